import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { documentType } from './document-type.ts';
import { documentType as english } from './en/document-type.ts';

describe('a kind of document', () => {
  it('keeps its own word in Chinese, and in English where the list does not have it', () => {
    expect(documentType('实施方案')).toBe('实施方案');
    expect(english('实施方案')).toBe('Implementation plan');
    expect(english('倡议书')).toBe('倡议书');
  });

  it('of every plan here has an English name', () => {
    const types = readdirSync('content/plans').flatMap(
      (file) =>
        /^ *document_type: (\S+)$/mu.exec(readFileSync(`content/plans/${file}`, 'utf8'))?.slice(1) ?? [],
    );
    expect(types.length).toBeGreaterThan(4);
    expect(types.filter((type) => english(type) === type)).toEqual([]);
  });
});
