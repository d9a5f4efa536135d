/**
 * How far a word in front of numbers reaches: 力争A达到5家,B达到8家. Reads folded text. A careful reader lets it continue over
 * clauses that are built like its own, and stops at a new verb, a new sentence part or a new word of the kind.
 */

/** A word that says something of numbers after it. */
export interface Governing<K extends string> {
  readonly kind: K;
  readonly sample: string;
  readonly pattern: RegExp;
  /** Whether it counts here; `before` and `behind` are the words around it, up to the ends of the sentence. */
  readonly holds?: (before: string, behind: string) => boolean;
}

/** A word with its place and the range of the numbers it speaks of. */
interface Governs<K extends string> {
  readonly kind: K;
  readonly i: number;
  readonly j: number;
  readonly from: number;
  readonly to: number;
}

/** Words that begin what is made: 建成A5个. */
const MAKING =
  /^(?:还|再|并|且|同时|另外?|累计|总计|共|新|重点|积极|加快|持续|逐步|大力|着力|进一步|全[县市区州旗]|每年|年均?|推动|推进|实现|支持|鼓励|引导)*(?:完成|建[成立设]|新建|创[建成]|争创|打造|培[育养训]|引进|招引|认定|新增|设立|组[织建]|举办|开展|实施|选派|选[树拔聘]|遴选|获[得批]|承担|布局|种植|转化|推广|孵化|制定|出台|推[动进]|加[大快强]|强化|围绕|支持|鼓励|引导|发展|扩大|形成|构建|健全|完善|落实|重点(?!实验|企业|项目|产业|人才)|向)/u;
/** Words by which a thing in front of them is said to come to something: A达到5家. */
const PREDICATE =
  /达到?|突破|超过?|不[低少]于|高于|增长|递增|提[高升]|增[加至强]|上升|下降|降[低至到]|保持|稳定|控制|翻.?番|只增不减|优化|改善|完善|凸显|显著|明显|处于|位居|进入/u;
/** A time after the word: 力争到2025年, 力争每年. What is said of a time is said of all it governs. */
const TIME =
  /^,?(?:[到至在]?(?:19|20)\d\d ?年|(?:[到至]?“?十[三四五六]五)|每年|[全年]年|年度|年(?=培|新|引|组|举)|在?[一二三四五两\d]年(?:内|时间|左右)|(?:[用经通]过?)[^,;。]{1,6}年[^,;。]{0,4}?努力|在?[规计]划期)/u;
/** 力争实现以下目标: speaks of all that follows the colon. */
const LISTING = /^[^,;。:]{0,16}:/u;

type Shape = 'made' | 'said' | 'bare';
const LEADING =
  /^(?:[,、 ]|其中,?|同时,?|(?:实现|推动|使|将|把|确保|力争)(?=[^达到]{2,}(?:达到?|突破|超过)))+/u;

function shapeOf(clause: string): Shape {
  const words = clause.replace(LEADING, '');
  return MAKING.test(words) ? 'made' : PREDICATE.test(words) ? 'said' : 'bare';
}

/** The words of a folded sentence with what they govern, in order. Quotes and titles hold none; “十五五” is a time. */
export function governing<K extends string>(folded: string, rules: readonly Governing<K>[]): Governs<K>[] {
  const text = folded.replace(/“(?!十[三四五六]五”)[^“”]*”|《[^《》]*》/gu, (words) =>
    '\ue000'.repeat(words.length),
  );
  const found: Governs<K>[] = [];
  for (const rule of rules)
    for (const match of text.matchAll(rule.pattern)) {
      const [i, j] = [match.index, match.index + match[0].length];
      if (found.some((w) => w.i < j && i < w.j)) continue;
      if (rule.holds !== undefined && !rule.holds(text.slice(0, i), text.slice(j))) continue;
      found.push({ kind: rule.kind, i, j, from: j, to: reachOf(text, i, j) });
    }
  return found.sort((a, b) => a.i - b.i);
}

/** Which of the words speaks of the number at `at`: the last one whose reach holds it. */
export const governor = <K extends string>(words: readonly Governs<K>[], at: number): Governs<K> | null =>
  words.findLast((w) => w.from <= at && at < w.to) ?? null;

/** A time or a 其中 at the beginning of a clause, which is not its subject. */
const NO_SUBJECT =
  /^(?:[,、 ]|其中,?|同时,?|累计|并|且|[到至截]{0,2}(?:19|20)\d\d ?年[底末初]?|“?十[三四五六]五”?(?:末|期间|时期)|每年度?|[一二三四五两\d]年内|全[县市区州旗])+/u;
const COMING_TO =
  /^(?:全面|分别|均|再|要|能)*(?:达到?|突破|超过?|增长|不[低少]于|稳定|保持|控制|[^\p{Script=Han}“]{0,2}\d)/u;
/** A number with nothing after it that it could count: 力争2500家。 */
const NUMBER_ALONE =
  /^[^\d,;。]{0,6}(?!(?:19|20)\d\d ?年)\d[\d.]*[^\d,;。]{0,3}(?:及?以上|左右)?(?:[,;。、]|$)/u;

/**
 * Whether a word at `i` is after its subject (A力争达到5家), or repeats a value (突破5家,力争8家). It then speaks of that
 * number alone.
 */
function isPredicate(text: string, i: number, rest: string): boolean {
  if (!COMING_TO.test(rest)) return false;
  const clause = text
    .slice(0, i)
    .replace(/^[^]*[,;:。]/u, '')
    .replace(NO_SUBJECT, '');
  return clause !== '' || NUMBER_ALONE.test(rest);
}

/** The end of the first number of `rest`, or, with 分别, of the clause. */
function ownNumber(rest: string): number {
  const from = rest.startsWith('分别') ? 0 : Math.max(0, rest.search(/[\d,;。]/u));
  const end = rest.slice(from).search(rest.startsWith('分别') ? /[,;。]|$/u : /[,;。、和及与(]|$/u);
  return Math.max(1, from + end);
}

function reachOf(text: string, i: number, j: number): number {
  const rest = text.slice(j);
  const stop = rest.search(/[。!?]/u);
  const end = stop < 0 ? text.length : j + stop;
  if (isPredicate(text, i, rest)) return j + ownNumber(rest);
  if (TIME.test(rest) || LISTING.test(rest)) return end;
  let first: Shape | null = null;
  let from = j;
  for (const match of text.slice(j, end).matchAll(/[,;:]|$/gu)) {
    const shape = shapeOf(text.slice(from, j + match.index));
    if (first === null) first = shape;
    else if (shape === 'made' || (shape === 'said' && first === 'made')) return from;
    if (match[0] === ';') return j + match.index;
    from = j + match.index + match[0].length;
  }
  return end;
}
