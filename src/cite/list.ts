/** The citation list: ids of passages, tasks and plans, in the reader's order. Pure; the browser keeps and shows it. */
import { planOf } from '../model/ids.ts';
import { idsOf, isId, MOST } from './list-ids.ts';

const FORMAT = 'citation-list';
const VERSION = 1;
/** Bytes of a file that can still be a list. */
export const MOST_BYTES = 200_000;

/** The plan that an id belongs to. */
export const documentOf = planOf;

/** Why a file could not be taken; `id` is the first that is not one. */
export type Refusal =
  | { readonly why: 'size' | 'json' | 'shape' | 'version' | 'many' }
  | { readonly why: 'id'; readonly id: string };

/** The list as the text of a file, which {@link readList} takes back. */
export const writeList = (ids: readonly string[], site: string): string =>
  `${JSON.stringify({ format: FORMAT, version: VERSION, site, ids }, null, 2)}\n`;

/** The ids of a file that {@link writeList} wrote, or why it is not such a file. Nothing is taken from a file with one wrong id. */
export function readList(text: string): { readonly ids: string[] } | Refusal {
  if (text.length > MOST_BYTES) return { why: 'size' };
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    return { why: 'json' };
  }
  if (typeof value !== 'object' || value === null || !('format' in value) || value.format !== FORMAT) {
    return { why: 'shape' };
  }
  if (!('version' in value) || value.version !== VERSION) return { why: 'version' };
  if (!('ids' in value) || !Array.isArray(value.ids)) return { why: 'shape' };
  if (value.ids.length > MOST) return { why: 'many' };
  const wrong = (value.ids as unknown[]).find((id) => !isId(id));
  if (wrong !== undefined)
    return { why: 'id', id: (typeof wrong === 'string' ? wrong : JSON.stringify(wrong)).slice(0, 60) };
  return { ids: idsOf(value.ids) };
}

/** The list for the fragment of a link: `~` between ids, which stand as they are. */
export const linkOf = (ids: readonly string[]): string => `ids=${ids.join('~')}`;

/** The ids of a link's fragment; null where it has none. What is not an id is left out. */
export function idsOfLink(fragment: string): string[] | null {
  const [, listed] = /^#?ids=(.+)$/u.exec(fragment) ?? [];
  if (listed === undefined) return null;
  let text = listed;
  try {
    text = decodeURIComponent(listed);
  } catch {
    // A link cut in the middle of a character: what can be read counts.
  }
  const ids = idsOf(text.split('~'));
  return ids.length > 0 ? ids : null;
}

/** The list with the item at `from` moved to `to`, both 0-based; unchanged where there is no such place. */
export function moved(ids: readonly string[], from: number, to: number): string[] {
  const item = ids[from];
  if (item === undefined || to < 0 || to >= ids.length) return [...ids];
  const rest = ids.filter((_, i) => i !== from);
  return [...rest.slice(0, to), item, ...rest.slice(to)];
}
