import { ruleOf } from '../model/coding.ts';
import type { CodingRow } from '../model/tables.ts';

/** A sentence that shows what a code is: what both readers say of it, or where they part. */
export interface CodeExample {
  readonly measure: string;
  /** The editor's reason; the rule's where no editor coded. */
  readonly reason: string;
  /** Whether the reason is an editor's. */
  readonly edited: boolean;
}

/** Examples of one code: sentences that are it for both readers, those that are it for the editor alone, and for the rule alone. */
export interface CodeExamples {
  readonly clear: readonly CodeExample[];
  readonly added: readonly CodeExample[];
  readonly refused: readonly CodeExample[];
}

/** How many examples of each sort are shown. */
const MOST = 2;
/** A sentence of fewer characters is a scrap that shows nothing: it comes after all others. */
const LEAST = 12;

/**
 * Examples for every code that occurs, from the codings of sentences. What an editor coded comes before what only the rule
 * did. `lengthOf` is the length of a sentence: short ones show a code best, but for scraps, and of every sort the examples are of
 * different plans where there are several. The same rows give the same examples.
 */
export function codeExamples(
  rows: readonly CodingRow[],
  lengthOf: (measure: string) => number,
): ReadonlyMap<string, CodeExamples> {
  const bySentence = Map.groupBy(
    rows.filter((r) => r.measure !== null),
    (r) => `${r.scheme} ${r.measure ?? ''}`,
  );
  const edited = new Set(rows.filter((r) => r.basis === 'editor').map((r) => `${r.scheme} ${r.task}`));
  const found = new Map<
    string,
    { -readonly [K in keyof CodeExamples]: (CodeExample & { alone: boolean })[] }
  >();
  const put = (code: string, sort: keyof CodeExamples, by: CodingRow, alone: boolean): void => {
    const own = found.get(code) ?? { clear: [], added: [], refused: [] };
    found.set(code, own);
    const reason = ruleOf(by.reason)?.why ?? by.reason;
    own[sort].push({ measure: by.measure ?? '', reason, edited: by.basis === 'editor', alone });
  };
  for (const own of bySentence.values()) {
    const rule = own.filter((r) => r.basis === 'rule');
    const editor = own.filter((r) => r.basis === 'editor');
    if (!own.some((r) => edited.has(`${r.scheme} ${r.task}`))) {
      for (const r of rule) if (r.rank === 1) put(r.code, 'clear', r, rule.length === 1);
      continue;
    }
    for (const e of editor)
      if (!rule.some((r) => r.code === e.code)) put(e.code, 'added', e, editor.length === 1);
      else if (e.rank === 1) put(e.code, 'clear', e, editor.length === 1 && rule.length === 1);
    // Why it is not this is said of what it is instead.
    for (const r of rule)
      if (!editor.some((e) => e.code === r.code)) put(r.code, 'refused', editor[0] ?? r, rule.length === 1);
  }
  const tierOf = (e: CodeExample): number => (lengthOf(e.measure) < LEAST ? 2 : e.edited ? 0 : 1);
  /** The best first, and of different plans before the second of any. */
  const spread = (all: readonly (CodeExample & { alone: boolean })[]): CodeExample[] => {
    const sorted = [...all].sort(
      (a, b) => Number(b.alone) - Number(a.alone) || lengthOf(a.measure) - lengthOf(b.measure),
    );
    const plan = (e: CodeExample): string => e.measure.split('/')[0] ?? '';
    const seen = new Set<string>();
    const first = new Set(sorted.filter((e) => seen.size < seen.add(plan(e)).size));
    return [...first, ...sorted.filter((e) => !first.has(e))];
  };
  const best = (all: readonly (CodeExample & { alone: boolean })[]): CodeExample[] =>
    [0, 1, 2]
      .flatMap((tier) => spread(all.filter((e) => tierOf(e) === tier)))
      .slice(0, MOST)
      .map(({ measure, reason, edited: by }) => ({ measure, reason, edited: by }));
  return new Map(
    [...found].map(([code, { clear, added, refused }]) => [
      code,
      { clear: best(clear), added: best(added), refused: best(refused) },
    ]),
  );
}
