/**
 * The matching rule written a second time, from the data contract and not from src/search: what a plain scan of the
 * published passages finds. Slow and obvious.
 */
import traditional from 'opencc-js/dict/TSCharacters';
import type { PassageRow } from '../../src/model/tables.ts';

const simplified = Object.fromEntries(
  traditional.split('|').map((entry) => entry.split(' ').slice(0, 2)),
) as Record<string, string>;

/** How query and text are made alike. */
export function alike(text: string): string {
  let out = '';
  for (const character of text.normalize('NFKC').toLowerCase()) {
    const c = simplified[character] ?? character;
    if (/\s|\p{Cc}|\p{Cf}|\p{Dash_Punctuation}|\p{Open_Punctuation}|\p{Close_Punctuation}/u.test(c)) continue;
    if (/\p{Initial_Punctuation}|\p{Final_Punctuation}/u.test(c) || '"\'·•‧・'.includes(c)) continue;
    out += '，、；：。！？,;:!?'.includes(c) ? '，' : c;
  }
  return out;
}

/** The ids of the passages that contain all `words` and none of `without`, within one parent or one passage. */
export function scan(
  passages: readonly PassageRow[],
  words: readonly string[],
  within: 'task' | 'sentence' = 'task',
  without: readonly string[] = [],
): string[] {
  const wanted = words.map(alike);
  const unwanted = without.map(alike);
  const units = new Map<string, PassageRow[]>();
  for (const p of passages) {
    const key = within === 'task' ? p.parent : p.id;
    units.set(key, [...(units.get(key) ?? []), p]);
  }
  const found: string[] = [];
  for (const unit of units.values()) {
    const texts = unit.map((p) => textOf(p));
    if (!wanted.every((word) => texts.some((text) => text.includes(word)))) continue;
    if (unwanted.some((word) => texts.some((text) => text.includes(word)))) continue;
    unit.forEach((p, i) => {
      if (wanted.length === 0 || wanted.some((word) => texts[i]?.includes(word))) found.push(p.id);
    });
  }
  return found.sort();
}

const folded = new WeakMap<PassageRow, string>();
function textOf(p: PassageRow): string {
  const known = folded.get(p) ?? alike(p.text);
  folded.set(p, known);
  return known;
}

/** A query taken apart as the contract says: white space parts terms, quotes keep them together, `-` excludes. */
export function asked(query: string): { readonly words: string[]; readonly without: string[] } {
  const words: string[] = [];
  const without: string[] = [];
  const parts = /(?:"[^"]*"|＂[^＂]*＂|“[^”]*”|「[^」]*」|『[^』]*』|\S)+/gu;
  for (const [part] of query.matchAll(parts)) {
    const excluded = part.length > 1 && (part.startsWith('-') || part.startsWith('－'));
    const word = excluded ? part.slice(1) : part;
    if (alike(word) !== '') (excluded ? without : words).push(word);
  }
  return { words, without };
}
