/**
 * How places in a document are written, in Chinese and in English. Each format of citation has one of the two, whatever
 * language the page is in; so these words are no wording of the interface.
 */
import type { Locator, Step, Within } from '../model/pinpoint.ts';

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
  /** Behind the title of an interpretation that does not say that it is one. */
  readonly interpretation: string;
}

/** A number as printed, without the sign that parts it from its title: `三、` is 三, `5.` is 5. */
const bare = (ordinal: string): string => ordinal.replace(/[、.．。，,：:\s]+$/u, '');
/** A task whose number is printed again is 第3项之二: its id ends in `-b`. */
const repeated = ({ id }: Step): number => {
  const [, letter] = /-([b-z])$/u.exec(id) ?? [];
  return letter === undefined ? 0 : letter.charCodeAt(0) - 'a'.charCodeAt(0) + 1;
};

function stepInChinese(step: Step, last: boolean): string {
  const { kind, number, ordinal, title } = step;
  if (kind === 'front') return '文首';
  const own = bare(ordinal);
  if (kind === 'task') {
    const item = own === '' || /^[\d０-９]+$/u.test(own) ? `第${own === '' ? number : own}项` : own;
    const again = repeated(step);
    return again === 0 ? item : `${item}之${'〇一二三四五六七八九'[again] ?? again}`;
  }
  if (own + title === '') return `第${number}部分`;
  if (own === '') return title;
  return last ? ordinal + title : own;
}

/** As a Chinese reference names a place: by the numbers as printed, the title behind that of the last heading. */
export const chinesePlaces: PlaceWords = {
  part: (steps) => steps.map((step, k) => stepInChinese(step, k === steps.length - 1)).join('、'),
  within: ({ kind, from, to }) =>
    kind === 'note'
      ? `，附注${from}`
      : kind === 'row'
        ? `，表第${from}行`
        : `，第${from}${to === from ? '' : `—${to}`}句`,
  titled: (work, place) => `${work}：${place}`,
  page: (n) => `（原件第${n}页）`,
  interpretation: '（政策解读）',
};

const english = { section: 'pt.', area: 'sec.', safeguard: 'item', task: 'item' } as const;

/** As an English reference names it: by numbers alone, since the titles are not translated. */
export const englishPlaces: PlaceWords = {
  part: (steps) =>
    steps
      .map((step) => {
        if (step.kind === 'front') return 'front matter';
        const again = repeated(step);
        return `${english[step.kind]} ${step.number}${again === 0 ? '' : ` (no. ${again} of that number)`}`;
      })
      .join(', '),
  within: ({ kind, from, to }) =>
    kind === 'note'
      ? `, note ${from}`
      : kind === 'row'
        ? `, table row ${from}`
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
