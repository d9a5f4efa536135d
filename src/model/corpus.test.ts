import { describe, expect, it } from 'vitest';
import { compareVersions, corpusReleasesSchema, stepBetween } from './corpus.ts';

const release = (version: string, date: string | null) => ({ version, date, changes: ['改'] });

describe('versions of the corpus', () => {
  it('are ordered by number, not by letter', () => {
    expect(compareVersions('1.10.0', '1.9.9')).toBeGreaterThan(0);
    expect(compareVersions('1.2.3', '1.2.3')).toBe(0);
    expect(stepBetween('1.0.3', '1.1.0')).toBe('minor');
    expect(stepBetween('1.0.3', '2.0.0')).toBe('major');
    expect(stepBetween('1.0.3', '1.0.4')).toBe('patch');
    expect(stepBetween('1.0.3', '1.0.3')).toBe('none');
  });

  it.each([
    ['a version in preparation', [release('1.1.0', null), release('1.0.0', '2026-11-23')], true],
    ['two in preparation', [release('1.1.0', null), release('1.0.0', null)], false],
    ['the oldest first', [release('1.0.0', '2026-11-23'), release('1.1.0', '2026-11-24')], false],
    ['one version twice', [release('1.0.0', null), release('1.0.0', '2026-11-23')], false],
    ['no version', [], false],
    ['a day that does not exist', [release('1.0.0', '2026-02-30')], false],
    ['two numbers', [release('1.0', null)], false],
  ])('%s', (_what, releases, valid) => {
    expect(corpusReleasesSchema.safeParse(releases).success).toBe(valid);
  });
});
