/** The facts about a document as the page of a review shows and changes them. */
import { isoDay } from '../../src/model/plan.ts';
import { escapeHidden } from '../../src/model/steering.ts';
import type { Understood } from './target.ts';
import type { Fact } from './view.ts';

/** The facts that the page asks for, in its order. */
export const factKeys = [
  'title',
  'jurisdiction',
  'issuer',
  'issued_date',
  'document_number',
  'period_start',
  'period_end',
  'document_type',
  'published_date',
  'index_number',
  'validity',
  'source_publisher',
] as const;

const YEARS: readonly string[] = ['period_start', 'period_end'];

/** The facts as they are known, with the readings of the text to choose from. */
export function factsOf({ edition, readings }: Understood): Fact[] {
  return factKeys.map((key): Fact => {
    const read = readings.find((r) => r.fact === (YEARS.includes(key) ? 'period' : key));
    const value = edition.plan[key];
    const candidates = YEARS.includes(key)
      ? []
      : (read?.candidates ?? []).map((c) => ({
          value: escapeHidden(c.value),
          lines: [...new Set(c.evidence.flatMap((e) => (e.line === null ? [] : [e.line])))],
        }));
    return {
      key,
      value: typeof value === 'string' ? escapeHidden(value) : value,
      open: edition.plan.incomplete.includes(key),
      candidates: candidates.slice(0, 6),
    };
  });
}

/** A value as a person typed it for a key: years as numbers, nothing as `null`; or why not. */
export function factValue(key: string, value: unknown): { readonly value: string | number | null } | null {
  if (!factKeys.some((k) => k === key)) return null;
  if (value === null) return { value: null };
  const typed = String(typeof value === 'string' || typeof value === 'number' ? value : '').trim();
  if (typed === '') return { value: null };
  if (key.endsWith('_date')) return isoDay.safeParse(typed).success ? { value: typed } : null;
  if (!YEARS.includes(key)) return { value: typed };
  return /^\d{4}$/u.test(typed) ? { value: Number(typed) } : null;
}
