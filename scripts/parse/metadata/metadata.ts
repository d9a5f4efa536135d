import { folded } from '../folded.ts';
import { dayIn } from './day.ts';
import { labelledIn, type Labelled } from './labels.ts';
import { isIssuer, issuerOfTitle, signaturesIn, type Line } from './signature.ts';
import { titleIn, typeOfTitle } from './title.ts';

/**
 * What a document prints about itself. Each value is exactly what stands in the text (line ends removed, dates as ISO
 * days) or `null`; nothing is inferred. Reads the head and the tail only.
 */
export interface Metadata {
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
}

/** How much of the beginning and of the end is read, in UTF-16 units. */
const HEAD = 3000;
const DOCUMENT_NUMBER = /\p{Script=Han}{1,12}[〔[(（【]\s?(?:19|20)\d{2}\s?[〕\])）】]\s?\d{1,4}\s?[号號]/gu;
/** Words that lead to the number of another document: 为贯彻落实国发〔2021〕9号. */
const OF_ANOTHER = /根据|按照|依据|依照|落实|贯彻|转发|参照|执行|废止|关于/u;
const VALIDITY = /^(?:现行|继续|已)?(?:有效|失效|废止)$/u;

/**
 * Reads what a document prints about itself. `text` has one paragraph a line; `site` is the source with everything that stood
 * around it, where labels of the site may stand that are no text of the document. Total; linear.
 */
export function readMetadata(text: string, site = text): Metadata {
  const lines = linesOf(text.slice(0, HEAD));
  const head = lines.map((l) => l.text).join('\n');
  const label = (field: Labelled): string | null =>
    labelledIn(head, field) ?? labelledIn(site.slice(0, HEAD), field);
  const day = (field: Labelled): string | null => dayIn(folded(label(field) ?? ''));
  const issued = label('title');
  const title = titleIn(lines, linesOf(issued ?? ''));
  const signed = (list: readonly Line[]) => signaturesIn(list).filter((s) => s.day !== null);
  const signature = signed(lines)[0] ?? signed(linesOf(text.slice(-HEAD)).slice(-12)).at(-1);
  const publisher = withoutDay(label('publisher') ?? '');
  const validity = label('validity');
  return {
    document_number: numberIn(lines),
    index_number: /^[0-9A-Za-z][0-9A-Za-z/_.-]{5,60}/u.exec(label('index_number') ?? '')?.[0] ?? null,
    issuer: issuerOf(lines, signature?.issuer ?? null, label('issuer')),
    issued_date: day('signed') ?? signature?.day ?? day('issued'),
    published_date: day('published') ?? day('publisher'),
    publisher: /^[^\d:：]{2,40}$/u.test(publisher) ? publisher : null,
    validity: validity !== null && VALIDITY.test(validity) ? validity : null,
    title,
    document_type: typeOfTitle(title === null ? null : folded(title)),
  };
}

const linesOf = (text: string): Line[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => ({ text: line, fold: folded(line) }));

/** A publisher's name without the day, the counters and the buttons that stand behind it. */
const withoutDay = (name: string): string =>
  name.replace(/ {2,}.*$|[（(【［].*$|\s*(?:19|20)\d{2}.*$/u, '').trim();

/**
 * The document's own number: on a line of its own or a short one, else alone in a bracket; not one that a sentence or a bracket
 * quotes.
 */
function numberIn(lines: readonly Line[]): string | null {
  const found = lines.flatMap(({ text, fold }) =>
    [...text.matchAll(DOCUMENT_NUMBER)]
      .filter(([words]) => !OF_ANOTHER.test(words))
      .map((match) => ({
        number: match[0].replace(/\s/gu, ''),
        before: fold.slice(0, match.index).trimEnd(),
        after: fold.slice(match.index + match[0].length).trim(),
      })),
  );
  const own = found.find(
    ({ number, before, after }) =>
      !/[》”(]$/u.test(before) &&
      !after.startsWith(')') &&
      !/[,。、;](?!.*[:|])/u.test(before) &&
      !/^(?:根据|按照|依据|贯彻|落实|[和及])/u.test(number),
  );
  return (own ?? found.find(({ before, after }) => before === '(' && after === ')'))?.number ?? null;
}

/**
 * Who issued it: the bodies that its title begins with, else those that signed it, else those that the site names. A title that
 * leaves out the place (市人民政府关于…) gives way to a signature or label that has it.
 */
function issuerOf(lines: readonly Line[], signed: string | null, named: string | null): string | null {
  const titles = lines.slice(0, 40).map((line, k) => {
    const next = lines[k + 1]?.fold ?? '';
    return issuerOfTitle(line) ?? (/^(?:关于|印发)/u.test(next) && isIssuer(line.fold) ? line.text : null);
  });
  const title = titles.find((t) => t !== null) ?? null;
  const label = named !== null && isIssuer(folded(named)) ? named : null;
  const whole = [signed, label].find(
    (name) => name !== null && title !== null && name !== title && name.endsWith(title),
  );
  return (/^[省市县区州旗]/u.test(title ?? '') ? whole : null) ?? title ?? signed ?? label;
}
