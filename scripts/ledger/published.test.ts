import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { addressesOfVocabularies } from './published.ts';

const root = mkdtempSync(join(tmpdir(), 'published-'));
afterAll(() => {
  rmSync(root, { recursive: true });
});

it('codes of the vocabularies that there are have an address each, with their name and definition', () => {
  mkdirSync(join(root, 'content/vocabulary'), { recursive: true });
  expect(addressesOfVocabularies(root)).toEqual([]);
  const codes: Record<string, object> = {
    themes: { code: 'a', name: '甲', definition: '甲类' },
    instruments: { code: 'b.c', name: '乙' },
    indicators: { code: 'd', name: '丙' },
    units: { code: 'jia-keji', name: '甲县科技局' },
  };
  for (const [name, row] of Object.entries(codes))
    writeFileSync(join(root, `content/vocabulary/${name}.json`), JSON.stringify([row]));
  const found = addressesOfVocabularies(root);
  expect(found.map((p) => [p.kind, p.id, p.address, p.text, p.origin])).toEqual([
    ['theme', 'a', '/themes/a/', '甲：甲类', 'seeds/vocabulary/themes.yaml'],
    ['instrument', 'b.c', '/instruments/b.c/', '乙', 'seeds/vocabulary/instruments.yaml'],
    ['indicator', 'd', '/indicators/d/', '丙', 'seeds/vocabulary/indicators.yaml'],
    ['unit', 'jia-keji', '/units/jia-keji/', '甲县科技局', 'seeds/vocabulary/units.yaml'],
  ]);
  expect(found.every((p) => p.optional)).toBe(true);
});
