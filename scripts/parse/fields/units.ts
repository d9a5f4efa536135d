import { trimmed, withoutTail } from '../flow.ts';
import { HOLE } from '../folded.ts';
import type { Role } from '../../../src/model/responsibility.ts';
import type { Note } from './note.ts';
import { roleOf } from './labels.ts';
import { bracketEnd, LOOKS_LIKE_UNIT, OTHER_LABEL, startsWithLabel, VERBS } from './note-words.ts';

/**
 * A unit that a note names, `[i, j)` of the folded text. Only a printed label or verb gives a role (牵头 lead; 配合,
 * 协助, 参与 supporting; 责任, 负责, 落实 or none responsible); nothing is inferred from a neighbour.
 */
export interface NotedUnit {
  readonly i: number;
  readonly j: number;
  readonly role: Role;
  /** The label or verb that gives it, as folded text has it; null where none is printed. */
  readonly label: string | null;
  /** Whether a clause for further tasks names it (下同, 以下工作均需 … 落实). */
  readonly further: boolean;
}

const FURTHER =
  /(?:本项及)?以下(?:各项)?(?:工作|任务|内容|措施|条款|政策|事项)|以下均|下列各项(?:工作|任务)*|下同|不再(?:逐一|一一|重复|单独|单)?列出?|各项(?:工作|任务)均/u;

/**
 * The units of a note `[i, j)` of folded text. Brackets inside a unit's name belong to it; 等, 按职责分工负责, 落实, 下同
 * belong to the note.
 */
export function unitsOf(folded: string, note: Pick<Note, 'i' | 'j'>): NotedUnit[] {
  let [i, j] = [note.i, note.j];
  j = i + withoutTail(folded.slice(i, j), /[。;.\s]/u).length;
  if (folded.charAt(i) === '(' && startsWithLabel(folded, i) === 0) {
    i += 1;
    if (folded.charAt(j - 1) === ')' && bracketEnd(folded, i - 1) === j) j -= 1;
  }
  const units: NotedUnit[] = [];
  let role: Role = 'responsible';
  let labelled: string | null = null;
  for (const [a, b] of clausesOf(folded, i, j)) {
    let at = a;
    const skip = startsWithLabel(folded, at);
    if (skip > 0) {
      const label = folded.slice(at, at + skip);
      OTHER_LABEL.lastIndex = label.length - label.trimStart().length;
      if (OTHER_LABEL.test(label)) {
        labelled = null;
        role = 'responsible';
        continue;
      }
      role = roleOf(label);
      labelled = label.replace(/[:() ]/gu, '');
      at += skip;
    } else if (/[;。]/u.test(folded.charAt(a - 1))) labelled = folded.charAt(a - 1) === ';' ? labelled : null;
    units.push(...listOf(folded, at, b, labelled === null ? null : { role, label: labelled }));
  }
  // A cell without anybody has a mark or 无.
  return units.filter((u) => /(?!无)\p{L}/u.test(folded.slice(u.i, u.j)));
}

/** Cuts `[i, j)` at ；。 and before every further label, outside brackets. */
function clausesOf(folded: string, i: number, j: number): [number, number][] {
  const cuts: [number, number][] = [];
  let start = i;
  let depth = 0;
  for (let k = i; k < j; k++) {
    const c = folded.charAt(k);
    if (c === '(') {
      if (depth === 0 && k > start && startsWithLabel(folded, k) > 0) {
        cuts.push([start, k]);
        start = k;
      }
      depth += 1;
    } else if (c === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0 && (c === ';' || c === '。' || c === '\n')) {
      cuts.push([start, k]);
      start = k + 1;
    } else if (
      depth === 0 &&
      k > start &&
      /[ ,、)]/u.test(folded.charAt(k - 1)) &&
      startsWithLabel(folded, k) > 0
    ) {
      cuts.push([start, k]);
      start = k;
    }
  }
  cuts.push([start, j]);
  return cuts;
}

/** What a clause says around its units; it belongs to the note, not to a unit. */
const BEFORE_UNIT =
  /^(?: |由|各由|请|均由|均需[要由]?|需由?|本项及以下(?:各项)?工作均?需?由?|以下(?!简称)(?:各项)?(?:工作|任务|政策|措施|事项)?均?(?:需|涉及)?由?|下列各项(?:工作|任务)?均?需?由?|各项(?:工作|任务)均?需?由?|及|以及|和|与|并由|同时由|其中)+/u;
const AFTER_UNIT =
  /(?:等(?:\d+个)?(?:有关|相关|各有关|各相关|[省市县区州旗](?:直|级)?(?=有关|相关|部门|单位|职能|直|级)|职能)*(?:部门|单位|部门单位|部门和单位|成员单位)?(?:\(单位\))?|均?为责任单位|均|按(?:照)?(?:各自)?职责(?:分工)?(?:完成|做好)(?:有关|相关)?工作|为各项任务责任单位|分别|共同)$/u;
const NOT_A_UNIT =
  /^(?:下同|(?:逗号|顿号|分号)(?:之)?前(?:的)?(?:部门|单位|者)?(?:均)?为.*|不再(?:逐一|一一|重复|单独|单)?列出?|等(?:有关|相关)?(?:部门|单位)|以下(?:简称)?|列第一位(?:者|的)?为牵头(?:单位|部门)?|(?:排|列)(?:在)?(?:第一|首)(?:位)?(?:的)?(?:部门|单位|者)?(?:的)?为.*|等|\d{4}年.*|长期(?:坚持|推进|实施|落实)?|年\d{0,2}(?:月.*)?|持续(?:推进|实施|优化|开展)?|\d{1,2}月.*|按进度.*|常态化?.*|.*完成|.*年底前?|按(?:照)?职责(?:分工)?(?:分别)?(?:负责|落实|抓好落实)?|分工负责|负责|落实|配合|牵头|.*以下(?:各项)?工作均?需?)$/u;

/** 会同有关部门 says that others help but names none of them. */
const WITH_NOBODY = /^(?:各?有关|各?相关)(?:部门|单位|方面|部门和单位)/u;
/** A clause in brackets that says how to read the list before it (逗号前为牵头单位,下同): no part of the last name. */
const RULE_OF_LIST = /\((?:逗号|顿号|分号|[排列]在?(?:名)?(?:第一|首)|第一(?:个|家)?)[^()]*\) *$/u;
/** A clause in brackets that a unit holds for further tasks (以下任务均需…落实,不再列出): nothing of it is a name. */
const RULE_IN_BRACKETS = /\((?:(?:本项及)?以下|下列|下同|各项)/u;

/**
 * From where in a clause units hold for further tasks as well; its end where none does. A bare 下同 refers to what
 * is between the last comma and itself.
 */
function furtherFrom(folded: string, i: number, j: number): number {
  const clause = folded.slice(i, j);
  const match = FURTHER.exec(clause);
  // Units that are after 以下工作均需 hold for further tasks, those before it do not.
  if (
    match !== null &&
    /^(?:本项及)?以下|^下列/u.test(match[0]) &&
    /[,、]$/u.test(clause.slice(0, match.index))
  )
    return i + match.index;
  if (match === null || (match.index > 0 && RULE_IN_BRACKETS.test(clause))) return j;
  if (match[0] !== '下同') return i;
  const same = withoutTail(clause.slice(0, match.index), /[,、 (]/u);
  const comma = same.lastIndexOf(',');
  return i + (comma < 0 ? 0 : comma);
}

/** A role, and the words that print it. */
interface Printed {
  readonly role: Role;
  readonly label: string | null;
}

/**
 * The units of one clause. `given` is its label's; null means that the verbs after the lists give it. A verb that says more
 * than the label (责任单位：甲局牵头，乙局配合) refers to what is between the last comma and itself.
 */
function listOf(folded: string, i: number, end: number, given: Printed | null): NotedUnit[] {
  const j = i + (RULE_OF_LIST.exec(folded.slice(i, end))?.index ?? end - i);
  const holdsFrom = furtherFrom(folded, i, j);
  const units: NotedUnit[] = [];
  let pending: [number, number, boolean][] = [];
  let afterComma = 0;
  const settle = (as: Printed): void => {
    for (const [a, b, rule] of pending) units.push({ i: a, j: b, ...as, further: rule || a >= holdsFrom });
    pending = [];
    afterComma = 0;
  };
  const settleBy = (verb: string): void => {
    const said = { role: roleOf(verb), label: verb === '' ? null : verb };
    if (given === null || said.role === 'responsible') {
      settle(given ?? said);
      return;
    }
    const own = pending.splice(afterComma);
    settle(given);
    pending = own;
    settle(said);
  };
  let together = false;
  for (const [a, b, separator] of itemsOf(folded, i, j)) {
    let [from, to] = trimmed(folded, a, b);
    const nobody = together && WITH_NOBODY.test(folded.slice(from, to));
    together = separator === '会同';
    if (nobody) {
      settleBy(VERBS.exec(folded.slice(from, to))?.[0] ?? '');
      continue;
    }
    from += BEFORE_UNIT.exec(folded.slice(from, to))?.[0].length ?? 0;
    const rule = RULE_IN_BRACKETS.exec(folded.slice(from, to));
    const further = rule !== null && bracketEnd(folded, from + rule.index) > 0;
    if (further) to = from + rule.index;
    if (NOT_A_UNIT.test(folded.slice(from, to))) {
      const verb = VERBS.exec(folded.slice(from, to));
      if (verb !== null && given === null) settleBy(verb[0]);
      continue;
    }
    const verb = VERBS.exec(folded.slice(from, to));
    const isName = verb !== null && verb.index > 0 && /^(?:推进|实施)$/u.test(verb[0]);
    if (verb !== null && !isName) to = from + verb.index;
    const after = AFTER_UNIT.exec(folded.slice(from, to));
    if (after !== null && after.index > 0) to = from + after.index;
    [from, to] = trimmed(folded, from, to);
    if (to > from && !/^[\d.%]+$/u.test(folded.slice(from, to))) pending.push([from, to, further]);
    if (verb !== null && !isName) settleBy(verb[0]);
    else if (separator === '') settle(given ?? UNLABELLED);
    else if (separator === ',') afterComma = pending.length;
  }
  settle(given ?? UNLABELLED);
  return units;
}

const UNLABELLED: Printed = { role: 'responsible', label: null };

/** Whether the 和 or 及 at `k` is between two units and not inside a name (自然资源和规划局). */
const joinsUnits = (folded: string, k: number): boolean => {
  if (folded.charAt(k - 1) === '涉') return false;
  const right = /^[^、,;。:() \n]{0,40}/u.exec(folded.slice(k + 1, k + 41))?.[0].replace(VERBS, '') ?? '';
  if (/^(?:各|有关|相关)/u.test(right)) return true;
  return (
    /(?:[局委办部院府会处心司行厅位门]|街道|乡镇|各[镇乡])$/u.test(folded.slice(Math.max(0, k - 2), k)) &&
    LOOKS_LIKE_UNIT.test(right)
  );
};

/** What runs a zone, behind the bracket that says where it lies (乙经济区 (丁) 管委会). */
const RUN_BY = /^ *(?:管委会|管理委员会|人民政府|政府)/u;
const BRACKET_WITHIN = /^ *\([^()、,;]{1,12}\) *(?:管委会|管理委员会|人民政府|政府)/u;

/** Whether the blank at `k` is within a name that begins at `start` (县科技 局, 县 科 技 局), and not between two. */
function isWithinName(folded: string, start: number, k: number): boolean {
  const left = folded.slice(start, k).replaceAll(' ', '');
  if (/^12\d{3}$/u.test(left)) return true;
  if (
    BRACKET_WITHIN.test(folded.slice(k, k + 44)) ||
    (left.endsWith(')') && RUN_BY.test(folded.slice(k, k + 12)))
  )
    return true;
  const right = /^ *([^、,;。:|() \n]{0,40})/u.exec(folded.slice(k, k + 44))?.[1] ?? '';
  if (left === '' || right === '') return false;
  if (right.length === 1) return true;
  const ofLevel = /^[各省市县区州旗镇乡]/u;
  const goesOn = ofLevel.test(left) && !ofLevel.test(right);
  return (
    !LOOKS_LIKE_UNIT.test(left) &&
    (goesOn || !LOOKS_LIKE_UNIT.test(right)) &&
    LOOKS_LIKE_UNIT.test(left + right.replace(VERBS, ''))
  );
}

const LEVEL = /^ ?各?(?:市|州|县|区|旗|盟|地|乡|镇)(?:\([^()]*\))?$/u;

const withoutLead = (item: string): string => item.replace(/^ ?(?:本项及)?以下.{0,6}均?需由?/u, '');

/** 各市、州、县人民政府 names one kind of unit: levels alone, then the word they share. */
function joinLevels(folded: string, items: [number, number, string][]): void {
  for (let k = 0; k < items.length; k++) {
    let last = k;
    while (
      items[last]?.[2] === '、' &&
      LEVEL.test(withoutLead(folded.slice(items[last]?.[0] ?? 0, items[last]?.[1] ?? 0)))
    )
      last += 1;
    const [first, end] = [items[k], items[last]];
    if (
      last === k ||
      first === undefined ||
      end === undefined ||
      !/^ ?(?:各|(?:本项及)?以下)/u.test(folded.slice(first[0], first[1]))
    )
      continue;
    if (
      /^(?:市|州|县|区|旗|盟|地|乡|镇)级?(?:\([^()]*\))?(?:人民)?(?:政府|管委会)/u.test(
        folded.slice(end[0], end[1]).trim(),
      )
    )
      items.splice(k, last - k + 1, [first[0], end[1], end[2]]);
  }
}

/** Cuts at 、，, blanks, borders of cells and lost words outside brackets, the separator that follows with each. */
function itemsOf(folded: string, i: number, j: number): [number, number, string][] {
  const items: [number, number, string][] = [];
  let start = i;
  let depth = 0;
  for (let k = i; k < j; k++) {
    const c = folded.charAt(k);
    if (/[(〈]/u.test(c)) depth += 1;
    else if (/[)〉]/u.test(c)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && k > start && /^(?:以及|会同)/u.test(folded.slice(k, k + 2))) {
      items.push([start, k, folded.slice(k, k + 2)]);
      start = k + 2;
      k += 1;
    } else if (
      depth === 0 &&
      (/[、,|\n]/u.test(c) ||
        c === HOLE ||
        (c === ' ' && !isWithinName(folded, start, k)) ||
        (/[和及]/u.test(c) && joinsUnits(folded, k)))
    ) {
      items.push([start, k, c]);
      start = k + 1;
    }
  }
  items.push([start, j, '']);
  joinLevels(folded, items);
  return items;
}
