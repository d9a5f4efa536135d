import { basename } from 'node:path';
import { escapeSteering } from '../../src/model/issue.ts';
import type { Plan } from '../../src/model/plan.ts';
import type { Jurisdiction } from '../../src/model/seed.ts';
import { folded } from '../parse/folded.ts';
import { readMetadata } from '../parse/metadata/metadata.ts';
import { everydayName, placeOf } from './place.ts';

/**
 * First facts about a document that nobody has described yet, as far as the text itself tells. What it does not tell
 * is null and named in `incomplete`, for a person to complete.
 */
export function draftFacts(
  text: string,
  jurisdictions: readonly Jurisdiction[],
  origin: { file: string; sha256: string; source: string; spelling?: string | undefined },
): Plan {
  const printed = readMetadata(text, origin.source);
  const place =
    placeOf(printed.title, text, jurisdictions) ??
    jurisdictions.find((j) => j.spelling === origin.spelling) ??
    null;
  const period = periodOf(printed.title ?? '', text);
  const year = printed.issued_date?.slice(0, 4) ?? (period.start === null ? null : String(period.start));
  const interpretation = isInterpretation(folded(printed.title ?? ''), folded(text.slice(0, 1500)));
  const unknown = {
    title: printed.title === null,
    jurisdiction: place === null,
    issuer: printed.issuer === null,
    issued_date: printed.issued_date === null,
    period_end: period.end === null,
    source_publisher: printed.publisher === null,
  };
  return {
    id: place !== null && year !== null ? `${place.spelling}-${year}` : 'draft',
    title: printed.title ?? '题名待考',
    title_basis: printed.title === null ? 'editor' : 'source',
    jurisdiction: place?.name ?? null,
    jurisdiction_code: place?.code ?? null,
    level: place?.level ?? null,
    province: place?.province ?? null,
    prefecture: place?.prefecture ?? null,
    document_type: interpretation ? '政策解读' : printed.document_type,
    is_interpretation: interpretation,
    interprets: null,
    document_number: printed.document_number,
    index_number: printed.index_number,
    issuer: printed.issuer,
    issued_date: printed.issued_date,
    published_date: printed.published_date,
    validity: printed.validity,
    period_start: period.start,
    period_end: period.end,
    attachments: [],
    source_file: escapeSteering(basename(origin.file)),
    source_sha256: origin.sha256,
    source_publisher: printed.publisher,
    seal: sealOf(place?.name ?? printed.title ?? '案'),
    notes: [],
    incomplete: Object.entries(unknown).flatMap(([field, missing]) => (missing ? [field] : [])),
  };
}

/**
 * Whether a document explains another one: its title says so, or it tells in its first headings why and how that one was made,
 * or it says that it was.
 */
function isInterpretation(title: string, head: string): boolean {
  if (/解读|问答|答记者问/u.test(title)) return true;
  return (
    /研究制定了(?:该|本|《)|《[^》]{4,60}》(?:的)?(?:政策)?解读/u.test(head) ||
    /(?:^|\n)[一二三(][一二三、)]*[^\n。]{0,12}(?:编制|起草|出台|制定|政策)(?:的)?(?:背景|依据|过程|目的)/u.test(
      head,
    )
  );
}

const YEARS = '(20\\d{2}) ?年?[-—–―~至到]{1,2} ?(20\\d{2}) ?年';
/** Five-year plans (国民经济和社会发展五年规划) by number; the first year of the tenth is 2001. */
const FIVE_YEARS = /十(一|二|三|四|五|六)五/u;

/**
 * The years that a title names as the plan's period (2022—2025年, 2024年度, “十四五”), else those that the text calls its
 * period, else the last year of the paragraph that first says `到2025年`, seven years further at most. Years in the
 * titles of other documents do not count.
 */
export function periodOf(
  printedTitle: string,
  printedText: string,
): { start: number | null; end: number | null } {
  const [title, text] = [folded(printedTitle), folded(printedText)];
  const between = (match: RegExpExecArray | null) =>
    match === null ? null : { start: Number(match[1]), end: Number(match[2]) };
  // A copy may have lost the dash between two years.
  const own = between(new RegExp(YEARS, 'u').exec(title.replace(/(?<=20\d{2}) (?=20\d{2})/u, '-')));
  if (own !== null) return own;
  const fifth = FIVE_YEARS.exec(title);
  if (fifth !== null) {
    const start = 2001 + 5 * ('一二三四五六'.indexOf(fifth[1] ?? '') + 1);
    return { start, end: start + 4 };
  }
  const one = /(20\d{2}) ?年度?/u.exec(title);
  if (one !== null) return { start: Number(one[1]), end: Number(one[1]) };
  const head = text.slice(0, 4000);
  const stated =
    between(
      new RegExp(`(?:规划|实施|行动|建设|计划)(?:期限?|时间|周期)(?:为|是|:)? ?${YEARS}`, 'u').exec(head),
    ) ??
    between(new RegExp(`印发[^。《]{0,12}《[^《》]{4,60}\\(${YEARS}\\)》`, 'u').exec(head)) ??
    between(new RegExp(`\\(${YEARS}\\)`, 'u').exec(head.slice(0, 2000).replace(/《[^《》]{0,90}》/gu, '')));
  if (stated !== null) return stated;
  const goals = UNTIL.exec(text.replace(/《[^《》\n]{0,90}》/gu, ''))?.[0] ?? '';
  const first = Number(/20\d{2}/u.exec(goals)?.[0]);
  const years = [...goals.matchAll(/(?<!截|截止)(?:到|至) ?(20\d{2}) ?年/gu)].map((m) => Number(m[1]));
  return { start: null, end: years.length === 0 ? null : Math.max(...years.filter((y) => y <= first + 7)) };
}

/** The paragraph that first says what is to be by when, from there on. */
const UNTIL = /(?<!截|截止)(?:到|至) ?20\d{2} ?年[^\n]*/u;

/** The character that stands for a place, the last of its name without the type word: 泽 of 临泽县, 南 of 黔西南州. */
export const sealOf = (name: string): string =>
  [...(everydayName(name) ?? name).replace(/(?:自治县|自治旗|自治区|县|市|区|旗|省|州|盟)$/u, '')].at(-1) ??
  '案';
