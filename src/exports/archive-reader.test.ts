import { strToU8, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { openArchive } from './archive-reader.ts';

const descriptor = (...names: string[]) =>
  strToU8(
    JSON.stringify({
      resources: names.map((name) => ({ name, path: `${name}.csv`, schema: { primaryKey: ['id'] } })),
    }),
  );

it('reads the tables that the descriptor names, whether rows stand one to a line or not', () => {
  const bytes = zipSync({
    'datapackage.json': descriptor('lines', 'whole', 'none', 'empty'),
    'lines.json': strToU8('[\n{"id":"甲","text":"a,\\n]"},\n{"id":"乙"}\n]\n'),
    'whole.json': strToU8('[{"id":"甲"},\n{"id":"乙"}]'),
    'empty.json': strToU8('[]\n'),
    'other.json': strToU8('[]'),
  });
  const archive = openArchive(() => bytes);
  expect(archive.names).toEqual(['lines', 'whole', 'empty']);
  expect(archive.table('lines')?.rows).toEqual([{ id: '甲', text: 'a,\n]' }, { id: '乙' }]);
  expect(archive.table('whole')).toEqual({ key: ['id'], rows: [{ id: '甲' }, { id: '乙' }] });
  expect(archive.table('empty')?.rows).toEqual([]);
  expect(archive.table('other')).toBeUndefined();
});

it('keeps no table: each is read when it is asked for', () => {
  const bytes = zipSync({ 'datapackage.json': descriptor('a'), 'a.json': strToU8('[]\n') });
  let asked = 0;
  const archive = openArchive(() => {
    asked++;
    return bytes;
  });
  archive.table('a');
  archive.table('a');
  expect(asked).toBe(3);
});

it('refuses an archive without a descriptor', () => {
  expect(() => openArchive(() => zipSync({ 'a.json': strToU8('[]') }))).toThrow('no datapackage.json');
});
