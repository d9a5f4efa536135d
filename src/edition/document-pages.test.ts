/** A document cut into pages: everything stands once, in its order, and every anchor is known to the page it stands on. */
import { expect, it } from 'vitest';
import { fixtureReaderOfTasks } from './document-pages.fixture.ts';
import type { Part } from './outline.ts';
import { sourcePages } from './source-pages.ts';
import { sourceView } from './source-view.ts';
import { wholeText } from './whole-text.ts';
import { wholeTextPages } from './whole-text-pages.ts';

const reader = fixtureReaderOfTasks(30);
const text = wholeText(reader);

/** Tasks of a part in their order. */
const tasksOf = (part: Part): string[] =>
  part.blocks.flatMap((block) =>
    block.kind === 'tasks'
      ? block.tasks.map(({ id }) => id)
      : block.kind === 'part'
        ? tasksOf(block.part)
        : [],
  );

it('leaves a text on one page as long as it fits', () => {
  const pages = wholeTextPages(text, []);
  expect(pages).toHaveLength(1);
  expect(pages[0]?.parts).toEqual(text.parts);
});

it('has every task of a long text on one of its pages, in order, and says which anchors stand where', () => {
  const pages = wholeTextPages(text, [], 12_000);
  expect(pages.length).toBeGreaterThan(2);
  expect(pages.flatMap(({ parts }) => parts.flatMap(tasksOf))).toEqual([...text.tasks.keys()]);
  const anchors = pages.flatMap(({ further }) => further.anchors);
  expect(new Set(anchors).size).toBe(anchors.length);
  for (const { parts, further } of pages)
    for (const id of parts.flatMap(tasksOf)) {
      const task = text.tasks.get(id);
      expect(further.anchors).toContain(task?.anchor);
      expect(further.anchors).toContain(task?.paragraphs[0]?.[0]?.anchor);
    }
});

it('gives the anchor of a part to the page where it begins, and to no other', () => {
  const pages = wholeTextPages(text, [], 12_000);
  expect(pages.flatMap(({ parts }) => parts.flatMap((part) => part.anchors))).toEqual([
    's1',
    'a1',
    's2',
    'a2',
  ]);
  expect(pages[1]?.parts[0]?.anchors).toEqual([]);
});

it('has every line of a long source on one of its pages, with its anchors', () => {
  const stretches = sourceView(reader);
  expect(sourcePages(stretches)).toHaveLength(1);
  const pages = sourcePages(stretches, 0, 8_000);
  expect(pages.length).toBeGreaterThan(2);
  const numbers = pages.flatMap((page) => page.stretches.flatMap(({ lines }) => lines.map((l) => l.number)));
  expect(numbers).toEqual(reader.source.lines.map((_, k) => k + 1));
  for (const {
    lines: [first],
    further,
  } of pages)
    expect(further.anchors[0]).toBe(`L${first}`);
});

it('cuts a line that is as long as a document where a passage begins, and numbers it once', () => {
  const joined = fixtureReaderOfTasks(300, '');
  const pages = sourcePages(sourceView(joined), 0, 30_000);
  expect(pages.length).toBeGreaterThan(2);
  expect(pages.flatMap(({ further }) => further.anchors).filter((id) => id === 'L1')).toHaveLength(1);
  const words = pages.flatMap(({ stretches }) =>
    stretches.flatMap(({ lines }) => lines.flatMap(({ runs }) => runs.flatMap(({ segments }) => segments))),
  );
  expect(words.map((s) => (s.kind === 'text' ? s.text : s.sic)).join('')).toBe(joined.source.lines[0]?.text);
});
