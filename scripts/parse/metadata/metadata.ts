import { folded } from '../folded.ts';
import { WRITTEN_DAY, dayIn } from './day.ts';
import { headingOf } from './heading.ts';
import { issuerIn } from './issuer.ts';
import { labelledIn, type Labelled } from './labels.ts';
import { linesOf, type Line } from './lines.ts';
import { numberIn } from './number.ts';
import { signaturesIn, type Signature } from './signature.ts';
import { readingsIn, titleIn, typeOfTitle, type Reading } from './title.ts';
import { weigh, type Finding, type Sighting } from './weigh.ts';

/**
 * What a document prints about itself. Each value is exactly what is in the text (line ends removed, dates as ISO
 * days) or `null`: nothing is inferred, and what is not sure is `null` with its candidates in `findings`. Reads the head and
 * the tail only.
 */
interface Metadata {
  readonly document_number: string | null;
  readonly index_number: string | null;
  readonly issuer: string | null;
  readonly issued_date: string | null;
  readonly published_date: string | null;
  /** Who published the copy, as the site names it. */
  readonly publisher: string | null;
  readonly validity: string | null;
  readonly title: string | null;
  readonly document_type: string | null;
  /** The heading as printed, with who issues it, where the title is a part of it or the whole. */
  readonly heading: string | null;
  readonly findings: Readonly<Record<WeighedFact, Finding>>;
}

/** The facts that are decided by weighing what is printed. */
type WeighedFact = 'title' | 'issuer' | 'issued_date' | 'document_number';

/** How much of the beginning and of the end is read, in UTF-16 units. */
const HEAD = 3000;
/** Lines of the end in which a signature is looked for. */
const LAST_LINES = 12;
const VALIDITY = /^(?:现行|继续|已)?(?:有效|失效|废止)$/u;

/**
 * Reads what a document prints about itself. `text` has one paragraph or line of print a line; `site` is the source with
 * everything that stood around it, where labels of the site may stand that do not belong to the document. Total; linear.
 */
export function readMetadata(text: string, site = text): Metadata {
  const all = ownLines(linesOf(text));
  const lines = withinHead(all);
  const head = lines.map((l) => l.text).join('\n');
  const label = (field: Labelled): string | null =>
    labelledIn(head, field) ?? labelledIn(site.slice(0, HEAD), field);
  const day = (field: Labelled): string | null => dayIn(folded(label(field) ?? ''));
  const { finding: title, reading, dated: dayed } = titleIn(lines, titlesOfSite(label('title'), site));
  const ofPage = dayIn(BELOW_SOURCE.exec(folded(site.slice(0, HEAD)))?.[1] ?? '');
  const end = withinEnd(all);
  const offset = all.length - end.length;
  const dated = (list: readonly Line[], from: number): Signature[] =>
    signaturesIn(list).flatMap((s) =>
      s.day === null || (s.issuer === null && s.day === ofPage) ? [] : [{ ...s, line: s.line + from }],
    );
  const tail = dated(end, offset);
  // Behind the signature annexes may follow.
  const within = tail.length > 0 ? [] : dated(all.slice(lines.length, offset), lines.length);
  const signed = { head: [...dated(lines, 0), ...within.filter((s) => s.issuer !== null).slice(0, 1)], tail };
  const issuer = issuerIn(all, reading, title.value, { ...signed, label: label('issuer') });
  const published = day('published') ?? day('publisher');
  const issued = dayOf(all, dayed, signed, { signed: day('signed'), issued: day('issued'), published });
  const number = numberIn(lines, label('document_number'), reading);
  const publisher = withoutDay(label('publisher') ?? '');
  const validity = label('validity');
  return {
    document_number: number.value,
    index_number: /^[0-9A-Za-z][0-9A-Za-z/_.-]{5,60}/u.exec(label('index_number') ?? '')?.[0] ?? null,
    issuer: issuer.value,
    issued_date: issued.value,
    published_date: published,
    publisher: /^[^\d:：]{2,40}$/u.test(publisher) ? publisher : null,
    validity: validity !== null && VALIDITY.test(validity) ? validity : null,
    title: title.value,
    document_type: typeOfTitle(title.value === null ? null : folded(title.value)),
    heading: reading?.text ?? null,
    findings: { title, issuer, issued_date: issued, document_number: number },
  };
}

/** The lines of the head. */
function withinHead(lines: readonly Line[]): Line[] {
  let length = 0;
  const head: Line[] = [];
  for (const line of lines) {
    if (length >= HEAD) break;
    const text = line.text.slice(0, HEAD - length);
    head.push({ ...line, text, fold: line.fold.slice(0, text.length) });
    length += line.text.length + 1;
  }
  return head;
}

/** The last lines of the text after its head, none where it is short. */
function withinEnd(lines: readonly Line[]): readonly Line[] {
  let length = 0;
  let k = lines.length;
  while (k > 0 && lines.length - k < LAST_LINES && length < HEAD) length += lines[--k]?.text.length ?? 0;
  const before = lines.slice(0, k).reduce((sum, l) => sum + l.text.length + 1, 0);
  return before + length <= HEAD ? [] : lines.slice(k);
}

/**
 * The lines of the first document where several were copied from a compilation that numbers them (`6. …的通知`, then
 * `7. …的通知`).
 */
function ownLines(lines: readonly Line[]): readonly Line[] {
  const first = readingsIn(lines.slice(0, 12)).find((r) => r.ordinal !== null && r.heading.form !== 'plain');
  const next = (first?.ordinal ?? -1) + 1;
  if (next === 0 || first === undefined) return lines;
  const marked = new RegExp(`^${next} ?[.、] ?`, 'u');
  for (let k = first.to; k < lines.length; k++) {
    const head = marked.exec(lines[k]?.fold ?? '')?.[0];
    if (head === undefined) continue;
    for (let n = 1; n <= 4; n++) {
      const words = lines
        .slice(k, k + n)
        .map((l) => l.fold)
        .join('')
        .slice(head.length);
      const heading = headingOf(words);
      if (heading !== null && heading.form !== 'plain' && heading.issuer !== null) return lines.slice(0, k);
    }
  }
  return lines;
}

/** A publisher's name without the day, the counters and the buttons that are after it. */
const withoutDay = (name: string): string =>
  name.replace(/ {2,}.*$|[（(【［].*$|\s*(?:19|20)\d{2}.*$/u, '').trim();

/** The day of a page on the line below its source. */
const BELOW_SOURCE = new RegExp(
  `(?:^|\\n) *(?:信息|文章|稿件)?来源 ?:[^\\n]{0,60}\\n\\s*(${WRITTEN_DAY}) *(?:\\n|$)`,
  'u',
);
/** The line of a page that says where a document is from and when it was published, below its title. */
const SOURCE_LINE =
  /^(?:网址 ?:\S+ +)?(?:作者 ?:\S* +)?(?:(?:信息|文章|稿件)?来源|(?:发布|发表|更新)(?:时间|日期)|时间|日期) ?:/u;

/** What stands directly above the line that says where a page has its document from. */
function aboveSource(site: string): string | null {
  const lines = linesOf(site.slice(0, HEAD));
  const at = lines.findIndex(({ fold }) => fold.length <= 160 && SOURCE_LINE.test(fold));
  return lines[at - 1]?.text ?? null;
}

const PAGE_TITLE = /<title[^<>]{0,80}>([^<>]{4,200})<\/title>/iu;
const ARTICLE_TITLE =
  /<meta[^<>]{0,80}name=["']?ArticleTitle["']?[^<>]{0,40}content=["']([^"'<>]{4,200})["']/iu;

/** What the site calls the document: its label, its page's title, the ArticleTitle of government sites. */
function titlesOfSite(label: string | null, site: string): Sighting[] {
  const of = (value: string | undefined | null, where: string, weight: number): Sighting[] =>
    value === undefined || value === null ? [] : [{ value: value.trim(), where, line: null, weight }];
  const page = PAGE_TITLE.exec(site.slice(0, 20_000))?.[1]?.split(/[_|｜]| [-–—] /u)[0];
  return [
    ...of(label, 'label of the site', 5),
    ...of(ARTICLE_TITLE.exec(site.slice(0, 20_000))?.[1], 'title of the page', 5),
    ...of(page, 'title of the page', 4),
    ...of(aboveSource(site), 'above the source of the page', 4),
  ];
}

/** The day of issue: what the site's label says, the signatures, the day in brackets after the title. */
function dayOf(
  lines: readonly Line[],
  reading: Reading | null,
  { head, tail }: { head: readonly Signature[]; tail: readonly Signature[] },
  label: { signed: string | null; issued: string | null; published: string | null },
): Finding {
  const of = (
    value: string | null | undefined,
    where: string,
    line: number | null,
    weight: number,
  ): Sighting[] => (value === null || value === undefined ? [] : [{ value, where, line, weight }]);
  const [first, last] = [head[0], tail.at(-1)];
  const found = [
    ...of(label.signed, 'label of the site', null, 6),
    ...of(reading?.heading.day, 'heading', lines[reading?.from ?? -1]?.at ?? null, 4),
    ...of(
      first?.day,
      first?.damaged === true ? 'signature with characters lost' : 'signature',
      lines[first?.line ?? -1]?.at ?? null,
      first?.damaged === true ? 3 : 4,
    ),
    ...of(
      last?.day,
      'signature at the end',
      lines[last?.line ?? -1]?.at ?? null,
      first === undefined ? 4 : 1,
    ),
    ...of(label.issued, 'label of the site', null, 3),
  ];
  // What was published was issued by then.
  const possible = found.filter(({ value }) => label.published === null || value <= label.published);
  return weigh(possible.length > 0 ? possible : found, { least: 3, margin: 2, same: (a, b) => a === b });
}
