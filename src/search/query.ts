/** Understands what somebody typed. */
import type { Folding } from './fold.ts';

/** One term: as it was typed, without the sign that excludes, and folded. */
export interface Term {
  readonly raw: string;
  readonly folded: string;
}
/** Terms of which one is enough: `高企 或 高新技术企业`. Most have one. */
type Clause = readonly Term[];
/** What somebody typed, understood: every clause is wanted, none of the excluded terms. */
export interface Query {
  readonly include: readonly Clause[];
  readonly exclude: readonly Term[];
}

const CLOSING: Readonly<Record<string, string>> = { '"': '"', '＂': '＂', '“': '”', '「': '」', '『': '』' };
/** Between two terms these say that either is enough. */
const OR = /^(?:或|OR|[|｜]+)$/u;
const OR_SIGN = /[|｜]/u;
/** What is written between alternatives when a query is put together. */
const WRITTEN_OR = ' 或 ';

/**
 * Terms are separated by white space; quotes keep a phrase with its spaces together; `-` before a term excludes it.
 * `或`, `OR` and `|` between two terms that are not excluded make them alternatives, and bind closer than white space:
 * `高企|高新技术企业 补助` is 补助 with either of the two. Anywhere else, and in quotes, they are terms like others. A quote
 * without its partner is a character like others, and folding drops it. `高新 "R & D" -补助`.
 */
export function parseQuery(text: string, { fold }: Folding): Query {
  const words = wordsOf(text)
    .map((word) => {
      const excluded = /^[-－]./u.test(word);
      const raw = excluded ? word.slice(1) : word;
      return { excluded, raw, folded: fold(raw) };
    })
    .filter(({ folded }) => folded !== '');
  const clauses: Term[][] = [];
  const exclude: Term[] = [];
  // The clause that the word before belongs to, where that is a term which is wanted.
  let open: Term[] | null = null;
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i];
    const next = words[i + 1];
    if (word === undefined) break;
    if (word.excluded) {
      addTo(exclude, word);
      open = null;
    } else if (OR.test(word.raw) && open !== null && next !== undefined && !next.excluded) {
      addTo(open, next);
      i += 1;
    } else {
      open = [];
      addTo(open, word);
      clauses.push(open);
    }
  }
  const include = clauses.filter((clause, i) => clauses.findIndex((other) => same(other, clause)) === i);
  return { include, exclude };
}

const addTo = (terms: Term[], { raw, folded }: Term): void => {
  if (!terms.some((term) => term.folded === folded)) terms.push({ raw, folded });
};
const same = (a: Clause, b: Clause): boolean =>
  a.length === b.length && a.every((term, i) => term.folded === b[i]?.folded);

/** The words of a query, quotes included; signs that mean “or” outside of quotes are words of their own. */
function wordsOf(text: string): string[] {
  const words: string[] = [];
  let word = '';
  // Whether the word so far is signs that mean “or”.
  let signs = false;
  const add = (part: string, sign: boolean): void => {
    if (word !== '' && sign !== signs) end();
    word += part;
    signs = sign;
  };
  const end = (): void => {
    if (word !== '') words.push(word);
    word = '';
  };
  let i = 0;
  while (i < text.length) {
    const c = text.charAt(i);
    const closing = CLOSING[c];
    const close = closing === undefined ? -1 : text.indexOf(closing, i + 1);
    const part = close > i ? text.slice(i, close + 1) : c;
    if (/^\s$/u.test(part)) end();
    else add(part, OR_SIGN.test(part) && part.length === 1);
    i += part.length;
  }
  end();
  return words;
}

/** All terms that are wanted, alternatives too, each once. */
export const termsOf = ({ include }: Query): readonly Term[] => {
  const terms: Term[] = [];
  for (const clause of include) for (const term of clause) addTo(terms, term);
  return terms;
};

/** Whether it matters what terms have to be in together, or may not be in. */
export const isJoint = ({ include, exclude }: Query): boolean => include.length > 1 || exclude.length > 0;

/** A query as a reader would have typed it: understood, it is the same again. */
export const writtenQuery = ({ include, exclude }: Query): string =>
  [
    ...include.map((clause) => clause.map(({ raw }) => (OR.test(raw) ? `"${raw}"` : raw)).join(WRITTEN_OR)),
    ...exclude.map(({ raw }) => `-${raw}`),
  ].join(' ');

/** The query with an alternative to `term` added, or taken away again where it is one already. */
export function withWording(query: Query, term: Term, wording: string, { fold }: Folding): Query {
  const quoted = wordsOf(wording).length === 1 && !/^[-－]/u.test(wording) ? wording : `"${wording}"`;
  const other: Term = { raw: quoted, folded: fold(quoted) };
  const include = query.include.map((clause) => {
    if (!clause.some(({ folded }) => folded === term.folded)) return clause;
    return clause.some(({ folded }) => folded === other.folded)
      ? clause.filter(({ folded }) => folded !== other.folded)
      : [...clause, other];
  });
  return { ...query, include };
}
