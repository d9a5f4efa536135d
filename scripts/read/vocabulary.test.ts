import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readVocabulary } from './vocabulary.ts';

describe('readVocabulary', () => {
  it('reads the project’s own without an issue', () => {
    const { vocabulary, issues: found } = readVocabulary(process.cwd());
    expect(found).toEqual([]);
    for (const key of ['code', 'spelling'] as const)
      expect(new Set(vocabulary.jurisdictions.map((j) => j[key])).size).toBe(vocabulary.jurisdictions.length);
    expect(new Set(vocabulary.units.map((u) => u.code)).size).toBe(vocabulary.units.length);
  });

  it('names every file that is missing or wrong', () => {
    const root = mkdtempSync(join(tmpdir(), 'vocabulary-'));
    onTestFinished(() => {
      rmSync(root, { recursive: true });
    });
    cpSync(join(process.cwd(), 'seeds/vocabulary'), join(root, 'seeds/vocabulary'), { recursive: true });
    rmSync(join(root, 'seeds/vocabulary/themes.yaml'));
    const units = join(root, 'seeds/vocabulary/units.yaml');
    writeFileSync(units, `${readFileSync(units, 'utf8')}- {code: X, name: 甲}\n`);
    expect(new Set(readVocabulary(root).issues.map((i) => `${i.code} ${i.file ?? ''}`))).toEqual(
      new Set(['file/missing seeds/vocabulary/themes.yaml', 'yaml/schema seeds/vocabulary/units.yaml']),
    );
  });
});
