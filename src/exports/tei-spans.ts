import { pointers, tei, type Annotation } from './tei-names.ts';
import { tokensXml, type Token, type Written } from './tei-text.ts';

/** An annotation of some tokens, `[from, to)`. */
interface Placed extends Annotation {
  readonly from: number;
  readonly to: number;
}

/** What is written, one step after another. */
type Step =
  { readonly open: Placed; readonly part: number } | { readonly close: Placed } | { readonly token: Token };

/**
 * The content of a passage with its annotations as elements. `pieces` are the ranges of tokens that elements of their own hold, one
 * for a sentence, one for each cell of a row; what comes back is the content of each.
 *
 * An annotation covers every token that it shares a character with, so a correction is never cut. Where two cross, and
 * where one runs over cells, it is broken into parts: the first has its `xml:id` and what it says, each other one the same
 * `xml:id` with `_2`, `_3` …; `@next` and `@prev` join them (TEI Guidelines, 20.3).
 */
export function annotated(
  tokens: readonly Token[],
  annotations: readonly Annotation[],
  pieces: readonly { readonly from: number; readonly to: number }[],
  nameless: string,
  written: Written,
): readonly string[] {
  const placed = annotations.flatMap((a) => placeOf(a, tokens));
  const parts = new Map<Placed, number>();
  const steps = pieces.map(({ from, to }) => stepsOf(tokens, placed, from, to, parts));
  const names = new Map(placed.map((p, k) => [p, p.id ?? `${nameless}_${p.element}${k + 1}`]));
  const nameOf = (p: Placed, part: number): string =>
    part === 1 ? (names.get(p) ?? '') : `${names.get(p) ?? ''}_${part}`;
  return steps.map((list) => {
    let out = '';
    let run: Token[] = [];
    const flush = (): void => {
      out += tokensXml(run, written);
      run = [];
    };
    for (const step of list) {
      if ('token' in step) run.push(step.token);
      else {
        flush();
        if ('close' in step) out += `</${step.close.element}>`;
        else out += openTag(step.open, step.part, parts.get(step.open) ?? 1, (n) => nameOf(step.open, n));
      }
    }
    flush();
    return out;
  });
}

/** The tokens that an annotation shares a character with; an insertion only where it is within. */
function placeOf(a: Annotation, tokens: readonly Token[]): Placed[] {
  const covers = (t: Token): boolean =>
    t.kind !== 'layout' && a.start < Math.max(t.end, t.start + 1) && t.start < a.end;
  const from = tokens.findIndex(covers);
  return from < 0 ? [] : [{ ...a, from, to: tokens.findLastIndex(covers) + 1 }];
}

/** Opens and closes for `[from, to)`, so that elements nest; counts the parts of each annotation. */
function stepsOf(
  tokens: readonly Token[],
  placed: readonly Placed[],
  from: number,
  to: number,
  parts: Map<Placed, number>,
): Step[] {
  const steps: Step[] = [];
  const stack: Placed[] = [];
  const ends = (p: Placed): number => Math.min(p.to, to);
  const within = placed.filter((p) => p.from < to && from < p.to && Math.max(p.from, from) < ends(p));
  for (let k = from; k <= to; k += 1) {
    const going: Placed[] = [];
    while (stack.some((p) => ends(p) === k)) {
      const top = stack.pop();
      if (top === undefined) break;
      steps.push({ close: top });
      if (ends(top) !== k) going.push(top);
    }
    const coming = within.filter((p) => Math.max(p.from, from) === k);
    // What reaches farthest is outside; of two that reach as far, the one that is first in the list.
    const opened = [...going.reverse(), ...coming].sort((a, b) => ends(b) - ends(a));
    for (const p of opened) {
      const part = (parts.get(p) ?? 0) + 1;
      parts.set(p, part);
      stack.push(p);
      steps.push({ open: p, part });
    }
    const token = k < to ? tokens[k] : undefined;
    if (token) steps.push({ token });
  }
  return steps;
}

function openTag(p: Placed, part: number, of: number, name: (part: number) => string): string {
  const links = {
    'xml:id': of > 1 || p.id !== null ? name(part) : null,
    prev: part > 1 ? pointers([name(part - 1)]) : null,
    next: part < of ? pointers([name(part + 1)]) : null,
  };
  const { type = null } = p.attributes;
  return tei(p.element, { ...links, ...(part === 1 ? p.attributes : { type }) }).replace(/\/>$/u, '>');
}
