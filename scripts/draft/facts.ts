import { basename } from 'node:path';
import { escapeSteering } from '../../src/model/issue.ts';
import type { Plan } from '../../src/model/plan.ts';
import type { Jurisdiction } from '../../src/model/seed.ts';
import { readMetadata } from '../parse/fields/metadata.ts';
import { placeOf } from './place.ts';

/**
 * First facts about a document that nobody has described yet, as far as the text itself tells. What it does not tell
 * is null and named in `incomplete`, for a person to complete.
 */
export function draftFacts(
  text: string,
  jurisdictions: readonly Jurisdiction[],
  origin: { file: string; sha256: string; spelling?: string | undefined },
): Plan {
  const printed = readMetadata(text);
  const place =
    placeOf(printed.title, text, jurisdictions) ??
    jurisdictions.find((j) => j.spelling === origin.spelling) ??
    null;
  const period = periodOf(printed.title ?? '', text);
  const year = printed.issued_date?.slice(0, 4) ?? (period.start === null ? null : String(period.start));
  const interpretation =
    /解读|问答/u.test(printed.title ?? '') ||
    /研究制定了(?:该|本|《)|《[^》]{4,60}》(?:的)?(?:政策)?解读/u.test(text.slice(0, 1500));
  const unknown = {
    title: printed.title === null,
    jurisdiction: place === null,
    issuer: true,
    issued_date: printed.issued_date === null,
    period_end: period.end === null,
    source_publisher: true,
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
    issuer: null,
    issued_date: printed.issued_date,
    published_date: printed.published_date,
    validity: null,
    period_start: period.start,
    period_end: period.end,
    attachments: [],
    source_file: escapeSteering(basename(origin.file)),
    source_sha256: origin.sha256,
    source_publisher: null,
    seal: sealOf(place?.name ?? printed.title ?? '案'),
    notes: [],
    incomplete: Object.entries(unknown).flatMap(([field, missing]) => (missing ? [field] : [])),
  };
}

/** The first year of the five-year plans that titles name by their number. */
const FIVE_YEARS: Readonly<Record<string, number>> = {
  十一五: 2006,
  十二五: 2011,
  十三五: 2016,
  十四五: 2021,
  十五五: 2026,
};

/**
 * The years that a title or the text names as the plan's period (2022—2025年, “十四五”), else the year of `到2027年`.
 */
export function periodOf(title: string, text: string): { start: number | null; end: number | null } {
  const own = /(20\d{2}) ?年?[-—–~～至到]{1,2} ?(20\d{2}) ?年/u.exec(title);
  const one = own === null ? /(20\d{2}) ?年度?/u.exec(title) : null;
  if (one !== null) return { start: Number(one[1]), end: Number(one[1]) };
  const five = FIVE_YEARS[/十[一二三四五]五(?=[”"’」』]|时期|期间|规划|科技|发展)/u.exec(title)?.[0] ?? ''];
  if (own === null && five !== undefined) return { start: five, end: five + 4 };
  const range = own ?? /[(（](20\d{2})年?[-—–~～至]{1,2}(20\d{2})年[)）]/u.exec(text.slice(0, 2000));
  if (range !== null) return { start: Number(range[1]), end: Number(range[2]) };
  const until = /(?<!截|截止)(?:到|至) ?(20\d{2}) ?年/u.exec(text);
  return { start: null, end: until === null ? null : Number(until[1]) };
}

/** The character that stands for a place: the second of its name where it has one, as 泽 of 临泽县. */
const sealOf = (name: string): string =>
  [...name.replace(/(?:自治县|县|市|区|旗|省|州|盟)$/u, '')].at(-1) ?? '案';
