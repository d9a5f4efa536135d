import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { LACUNA } from '../../src/model/lacuna.ts';

/** Both readings of some words. */
export interface Readings {
  edition: string;
  source: string;
}

/** An element that holds words: what it is, and its words in both readings. */
export interface Held extends Readings {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The `xml:id` of the division that it stands in. */
  readonly part: string | null;
  /** Its words without what parts the cells of a table. */
  readonly bare: Readings;
  /** Names of the elements around it. */
  readonly within: readonly string[];
}

/**
 * All elements of a document in the order of their ends, with their words: read by the rules that its head states, by a parser
 * of XML and nothing of the program that wrote it.
 */
export function readTei(xml: string): readonly Held[] {
  const all: Held[] = [];
  const open: Held[] = [];
  const say = (words: string, inEdition: boolean, inSource: boolean): void => {
    const inBar = open.some(({ name }) => name === 'pc');
    for (const held of open)
      for (const readings of inBar && held.name !== 'pc' ? [held] : [held, held.bare]) {
        if (inEdition) readings.edition += words;
        if (inSource) readings.source += words;
      }
  };
  /** Which reading words belong to that stand here. */
  const readings = (): readonly [edition: boolean, source: boolean] => {
    const names = open.map(({ name }) => name);
    const sourceOnly = names.some(
      (name, k) => name === 'surplus' || name === 'orig' || (name === 'sic' && names[k - 1] === 'choice'),
    );
    const editionOnly = names.some((name) => name === 'corr' || name === 'reg' || name === 'supplied');
    return [!sourceOnly, !editionOnly];
  };
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => {
    const part = open.findLast((held) => held.name === 'div' && 'xml:id' in held.attributes);
    open.push({
      ...{ name, attributes, edition: '', source: '', bare: { edition: '', source: '' } },
      part: part?.attributes['xml:id'] ?? null,
      within: open.map((held) => held.name),
    });
    const code = name === 'g' ? /^#u_([\da-f]+)$/u.exec(attributes['ref'] ?? '')?.[1] : undefined;
    if (code !== undefined) say(String.fromCodePoint(Number.parseInt(code, 16)), ...readings());
    if (name === 'gap' && open.at(-2)?.name === 'corr') say(LACUNA, ...readings());
  });
  parser.on('text', (text) => {
    say(text, ...readings());
  });
  parser.on('closetag', () => {
    const held = open.pop();
    if (held) all.push(held);
  });
  parser.write(xml).close();
  return all;
}
