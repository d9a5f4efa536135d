import type { ConceptRow } from '../model/coding.ts';
import { utf8 } from './checksum.ts';
import { frequentGuid } from './guid.ts';
import { element, escapeXml, XML_DECLARATION } from './xml.ts';

/** The vocabularies as codes, each under a code of its own that codes nothing itself. */
export interface Codebook {
  readonly themes: { readonly name: string; readonly rows: readonly ConceptRow[] };
  readonly instruments: { readonly name: string; readonly rows: readonly ConceptRow[] };
}

/** Permanent identifier of a code: `theme` and `talent`. */
export const codeGuid = (scheme: string, code: string): string => frequentGuid(`code/${scheme}/${code}`);

/** The element `Codes` of REFI-QDA: themes and policy tools, nested by kind, with their definitions. */
export function codesElement({ themes, instruments }: Codebook): string {
  return element('Codes', {}, [
    folder('theme', themes.name, tree('theme', themes.rows, 0.45)),
    folder('instrument', instruments.name, tree('instrument', instruments.rows, 0.6)),
  ]);
}

/** A REFI-QDA 1.5 codebook (`.qdc`). */
export const codebookXml = (codebook: Codebook, origin: string): Uint8Array =>
  utf8(
    `${XML_DECLARATION}${element('CodeBook', { xmlns: 'urn:QDA-XML:codebook:1.0', origin }, [codesElement(codebook)])}\n`,
  );

const folder = (scheme: string, name: string, codes: readonly string[]): string =>
  element('Code', { guid: codeGuid(scheme, ''), name, isCodable: false }, codes);

/** Codes below their parents; one that has others below it codes nothing itself. */
function tree(scheme: string, rows: readonly ConceptRow[], lightness: number): string[] {
  const below = (parent: string | null): string[] =>
    rows.flatMap((row, k) => {
      if (row.parent !== parent) return [];
      const inner = below(row.code);
      const attributes = {
        guid: codeGuid(scheme, row.code),
        name: row.name,
        isCodable: inner.length === 0,
        color: colour(k / rows.length, lightness),
      };
      return [
        element('Code', attributes, [element('Description', {}, [escapeXml(row.definition)]), ...inner]),
      ];
    });
  return below(null);
}

/** A colour of one row of hues, 0 to 1, as `#rrggbb`; saturation is half. */
function colour(hue: number, lightness: number): string {
  const chroma = 0.5 * Math.min(lightness, 1 - lightness);
  const part = (n: number): string => {
    const k = (n + hue * 12) % 12;
    const value = lightness - chroma * Math.max(-1, Math.min(k - 3, 9 - k, 1));
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${part(0)}${part(8)}${part(4)}`;
}
