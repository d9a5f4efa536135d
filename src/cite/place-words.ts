/**
 * How places in a document are written, in Chinese and in English. Each format of citation has one of the two, whatever
 * language the page is in; so these words do not belong to the interface.
 */
import type { Locator, Named, Step, Within } from '../model/pinpoint.ts';

/** Places and titles in one language. */
export interface PlaceWords {
  /** The headings around a place: 三、（一）、第5项. */
  readonly part: (steps: readonly Step[]) => string;
  /** The place below them, with what joins it to them: ，第2句. */
  readonly within: (within: Within) => string;
  /** The document, and the place in it. */
  readonly titled: (work: string, place: string) => string;
  /** Behind a place: the page of the original on which it begins. */
  readonly page: (n: number) => string;
  /** After the title of an interpretation that does not say that it is one. */
  readonly interpretation: string;
}

/** A number as printed, without the sign that parts it from its title: `三、` is 三, `5.` is 5. */
const bare = (ordinal: string): string => ordinal.replace(/[、.．。，,：:\s]+$/u, '');
/** How many earlier headings below the same one are named as this one is; 0 where its name is its own. */
function repeated(step: Step, name: (heading: Named) => string): number {
  const own = name(step).normalize('NFKC');
  return step.alike.filter((other) => name(other).normalize('NFKC') === own).length;
}

const digits = '〇一二三四五六七八九十';
/** A small number in Chinese; beyond ten in digits. */
const counted = (n: number): string => digits[n] ?? String(n);

function stepInChinese({ kind, number, ordinal, title }: Named, last: boolean): string {
  if (kind === 'front') return '文首';
  const own = bare(ordinal);
  if (kind === 'task')
    return own === '' || /^[\d０-９]+$/u.test(own) ? `第${own === '' ? number : own}项` : own;
  if (own + title === '') return `第${number}部分`;
  if (own === '') return title;
  return last ? ordinal + title : own;
}

/**
 * As a Chinese reference names a place: by the numbers as printed, the title after that of the last heading. What is named like
 * an earlier heading below the same one is 第3项之二, 七之二.
 */
export const chinesePlaces: PlaceWords = {
  part: (steps) =>
    steps
      .map((step, k) => {
        const name = (heading: Named): string => stepInChinese(heading, k === steps.length - 1);
        const again = repeated(step, name);
        return name(step) + (again === 0 ? '' : `之${counted(again + 1)}`);
      })
      .join('、'),
  within: ({ kind, from, to, table }) =>
    kind === 'note'
      ? `，附注${from}`
      : kind === 'row'
        ? `，表${table === null ? '' : counted(table)}第${from}行`
        : `，第${from}${to === from ? '' : `—${to}`}句`,
  titled: (work, place) => `${work}：${place}`,
  page: (n) => `（原件第${n}页）`,
  interpretation: '（政策解读）',
};

const english = { section: 'pt.', area: 'sec.', safeguard: 'item', task: 'item' } as const;
const stepInEnglish = ({ kind, number }: Named): string =>
  kind === 'front' ? 'front matter' : `${english[kind]} ${number}`;

/** As an English reference names it: by numbers alone, since the titles are not translated. */
export const englishPlaces: PlaceWords = {
  part: (steps) =>
    steps
      .map((step) => {
        const again = repeated(step, stepInEnglish);
        return stepInEnglish(step) + (again === 0 ? '' : ` (no. ${again + 1} of that number)`);
      })
      .join(', '),
  within: ({ kind, from, to, table }) =>
    kind === 'note'
      ? `, note ${from}`
      : kind === 'row'
        ? table === null
          ? `, table row ${from}`
          : `, table ${table}, row ${from}`
        : to === from
          ? `, sentence ${from}`
          : `, sentences ${from}–${to}`,
  titled: (work, place) => `${work}: ${place}`,
  page: (n) => ` (p. ${n} of the original)`,
  interpretation: ' (official interpretation)',
};

/** A place in words; a heading alone where it is one. */
export const placeIn = ({ part, within }: PlaceWords, locator: Locator): string =>
  part(locator.steps) + (locator.within === null ? '' : within(locator.within));
