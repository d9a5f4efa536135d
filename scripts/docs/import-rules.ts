import { importMap } from '../tools/import-map.ts';
import { code, tableOf } from './blocks.ts';

const codes = (words: readonly string[] = []): string => words.map(code).join(', ');

/** Which folder may import what, as docs/files.md tells it. */
export const importPart = (): string =>
  tableOf(
    ['From', 'May import', 'Types of'],
    importMap.map(({ from, may, types }) => [code(from), codes(may), codes(types)]),
  );
