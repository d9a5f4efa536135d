import { codingBases, schemes, type Coding, type SafeguardCoding } from '../model/coding.ts';
import { isLacuna, type Correction } from '../model/correction.ts';
import type { Edition } from '../model/edition.ts';
import { overlaps } from '../model/provenance.ts';
import type { Unit } from '../model/responsibility.ts';
import { codedOf, printedUnit } from './tei-passages.ts';
import { tableName } from './tei-body.ts';
import { certaintyOf, nameOf, pointers, respOf, SOURCE_NAME, tei, wordOf, xmlIdOf } from './tei-names.ts';
import { textXml, type Written } from './tei-text.ts';

/**
 * `<standOff>`: the units by code, what a clause for further tasks says of them, the evidence of the codings in force, and
 * the reason of every correction; with a correction that has no place in the text (in the head of a table, over several
 * sentences) both its readings.
 */
export function standOffXml(
  edition: Edition,
  codings: readonly (Coding | SafeguardCoding)[],
  units: readonly Pick<Unit, 'code' | 'name' | 'function'>[],
  written: Written,
): string {
  const used = new Set(edition.responsibilities.map(({ unit }) => unit));
  const parts = [
    ...list(
      'listOrg',
      {},
      units
        .filter(({ code }) => used.has(code))
        .map(({ code, name, function: role }) =>
          tei('org', { 'xml:id': nameOf.unit(code), role: wordOf(role) }, [
            tei('orgName', {}, [textXml(name, written)]),
          ]),
        ),
    ),
    ...list(
      'listRelation',
      { type: 'responsibility' },
      edition.responsibilities
        .filter(({ basis }) => basis === 'rule')
        .map((r) =>
          tei('relation', {
            name: r.role,
            active: pointers([printedUnit(r)]),
            passive: pointers([xmlIdOf(r.task)]),
          }),
        ),
    ),
    ...schemes.flatMap((scheme) =>
      codingBases.flatMap((basis) =>
        list(
          'spanGrp',
          { type: scheme, resp: respOf(basis) },
          codings
            .filter((c) => c.scheme === scheme && c.basis === basis)
            .map((c) =>
              tei(
                'span',
                { target: pointers([xmlIdOf(codedOf(c))]), ana: pointers([nameOf[scheme](c.code)]) },
                [textXml(c.evidence, written)],
              ),
            ),
        ),
      ),
    ),
    ...list(
      'listAnnotation',
      { type: 'corrections' },
      edition.corrections.map((c) => annotation(edition, c, written)),
    ),
  ];
  return parts.length === 0 ? '' : `<standOff>\n${parts.join('\n')}\n</standOff>\n`;
}

const list = (name: string, attributes: Parameters<typeof tei>[1], items: readonly string[]): string[] =>
  items.length === 0 ? [] : [tei(name, attributes, [`\n${items.join('\n')}\n`])];

/** Why a correction was made; both readings of one that has no place in the text. */
function annotation(edition: Edition, c: Correction, written: Written): string {
  const isPlaced = written.corrections.has(c.id);
  const by = { type: c.kind, resp: respOf(c.basis) };
  const target = isPlaced ? [xmlIdOf(c.id)] : around(edition, c);
  const words = isPlaced ? [] : [readings(c, written)];
  return tei(
    'annotation',
    {
      'xml:id': isPlaced ? `note_${xmlIdOf(c.id)}` : xmlIdOf(c.id),
      motivation: 'editing',
      target: pointers(target),
    },
    [tei('note', by, [...words, textXml(c.reason, written)])],
  );
}

function readings(c: Correction, written: Written): string {
  const by = { cert: certaintyOf[c.certainty], resp: respOf(c.basis) };
  const sic = textXml(c.sic, written);
  if (c.corr === null && !isLacuna(c)) return tei('sic', by, [sic]);
  const corr = c.corr === null ? tei('gap', { reason: c.kind }) : textXml(c.corr, written);
  return tei('choice', {}, [tei('sic', {}, [sic]), tei('corr', by, [corr])]);
}

/** The passages or the table that a correction is in; the source as a whole where it is between them. */
function around({ passages, tables }: Edition, c: Correction): string[] {
  const span = { start: c.start, end: Math.max(c.end, c.start + 1) };
  const held = passages.filter((p) => overlaps(p, span)).map((p) => xmlIdOf(p.id));
  const heads = tables.filter((t) => t.header.some((h) => overlaps(h, span))).map(tableName);
  const places = [...held, ...heads];
  return places.length === 0 ? [SOURCE_NAME] : places;
}
