/**
 * Where another document begins in a file: its title, its number, whom it addresses, what ends before it, and what begins after it
 * are weighed together. Reads: the layout. Writes: the documents after the first one, from title to title. Assumes: nothing; an annex, and a plan that a
 * notice before it sends out, are of the document that announces them.
 */
import { spanIn } from './flow.ts';
import type { Layout } from './layout.ts';
import { isEndMatter } from './end-matter.ts';
import {
  ADDRESSEE,
  coreKey,
  DAY,
  isNotice,
  isOuter,
  LONGEST,
  NUMBER,
  runningOf,
  titleFrom,
  type Title,
} from './further-title.ts';
import type { Marker } from './markers.ts';
import type { Span } from '../../src/model/provenance.ts';
import { titleKey } from './title-words.ts';

/** How far behind its title the number, the addressee and the first section of a document are looked for, in paragraphs. */
const NEAR = 3;
const REACH = 45;
/** What the evidence must weigh together. */
const LEAST = 6;

const ANNEX = /^附 ?(?:件|表|录)? ?(?:[\d一二三四五六七八九十]{1,2})? ?:?$/u;
const ANNEX_LIST = /^(?:\(略\) ?)?附 ?(?:件|表)? ?\d{0,2} ?:(?: ?\(略\))? ?/u;
const IN_FORCE = /(?:起|之日)?(?:施行|实施|执行|生效)[^。]{0,40}。?$|有效期[^。]{0,20}。?$/u;
const PLACE = /^\p{Script=Han}{2,9}?(?:自治区|自治州|自治县|省|市|州|盟|县|区|旗)(?!级)/u;

/** Another document, from its title on. */
export interface FurtherTitle extends Span {
  readonly title: string;
}

/** What is known of one title that may begin a document. */
interface Candidate {
  readonly title: Title;
  readonly texts: readonly string[];
  readonly markers: readonly (Marker | null)[];
  /** The first title of the file. */
  readonly leading: string;
  /** The running number of the document before it. */
  readonly last: number | null;
  /** The number of outer headings before the title. */
  readonly counted: number;
}

/** A row of the table: what it is worth where it holds. */
interface Evidence {
  readonly name: string;
  readonly weight: number;
  readonly holds: (c: Candidate) => boolean;
}

const textAt = (c: Candidate, k: number): string => c.texts[k] ?? '';
/** The first outer heading within reach behind a title. */
const firstHeading = ({ title, markers }: Candidate): Marker | undefined =>
  markers.slice(title.last + 1, title.last + 1 + REACH).find((m): m is Marker => m !== null && isOuter(m));

/** Whether what is before paragraph `k` ends a document: signature, day, list of annexes, the words on its validity. */
function endsBefore(c: Candidate, k: number): boolean {
  const line = textAt(c, k - 1).slice(-200);
  if (isEndMatter(line) || line.endsWith('(略)') || IN_FORCE.test(line)) return true;
  // The list of annexes is at the end too.
  for (let n = k - 1; n >= 0 && k - n <= 6; n--) {
    const text = textAt(c, n);
    if (ANNEX_LIST.test(text) || /。 ?附件:.{4,80}$/u.test(text)) return true;
    if (!/^\d{1,2} ?[.、]/u.test(text) || text.length > 90) return false;
  }
  return false;
}

/** What speaks for another document, and against it. */
const evidence: readonly Evidence[] = [
  { name: 'a title that names who issues what', weight: 3, holds: (c) => isNotice(c.title) },
  { name: 'a title alone', weight: 0.5, holds: (c) => !isNotice(c.title) },
  { name: 'a running number of a compilation', weight: 1, holds: (c) => c.title.running !== null },
  {
    name: 'the running number of the document before it, and one',
    weight: 2,
    holds: ({ title, last }) => last !== null && title.running === last + 1,
  },
  { name: 'a day in brackets behind the title', weight: 2, holds: (c) => DAY.test(c.title.words) },
  {
    name: 'a document number behind the title',
    weight: 3,
    holds: (c) => NUMBER.test(textAt(c, c.title.last + 1)),
  },
  {
    name: 'an addressee behind the title',
    weight: 2,
    holds: (c) =>
      Array.from({ length: NEAR }, (_, n) => textAt(c, c.title.last + 1 + n)).some(
        (line, n, all) =>
          ADDRESSEE.test(line) && all.slice(0, n).every((l) => l.length < 40 && !l.includes('。')),
      ),
  },
  { name: 'a document ends before the title', weight: 2, holds: (c) => endsBefore(c, c.title.first) },
  {
    name: 'another place than that of the first title',
    weight: 2,
    holds: ({ title, leading }) => {
      const [own, first] = [PLACE.exec(title.words)?.[0], PLACE.exec(leading)?.[0]];
      return (
        own !== undefined && first !== undefined && !leading.includes(own) && !title.words.includes(first)
      );
    },
  },
  {
    name: 'outer numbers begin again behind the title',
    weight: 2,
    holds: (c) => c.counted > 0 && firstHeading(c)?.number === 1,
  },
  {
    name: 'the text behind the title names it again',
    weight: 2,
    holds: (c) => {
      const key = coreKey(c.title.words);
      const behind = c.texts
        .slice(c.title.last + 1, c.title.last + 16)
        .map((t) => t.slice(0, 300))
        .join('');
      return key.length >= 6 && titleKey(behind).includes(key);
    },
  },
  {
    name: 'the head of an annex before the title',
    weight: -5,
    holds: (c) => ANNEX.test(textAt(c, c.title.first - 1)) || ANNEX_LIST.test(textAt(c, c.title.first)),
  },
  {
    name: 'a further item of a list of annexes',
    weight: -4,
    holds: ({ title: { first, running }, texts }) =>
      running !== null && runningOf((texts[first - 1] ?? '').replace(ANNEX_LIST, '')) === running - 1,
  },
  {
    name: 'within a sentence',
    weight: -4,
    holds: (c) => {
      const line = textAt(c, c.title.first - 1);
      return (
        !/[。;:!?.)”》]$/u.test(line) &&
        !isEndMatter(line) &&
        line.length > 12 &&
        !endsBefore(c, c.title.first)
      );
    },
  },
  {
    name: 'no text of its own',
    weight: -4,
    holds: (c) =>
      !c.texts.slice(c.title.last + 1, c.title.last + REACH).some((t) => t.length > 15 && t.includes('。')),
  },
];

/** What a title weighs that was announced: an annex, or a plan that a notice before it sends out. */
const ANNOUNCED = -9;
/** How many titles at most are looked for in all the text before them. */
const MOST = 500;

/** The titles with which further documents begin. Linear but for the at most {@link MOST} titles that are looked for before. */
function weighed(layout: Layout): Title[] {
  const texts = layout.paragraphs.map((p) => layout.folded.slice(p.i, p.j));
  const markers = layout.facts.map((f) => f.marker);
  const out: Title[] = [];
  let leading: Title | null = null;
  let prose = false;
  let counted = 0;
  let known = '';
  let unread = 0;
  let looked = 0;
  const announced = ({ words }: Title, k: number): boolean => {
    const key = coreKey(words);
    known += titleKey(texts.slice(unread, k).join(''));
    [unread, looked] = [k, looked + 1];
    return key.length >= 6 && known.includes(key);
  };
  texts.forEach((text, k) => {
    if (k <= (out.at(-1)?.last ?? -1)) return;
    const title = layout.facts[k]?.row === true || text.length > LONGEST ? null : titleFrom(texts, k);
    if (title !== null && leading !== null && prose && looked < MOST) {
      const { running: last } = out.at(-1) ?? leading;
      const c: Candidate = { title, texts, markers, leading: leading.words, last, counted };
      const weight = evidence.reduce((sum, e) => sum + (e.holds(c) ? e.weight : 0), 0);
      if (weight >= LEAST && weight + (announced(title, k) ? ANNOUNCED : 0) >= LEAST) out.push(title);
    }
    leading ??= title;
    const marker = markers[k];
    if (marker !== undefined && marker !== null && isOuter(marker)) counted += 1;
    if (text.length > 15 && text.includes('。')) prose = true;
  });
  return out;
}

/** The documents after the first one of a file that begin with titles of their own; none in the usual file. */
export function documentsAfter(layout: Layout): FurtherTitle[] {
  const starts = weighed(layout);
  const end = layout.paragraphs.at(-1)?.j ?? 0;
  return starts.flatMap(({ first, last }, n) => {
    const [p, q] = [layout.paragraphs[first], layout.paragraphs[last]];
    const next = layout.paragraphs[starts[n + 1]?.first ?? Infinity];
    if (p === undefined || q === undefined) return [];
    const { start } = spanIn(layout.flow, p.i, p.j);
    const until =
      next === undefined ? spanIn(layout.flow, p.i, end).end : spanIn(layout.flow, next.i, next.j).start;
    return [{ title: layout.flow.text.slice(p.i, q.j).replaceAll('\n', ''), start, end: until }];
  });
}
