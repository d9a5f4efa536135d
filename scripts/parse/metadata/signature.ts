import { WRITTEN_DAY, dayIn } from './day.ts';

/** One printed line without white space around it: folded, and as written; index for index. */
export interface Line {
  readonly fold: string;
  readonly text: string;
}

/** Bodies that issue documents, by how their names end, in folded text. */
const BODY =
  '(?:人民政府|政府|委员会|办公室|办公厅|管委会|党工委|[县市区州旗盟省]委|工作委员会|[局厅]|领导小组)';
const NAME = `[\\p{Script=Han}()]{2,30}?${BODY}`;
const NAMES = new RegExp(`^${NAME}(?:[ 、]+${NAME})*$`, 'u');

/** Who signed a document and when; each as printed, the day in ISO, null where it does not stand there. */
export interface Signature {
  readonly issuer: string | null;
  readonly day: string | null;
}

/** Whether folded words are the name of a body that issues, or several with blanks or 、 between them. */
export const isIssuer = (words: string): boolean => NAMES.test(words.trim());

const LINE_DAY = new RegExp(`^\\(?${WRITTEN_DAY}\\)?(?: ?\\([^()]{1,20}\\))?$`, 'u');
const RUN_IN = new RegExp(
  `(?:^|[。)] ?)(${NAME}(?: +${NAME})*) ?(${WRITTEN_DAY})(?!.{0,6}(?:前|起|第|召开|会议))`,
  'u',
);
const AT_END = new RegExp(`。 ?(${WRITTEN_DAY})$`, 'u');

/**
 * The signatures among lines, in order: a day that is a line of its own, with the lines of names above it, or names and day
 * behind a sentence. Names alone above no day are no signature.
 */
export function signaturesIn(lines: readonly Line[]): Signature[] {
  return lines.flatMap(({ fold, text }, k): Signature[] => {
    if (LINE_DAY.test(fold)) {
      const names: string[] = [];
      for (let n = k - 1; n >= 0 && isIssuer(lines[n]?.fold ?? '') && names.length < 4; n--)
        names.unshift(lines[n]?.text ?? '');
      return [{ issuer: names.length > 0 ? names.join(' ') : null, day: dayIn(fold) }];
    }
    const run = RUN_IN.exec(fold);
    const name = run?.[1] ?? '';
    if (run !== null) {
      const from = run.index + run[0].indexOf(name);
      return [{ issuer: text.slice(from, from + name.length), day: dayIn(run[2] ?? '') }];
    }
    const end = AT_END.exec(fold)?.[1];
    return end === undefined ? [] : [{ issuer: null, day: dayIn(end) }];
  });
}

/** The bodies that the title of a notice or an opinion begins with (甲县人民政府办公室关于…), as printed, or `null`. */
export function issuerOfTitle({ fold, text }: Line): string | null {
  const match = /^(?:\S{1,20}号)?《?(.{4,60}?) ?(?:关于|印发)/u.exec(fold);
  const before = match?.[1]?.trim() ?? '';
  const from = fold.indexOf(before);
  return before !== '' && isIssuer(before) ? text.slice(from, from + before.length) : null;
}
