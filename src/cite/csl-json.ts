import { jsonOf } from '../model/steering.ts';
import { keyOf, remarksOf, titleOf, type Citable } from './citable.ts';

/**
 * CSL-JSON 1.0.2, a list of items; `accessed` is `YYYY-MM-DD`. Empty variables are left out. The place is in the title,
 * which every style prints, and as the locator that a note would give; CSL items have no variable for its label.
 */
export const cslJson = (citables: readonly Citable[], accessed: string | null): string =>
  `${jsonOf(
    citables.map((citable) => itemOf(citable, accessed)),
    2,
  )}\n`;

function itemOf(citable: Citable, accessed: string | null): Record<string, unknown> {
  const { id, authors, number, issued, address, addressNote, site, part, pinpoint, english } = citable;
  const remarks = remarksOf(citable);
  return {
    id: keyOf(id),
    type: 'webpage',
    title: titleOf(citable),
    ...(part === '' ? {} : { locator: part + pinpoint }),
    ...(authors.length > 0 ? { author: authors.map((literal) => ({ literal })) } : {}),
    ...(issued === null ? {} : { issued: dateOf(issued) }),
    ...(number === null ? {} : { number }),
    'container-title': site,
    ...(addressNote === '' ? { URL: address } : {}),
    ...(accessed === null ? {} : { accessed: dateOf(accessed) }),
    language: 'zh-CN',
    ...(remarks.length > 0 ? { note: remarks.join(' ') } : {}),
    ...(english.work === '' ? {} : { 'translated-title': english.work }),
    ...(part === '' ? {} : { custom: { label: 'section', 'locator-en': english.part + english.pinpoint } }),
  };
}

const dateOf = (day: string): object => ({ 'date-parts': [day.split('-').map(Number)] });
