/** The facts about a plan. */
import { z } from 'astro/zod';

/** Rank of the government that the plan belongs to; `null` in a row means that it is not known. */
export const levels = [
  'county',
  'county-level-city',
  'district',
  'banner',
  'prefecture-level-city',
  'prefecture',
  'province',
  'zone',
  'department',
] as const;

const DAY = /^\d{4}-\d{2}-\d{2}$/u;
/** A calendar day, `YYYY-MM-DD` (GB/T 7408.1, ISO 8601). */
export const isoDay = z
  .string()
  .regex(DAY, 'a day written YYYY-MM-DD')
  .refine((text) => !DAY.test(text) || isDay(text), 'there is no such day');

/** An address of the web, `http:` or `https:`, without user name and password, at most 2,000 characters. */
export const webAddress = z
  .string()
  .max(2000)
  .refine((text) => {
    if (!/^https?:\/\/[^\s<>"\\^`{|}]+$/u.test(text) || !URL.canParse(text)) return false;
    const { username, password, hostname } = new URL(text);
    return username === '' && password === '' && hostname !== '';
  }, 'an address such as https://www.example.gov.cn/art/1.html');

/** The names that the file kept as evidence may have. */
export const originalFiles = ['original.pdf', 'original.docx', 'original.html'] as const;

/** Whether `YYYY-MM-DD` is a day of the calendar. */
function isDay(text: string): boolean {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day >= 1 && day <= (days[month - 1] ?? 0);
}

/** The id of a plan: the place's spelling and the year, e.g. `linze-2022`. */
export const planId = z
  .string()
  .max(80)
  .regex(/^(?:[a-z]+(?:-[a-z]+)*-\d{4}(?:-[b-z])?|draft)$/u, 'a plan id such as linze-2022');

/** An annex that the document announces, and whether its text came with it. */
export const attachmentSchema = z.strictObject({
  title: z.string().describe('Title of the annex as the document gives it'),
  present: z.boolean().describe('Whether the text of the annex is in the source'),
});

/** Words in Latin letters that an editor gave. */
const latin = z
  .string()
  .max(300)
  .regex(/^[^\p{Script=Han}]+$/u, 'words in Latin letters')
  .nullable();

/**
 * The facts about one plan, one row of the table `plans`. What the source does not say is `null`, never
 * guessed and never an empty string.
 */
export const planSchema = z.strictObject({
  id: planId.describe('Permanent id, `<place>-<year>`'),
  title: z.string().min(1).describe('Title of the document'),
  title_basis: z
    .enum(['source', 'editor'])
    .describe('Whether the source names the title or the editor made it'),
  title_romanised: latin.describe('The title in pinyin, or as the language of its place is romanised'),
  title_en: latin.describe('The title in English'),
  title_en_basis: z
    .enum(['source', 'editor'])
    .nullable()
    .describe('Whether the source gives the English title or the editor made it; null where there is none'),
  jurisdiction: z.string().nullable().describe('Name of the place, e.g. 临泽县'),
  jurisdiction_en: latin.describe('Name of the place in English, e.g. Linze County'),
  jurisdiction_code: z
    .string()
    .regex(/^\d{6}$/u)
    .nullable()
    .describe('GB/T 2260 code of the place'),
  level: z.enum(levels).nullable().describe('Rank of the government'),
  province: z.string().nullable().describe('Province, autonomous region or municipality'),
  prefecture: z.string().nullable().describe('Prefecture-level place above a county'),
  document_type: z
    .string()
    .nullable()
    .describe('Kind of document in its own word: 实施方案, 行动计划, 政策解读 …'),
  is_interpretation: z
    .boolean()
    .describe('Whether the text interprets a plan (政策解读) and is not the plan itself'),
  interprets: z.string().nullable().describe('Title of the plan interpreted, where the source names it'),
  document_number: z.string().nullable().describe('发文字号, e.g. 临政字〔2023〕104号'),
  index_number: z.string().nullable().describe('索引号 of the publishing site'),
  issuer: z.string().nullable().describe('发文机关 as the source names it'),
  issuer_en: latin.describe('The bodies that citations name as responsible, in English, parted by "; "'),
  issued_date: isoDay.nullable().describe('成文日期'),
  published_date: isoDay.nullable().describe('公开日期 of the copy read'),
  validity: z.string().nullable().describe('时效 as the source states it'),
  period_start: z.int().min(1949).max(2200).nullable().describe('First year of the period the plan covers'),
  period_end: z.int().min(1949).max(2200).nullable().describe('Last year of the period the plan covers'),
  attachments: z.array(attachmentSchema).describe('Annexes announced, and whether they are here'),
  source_file: z.string().describe('Name of the file as it came'),
  source_sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/u)
    .describe('SHA-256 of the source, byte for byte'),
  source_publisher: z.string().nullable().describe('Site that published the copy read'),
  source_url: webAddress.nullable().describe('Address at which the copy read was published'),
  accessed_date: isoDay.nullable().describe('Day on which the copy was fetched from there'),
  archive_url: webAddress.nullable().describe('Address of a snapshot of it in a web archive'),
  original_file: z
    .enum(originalFiles)
    .nullable()
    .describe('Name of the file kept as evidence, that the source was converted from'),
  original_sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/u)
    .nullable()
    .describe('SHA-256 of that file'),
  converter: z
    .string()
    .nullable()
    .describe('Converter and library that made the source of it, with versions'),
  page_starts: z
    .array(z.int().nonnegative())
    .describe('First code point of the source on each page of the original; empty where it has no pages'),
  seal: z
    .string()
    .regex(/^.$/u, 'one character')
    .describe('One character that stands for the plan in tables and legends'),
  notes: z.array(z.string()).describe('Notes of the editor for readers'),
  incomplete: z.array(z.string()).describe('Fields of plan.yaml that a person still has to complete'),
});

/** What is said in English of a plan of which nobody said it. */
const noEnglish = {
  title_romanised: null,
  title_en: null,
  title_en_basis: null,
  jurisdiction_en: null,
  issuer_en: null,
} satisfies Partial<z.infer<typeof planSchema>>;

/** What is known of a copy that came as text, from nowhere that was told, and without a word in English. */
export const plainCopy = {
  ...noEnglish,
  source_url: null,
  accessed_date: null,
  archive_url: null,
  original_file: null,
  original_sha256: null,
  converter: null,
  page_starts: [],
} satisfies Partial<z.infer<typeof planSchema>>;

/**
 * The page of the original, from 1, that a code point of the source is on; `null` where the original has no pages.
 */
export function pageAt(starts: readonly number[], offset: number): number | null {
  let page = 0;
  while (page < starts.length && (starts[page] ?? 0) <= offset) page += 1;
  return starts.length === 0 ? null : Math.max(page, 1);
}

/** Facts about one plan, see {@link planSchema}. */
export type Plan = z.infer<typeof planSchema>;
/** Rank of a government, see {@link levels}. */
export type Level = (typeof levels)[number];
/** An announced annex, see {@link attachmentSchema}. */
export type Attachment = z.infer<typeof attachmentSchema>;
