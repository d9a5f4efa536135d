import { describe, expect, it } from 'vitest';
import {
  MAX_DEPTH,
  MAX_ENTRIES,
  MAX_HEAP,
  MAX_ORIGINAL,
  MAX_PAGES,
  MAX_PARTS,
  MAX_TIME,
  MAX_UNPACKED,
} from '../../scripts/convert/conversion.ts';
import { MAX_HEADINGS, MAX_PASSAGES, MAX_TASKS } from '../../scripts/parse/plan.ts';
import { MAX_RESPONSIBILITIES } from '../../scripts/parse/responsibilities.ts';
import { MAX_BYTES, MAX_LINE, MAX_MARKS } from '../../scripts/read/decode.ts';
import { partOf, readDoc } from './markdown.ts';

const page = readDoc('docs/issues.md');

describe('docs/issues.md', () => {
  it('states the limits that hold', () => {
    const { text } = partOf(page, 'Limits');
    const limits = [
      MAX_BYTES,
      MAX_LINE,
      MAX_MARKS,
      MAX_TASKS,
      MAX_HEADINGS,
      MAX_PASSAGES,
      MAX_RESPONSIBILITIES,
      MAX_ORIGINAL,
      MAX_UNPACKED,
      MAX_ENTRIES,
      MAX_PAGES,
      MAX_PARTS,
      MAX_DEPTH,
      MAX_HEAP,
      MAX_TIME / 1000,
    ];
    for (const limit of limits) expect(text).toContain(limit.toLocaleString('en'));
  });
});
