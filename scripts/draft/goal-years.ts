/**
 * The year by which a plan as a whole is to reach its goals. Every year by which something is promised is weighed: where it stands, what
 * its sentence speaks of. A tax that is halved until then, or what was issued up to then, is no goal. Reads folded text.
 */

/** A year by which something is to be: 到2025年, 力争至2027年底. */
const UNTIL = /(?:到|至) ?(20\d{2}) ?年/gu;
/** How long after the first goal's year the last one may be, in years. */
const HORIZON = 7;
/** How far after the first goal the others may stand, in characters. */
const REACH = 1500;
/** How far before a year its heading is looked for. */
const BEFORE = 700;
/** What the evidence must weigh together. */
const LEAST = 2;

/** One year in its place. */
interface Place {
  /** The sentence up to the year, and what follows it. */
  readonly lead: string;
  readonly rest: string;
  /** The nearest heading before, or `null`. */
  readonly heading: string | null;
  /** How far into the text it stands, 0 to 1. */
  readonly at: number;
  readonly year: number;
  readonly issued: number | null;
}

/** A row of the table: what it is worth where it holds. */
interface Evidence {
  readonly name: string;
  readonly weight: number;
  readonly holds: (p: Place) => boolean;
}

const GOALS = /目标|愿景|总体(?:要求|思路)|指标|定位/u;
const evidence: readonly Evidence[] = [
  {
    name: 'a clause begins with it',
    weight: 2,
    holds: ({ lead }) =>
      /(?:^|[,;:、)])(?:力争|确保|争取|努力|计划|通过\d{1,2}年(?:的)?努力,?)?$/u.test(lead),
  },
  {
    name: 'below a heading of goals',
    weight: 2,
    holds: ({ heading }) => heading !== null && GOALS.test(heading),
  },
  { name: 'its sentence speaks of goals', weight: 1, holds: ({ lead }) => GOALS.test(lead) },
  { name: 'in the first third of the text', weight: 1, holds: ({ at }) => at < 1 / 3 },
  {
    name: 'below another heading, further down',
    weight: -1,
    holds: ({ heading, at }) => heading !== null && !GOALS.test(heading) && at >= 1 / 3,
  },
  {
    name: 'from one day or year to another',
    weight: -3,
    holds: ({ lead }) => /20\d{2} ?年(?: ?\d{1,2} ?月(?: ?\d{1,2} ?日)?)?(?:起|开始)?$/u.test(lead),
  },
  { name: 'a whole day', weight: -2, holds: ({ rest }) => /^ ?\d{1,2} ?月 ?\d{1,2} ?日/u.test(rest) },
  {
    name: 'what was between two years',
    weight: -3,
    holds: ({ rest }) => /^(?:间|期间|以来|以前)/u.test(rest),
  },
  {
    name: 'how long something holds',
    weight: -4,
    holds: ({ lead }) =>
      /(?:期限?|有效|执行|实施|政策|延续|延长|延期|顺延|缓缴|截止?|费率|时间|优惠|税率?|费)(?:为|是|:|原则上|最长|可)*$/u.test(
        lead,
      ),
  },
  {
    name: 'before the plan was issued',
    weight: -9,
    holds: ({ year, issued }) => issued !== null && year < issued,
  },
];

const HEADING =
  /^(?:第?[一二三四五六七八九十]{1,3}[、章条节]|\([一二三四五六七八九十]{1,3}\)|\d{1,2} ?[.、])[^。\n]{2,40}/u;

/** The nearest heading before `at`, numbered or a short line of its own. */
function headingBefore(text: string, at: number): string | null {
  const lines = text.slice(Math.max(0, at - BEFORE), at).split('\n');
  return (
    lines.findLast(
      (line, k) => (HEADING.test(line) && (k > 0 || at <= BEFORE)) || /^[^。;,:\d]{2,14}[。:]?$/u.test(line),
    ) ?? null
  );
}

/** The last year of the goals that are together, as far as numbers are promised by then; where none are, the first; or `null`. */
export function goalYear(text: string, issued: number | null): number | null {
  const all = [...text.matchAll(UNTIL)].filter((m) => {
    const before = text.slice(Math.max(0, m.index - 120), m.index);
    const end = m.index + m[0].length;
    const place: Place = {
      lead: before.slice(Math.max(before.lastIndexOf('。'), before.lastIndexOf('\n')) + 1).trimStart(),
      rest: text.slice(end, end + 12),
      heading: headingBefore(text, m.index),
      at: m.index / text.length,
      year: Number(m[1]),
      issued,
    };
    return evidence.reduce((sum, e) => sum + (e.holds(place) ? e.weight : 0), 0) >= LEAST;
  });
  const [first] = all;
  if (first === undefined) return null;
  const goals = all.filter(
    (m) => m.index <= first.index + REACH && Number(m[1]) <= Number(first[1]) + HORIZON,
  );
  const counted = goals.filter((m, k) =>
    /\d(?! ?年)(?!\d)/u.test(
      text.slice(m.index + m[0].length, Math.min(goals[k + 1]?.index ?? Infinity, m.index + 400)),
    ),
  );
  return Math.max(...(counted.length > 0 ? counted : [first]).map((m) => Number(m[1])));
}
