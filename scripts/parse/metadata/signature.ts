import { folded } from '../folded.ts';
import { BODIES, isIssuer } from './bodies.ts';
import { WRITTEN_DAY, damagedDay, dayIn } from './day.ts';
import { endOf } from './heading.ts';
import type { Line } from './lines.ts';

/** Who signed a document and when; each as printed, the day in ISO, null where it is not there. */
export interface Signature {
  readonly issuer: string | null;
  readonly day: string | null;
  /** 0-based line of the day. */
  readonly line: number;
  /** Whether a copy lost characters of the day, and it could be only this one. */
  readonly damaged?: true;
}

/** Most bodies that sign together. */
const MOST_NAMES = 40;

const LINE_DAY = new RegExp(`^\\(?${WRITTEN_DAY}\\)?(?: ?\\([^()]{1,20}\\))?$`, 'u');
const RUN_IN = new RegExp(
  `(?:^|[。)] ?)(${BODIES}) ?(${WRITTEN_DAY})(?!.{0,6}(?:前|起|第|召开|会议|印发))`,
  'u',
);
const AT_END = new RegExp(`。 ?(${WRITTEN_DAY})$`, 'u');

/** A name printed with blanks between its characters (科 技 部) or for another body (（代章）), as it is written elsewhere. */
const plain = (words: string): string =>
  (/^\p{Script=Han}(?: +\p{Script=Han})+$/u.test(words) ? words.replace(/ +/gu, '') : words)
    .replace(/ ?[(（]代章?[)）]$/u, '')
    .trim();

/** The names on the lines directly above line `k`, in order; the first one may have been broken over two lines. */
function namesAbove(lines: readonly Line[], k: number): string[] {
  const names: string[] = [];
  let n = k - 1;
  for (; n >= 0 && names.length < MOST_NAMES; n--) {
    const text = plain(lines[n]?.text ?? '');
    if (!isIssuer(folded(text))) break;
    names.unshift(text);
  }
  const above = lines[n];
  const [first, ...others] = names;
  if (above === undefined || first === undefined || !PART.test(above.fold) || endOf(above.fold) !== null)
    return names;
  return isIssuer(above.fold + folded(first)) ? [above.text + first, ...others] : names;
}

/** The first part of a long name: characters only, and no end of a sentence. */
const PART = /^(?!请|认真|遵照|特此|予以)\p{Script=Han}{8,30}$/u;

/**
 * The signatures among lines, in order: a day that is a line of its own, with the lines of names above it, or names and day
 * after a sentence. Names alone, with no day below them, are not a signature.
 */
export function signaturesIn(lines: readonly Line[]): Signature[] {
  return lines.flatMap(({ fold, text }, line): Signature[] => {
    const joined = (names: readonly string[]): string | null =>
      names.length > 0 ? names.join(' ').replace(/[ \u3000]{2,}/gu, ' ') : null;
    if (LINE_DAY.test(fold)) return [{ issuer: joined(namesAbove(lines, line)), day: dayIn(fold), line }];
    const lost = damagedDay(fold);
    if (lost !== null) {
      const names = namesAbove(lines, line);
      if (names.length > 0 || fold.endsWith('日'))
        return [{ issuer: joined(names), day: lost, line, damaged: true }];
    }
    const run = RUN_IN.exec(fold.slice(0, 2000));
    const name = run?.[1] ?? '';
    if (run !== null && isIssuer(name)) {
      const from = run.index + run[0].indexOf(name);
      const above = from === 0 ? namesAbove(lines, line) : [];
      return [
        { issuer: joined([...above, text.slice(from, from + name.length)]), day: dayIn(run[2] ?? ''), line },
      ];
    }
    const end = AT_END.exec(fold.slice(-60))?.[1];
    return end === undefined ? [] : [{ issuer: null, day: dayIn(end), line }];
  });
}
