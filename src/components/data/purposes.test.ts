import { expect, it } from 'vitest';
import { purposeOf } from './purposes.ts';

it('files of the whole corpus stand under what they are taken away for', () => {
  const paths = [
    'measures_wide.csv',
    'a.xlsx',
    'a.sqlite',
    'metadata.json',
    'a.qdpx',
    'a.qdc',
    'a.gexf',
    'lexicon/wordings.csv',
    'datapackage.json',
    'SHA256SUMS.txt',
  ];
  expect(paths.map(purposeOf)).toEqual([
    'tables',
    'tables',
    'database',
    'database',
    'coding',
    'coding',
    'networks',
    'words',
    'check',
    'check',
  ]);
});
