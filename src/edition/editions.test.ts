import { describe, expect, it } from 'vitest';
import { readContent } from '../../scripts/site/content.ts';
import type { Segment } from '../model/readings.ts';
import { outlineOf, type Block, type Part } from './outline.ts';
import { readerOf, type Sentence } from './reader.ts';
import { sourceView } from './source-view.ts';
import { taskView } from './task-view.ts';

const original = (segments: readonly Segment[]): string =>
  segments.map((s) => (s.kind === 'text' ? s.text : s.sic)).join('');
const edited = ({ segments }: Sentence): string =>
  segments.map((s) => (s.kind === 'text' ? s.text : s.reading)).join('');

describe.each(readContent('.').map((c) => [c.edition.plan.id, c] as const))(
  '%s',
  (_id, { edition, source }) => {
    const reader = readerOf(edition, source);

    it('shows every passage exactly once, on the page of the plan or of its task', () => {
      const ofBlock = (block: Block): string[] => {
        if (block.kind === 'prose') return block.paragraphs.flat().map((s) => s.id);
        if (block.kind === 'part') return ofPart(block.part);
        if (block.kind === 'tasks') return block.tasks.flatMap((t) => ofTask(t.id));
        const rows = block.table.bodies.flatMap((b) => b.rows.map((r) => r.id));
        return block.table.title ? [block.table.title.id, ...rows] : rows;
      };
      const ofPart = (part: Part): string[] => [
        ...(part.heading ? [part.heading.id] : []),
        ...part.blocks.flatMap(ofBlock),
      ];
      const ofTask = (id: string): string[] => {
        const view = taskView(reader, id);
        const sentences = [...(view.heading ? [view.heading] : []), ...view.measures, ...view.notes];
        return [
          ...sentences.map((s) => s.id),
          ...view.tables.flatMap((t) => t.bodies.flatMap((b) => b.rows.map((r) => r.id))),
        ];
      };
      const shown = outlineOf(reader).flatMap(ofPart);
      expect(shown.toSorted()).toEqual(edition.passages.map((p) => p.id).toSorted());
    });

    it('gives the words of the edition in every sentence', () => {
      for (const passage of edition.passages) expect(edited(reader.sentence(passage))).toBe(passage.text);
    });

    it('gives every line of the source, character by character', () => {
      const lines = sourceView(reader).flatMap((stretch) => stretch.lines);
      expect(lines.map((l) => l.runs.map((run) => original(run.segments)).join(''))).toEqual(
        source.lines.map((l) => l.text),
      );
      expect(lines.map((l) => l.number)).toEqual(source.lines.map((_, i) => i + 1));
    });

    it('opens every passage once in the source', () => {
      const opened = sourceView(reader).flatMap((s) =>
        s.lines.flatMap((l) => l.runs.flatMap((run) => run.opens ?? [])),
      );
      expect(opened).toEqual(edition.passages.map((p) => p.id));
    });
  },
);
