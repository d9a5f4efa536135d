import { trimmed } from './flow.ts';
import type { Heading } from './heading.ts';
import type { Layout } from './layout.ts';
import type { Levels } from './levels.ts';

/**
 * Tasks of which only the number is printed above their text (1.加强…，推动…。): their first sentence is a sentence, and its opening
 * words are what they are called by. Reads: the layout, which headings are tasks. Writes: nothing; gives their openings.
 */
export interface Opening {
  /** What the task is called by: the opening words, which stand in its first sentence. */
  readonly title: readonly [number, number];
  /** Where the heading ends: behind its number. */
  readonly end: number;
}

/** What the signs below are read from. */
interface Case {
  /** The folded words from the number to the first stop. */
  readonly words: string;
  /** Whether no text is behind them but notes. */
  readonly alone: boolean;
  /** Whether a stop ends them. */
  readonly closed: boolean;
  /** Whether many of the document's tasks open with a sentence. */
  readonly among: boolean;
}

/** Shorter words are a title as often as a sentence. */
const SENTENCE = 30;
/** A title is never as long. */
const TOO_LONG = 60;

const opensWithSentence = ({ words }: Pick<Case, 'words'>): boolean =>
  words.length >= SENTENCE && /[,;:]/u.test(words);

/** Clauses and a stop, and nothing behind it: no title of its own is as long. */
const isOneSentence = ({ words, alone, closed }: Omit<Case, 'among'>): boolean =>
  alone && closed && words.length >= SENTENCE / 2 && /[,;:]/u.test(words);

/** What speaks for a sentence, each with a sample and how much; three points make one. */
export const signs: readonly {
  readonly name: string;
  readonly sample: string;
  readonly points: number;
  readonly of: (c: Case) => boolean;
}[] = [
  { name: 'long, with clauses', sample: '1.加强…，健全…', points: 2, of: opensWithSentence },
  {
    name: 'longer than any title',
    sample: '1.对…的，给予…',
    points: 1,
    of: (c) => c.words.length >= TOO_LONG,
  },
  {
    name: 'a stop, nothing behind it',
    sample: '5.推行远程办理。',
    points: 1,
    of: (c) => c.closed && c.alone,
  },
  { name: 'others open with sentences', sample: '1.…，…。2.…，…。', points: 2, of: (c) => c.among },
];
const ENOUGH = 3;

/** The openings of the tasks that print no title. A heading that an editor decided on stays as it is. */
export function untitledTasks(
  layout: Layout,
  levels: Pick<Levels, 'tasks'>,
  endMatter: number,
): ReadonlyMap<Heading, Opening> {
  const numbered = [...levels.tasks.keys()].filter(
    (h) => h.ordinal[1] > h.ordinal[0] && !layout.decided.headings.has(h.paragraph),
  );
  const cases = numbered.map((heading) => ({
    heading,
    words: layout.folded.slice(...heading.title),
    closed: /[。!?]/u.test(layout.folded.slice(heading.title[1], heading.end)),
    alone: standsAlone(layout, heading, endMatter),
  }));
  const sentences = cases.filter((c) => opensWithSentence(c) || isOneSentence(c)).length;
  const among = sentences >= 3 && sentences >= numbered.length / 5;
  return new Map(
    cases.flatMap(({ heading, ...c }) => {
      const points = signs.filter((s) => s.of({ ...c, among })).reduce((sum, s) => sum + s.points, 0);
      return points < ENOUGH ? [] : [[heading, openingOf(layout, heading)] as const];
    }),
  );
}

/** Whether no text but notes is behind the words that open a task. */
function standsAlone(layout: Layout, { paragraph, end, until }: Heading, endMatter: number): boolean {
  for (let k = paragraph; k < Math.min(until, endMatter); k++) {
    const p = layout.paragraphs[k];
    if (p === undefined) continue;
    const from = k === paragraph ? end : p.i;
    const noted = (layout.facts[k]?.notes ?? []).reduce((sum, n) => sum + n.j - Math.max(n.i, from), 0);
    if (trimmed(layout.flow.text, from, p.j)[1] - from > noted + 2) return false;
  }
  return true;
}

/** Clauses that only say under what condition: the next one says what. */
const CONDITION = /^(?:按照?|根据|依据|依托|围绕|针对|对于?|自|凡|在.*(?:下|上|中|前|后|内)$|.*的$)/u;
const SHORTEST = 6;

/** The first clause of a sentence, with the next one where it only states a condition or has but a few characters. */
function openingOf(
  { flow, folded, facts }: Layout,
  { ordinal, paragraph, title: [i, end] }: Heading,
): Opening {
  const j = Math.min(end, facts[paragraph]?.notes.find((n) => n.i > i)?.i ?? end);
  let depth = 0;
  for (let k = i; k < j; k++) {
    const c = folded.charAt(k);
    // A sentence ends at a stop within a quotation as well.
    if (/[。!?]/u.test(c)) return { title: trimmed(flow.text, i, k), end: ordinal[1] };
    if ('“《‘('.includes(c)) depth += 1;
    else if ('”》’)'.includes(c)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && /[,;:]/u.test(c)) {
      const words = folded.slice(i, k);
      const whole = words.length >= SHORTEST && !(CONDITION.test(words) && !/[,;:]/u.test(words));
      if (whole) return { title: trimmed(flow.text, i, k), end: ordinal[1] };
    }
  }
  return { title: trimmed(flow.text, i, j), end: ordinal[1] };
}
