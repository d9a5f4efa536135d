import { plainCopy } from '../model/plan.ts';
import type { Edition } from '../model/edition.ts';
import type { Passage } from '../model/structure.ts';
import type { Source } from '../model/source.ts';
import { readerOf, type Reader } from './reader.ts';

/** For tests: an edition of 甲县 from lines and passages given by their words, found one after another. */
export const PLAN = 'jia-2024';

interface Given extends Partial<Omit<Edition, 'plan' | 'passages'>> {
  readonly lines: readonly string[];
  /** Kind, parent, number and words; the id follows from them. */
  readonly passages: readonly (readonly [
    Passage['kind'],
    parent: string,
    number: number | null,
    words: string,
  ])[];
}

export function readerFor({ lines, passages, ...rest }: Given): Reader {
  const text = lines.join('\n');
  let from = 0;
  const edition: Edition = {
    plan,
    sections: [],
    areas: [],
    tasks: [],
    safeguards: [],
    tables: [],
    responsibilities: [],
    targets: [],
    funding: [],
    citations: [],
    corrections: [],
    codings: [],
    safeguard_codings: [],
    issues: [],
    ...rest,
    passages: passages.map(([kind, parent, number, words]) => {
      const start = text.indexOf(words, from);
      from = start + words.length;
      const letter = kind === 'note' ? 'n' : kind === 'table-row' ? 'r' : '';
      const id = number === null ? `${PLAN}/${parent}` : `${PLAN}/${parent}/${letter}${number}`;
      return { id, plan: PLAN, kind, parent: `${PLAN}/${parent}`, number, text: words, start, end: from };
    }),
  };
  let start = 0;
  const source: Source = {
    plan: PLAN,
    sha256: '',
    encoding: 'utf-8',
    length: text.length,
    lines: lines.map((line) => {
      const shown = { start, text: line };
      start += line.length + 1;
      return shown;
    }),
  };
  return readerOf(edition, source);
}

/** A record of 甲县 with a heading. */
export const record = (local: string, ordinal: string, title: string, start = 0, end = 0) => ({
  id: `${PLAN}/${local}`,
  plan: PLAN,
  number: 1,
  ordinal,
  title,
  start,
  end,
});

const plan: Edition['plan'] = {
  id: PLAN,
  title: '甲县行动方案',
  title_basis: 'source',
  jurisdiction: '甲县',
  jurisdiction_code: null,
  level: 'county',
  province: null,
  prefecture: null,
  document_type: null,
  is_interpretation: false,
  interprets: null,
  document_number: null,
  index_number: null,
  issuer: null,
  issued_date: null,
  published_date: null,
  validity: null,
  period_start: null,
  period_end: null,
  attachments: [],
  source_file: 'x.txt',
  source_sha256: '0'.repeat(64),
  source_publisher: null,
  ...plainCopy,
  seal: '甲',
  notes: [],
  incomplete: [],
};
