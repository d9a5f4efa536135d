import { expect, it } from 'vitest';
import type { CodingSet } from '../../src/model/coding.ts';
import { readVocabulary } from '../read/vocabulary.ts';
import { readContent } from '../site/content.ts';
import { codings } from './codings.ts';

const [first] = readContent(process.cwd());
const { vocabulary } = readVocabulary(process.cwd());

it.each<[string, (set: CodingSet) => CodingSet[], string[]]>([
  ['as they are', (set) => [set], []],
  ['of nothing', (set) => [{ ...set, of: 'jia-2024/99' }], ['id/dangling']],
  ['twice', (set) => [set, set], ['id/duplicate']],
  ['of no vocabulary', (set) => [{ ...set, codes: [['x', set.codes[0]?.[1] ?? '', '甲']] }], ['id/dangling']],
  [
    'with words that are not there',
    (set) => [{ ...set, codes: [['talent', '某某', '甲']] }],
    ['coding/not-found'],
  ],
])('codings %s', (_name, change, expected) => {
  if (first === undefined) throw new Error('There is no edition');
  const [set] = first.edition.codings;
  if (set === undefined) throw new Error('There are no codings');
  const edition = { ...first.edition, codings: change(set) };
  expect(codings({ edition, vocabulary, source: '', file: 'x' }).map((i) => i.code)).toEqual(expected);
});
