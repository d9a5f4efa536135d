import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pagesOf, type Piece } from './cut.ts';

const piece = (weight: number, more: Partial<Piece> = {}): Piece => ({ weight, anchors: 0, ...more });

it('leaves on one page what fits', () => {
  expect(pagesOf([piece(40), piece(60)], 100)).toEqual([0, 0]);
});

it('begins a page with an outer section that does not fit, once a third is filled', () => {
  expect(pagesOf([piece(40), piece(30, { section: 70 }), piece(40), piece(20)], 100)).toEqual([0, 1, 1, 1]);
  expect(pagesOf([piece(20), piece(30, { section: 100 }), piece(40), piece(30)], 100)).toEqual([0, 0, 0, 1]);
});

it('keeps a heading with what it heads', () => {
  expect(pagesOf([piece(90), piece(5, { leads: true }), piece(50)], 100)).toEqual([0, 1, 1]);
});

it('leaves room on the first page for the anchors of the others', () => {
  expect(pagesOf([piece(50, { anchors: 1 }), piece(50, { anchors: 1 }), piece(50)], 100)).toEqual([0, 1, 1]);
});

it('keeps the order, and no page is heavier than it may be by more than one piece with its headings', () => {
  const pieces = fc.array(
    fc.record({ weight: fc.integer({ min: 1, max: 60 }), anchors: fc.nat(2), leads: fc.boolean() }),
    { minLength: 1, maxLength: 60 },
  );
  fc.assert(
    fc.property(pieces, (all) => {
      const pages = pagesOf(
        all.map((p) => ({ ...p, weight: p.leads ? 1 : p.weight })),
        200,
      );
      expect(pages).toEqual([...pages].sort((a, b) => a - b));
      const last = pages.at(-1) ?? 0;
      for (let page = 0; page <= last; page += 1) {
        const held = all.filter((_, k) => pages[k] === page);
        expect(held.length).toBeGreaterThan(0);
        expect(held.reduce((sum, p) => sum + (p.leads ? 1 : p.weight), 0)).toBeLessThanOrEqual(260);
      }
    }),
  );
});
