import { keyOf, remarksOf, titleOf, type Citable } from './citable.ts';

/**
 * RIS with CRLF at every line's end, to be written as UTF-8 without BOM; `accessed` is `YYYY-MM-DD`. The document number
 * is in M2, where Zotero takes it for the variable `number` of its citations.
 */
export const ris = (citables: readonly Citable[], accessed: string | null): string =>
  citables.map((citable) => recordOf(citable, accessed)).join('');

function recordOf(citable: Citable, accessed: string | null): string {
  const { id, authors, number, issued, address, addressNote, site } = citable;
  const lines: readonly (readonly [tag: string, value: string | null])[] = [
    ['TY', 'ELEC'],
    ['ID', keyOf(id)],
    ...authors.map((name) => ['AU', name] as const),
    ['TI', titleOf(citable)],
    ['T2', site],
    ['PY', issued?.slice(0, 4) ?? null],
    ['DA', issued?.replaceAll('-', '/') ?? null],
    ['M2', number === null ? null : `Number: ${number}`],
    ['LA', 'zh-CN'],
    ['UR', addressNote === '' ? address : null],
    ['Y2', accessed?.replaceAll('-', '/') ?? null],
    ...remarksOf(citable).map((remark) => ['N1', remark] as const),
    ['ER', ''],
  ];
  const written = lines.flatMap(([tag, value]) => (value === null ? [] : `${tag}  - ${oneLine(value)}`));
  return `${written.join('\r\n')}\r\n\r\n`;
}

const oneLine = (text: string): string => text.replace(/\s*[\r\n]\s*/gu, ' ');
