import { indexIn } from '../flow.ts';
import { WORDS } from './labels.ts';
import {
  bracketEnd,
  HOTLINE_BLANK,
  LOOKS_LIKE_UNIT,
  OTHER_LABEL,
  SCOPE,
  startsWithLabel,
  VERBS,
} from './note-words.ts';

/**
 * A responsibility note: `[i, j)` of the folded text that this module is given, brackets and a closing stop included.
 * Which units it names is read in units.ts.
 */
export interface Note {
  readonly i: number;
  readonly j: number;
  /** Whether a label or verb was printed; else the bracket was recognised by the units in it. */
  readonly labelled: boolean;
}

const AREA_NOTE = new RegExp(`^\\(?${SCOPE}(?:第一|主要)?${WORDS}`, 'u');

/** Whether the note at `[i, j)` says that it holds for the tasks above it in their area. */
export const isAreaNote = (folded: string, i: number, j: number): boolean =>
  AREA_NOTE.test(folded.slice(i, Math.min(j, i + 40)));

/** What a note says about the notes themselves (排在第一位的部门为牵头部门, 逗号前为牵头部门, 下同). */
const RULE_OF_ORDER =
  /^(?:下同|(?:逗号|顿号|分号)(?:之)?前(?:的)?(?:部门|单位|者)?(?:均)?为.*|(?:排|列)在?(?:第一|首)位.*|以下(?:各项)?工作均.*|不再(?:逐一|一一|重复|单独)列出)$/u;

const STATED_UNIT =
  /^(?:各|省|市|县|区|州|旗|镇|乡).{0,14}(?:局|委|办|厅|部|院|政府|管委会|中心|公司|单位|部门|镇|街道|科协)(?:\([^()]*\))?$/u;

/** The inside of a bracket up to where another label follows (…负责,完成时限:2025年底前). */
function withoutOthers(inside: string): string {
  for (const { index } of inside.matchAll(/[,;。]/gu)) {
    OTHER_LABEL.lastIndex = index + 1;
    if (OTHER_LABEL.test(inside)) return inside.slice(0, index);
  }
  return inside;
}

/** A bracket that says more of the word before it: 举办(含承办), 各局(不含甲局). No word with which the name of a place or body may begin. */
const EXPLAINS = /^ ?(?:不含|不?包[括含]|除|例如|含?[承举主协申]办$)/u;

/** Whether the inside of a bracket, without a label, is a list of units or ends in a verb of responsibility. */
function namesUnits(inside: string, atEnd: boolean): boolean {
  if (EXPLAINS.test(inside)) return false;
  const clauses = inside.split(/[;。]/u).filter((c) => c.trim() !== '');
  const verbs = clauses.filter((c) => /(?:牵头|负责|配合|落实|协助|参与)(?:$|[,;。])/u.test(c.trim()));
  const items = withoutOthers(inside)
    .replace(HOTLINE_BLANK, '')
    .split(/[、,;。 ]/u)
    .map((t) => t.trim().replace(VERBS, '').replace(/^由/u, ''))
    .filter((t) => t !== '' && !RULE_OF_ORDER.test(t));
  const units = items.filter((t) => LOOKS_LIKE_UNIT.test(t) || /^各.{1,12}$/u.test(t));
  if (verbs.length > 0 && units.length >= Math.max(1, items.length * 0.6)) return true;
  // A list that begins with an office of a level may have names that say nothing (丁戊航物流).
  if (atEnd && items.length >= 4 && units.length >= items.length * 0.6 && STATED_UNIT.test(items[0] ?? ''))
    if (items.every((t) => t.length <= 20)) return true;
  if (atEnd && /^全(?:省|市|县|区|州|旗|盟)$/u.test(inside.trim())) return true;
  return (
    atEnd &&
    items.length >= 1 &&
    units.length === items.length &&
    (items.length >= 2 ||
      (inside.length <= 20 &&
        /(?:局|委|办|厅|科|部|院|政府|管委会|处|中心|公司|协会|海关|支行|联合会|总工会)$/u.test(inside)))
  );
}

/** The first two characters after `from` that are not blanks; '' at the end of the paragraph. */
function tailOf(folded: string, from: number, j: number): string {
  let at = from;
  while (at < j && folded.charAt(at) === ' ') at += 1;
  return folded.slice(at, Math.min(j, at + 2)).trim();
}

/** A bracket without a label counts after a sentence, or where it is a whole paragraph. */
const stands = (folded: string, i: number, at: number, tail: string): boolean =>
  at > i ? /[。;!?:)”%\p{L}\p{N}]/u.test(folded.charAt(at - 1)) : /^[。;.]?$/u.test(tail);

/** Whether a bracket says first by when, and then with a label who (6月底完成,牵头单位:…). */
function labelBehindTime(inside: string): boolean {
  const comma = /^[^,;:。()]{2,24}[,;]/u.exec(inside)?.[0] ?? '';
  return (
    /\d月|\d年|完成|推进|实施|优化|长期|常态|进度/u.test(comma) && startsWithLabel(inside, comma.length) > 0
  );
}

/** Finds the notes in the paragraph `[i, j)`, in order. A paragraph that begins with a label is a note as a whole. */
export function notesIn(folded: string, start: number, j: number): Note[] {
  const i = start + (/^ */u.exec(folded.slice(start, Math.min(j, start + 8)))?.[0].length ?? 0);
  const notes: Note[] = [];
  if (startsWithLabel(folded, i) > 0 && !/[。].{30}/u.test(folded.slice(i, j)))
    return [{ i, j, labelled: true }];
  for (let at = indexIn(folded, '(', i, j); at >= 0; at = indexIn(folded, '(', at, j)) {
    if (startsWithLabel(folded, at) > 0 && !/[。].{30}/u.test(folded.slice(at, j)))
      return [...notes, { i: at, j, labelled: true }];
    const end = bracketEnd(folded, at);
    const stop = end < 0 && startsWithLabel(folded, at + 1) > 0 ? j : end;
    if (stop < 0 || stop > j) {
      at += 1;
      continue;
    }
    const inside = folded.slice(at + 1, end < 0 ? stop : stop - 1);
    const tail = tailOf(folded, stop, j);
    const atEnd = tail === '' || /^[。;.]$/u.test(tail);
    const labelled = startsWithLabel(inside, 0) > 0 || labelBehindTime(inside);
    if (labelled || (stands(folded, i, at, tail) && namesUnits(inside, atEnd))) {
      const closing = /^ ?[。;.]/u.exec(folded.slice(stop, Math.min(j, stop + 2)))?.[0].length ?? 0;
      notes.push({ i: at, j: stop + closing, labelled });
      at = stop + closing;
    } else at += 1;
  }
  const label = trailingLabel(folded, i, j);
  if (notes.length === 0 && label > i) notes.push({ i: label, j, labelled: true });
  const closing = closingSentence(folded, i, j);
  if (notes.length === 0 && closing >= i) notes.push({ i: closing, j, labelled: true });
  return notes;
}

/**
 * Where the last sentence stands if it says nothing but who answers for the task (由县发改委会同县科技局、县数据局落实。),
 * or -1.
 */
function closingSentence(folded: string, i: number, j: number): number {
  const from = Math.max(i, j - 120);
  const at = from + folded.slice(from, Math.max(from, j - 1)).lastIndexOf('。') + 1;
  const words = /^ ?由?(.+)。$/u.exec(folded.slice(at, j))?.[1];
  if (words === undefined || !/(?:牵头|负责|配合|落实|协助|参与)$/u.test(words)) return -1;
  const items = words.split(/[、,]|会同/u).map((item) => item.replace(VERBS, ''));
  return items.every((item) => STATED_UNIT.test(item)) ? at : -1;
}

/** Where the first label is in the text after the last full stop (`… 。责任单位:A 配合单位:B`), or -1. */
function trailingLabel(folded: string, i: number, j: number): number {
  const last = i + Math.max(0, folded.slice(i, Math.max(i, j - 1)).lastIndexOf('。'));
  for (let at = indexIn(folded, '单位:', last, j); at >= 0; at = indexIn(folded, '单位:', at + 1, j)) {
    const start = Math.max(i, at - 2);
    if (start > i && /[。 ]/u.test(folded.charAt(start - 1)) && startsWithLabel(folded, start) > 0)
      return start;
  }
  return -1;
}
