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
import { catalogue, type IssueKind } from '../../src/model/issue-catalogue.ts';
import { partOf, partsOf, readDoc } from './markdown.ts';

const page = readDoc('docs/issues.md');
const sections = partsOf(page).filter(({ level }) => level === 2);
const entries = Object.entries<IssueKind>(catalogue);

describe('docs/issues.md', () => {
  it('has a section for every code, in the order of the catalogue, and for no other', () => {
    const documented = sections
      .map(({ heading }) => heading)
      .filter((heading) => heading !== 'Limits' && heading !== 'Hostile input');
    expect(documented).toEqual(entries.map(([code]) => code));
  });

  it.each(entries)(
    '%s: severity and title are those of the catalogue, and nothing is missing',
    (code, kind) => {
      const { text } = partOf(page, code);
      expect(text).toContain(`**${kind.severity}** · ${kind.title}.`);
      for (const label of ['Cause', 'Fix', 'Example'])
        expect(text).toMatch(new RegExp(`^- \\*\\*${label}\\.\\*\\* \\S`, 'mu'));
    },
  );

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
