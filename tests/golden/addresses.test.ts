/** Every record of every golden case has an address of its own, and every passage an anchor of its own beside the source. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decode } from '../../scripts/read/decode.ts';
import { addressOf, quoteAnchor } from '../../src/routes.ts';
import { parsed } from '../property/invariants.ts';

const folder = import.meta.dirname;
const cases = readdirSync(folder)
  .filter(
    (name) => name.endsWith('.txt') && !existsSync(join(folder, name.replace('.txt', '.structure.yaml'))),
  )
  .map((name) => name.slice(0, -4));
const twice = (all: readonly string[]): string[] => all.filter((one, k) => all.indexOf(one) < k);

describe('addresses', () => {
  it.each(cases)('of %s are its own', (name) => {
    const read = decode(readFileSync(join(folder, `${name}.txt`)), `${name}.txt`);
    if ('issue' in read) throw new Error(read.issue.message);
    const { sections, areas, tasks, safeguards, passages } = parsed(read.text);
    // A section that is the area of its tasks is both, and its heading is a passage of the same id.
    const ids = [...new Set([...sections, ...areas, ...tasks, ...safeguards, ...passages].map((r) => r.id))];
    expect(twice(ids.map(addressOf))).toEqual([]);
    expect(twice(ids.map(quoteAnchor))).toEqual([]);
  });

  it('keep a number that restarts apart from a sentence', () => {
    expect(addressOf('jia-2024/a2-1')).not.toBe(addressOf('jia-2024/a2/1'));
    expect(quoteAnchor('jia-2024/2-3')).not.toBe(quoteAnchor('jia-2024/2/3'));
    expect(addressOf('jia-2024/s2/4')).toBe('/plans/jia-2024/#s2-4');
    expect(addressOf('jia-2024/s2/r5-b')).toBe('/plans/jia-2024/#s2-r5-b');
    expect(addressOf('jia-2024/a2-1/3')).toBe('/plans/jia-2024/#a2--1-3');
  });
});
