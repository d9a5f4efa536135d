import { readCsv } from '../../exports/csv-reader.ts';
import type { Row } from '../../exports/columns.ts';
import { targets } from '../../model/dictionary/promises.ts';
import type { ColumnMeaning } from '../../model/dictionary/meaning.ts';
import { headIn, inWords } from '../../text/dictionary.ts';
import { said } from '../../text/take.ts';
import { zh } from '../../text/taken.ts';
import { labelOf } from '../../text/value-labels.ts';
import { circumstances, takeAway } from '../take/take.ts';
import type { Taken } from '../take/taken.ts';
import { joints } from '../../text/joints.ts';

/** The published rows of an indicator's page, `csv`, as a result to take away, byte for byte. */
export function targetsTaken(
  csv: string,
  { code, name, path }: { readonly code: string; readonly name: string; readonly path: string },
): Taken {
  const [header = [], ...lines] = readCsv(csv);
  const names = header.map((cell) => cell ?? '');
  return {
    name: `targets-${code}`,
    title: zh.targets.title(name),
    asked: [[zh.targets.indicator, name + joints.aside(code)]],
    path,
    columns: Object.fromEntries(names.map((name) => [name, wordsFor(name).meaning])),
    rows: lines.map((line): Row => Object.fromEntries(names.map((column, k) => [column, line[k] ?? null]))),
    csv,
    words: {
      head: (column) => wordsFor(column).head,
      label: (column, value) => labelOf('targets', column, value),
    },
  };
}

/** Head and meaning of a column; `differs` is of this file alone. */
function wordsFor(name: string): { readonly head: string; readonly meaning: string } {
  if (name === 'differs') return { head: zh.heads.differs, meaning: zh.targets.differs };
  const column = (targets.columns as Readonly<Record<string, ColumnMeaning>>)[name];
  return column === undefined
    ? { head: name, meaning: '' }
    : { head: headIn(name, column), meaning: inWords(column) };
}

/** Fetches the rows and gives the browser the archive; `say` tells the reader how it goes. */
export async function takeTargets(page: HTMLElement, say: (words: string) => void): Promise<void> {
  const { csv = '', code = '', name = '', path = '' } = page.dataset;
  say(said.gathering);
  try {
    const response = await fetch(csv);
    if (!response.ok) throw new Error(`${response.status} ${csv}`);
    // `text()` would lose the byte order mark, without which Excel reads no Chinese.
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer());
    const taken = targetsTaken(text, { code, name, path });
    await takeAway(taken, 'zip', circumstances(page));
    say(said.taken(taken.rows.length));
  } catch (error) {
    console.warn(error);
    say(said.failed);
  }
}
