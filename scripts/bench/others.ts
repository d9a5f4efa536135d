import { gzipSync } from 'node:zlib';
import flexsearch from 'flexsearch';
import MiniSearch from 'minisearch';
import type { Folding } from '../../src/search/fold.ts';
import { parseQuery, type Term } from '../../src/search/query.ts';
import type { Published } from '../search/published.ts';

/** Another way to search the same passages: how large it is, how long it takes, and what it finds. */
export interface Other {
  readonly name: string;
  readonly bytes: number;
  readonly buildMs: number;
  readonly times: readonly number[];
  readonly totals: readonly number[];
}

const pairs = (text: string): string[] => {
  const letters = [...text];
  return letters.length < 2 ? letters : letters.slice(1).map((next, i) => (letters[i] ?? '') + next);
};

/** The reference: every text, looked through, several terms in one sentence. What it finds is right by definition. */
export function plainScan({ passages }: Published, folding: Folding, queries: readonly string[]): Other {
  const started = performance.now();
  const texts = passages.map((p) => folding.fold(p.text));
  const buildMs = performance.now() - started;
  const found = (query: string): number => {
    const { include, exclude } = parseQuery(query, folding);
    return texts.filter((text) => {
      const has = (term: Term): boolean => text.includes(term.folded);
      return include.every((clause) => clause.some(has)) && !exclude.some(has);
    }).length;
  };
  const bytes = gzipSync(JSON.stringify(passages.map((p) => p.text))).length;
  return { name: 'plain scan of JSON', bytes, buildMs, ...timed(queries, found) };
}

/** One term at a time, as these libraries have no groups; pairs of characters, all of them wanted. */
export function miniSearch({ passages }: Published, { fold }: Folding, queries: readonly string[]): Other {
  const started = performance.now();
  const index = new MiniSearch({
    fields: ['text'],
    tokenize: (text) => pairs(fold(text)),
    processTerm: (t) => t,
  });
  index.addAll(passages.map(({ id, text }) => ({ id, text })));
  const buildMs = performance.now() - started;
  const bytes = gzipSync(JSON.stringify(index)).length;
  const found = (query: string): number => index.search(query, { combineWith: 'AND', prefix: true }).length;
  return { name: 'MiniSearch, pairs', bytes, buildMs, ...timed(queries, found) };
}

export function flexSearch({ passages }: Published, { fold }: Folding, queries: readonly string[]): Other {
  const started = performance.now();
  const index = new flexsearch.Index({ tokenize: 'strict', encode: (text: string) => pairs(fold(text)) });
  for (const [i, p] of passages.entries()) index.add(i, p.text);
  const buildMs = performance.now() - started;
  let bytes = 0;
  index.export((_key, data) => {
    bytes += gzipSync(data).length;
  });
  const found = (query: string): number => index.search(query, { limit: passages.length }).length;
  return { name: 'FlexSearch, pairs', bytes, buildMs, ...timed(queries, found) };
}

function timed(
  queries: readonly string[],
  found: (query: string) => number,
): { readonly times: readonly number[]; readonly totals: readonly number[] } {
  const times: number[] = [];
  const totals = queries.map((query) => {
    const started = performance.now();
    const total = found(query);
    times.push(performance.now() - started);
    return total;
  });
  return { times, totals };
}
