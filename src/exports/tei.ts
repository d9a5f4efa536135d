import { codingRowsOf, safeguardCodingRowsOf } from '../model/coding.ts';
import type { Edition } from '../model/edition.ts';
import type { Unit } from '../model/responsibility.ts';
import type { Source } from '../model/source.ts';
import { headerXml, type TeiFacts } from './tei-header.ts';
import { passageWriter } from './tei-passages.ts';
import { standOffXml } from './tei-standoff.ts';
import { textXmlOf } from './tei-body.ts';
import type { Written } from './tei-text.ts';

export type { TeiFacts } from './tei-header.ts';

/** What a document is made of. */
export interface TeiMatter {
  readonly edition: Edition;
  readonly source: Source;
  /** The decoded source, whole, a code point each. */
  readonly points: readonly string[];
  readonly units: readonly Pick<Unit, 'code' | 'name' | 'function'>[];
}

const NAMESPACE = 'http://www.tei-c.org/ns/1.0';
/** The version of the TEI Guidelines that documents were held against. */
const TEI_VERSION = '4.12.0';
/** Where that version keeps the schema of all of TEI. */
const SCHEMA = `https://www.tei-c.org/Vault/P5/${TEI_VERSION}/xml/tei/custom/schema/relaxng/tei_all.rng`;

/**
 * An edition as a document of TEI P5: a head that says what it is and how it was made, both readings of every passage,
 * with sentences, units, targets and money as elements, and what is said of them as `<standOff>`. The words of all
 * sentences, headings and rows are the edition's and the source's, character by character. Pure: the same edition gives the
 * same document.
 */
export function teiDocument({ edition, source, points, units }: TeiMatter, facts: TeiFacts): string {
  const written: Written = { characters: new Set(), corrections: new Set() };
  const codings = [
    ...codingRowsOf(edition.codings),
    ...safeguardCodingRowsOf(edition.safeguard_codings),
  ].filter((c) => c.in_force);
  const text = textXmlOf(edition, points, passageWriter(edition, points, codings, written), written);
  const standOff = standOffXml(edition, codings, units, written);
  const used = new Set(
    [...text.matchAll(/ ana="([^"]*)"/gu)].flatMap(([, names = '']) =>
      names.split(' ').map((name) => name.slice(1)),
    ),
  );
  const header = headerXml(edition, source, facts, used, written.characters);
  return `<?xml version="1.0" encoding="UTF-8"?>
<?xml-model href="${SCHEMA}" type="application/xml" schematypens="http://relaxng.org/ns/structure/1.0"?>
<TEI xmlns="${NAMESPACE}" version="${TEI_VERSION}" n="${edition.plan.id}" xml:lang="zh">
${header}
${standOff}<text xml:space="preserve">
${text}
</text>
</TEI>
`;
}
