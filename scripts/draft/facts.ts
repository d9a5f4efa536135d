/** First facts about a document that nobody has described yet. */
import { basename } from 'node:path';
import { escapeSteering } from '../../src/model/issue.ts';
import { plainCopy, type Plan } from '../../src/model/plan.ts';
import type { Jurisdiction } from '../../src/model/vocabulary.ts';
import { folded } from '../parse/folded.ts';
import { readMetadata } from '../parse/metadata/metadata.ts';
import type { Finding } from '../parse/metadata/weigh.ts';
import { everydayName } from './names.ts';
import { periodOf } from './period.ts';
import { placeOf } from './place.ts';

/** One reading of a fact: what speaks for it, and where; `line` is 1-based in the source, `null` outside of it. */
export interface Reading {
  readonly value: string;
  /** Sum of the weights of its evidence; only candidates of one fact compare. */
  readonly score: number;
  readonly evidence: readonly { readonly where: string; readonly line: number | null }[];
}

/** How a fact was read: the value that is stated or `null`, why it is left open, and all readings, the best first. */
export interface FactReading {
  readonly fact: 'title' | 'jurisdiction' | 'issuer' | 'issued_date' | 'document_number' | 'period';
  readonly value: string | null;
  readonly doubt: 'nothing' | 'weak' | 'several' | null;
  readonly candidates: readonly Reading[];
  /** Whether a person stated the value. */
  readonly stated?: boolean;
}

/** Where a document came from, for its facts. */
interface Origin {
  readonly file: string;
  readonly sha256: string;
  /** The whole source, with what stood around the text. */
  readonly source: string;
  /** Spelling of the place in an id that a person gave. */
  readonly spelling?: string | undefined;
  /** 1-based line of the source of a 0-based line of the text; the same line where absent. */
  readonly lineOf?: ((line: number) => number) | undefined;
}

/**
 * First facts about a document that nobody has described yet, as far as the text itself tells, and how each was read. What
 * it does not tell, or not surely, is null and named in `incomplete`, for a person to complete.
 */
export function draftFacts(
  text: string,
  jurisdictions: readonly Jurisdiction[],
  origin: Origin,
): { readonly facts: Plan; readonly readings: readonly FactReading[] } {
  const printed = readMetadata(text, origin.source);
  const { title, heading, issuer, publisher } = printed;
  const where = placeOf(
    {
      title,
      titles: printed.findings.title.candidates.map((c) => c.value),
      heading,
      issuer,
      publisher,
      spelling: origin.spelling,
    },
    text,
    jurisdictions,
  );
  const { place } = where;
  const issued = printed.issued_date?.slice(0, 4);
  const period = periodOf(title ?? '', text, issued === undefined ? null : Number(issued));
  const year = issued ?? (period.start === null ? null : String(period.start));
  const interpretation = isInterpretation(folded(title ?? ''), folded(text.slice(0, 1500)));
  const unknown = {
    title: title === null,
    jurisdiction: place === null && !where.national,
    issuer: issuer === null,
    issued_date: printed.issued_date === null,
    period_end: period.end === null,
    source_publisher: publisher === null,
  };
  const facts: Plan = {
    id: place !== null && year !== null ? `${place.spelling}-${year}` : 'draft',
    title: title ?? '题名待考',
    title_basis: title === null ? 'editor' : 'source',
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
    issuer,
    issued_date: printed.issued_date,
    published_date: printed.published_date,
    validity: printed.validity,
    period_start: period.start,
    period_end: period.end,
    attachments: [],
    source_file: escapeSteering(basename(origin.file)),
    source_sha256: origin.sha256,
    source_publisher: publisher,
    ...plainCopy,
    seal: place === null ? sealOfTitle(title ?? '') : sealOf(place.name),
    notes: [],
    incomplete: Object.entries(unknown).flatMap(([field, missing]) => (missing ? [field] : [])),
  };
  const line = origin.lineOf ?? ((k: number) => k + 1);
  const reading = (fact: FactReading['fact'], { value, doubt, candidates }: Finding): FactReading => ({
    fact,
    value,
    doubt,
    candidates: candidates.map((c) => ({
      value: c.value,
      score: c.score,
      evidence: uniqueEvidence(
        c.evidence.map((e) => ({ where: e.where, line: e.line === null ? null : line(e.line) })),
      ),
    })),
  });
  const { findings } = printed;
  const years = period.where === null ? null : `${period.start ?? '?'}–${period.end ?? '?'}`;
  const readings: FactReading[] = [
    reading('title', findings.title),
    reading('jurisdiction', where.finding),
    reading('issuer', findings.issuer),
    reading('issued_date', findings.issued_date),
    reading('document_number', findings.document_number),
    {
      fact: 'period',
      value: years,
      doubt: years === null ? 'nothing' : null,
      candidates:
        years === null
          ? []
          : [{ value: years, score: 1, evidence: [{ where: period.where ?? '', line: null }] }],
    },
  ];
  return { facts, readings };
}

const uniqueEvidence = <T extends { where: string; line: number | null }>(list: readonly T[]): T[] => [
  ...new Map(list.map((e) => [`${e.where} ${e.line ?? ''}`, e])).values(),
];

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

/** The character that stands for a plan of no known place: the first of its title that is Chinese. */
export const sealOfTitle = (title: string): string => /\p{Script=Han}/u.exec(title)?.[0] ?? '案';

/** The character that stands for a place, the last of its name without the type word: 泽 of 临泽县, 南 of 黔西南州. */
export const sealOf = (name: string): string =>
  [...(everydayName(name) ?? name).replace(/(?:自治县|自治旗|自治区|县|市|区|旗|省|州|盟)$/u, '')].at(-1) ??
  '案';
