import { localOf, planOf } from '../model/ids.ts';
import { pageAt, type Plan } from '../model/plan.ts';
import { punctuated } from '../model/punctuation.ts';
import { escapeSteering } from '../model/steering.ts';
import { responsibleBodies } from '../model/bodies.ts';
import { citePlace as t } from '../text/cite-place.ts';
import { locatorOf, withinOf, type LocatedRows, type Locator, type Within } from '../model/pinpoint.ts';
import { chinesePlaces, englishPlaces } from './place-words.ts';

/** What a citation needs to know of an edition: an edition has it, and so has `plan.json`. */
export interface CitedRows extends LocatedRows {
  readonly plan: Pick<
    Plan,
    | 'id'
    | 'title'
    | 'title_basis'
    | 'title_romanised'
    | 'title_en'
    | 'issuer'
    | 'issuer_en'
    | 'source_publisher'
    | 'document_number'
    | 'issued_date'
    | 'is_interpretation'
    | 'page_starts'
    | 'source_url'
    | 'accessed_date'
  >;
}

/** Where the cited thing is read: this site, and the address on it. */
export interface Access {
  /** Name of this site. */
  readonly site: string;
  /** Address as it is to be printed; the path alone where the site's own address is not set. */
  readonly address: string;
  /** Says after the address that it is only a path; '' where the address is whole. */
  readonly addressNote: string;
  /** What to say of a title that the editor made. */
  readonly titleByEditor: string;
  /** The version of the corpus that is read, in words: 语料版本 1.0.0-draft（编校中）. */
  readonly edition: string;
}

/** How the site is cited, but for the address of one thing; `prefix` goes before every path. */
export type SiteAccess = Omit<Access, 'address'> & { readonly prefix: string };

/**
 * One thing to be cited, ready for every format: the original document with its own facts, the place in it, and this
 * site as the place of access. What the source does not say is `null` or empty, and no format makes it up.
 */
export interface Citable {
  /** Permanent id of what is cited; of several sentences that of the first with the number of the last, `linze-2022/3/2-4`. */
  readonly id: string;
  /** See `responsibleBodies`. */
  readonly authors: readonly string[];
  /** Title of the document. */
  readonly work: string;
  /** The part of it, `三、（一）、第3项`; '' for the whole document. */
  readonly part: string;
  /** The place in the part; null for the whole part. */
  readonly within: Within | null;
  /** The same in words, `，第2句`; '' for the whole part. */
  readonly pinpoint: string;
  /** What a citation in English says in place of the Chinese. */
  readonly english: EnglishFacts;
  /** The page of the original on which it begins, from 1; null for the whole document, and where the original has no pages. */
  readonly page: number | null;
  /** Title of the part; '' where `part` has it already. */
  readonly heading: string;
  /** 发文字号. */
  readonly number: string | null;
  /** 成文日期, `YYYY-MM-DD`. */
  readonly issued: string | null;
  /** See {@link Access}. */
  readonly address: string;
  readonly addressNote: string;
  readonly site: string;
  /** What a reader of the reference should know; '' where there is nothing. */
  readonly note: string;
  /** Address at which the copy that was read was published, and the day it was fetched; '' where nobody said. */
  readonly copy: string;
  /** See {@link Access}; the standards have no place for it, so that only files for reference managers carry it. */
  readonly edition: string;
}

/** Facts of a citation in English. */
interface EnglishFacts {
  /** Names of the bodies; empty where nobody gave them. */
  readonly authors: readonly string[];
  /** The title romanised, and translated in brackets; '' where nobody gave either, and an English citation has the Chinese one. */
  readonly work: string;
  /** `pt. 3, sec. 1, item 3`; '' for the whole document. */
  readonly part: string;
  /** `, sentence 2`; '' for the whole part. */
  readonly pinpoint: string;
}

/** What `id` of this plan is to be cited as; null where the plan has no such task, part or passage. */
export function citableOf(rows: CitedRows, id: string, access: Access): Citable | null {
  const { plan } = rows;
  if (planOf(id) !== plan.id) return null;
  const locator = localOf(id) === '' ? WHOLE : locatorOf(rows, id);
  if (locator === null) return null;
  const kind = plan.is_interpretation && !plan.title.includes('解读') ? chinesePlaces.interpretation : '';
  const { steps, within, start } = locator;
  const last = steps.at(-1);
  return {
    id,
    authors: responsibleBodies(plan).map(escapeSteering),
    work: escapeSteering(plan.title + kind),
    part: escapeSteering(chinesePlaces.part(steps)),
    within,
    pinpoint: within === null ? '' : chinesePlaces.within(within),
    english: {
      authors: plan.issuer_en === null ? [] : plan.issuer_en.split('; '),
      work: englishTitle(plan),
      part: englishPlaces.part(steps),
      pinpoint: within === null ? '' : englishPlaces.within(within),
    },
    page: steps.length === 0 ? null : pageAt(plan.page_starts, start),
    heading: last?.kind === 'task' ? escapeSteering(last.title) : '',
    number: plan.document_number === null ? null : escapeSteering(plan.document_number),
    issued: plan.issued_date,
    address: access.address,
    addressNote: access.addressNote,
    site: access.site,
    note: plan.title_basis === 'editor' ? access.titleByEditor : '',
    copy: copyOf(plan),
    edition: access.edition,
  };
}

/** As APA has a title of another script: `Romanised title [Translated title]`; then what an interpretation is, unless that says it. */
function englishTitle({
  title,
  title_romanised: romanised,
  title_en: translated,
  is_interpretation: isInterpretation,
}: CitedRows['plan']): string {
  if (romanised === null && translated === null) return '';
  const kind =
    isInterpretation && !/interpretation/iu.test(translated ?? '') ? englishPlaces.interpretation : '';
  return (romanised ?? title) + (translated === null ? '' : ` [${translated}]`) + kind;
}

const WHOLE: Locator = { steps: [], within: null, start: 0 };

function copyOf({ source_url, accessed_date }: CitedRows['plan']): string {
  if (source_url === null) return '';
  return escapeSteering(t.copy(source_url, accessed_date));
}

/** The same with the signs of its titles as they are printed: see `punctuated`. The document's number stays as it is. */
export const punctuatedCitable = (citable: Citable): Citable => ({
  ...citable,
  work: punctuated(citable.work),
  part: punctuated(citable.part),
  heading: punctuated(citable.heading),
});

/** The cited title: that of the document, then the part and the place, `…：三、（一）、第3项，第2句（原件第5页） 建平台`. */
export const titleOf = (citable: Citable): string =>
  citable.part === '' ? citable.work : chinesePlaces.titled(citable.work, placeOf(citable));

/** The cited title in English: `Romanised [Translated]: pt. 3, sec. 1, item 3, sentence 2`; as {@link titleOf} where nobody gave it. */
export function englishTitleOf(citable: Citable): string {
  const { english, page } = citable;
  if (english.work === '') return titleOf(citable);
  const place = english.part + english.pinpoint + (page === null ? '' : englishPlaces.page(page));
  return english.part === '' ? english.work : englishPlaces.titled(english.work, place);
}

/** The part and the place of the cited title; '' for the whole document. */
export const placeOf = ({ part, pinpoint, page, heading }: Citable): string =>
  part === ''
    ? ''
    : `${part}${pinpoint}${page === null ? '' : chinesePlaces.page(page)}${heading === '' ? '' : ` ${heading}`}`;

/**
 * The citation of a sentence or a note of the task that `task` cites; `fragment` is its anchor: `m2`, `n1`. `page` is the page of
 * the original on which it begins.
 */
export function passageCitable(task: Citable, fragment: string, page: number | null): Citable {
  const kind = fragment.startsWith('n') ? 'note' : 'sentence';
  return {
    ...placed(task, withinOf(kind, Number(fragment.slice(1)))),
    id: `${task.id}/${fragment.replace(/^m/u, '')}`,
    page,
    address: `${task.address}#${fragment}`,
  };
}

/** The citation of several sentences of one part, from the one that `citable` cites to the one with this number; for what is not a sentence, its own. */
export function throughSentence(citable: Citable, last: number): Citable {
  const { id, within } = citable;
  return within?.kind !== 'sentence' || last <= within.from
    ? citable
    : { ...placed(citable, { ...within, to: last }), id: `${id}-${last}` };
}

const placed = (citable: Citable, within: Within): Citable => ({
  ...citable,
  within,
  pinpoint: chinesePlaces.within(within),
  english: { ...citable.english, pinpoint: englishPlaces.within(within) },
});

/** What a file for reference managers says beside the fields: on the title, the address, the copy, and which version was read. */
export const remarksOf = ({ note, address, addressNote, copy, edition }: Citable): string[] =>
  [note, addressNote === '' ? '' : address + addressNote, copy, edition].filter((text) => text !== '');

/** A key for reference managers, from the id and as permanent: `linze-2022-3-m2`. */
export const keyOf = (id: string): string => {
  const [task = '', part] = localOf(id).split('/');
  const sentence = part !== undefined && /^\d/u.test(part) && /^\d/u.test(task) ? `m${part}` : part;
  return [planOf(id), task, sentence].filter(Boolean).join('-');
};
