import { folded } from '../folded.ts';
import { trimmed } from '../flow.ts';
import type { Role } from '../../../src/model/responsibility.ts';

/**
 * Responsibility notes: where they stand in a text, and which units they name in which role. Input is folded text;
 * results are ranges of it. Only a printed label gives a role (牵头 lead; 配合, 协助, 参与 supporting; 责任, 负责, 落实 or
 * none responsible); nothing is inferred from a neighbour.
 */
export interface NotedUnit {
  readonly i: number;
  readonly j: number;
  readonly role: Role;
  /** Whether a clause for further tasks names it (下同, 以下工作均需 … 落实). */
  readonly further: boolean;
}

/** A note, `[i, j)` of the text, brackets and a closing stop included. */
export interface Note {
  readonly i: number;
  readonly j: number;
  /** Whether a label or verb was printed; else the bracket was recognised by the units in it. */
  readonly labelled: boolean;
}

const UNIT_WORD = '(?:单位|部门|科室|处室|主体|机构|单\\s?位)';
/** Words that widen a note to the whole area: 以上任务责任单位, 本节任务牵头单位. */
const SCOPE =
  '(?:以上|本节|本部分|本领域|上述|本章|本方面|本类)(?:各项|所有|全部)?(?:重点)?(?:任务|工作|措施|内容|举措|条款)?的?';
const WORDS = '(?:责任|牵头|配合|落实|主办|协办|承办|主管|实施|参与|参加|协同|协助|主责|负责)';
const LABEL = new RegExp(
  `(?:${SCOPE}|本项(?:任务|工作)?)?(?:第一|主要|共同|具体|工作|市级|县级|区级|省级)?(?:${WORDS}(?:及(?:责任|牵头|配合|落实|参与|协助))?${UNIT_WORD}|(?:支持|组织|推进|监督|指导)${UNIT_WORD}|(?:责任|牵头|配合|落实|协助|参与|负责))` +
    `(?:[和与、](?:责任|配合|参与)${UNIT_WORD})? ?:`,
  'uy',
);
const AREA_NOTE = new RegExp(`^\\(?${SCOPE}(?:第一|主要)?${WORDS}`, 'u');

/** Whether the note at `[i, j)` says that it holds for the tasks above it in their area. */
export const isAreaNote = (folded: string, i: number, j: number): boolean =>
  AREA_NOTE.test(folded.slice(i, Math.min(j, i + 40)));

const OTHER_LABEL =
  /联系(?:单位|部门|处室|科室|方式|电话) ?:|(?:责任|牵头|分管|联系|包抓|包联)(?:领导|人|县领导|市领导|同志|区领导)? ?:|(?:完成|办结|实施|工作|进度|起止)?(?:时限|时间|期限|进度|年限)(?:要求)? ?:|完成 ?:/uy;
const VERBS =
  /(?:会同)?(?:共同)?(?:分别)?(?:按(?:照)?(?:各自)?(?:职责|职能|任务|责任)(?:分工)?(?:、任务)?(?:分别|共同|抓好|做好)?)?(?:牵头(?:负责|落实|推进|组织|实施)?|负责(?:落实|实施|推进)?|(?:分工|具体|共同|分别|分头)负责|配合(?:实施|落实)?|协助|协同|参与|落实|实施|主办|协办|推进|组织实施|落实到位|抓好落实|分工落实)$/u;

const UNIT_END =
  '(?:局|委|办|院|所|厅|司|处|科|站|部|会|社|校|行|队|室|台|馆|园|区|县|镇|乡|街道|中心|公司|集团|政府|管委会|机构|单位|部门|学院|大学|联合会|联盟|办公室|办事处|政法委|园区|开发区|银行|企业|工会|团委|科协|镇街|街办|苏木|企|组|法院|检察院|高校|院所|专班|总队|支队|分局|税务|海关|电力|供电|电信|市|州|党委|基地|大队|乡镇|国资)';
const LOOKS_LIKE_UNIT = new RegExp(
  `^(?:各|市|县|区|州|省|旗|盟|国家|镇|乡|全|有关|相关|其他|所|驻|\\p{Script=Han}{2,}).{0,28}?${UNIT_END}(?:\\([^()]*\\))?等?$`,
  'u',
);

/** Whether words read like the name of a unit; for telling a person where to look, not for deciding. */
export const looksLikeUnit = (words: string): boolean => {
  const fold = folded(words);
  return LOOKS_LIKE_UNIT.test(fold) || /^(?:各.{1,16}|街道|.{2,20}(?:部门|单位|企业|高校))$/u.test(fold);
};

/** The end of the bracket that opens at `at` of folded text, or -1; looks 1,200 units ahead at most. */
function bracketEnd(folded: string, at: number): number {
  let depth = 0;
  for (let k = at; k < folded.length && k < at + 1200; k++) {
    const c = folded.charAt(k);
    if (c === '(') depth += 1;
    else if (c === ')' && --depth === 0) return k + 1;
    else if (c === '\n') return -1;
  }
  return -1;
}

const startsWithLabel = (folded: string, at: number): number => {
  const from = at + (/^ */u.exec(folded.slice(at, at + 4))?.[0].length ?? 0);
  for (const pattern of [LABEL, OTHER_LABEL]) {
    pattern.lastIndex = from;
    const match = pattern.exec(folded);
    if (match !== null) return from - at + match[0].length;
  }
  return 0;
};

/** Whether the inside of a bracket, without a label, is a list of units or ends in a verb of responsibility. */
function namesUnits(inside: string, atEnd: boolean): boolean {
  const clauses = inside.split(/[;。]/u).filter((c) => c.trim() !== '');
  const verbs = clauses.filter((c) => /(?:牵头|负责|配合|落实|协助|参与)(?:$|[,;。])/u.test(c.trim()));
  const items = inside
    .split(/[、,;。 ]/u)
    .map((t) => t.trim().replace(VERBS, '').replace(/^由/u, ''))
    .filter((t) => t !== '');
  const units = items.filter((t) => LOOKS_LIKE_UNIT.test(t) || /^各.{1,12}$/u.test(t));
  if (verbs.length > 0 && units.length >= Math.max(1, items.length * 0.6)) return true;
  return (
    atEnd &&
    items.length >= 1 &&
    units.length === items.length &&
    (items.length >= 2 ||
      (inside.length <= 20 && /(?:局|委|办|厅|科|部|院|政府|管委会|处|中心|公司|协会)$/u.test(inside)))
  );
}

/** The first two characters behind `from` that are no blanks; '' at the end of the paragraph. */
function tailOf(folded: string, from: number, j: number): string {
  let at = from;
  while (at < j && folded.charAt(at) === ' ') at += 1;
  return folded.slice(at, Math.min(j, at + 2)).trim();
}

/** A bracket without a label counts behind a sentence, or where it is a whole paragraph. */
const stands = (folded: string, i: number, at: number, tail: string): boolean =>
  at > i ? /[。;!?:)”\p{Script=Han}]/u.test(folded.charAt(at - 1)) : /^[。;.]?$/u.test(tail);

/** Finds the notes in the paragraph `[i, j)`, in order. A paragraph that begins with a label is a note as a whole. */
export function notesIn(folded: string, start: number, j: number): Note[] {
  const i = start + (/^ */u.exec(folded.slice(start, Math.min(j, start + 8)))?.[0].length ?? 0);
  const notes: Note[] = [];
  if (startsWithLabel(folded, i) > 0 && !/[。].{30}/u.test(folded.slice(i, j)))
    return [{ i, j, labelled: true }];
  for (let at = folded.indexOf('(', i); at >= 0 && at < j; at = folded.indexOf('(', at)) {
    const end = bracketEnd(folded, at);
    const stop = end < 0 && startsWithLabel(folded, at + 1) > 0 ? j : end;
    if (stop < 0 || stop > j) {
      at += 1;
      continue;
    }
    const inside = folded.slice(at + 1, end < 0 ? stop : stop - 1);
    const tail = tailOf(folded, stop, j);
    const atEnd = tail === '' || /^[。;.]$/u.test(tail);
    const labelled = startsWithLabel(inside, 0) > 0;
    if (labelled || (stands(folded, i, at, tail) && namesUnits(inside, atEnd))) {
      const closing = /^ ?[。;.]/u.exec(folded.slice(stop, Math.min(j, stop + 2)))?.[0].length ?? 0;
      notes.push({ i: at, j: stop + closing, labelled });
      at = stop + closing;
    } else at += 1;
  }
  const label = trailingLabel(folded, i, j);
  if (notes.length === 0 && label > i) notes.push({ i: label, j, labelled: true });
  return notes;
}

/** Where the first label stands in the text behind the last full stop (`… 。责任单位:A 配合单位:B`), or -1. */
function trailingLabel(folded: string, i: number, j: number): number {
  const last = Math.max(i, folded.lastIndexOf('。', j - 2));
  for (let at = folded.indexOf('单位:', last); at >= 0 && at < j; at = folded.indexOf('单位:', at + 1)) {
    const start = Math.max(i, at - 2);
    if (start > i && /[。 ]/u.test(folded.charAt(start - 1)) && startsWithLabel(folded, start) > 0)
      return start;
  }
  return -1;
}

/** The role that a label or verb prints. */
export function roleOf(words: string): Role {
  if (/牵头|主办|主管|组织单位|主责/u.test(words)) return 'lead';
  if (/配合|协助|参与|参加|协办|协同|支持/u.test(words)) return 'supporting';
  return 'responsible';
}

const FURTHER =
  /(?:本项及)?以下(?:各项)?(?:工作|任务|内容|措施|条款)|以下均|下列各项(?:工作|任务)*|下同|不再(?:逐一|一一|重复)?列出|各项(?:工作|任务)均/u;

/**
 * The units of a note `[i, j)` of folded text. Brackets inside a unit's name belong to it; 等, 按职责分工负责, 落实, 下同
 * belong to the note.
 */
export function unitsOf(folded: string, note: Pick<Note, 'i' | 'j'>): NotedUnit[] {
  let [i, j] = [note.i, note.j];
  const stop = /[。;.\s]+$/u.exec(folded.slice(i, j));
  if (stop) j -= stop[0].length;
  if (folded.charAt(i) === '(') {
    i += 1;
    if (folded.charAt(j - 1) === ')' && bracketEnd(folded, i - 1) === j) j -= 1;
  }
  const units: NotedUnit[] = [];
  let role: Role = 'responsible';
  let labelled = false;
  for (const [a, b] of clausesOf(folded, i, j)) {
    let at = a;
    const skip = startsWithLabel(folded, at);
    if (skip > 0) {
      const label = folded.slice(at, at + skip);
      OTHER_LABEL.lastIndex = label.length - label.trimStart().length;
      if (OTHER_LABEL.test(label)) {
        labelled = false;
        role = 'responsible';
        continue;
      }
      role = roleOf(label);
      labelled = true;
      at += skip;
    } else if (/[;。]/u.test(folded.charAt(a - 1))) labelled = labelled && folded.charAt(a - 1) === ';';
    units.push(...listOf(folded, at, b, labelled ? role : null));
  }
  return units;
}

/** Cuts `[i, j)` at ；。 and before every further label, outside brackets. */
function clausesOf(folded: string, i: number, j: number): [number, number][] {
  const cuts: [number, number][] = [];
  let start = i;
  let depth = 0;
  for (let k = i; k < j; k++) {
    const c = folded.charAt(k);
    if (c === '(') depth += 1;
    else if (c === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0 && (c === ';' || c === '。' || c === '\n')) {
      cuts.push([start, k]);
      start = k + 1;
    } else if (
      depth === 0 &&
      k > start &&
      /[ 、,)\p{Script=Han}]/u.test(folded.charAt(k - 1)) &&
      startsWithLabel(folded, k) > 0 &&
      /[ ,、\n)]/u.test(folded.charAt(k - 1))
    ) {
      cuts.push([start, k]);
      start = k;
    }
  }
  cuts.push([start, j]);
  return cuts.filter(([a, b]) => folded.slice(a, b).trim() !== '');
}

/** What a clause says around its units; it belongs to the note, not to a unit. */
const BEFORE_UNIT =
  /^(?: |由|各由|请|均由|均需由?|均需要|需由?|本项及以下(?:各项)?工作均?需?由?|以下(?:各项)?(?:工作|任务)?均?需?由?|下列各项(?:工作|任务)?均?需?由?|各项(?:工作|任务)均?需?由?|及|以及|和|与|并由|同时由|其中)+/u;
const AFTER_UNIT =
  /(?:等(?:\d+个)?(?:有关|相关|各有关|各相关|市直|县直|区直|职能)*(?:部门|单位|部门单位|部门和单位|成员单位)?|均|为责任单位|为各项任务责任单位|分别|共同)$/u;
const NOT_A_UNIT =
  /^(?:下同|不再(?:逐一|一一|重复)?列出|以下(?:简称)?|列第一位(?:者|的)?为牵头(?:单位|部门)?|排(?:在)?第一(?:位)?(?:者|的)?为.*|等|\d{4}年.*|长期(?:坚持)?|持续(?:推进|实施)?|常态化?.*|.*完成|.*年底前?|按(?:照)?职责(?:分工)?(?:分别)?(?:负责|落实|抓好落实)?|分工负责|负责|落实|配合|牵头|.*以下(?:各项)?工作均?需?)$/u;

/**
 * From where in a clause units hold for further tasks as well; its end where none does. A bare 下同 speaks of what
 * stands between the last comma and itself.
 */
function furtherFrom(folded: string, i: number, j: number): number {
  const clause = folded.slice(i, j);
  const match = FURTHER.exec(clause);
  if (match === null) return j;
  if (match[0] !== '下同') return i;
  const same = clause.slice(0, match.index).replace(/[,、 (]+$/u, '');
  const comma = same.lastIndexOf(',');
  return i + (comma < 0 ? 0 : comma);
}

/** The units of one clause; `role` null means that verbs after the lists tell it. */
function listOf(folded: string, i: number, j: number, role: Role | null): NotedUnit[] {
  const holdsFrom = furtherFrom(folded, i, j);
  const units: NotedUnit[] = [];
  let pending: [number, number][] = [];
  const settle = (as: Role): void => {
    for (const [a, b] of pending) units.push({ i: a, j: b, role: as, further: a >= holdsFrom });
    pending = [];
  };
  for (const [a, b, separator] of itemsOf(folded, i, j)) {
    let [from, to] = trimmed(folded, a, b);
    from += BEFORE_UNIT.exec(folded.slice(from, to))?.[0].length ?? 0;
    if (NOT_A_UNIT.test(folded.slice(from, to))) {
      const verb = VERBS.exec(folded.slice(from, to));
      if (verb !== null && role === null) settle(roleOf(verb[0]));
      continue;
    }
    const verb = VERBS.exec(folded.slice(from, to));
    const isName =
      verb !== null &&
      verb.index > 0 &&
      /推进$|实施$/u.test(verb[0]) &&
      !/职责|负责|牵头|配合/u.test(verb[0]);
    if (verb !== null && !isName) to = from + verb.index;
    const after = AFTER_UNIT.exec(folded.slice(from, to));
    if (after !== null && after.index > 0) to = from + after.index;
    [from, to] = trimmed(folded, from, to);
    if (to > from && !/^[\d.%]+$/u.test(folded.slice(from, to))) pending.push([from, to]);
    if (verb !== null && !isName) settle(role ?? roleOf(verb[0]));
    else if (separator === '') settle(role ?? 'responsible');
  }
  settle(role ?? 'responsible');
  return units;
}

/** Whether the 和 or 及 at `k` stands between two units and not inside a name (自然资源和规划局). */
const joinsUnits = (folded: string, k: number): boolean => {
  const right = /^[^、,;。:() \n]{0,40}/u.exec(folded.slice(k + 1, k + 41))?.[0].replace(VERBS, '') ?? '';
  if (/^(?:各|有关|相关)/u.test(right)) return true;
  return /[局委办部院府会处心司行厅位门]/u.test(folded.charAt(k - 1)) && LOOKS_LIKE_UNIT.test(right);
};

const LEVEL = /^ ?各?(?:市|州|县|区|旗|盟|地|乡|镇)(?:\([^()]*\))?$/u;

/** 各市、州、县人民政府 names one kind of unit: levels alone, then the word they share. */
function joinLevels(folded: string, items: [number, number, string][]): void {
  for (let k = 0; k < items.length; k++) {
    let last = k;
    while (
      items[last]?.[2] === '、' &&
      LEVEL.test(folded.slice(items[last]?.[0] ?? 0, items[last]?.[1] ?? 0))
    )
      last += 1;
    const [first, end] = [items[k], items[last]];
    if (
      last === k ||
      first === undefined ||
      end === undefined ||
      !folded
        .slice(...(first.slice(0, 2) as [number, number]))
        .trim()
        .startsWith('各')
    )
      continue;
    if (
      /^(?:市|州|县|区|旗|盟|地|乡|镇)(?:\([^()]*\))?(?:人民)?(?:政府|管委会)/u.test(
        folded.slice(end[0], end[1]).trim(),
      )
    )
      items.splice(k, last - k + 1, [first[0], end[1], end[2]]);
  }
}

/** Cuts at 、，, and blanks outside brackets, the separator that follows with each. */
function itemsOf(folded: string, i: number, j: number): [number, number, string][] {
  const items: [number, number, string][] = [];
  let start = i;
  let depth = 0;
  for (let k = i; k < j; k++) {
    const c = folded.charAt(k);
    if (c === '(') depth += 1;
    else if (c === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0 && folded.startsWith('以及', k)) {
      items.push([start, k, '以及']);
      start = k + 2;
      k += 1;
    } else if (depth === 0 && (/[、, \n]/u.test(c) || (/[和及]/u.test(c) && joinsUnits(folded, k)))) {
      items.push([start, k, c]);
      start = k + 1;
    }
  }
  items.push([start, j, '']);
  joinLevels(folded, items);
  return items.filter(([a, b]) => folded.slice(a, b).trim() !== '');
}
