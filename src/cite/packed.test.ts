import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Citable } from './citable.ts';
import { packed, unpacked } from './packed.ts';

const text = fc.oneof(
  fc.string(),
  fc.constantFrom('', '`', '"', '\\"', '\\`', '“临泽”', "fang'an", '\\u0060'),
);
const some = fc.oneof(text, fc.constant(null));
const citable: fc.Arbitrary<Citable> = fc.record({
  id: text,
  authors: fc.array(text),
  work: text,
  part: text,
  within: fc.constantFrom(null, { kind: 'sentence' as const, table: null, from: 2, to: 2 }),
  pinpoint: text,
  english: fc.record({ authors: fc.array(text), work: text, part: text, pinpoint: text }),
  page: fc.oneof(fc.nat(), fc.constant(null)),
  heading: text,
  number: some,
  issued: some,
  address: text,
  addressNote: text,
  site: text,
  note: text,
  copy: text,
  edition: text,
});

it('gives back what it was given, whatever its signs', () => {
  fc.assert(
    fc.property(citable, (given) => {
      expect(unpacked(given.id, packed(given))).toEqual(given);
    }),
  );
});

it('has no quotation mark, and nothing of what is not said', () => {
  const [plain] = fc.sample(citable, { numRuns: 1, seed: 1 });
  if (!plain) throw new Error('no sample');
  const short = packed({
    ...plain,
    authors: [],
    number: null,
    note: '',
    english: { ...plain.english, work: '' },
  });
  expect(short).not.toContain('"');
  for (const key of ['authors`:[]', 'number', 'note', 'work`:``']) expect(short).not.toContain(key);
});
