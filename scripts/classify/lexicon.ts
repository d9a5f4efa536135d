/** A dictionary of wordings, and where they stand in a text. */
import { WORDING_WEIGHT } from '../../src/model/coding.ts';
import { folded, HOLE } from '../parse/folded.ts';

/**
 * A dictionary of wordings, made once from a vocabulary.
 *
 * Reads    a text
 * Writes   which wordings of which code stand where in it
 * Assumes  nothing about the text; the time is linear in its length
 */
interface Concept {
  readonly code: string;
  readonly definition: string;
  readonly alt: readonly string[];
  readonly hint: readonly string[];
  readonly not: readonly string[];
}

/** A wording of a code that is at `[start, end)` of a text, in UTF-16 units. */
export interface Match {
  readonly code: string;
  readonly weight: number;
  readonly start: number;
  readonly end: number;
  /** Whether a gap is in it; then it hides nothing that is inside. */
  readonly open: boolean;
  /** Whether it is in one item of a list of three or more: 机械、冶金、医药. */
  readonly listed: boolean;
  /** The exact words of the text. */
  readonly words: string;
}

/** `…` in a wording stands for up to so many characters of the same clause. */
const GAP = 12;
const CLAUSE_END = new RegExp(`[，,。；;：:！？!?${HOLE}]`, 'u');

interface Wording {
  readonly code: string;
  /** 0: what it covers is not evidence for its code. */
  readonly weight: number;
  readonly parts: readonly string[];
}

/** Wordings by their first character. */
export interface Lexicon {
  readonly codes: readonly string[];
  readonly definitions: ReadonlyMap<string, string>;
  readonly byFirst: ReadonlyMap<string, readonly Wording[]>;
}

/** Makes the dictionary; a wording may hold `…` for a gap. */
export function lexiconOf(concepts: readonly Concept[]): Lexicon {
  const byFirst = new Map<string, Wording[]>();
  const add = (code: string, wordings: readonly string[], weight: number): void => {
    for (const wording of wordings) {
      const parts = folded(wording).toLowerCase().split('…').filter(Boolean);
      const first = parts[0]?.charAt(0);
      if (first === undefined) continue;
      const known = byFirst.get(first);
      if (known) known.push({ code, weight, parts });
      else byFirst.set(first, [{ code, weight, parts }]);
    }
  };
  for (const { code, alt, hint, not } of concepts) {
    add(code, not, 0);
    add(code, alt, WORDING_WEIGHT.alt);
    add(code, hint, WORDING_WEIGHT.hint);
  }
  return {
    codes: concepts.map(({ code }) => code),
    definitions: new Map(concepts.map(({ code, definition }) => [code, definition])),
    byFirst,
  };
}

/**
 * What is in `text`, in its order. A wording inside a longer one, of any code, does not count: in
 * 知识产权质押融资 there is no 知识产权. `masked` words, such as a place's name, are no evidence of anything.
 */
export function matchesIn(text: string, lexicon: Lexicon, masked: readonly string[] = []): Match[] {
  const plain = folded(text).toLowerCase();
  const found: Match[] = [];
  for (let start = 0; start < plain.length; start++) {
    for (const { code, weight, parts } of lexicon.byFirst.get(plain.charAt(start)) ?? []) {
      const end = endOf(plain, start, parts);
      if (end !== null)
        found.push({
          code,
          weight,
          start,
          end,
          open: parts.length > 1,
          listed: isListed(plain, start, end),
          words: text.slice(start, end),
        });
    }
    for (const name of masked)
      if (name !== '' && plain.startsWith(name, start))
        found.push({
          code: '',
          weight: 0,
          start,
          end: start + name.length,
          open: false,
          listed: false,
          words: name,
        });
  }
  return withoutCovered(found);
}

/** A list is a series of commas 、 in one clause with no item longer than this. */
const LIST = { commas: 2, item: 14 } as const;
/** How far from a wording its clause is looked at, in UTF-16 units, so that long clauses take linear time. */
const CLAUSE_REACH = 120;

/** Whether `[start, end)` lies in one item of a list of its clause: a word among others, not what the clause is about. */
function isListed(text: string, start: number, end: number): boolean {
  const before = clauseBefore(text, start);
  const after = clauseAfter(text, end);
  const commas = [...`${before}${after}`].filter((c) => c === '、').length;
  if (commas < LIST.commas) return false;
  const head = before.slice(before.lastIndexOf('、') + 1);
  const tail = after.slice(0, after.includes('、') ? after.indexOf('、') : after.length);
  return head.length + (end - start) + tail.length <= LIST.item && !text.slice(start, end).includes('、');
}

function clauseBefore(text: string, start: number): string {
  let from = start;
  const least = Math.max(0, start - CLAUSE_REACH);
  while (from > least && !CLAUSE_END.test(text.charAt(from - 1))) from--;
  return text.slice(from, start);
}

function clauseAfter(text: string, end: number): string {
  let to = end;
  const most = Math.min(text.length, end + CLAUSE_REACH);
  while (to < most && !CLAUSE_END.test(text.charAt(to))) to++;
  return text.slice(end, to);
}

/** Where a wording that begins at `start` ends; null where it is not there. */
function endOf(text: string, start: number, parts: readonly string[]): number | null {
  let end = start;
  for (const [k, part] of parts.entries()) {
    if (k === 0) {
      if (!text.startsWith(part, start)) return null;
    } else {
      const room = text.slice(end, end + GAP + part.length);
      const stop = room.search(CLAUSE_END);
      const at = (stop < 0 ? room : room.slice(0, stop)).indexOf(part);
      if (at < 0) return null;
      end += at;
    }
    end += part.length;
  }
  return end;
}

/** Sorted by place; without matches inside a longer one, and without those that a wording of `not` of their code covers. */
function withoutCovered(found: readonly Match[]): Match[] {
  const sorted = found.toSorted((a, b) => a.start - b.start || b.end - a.end || a.weight - b.weight);
  let longest = { start: -1, end: -1 };
  const denied = new Map<string, number>();
  return sorted.filter(({ code, weight, start, end, open }) => {
    if (weight === 0 && code !== '') {
      denied.set(code, Math.max(end, denied.get(code) ?? 0));
      return false;
    }
    const covered = end <= longest.end && !(start === longest.start && end === longest.end);
    if (!open && end > longest.end) longest = { start, end };
    return !covered && weight > 0 && end > (denied.get(code) ?? 0);
  });
}
