import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { describe, expect, it } from 'vitest';
import { decode } from '../../scripts/read/decode.ts';
import { errataOf, place } from '../property/errata.ts';
import { parsed } from '../property/invariants.ts';
import { anyText, plan } from '../property/texts.ts';
import { ofParsed, ofPlans } from './documents.ts';
import { objections } from './schema.ts';
import tei from './tei-elements.json' with { type: 'json' };

/** The schema of our documents; a file named by `TEI_SCHEMA`, TEI's own `tei_all.rng`, is asked as well. */
const schemas = ['tests/tei/edition.rng', process.env['TEI_SCHEMA'] ?? ''].filter((file) => file !== '');

const plans = ofPlans();
const golden = readdirSync('tests/golden')
  .filter((name) => name.endsWith('.txt'))
  .flatMap((name) => {
    const read = decode(readFileSync(join('tests/golden', name)), name);
    return 'text' in read
      ? [{ name: name.replace(/\.txt$/u, ''), xml: ofParsed(parsed(read.text), read.text).xml }]
      : [];
  });
const random = fc
  .sample(anyText, { numRuns: 60, seed: 7 })
  .map((text, k) => ({ name: `text-${k + 1}`, xml: ofParsed(parsed(text), text).xml }));
const corrected = fc
  .sample(fc.tuple(plan, fc.array(place, { maxLength: 6 })), { numRuns: 60, seed: 8 })
  .map(([text, places], k) => ({
    name: `plan-${k + 1}`,
    xml: ofParsed(parsed(text, errataOf(text, places)), text).xml,
  }));
const documents = [
  ...plans.map(({ edition, xml }) => ({ name: edition.plan.id, xml })),
  ...golden,
  ...random,
  ...corrected,
];

describe.each(schemas)('%s', (schema) => {
  it('every document is valid', { timeout: 300_000 }, async () => {
    expect(documents.length).toBeGreaterThan(220);
    expect(await objections(documents, schema)).toEqual([]);
  });

  const [{ xml } = { xml: '' }] = plans.filter(({ edition }) => edition.plan.id === 'linze-2022');
  it.each<[string, (xml: string) => string]>([
    ['a certainty of no such value', (text) => text.replace('cert="high"', 'cert="sure"')],
    [
      'a correction without the reading of the source',
      (text) => text.replace(/<sic>[^<]*<\/sic>(?=<corr)/u, ''),
    ],
    [
      'an element of another place',
      (text) => text.replace('<head>', '<titleStmt>').replace('</head>', '</titleStmt>'),
    ],
    ['a row in a paragraph', (text) => text.replace('<p>', '<p><row/>')],
    ['a paragraph behind a division', (text) => text.replace('</body>', '<p>又</p></body>')],
    ['an attribute that is none', (text) => text.replace('<table ', '<table colour="red" ')],
    [
      'a quantity that is no number',
      (text) => text.replace(/quantity="[\d.]+" unit="家"/u, 'quantity="many" unit="家"'),
    ],
    ['no head', (text) => text.replace(/<teiHeader>[^]*<\/teiHeader>/u, '')],
    ['a name twice', (text) => text.replace('xml:id="t2.1"', 'xml:id="t1.1"')],
  ])('refuses %s', { timeout: 300_000 }, async (_what, broken) => {
    expect(broken(xml)).not.toBe(xml);
    expect(await objections([{ name: 'broken', xml: broken(xml) }], schema)).not.toEqual([]);
  });
});

/** Elements and attributes of a document that TEI has not, or not there. */
function strange(xml: string): string[] {
  const known = tei.elements as Readonly<Record<string, { children: string; attributes: string }>>;
  const common = tei.common.split(' ');
  const found = new Set<string>();
  const open: string[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => {
    const above = open.at(-1);
    if (above !== undefined && known[above]?.children.split(' ').includes(name) !== true)
      found.add(`${name} in ${above}`);
    const allowed = [...common, ...(known[name]?.attributes.split(' ') ?? [])];
    for (const key of Object.keys(attributes))
      if (key !== 'xmlns' && !allowed.includes(key)) found.add(`${name}/@${key}`);
    open.push(name);
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return [...found];
}

describe('what TEI has, by its own list of elements', () => {
  it.each(documents.map(({ name, xml }) => [name, xml] as const))('%s', (_name, xml) => {
    expect(strange(xml)).toEqual([]);
  });

  it('tells what it has not', () => {
    expect(strange('<p><row/></p>')).toEqual(['row in p']);
    expect(strange('<cell reason="x"/>')).toEqual(['cell/@reason']);
  });
});
