import { isLacuna, type Correction } from '../model/correction.ts';
import type { Span } from '../model/provenance.ts';
import { departuresOf } from '../model/readings.ts';
import { certaintyOf, respOf, tei, xmlIdOf } from './tei-names.ts';
import { escapeXml, NOT_XML } from './xml.ts';

/**
 * What is in a passage, one piece of source after another: a character of both readings, white space of the source
 * that is not text (a line end inside a paragraph), or a departure with the words that the edition reads there.
 */
export type Token =
  | { readonly kind: 'text' | 'layout'; readonly text: string; readonly start: number; readonly end: number }
  | {
      readonly kind: 'change';
      readonly correction: Correction;
      readonly reading: string;
      readonly start: number;
      readonly end: number;
    };

/** A text with its place in the source. */
type Worded = Span & { readonly id: string; readonly text: string };

/**
 * The tokens of a passage: their readings, joined, are its text, and their source, joined, is `slice`, the source from
 * `start` to `end`. Throws where slice and corrections do not give the text.
 */
export function tokensOf(
  passage: Worded,
  corrections: readonly Correction[],
  slice: readonly string[],
): readonly Token[] {
  const tokens: Token[] = [];
  let at = passage.start;
  const layoutTo = (to: number): void => {
    for (; at < to; at += 1)
      tokens.push({ kind: 'layout', text: slice[at - passage.start] ?? '', start: at, end: at + 1 });
  };
  for (const segment of departuresOf(passage, corrections, slice.join(''))) {
    if (segment.kind !== 'text') {
      const { correction, reading } = segment;
      layoutTo(correction.start);
      tokens.push({ kind: 'change', correction, reading, start: correction.start, end: correction.end });
      at = Math.max(at, correction.end);
      continue;
    }
    for (const c of segment.text) {
      let to = at;
      while (to < passage.end && slice[to - passage.start] !== c) to += 1;
      layoutTo(to);
      tokens.push({ kind: 'text', text: c, start: at, end: at + 1 });
      at += 1;
    }
  }
  layoutTo(passage.end);
  return tokens;
}

/** What is written once in a file, wherever it stands: characters that XML cannot hold, corrections that are in the text. */
export interface Written {
  /** Code points that no XML file can hold. */
  readonly characters: Set<number>;
  /** Ids of corrections. */
  readonly corrections: Set<string>;
}

/** Words as content: a character that XML cannot hold is `<g>`, which the header declares. */
export function textXml(words: string, { characters }: Written): string {
  let out = '';
  let from = 0;
  for (const { 0: c, index } of words.matchAll(NOT_XML)) {
    const code = c.codePointAt(0) ?? 0;
    characters.add(code);
    out += escapeXml(words.slice(from, index)) + tei('g', { ref: `#${characterName(code)}` });
    from = index + c.length;
  }
  return out + escapeXml(words.slice(from));
}

/** The name of a character that XML cannot hold. */
export const characterName = (code: number): string => `u_${code.toString(16).padStart(4, '0')}`;

/** Tokens as content of TEI, neighbours of one kind together. */
export function tokensXml(tokens: readonly Token[], written: Written): string {
  let out = '';
  for (let k = 0; k < tokens.length;) {
    const token = tokens[k];
    if (token === undefined) break;
    if (token.kind === 'change') {
      out += changeXml(token.correction, token.reading, written);
      k += 1;
      continue;
    }
    let words = '';
    for (let next: Token | undefined = token; next?.kind === token.kind; next = tokens[k]) {
      words += next.text;
      k += 1;
    }
    const xml = textXml(words, written);
    out += token.kind === 'text' ? xml : tei('choice', {}, [tei('orig', {}, [xml]), tei('reg')]);
  }
  return out;
}

/** One departure from the source, with both readings. */
function changeXml(c: Correction, reading: string, written: Written): string {
  written.corrections.add(c.id);
  const sic = textXml(c.sic, written);
  const id = { 'xml:id': xmlIdOf(c.id) };
  const by = { cert: certaintyOf[c.certainty], resp: respOf(c.basis) };
  if (c.corr === null && !isLacuna(c) && reading === c.sic) return tei('sic', { ...id, ...by }, [sic]);
  if (c.sic === '') return tei('supplied', { ...id, reason: c.kind, ...by }, [textXml(reading, written)]);
  if (reading === '') return tei('surplus', { ...id, reason: c.kind, ...by }, [sic]);
  const corr = isLacuna(c)
    ? tei('corr', by, [tei('gap', { reason: c.kind })])
    : tei('corr', by, [textXml(reading, written)]);
  return tei('choice', id, [tei('sic', {}, [sic]), corr]);
}
