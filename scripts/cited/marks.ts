/** Where a text names a document: titles in 《》 and document numbers. Reads text as it stands; never throws on it. */

/** One title between 《 and 》, the outermost, or a number that stands without one; indices are UTF-16 units of the text. */
export interface Mark {
  /** From the first character of title or number. */
  readonly i: number;
  /** After the last character of title, number and bracket. */
  readonly j: number;
  /** The title without its marks; null for a number alone. */
  readonly title: string | null;
  /** The number as printed, without white space; null where none is beside it. */
  readonly number: string | null;
  /** The short form that a bracket after the title gives it: 以下简称《意见》. */
  readonly short: string | null;
}

/** No title is longer than this: what runs on was never closed. In UTF-16 units. */
const LONGEST_TITLE = 200;
/** How far behind a title its bracket may end. */
const LONGEST_BRACKET = 80;

const OPEN = '[〔\\[［(（【﹝]';
const CLOSE = '[〕\\]］)）】﹞]';
const YEAR = '(?:19|20) ?\\d ?\\d';
/** A document number (发文字号, GB/T 9704—2012, 7.2.5), or an order of a government: 国务院令第722号. */
const NUMBER = new RegExp(
  `\\p{Script=Han}{1,12} ?${OPEN} ?${YEAR} ?年? ?${CLOSE} ?-? ?(?:第 ?)?\\d{1,4} ?号|(?:国务院|主席|部|委|局|署|会|行|府|人民政府)令 ?第 ?\\d{1,4} ?号`,
  'gu',
);
/** Words before an agency that do not belong to its number: 根据国发〔2021〕9号. */
const BEFORE_AGENCY =
  /^.*(?:根据|按照|依据|依照|遵照|贯彻|落实|执行|参照|转发|废止|关于|以及|文件|[和及与按据])(?=\p{Script=Han})/u;

/** All documents that `text` names, in order; a title inside another belongs to it. */
export function marksIn(text: string): Mark[] {
  const titles = titlesIn(text);
  const numbers = [...text.matchAll(NUMBER)].map((m) => {
    const cut = BEFORE_AGENCY.exec(m[0].replace(new RegExp(`${OPEN}.*$`, 'u'), ''))?.[0].length ?? 0;
    return { i: m.index + cut, j: m.index + m[0].length, number: m[0].slice(cut).replace(/\s/gu, '') };
  });
  const taken = new Set<number>();
  const marks = titles.map((t, k): Mark => {
    const next = titles[k + 1]?.i ?? text.length;
    const end = bracketEnd(text, t.j, next);
    const own = numbers.find((n) => n.i >= t.j && n.j <= end);
    const inside = numbers.filter((n) => n.i >= t.i && n.j <= Math.max(end, t.j));
    for (const n of inside) taken.add(n.i);
    const bracket = text.slice(t.j, end);
    const short = /以下(?:统?简?称|合称)(?:为|作)?[:：]?\s*[《“"]([^《》”"]{1,40})[》”"]/u.exec(bracket)?.[1];
    return {
      i: t.i,
      j: end,
      title: text.slice(t.i + 1, t.j - 1),
      number: own?.number ?? null,
      short: short ?? null,
    };
  });
  const alone = numbers
    .filter((n) => !taken.has(n.i))
    .map((n): Mark => ({ i: n.i, j: n.j, title: null, number: n.number, short: null }));
  return [...marks, ...alone].sort((a, b) => a.i - b.i);
}

/** The outermost pairs of 《 and 》; what opens and never closes names nothing, and what a bracket defines as a short form neither. */
function titlesIn(text: string): { i: number; j: number }[] {
  const titles: { i: number; j: number }[] = [];
  let open = -1;
  let depth = 0;
  for (let k = 0; k < text.length; k++) {
    const sign = text.charAt(k);
    if (open >= 0 && k - open > LONGEST_TITLE) {
      k = open;
      open = -1;
      depth = 0;
    } else if (sign === '《') {
      if (depth === 0) open = k;
      depth += 1;
    } else if (sign === '》' && depth > 0) {
      depth -= 1;
      // 《关于印发《甲方案》的通知》 closes both; one 《 too many closes with the title.
      if (depth === 0 || !closesAgain(text, k)) {
        titles.push({ i: open, j: k + 1 });
        depth = 0;
        open = -1;
      }
    }
  }
  return titles.filter(
    (t) =>
      t.j - t.i > 2 &&
      !/以下(?:统?简?称|合称)(?:为|作)?[:：]?\s*$/u.test(text.slice(Math.max(0, t.i - 8), t.i)),
  );
}

/** Whether another 》 follows before the next 《 or the end of the sentence. */
function closesAgain(text: string, k: number): boolean {
  const rest = /^[^《》。；;]*》/u.exec(text.slice(k + 1, k + 1 + LONGEST_TITLE));
  return rest !== null;
}

/** Where the bracket directly after a title ends that holds its number or short form; `from` where there is none. */
function bracketEnd(text: string, from: number, next: number): number {
  const behind = text.slice(from, Math.max(from, from + LONGEST_BRACKET));
  const match = /^ ?[(（](?:[^()（）]|[(（][^()（）]*[)）])*[)）]/u.exec(behind);
  if (match === null) return from;
  const words = match[0];
  if (from + words.length > next && !/以下(?:统?简?称|合称)/u.test(words)) return from;
  return new RegExp(NUMBER.source, 'u').test(words) || /以下(?:统?简?称|合称)/u.test(words)
    ? from + words.length
    : from;
}
