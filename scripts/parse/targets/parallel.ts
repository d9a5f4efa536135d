import type { Draft } from './draft.ts';
import { clauseStart } from './funding-terms.ts';

/**
 * Clauses that say who makes so many, of what only the last one says: 各县至少打造3项、开发区至少打造2项改革项目. Both count the same
 * thing, each of its own place. Reads folded text.
 */

const PLACE = '[^,;。、]{0,16}?(?:[省市县区州旗镇乡级]|\\([^()]{1,12}\\)|园区|景区|开发区)';
/** Who, and the word of making that the number follows. */
const MAKES = new RegExp(
  `^(?<who>各?${PLACE}(?:[、和及与]${PLACE}){0,4})(?:都|均|分别|各)?(?:至少|力争)?(?:打造|上线|推出|新建|培育|建设|建成|完成|举办|新增)$`,
  'u',
);

/** The range of the place in the words `[i, j)` that end in a word of making; `null` where they are something else. */
function whoMakes(folded: string, i: number, j: number): readonly [number, number] | null {
  const who = MAKES.exec(folded.slice(i, j))?.groups?.['who'];
  return who === undefined ? null : [i, i + who.length];
}

/** The words of the clause right before a number, without what says how many at least. */
function before(folded: string, at: number): [number, number] {
  const from = clauseStart(folded.slice(0, at));
  const words = folded.slice(from, at).replace(/(?:不[少低]于|至少|约)$/u, '');
  // What is in brackets parts nothing: 各县(市、区).
  const outside = words.replace(/\([^()]*\)/gu, (w) => '\ue000'.repeat(w.length));
  const item = /\d[^、]*、(?=[^、]*$)/u.exec(outside);
  return [from + (item === null ? 0 : item.index + item[0].length), from + words.length];
}

/** The drafts, in which those that only say who makes so many have the thing that the next one names. */
export const withObjects = (folded: string, drafts: readonly Draft[]): Draft[] =>
  drafts.reduceRight<Draft[]>((done, draft) => {
    const [next] = done;
    const isBehind = draft.name[0] > draft.at;
    const who = isBehind ? whoMakes(folded, ...before(folded, draft.at)) : whoMakes(folded, ...draft.name);
    if (who === null || draft.of !== null) return [draft, ...done];
    if (isBehind) return [{ ...draft, of: who }, ...done];
    return next?.unit === draft.unit && next.name[0] > next.at
      ? [{ ...draft, name: next.name, of: who }, ...done]
      : [draft, ...done];
  }, []);
