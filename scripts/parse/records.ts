import { notesIn } from './fields/note.ts';
import { readTable, tableRuns, type ReadTable } from './fields/table.ts';
import type { Layout } from './layout.ts';
import type { Paragraph } from './paragraph.ts';
import type { Heading } from './heading.ts';
import { titleRange } from './title-range.ts';
import { recordWriter, type Plot, type Records } from './record-writer.ts';
import { roleOfTitle } from './title-words.ts';

/**
 * Reads: layout, levels, names. Writes: the records of one edition in the order of the document. Assumes: nothing is
 * lost here; every paragraph becomes passages, table headers, or both. Linear in the text; never throws.
 */
export function recordsOf(plot: Plot): Records {
  const { layout } = plot;
  const starts = headingsByParagraph(plot);
  const tables = tablesByParagraph(layout);
  const writer = recordWriter(plot);
  for (let k = 0; k < layout.paragraphs.length; k++) {
    const p = layout.paragraphs[k];
    if (p === undefined) continue;
    if (k === plot.endMatter || plot.behindTables.has(k)) writer.close();
    const table = tables.get(k);
    if (table !== undefined) {
      writer.table(table);
      k = table.last;
      continue;
    }
    const headings = k < plot.endMatter ? (starts.get(k) ?? []) : [];
    if (headings.length > 0) {
      let at = p.i;
      for (const heading of headings) {
        writer.body(at, heading.ordinal[0], k);
        at = writer.enter(heading);
      }
      writer.body(at, p.j, k);
      continue;
    }
    if (k < plot.endMatter && writer.at().owner === 'section' && writer.out.sections.length > 0) {
      const marker = layout.facts[k]?.marker;
      if (marker?.style === 'paren') {
        const { title } = titleRange(layout, p, p.i + marker.length);
        writer.goals(roleOfTitle(layout.folded.slice(...title)) === 'goals');
      }
    }
    if (
      !layout.decided.notes.has(k) &&
      (plot.annexNotes.has(k) || (writer.at().noted && isLabelledNote(layout, p)))
    ) {
      // 责任单位:A 配合单位:B is one note that its line's lost breaks cut in two.
      const first = k;
      for (let next = layout.paragraphs[k + 1]; next?.line === p.line && isLabelledNote(layout, next); k++)
        next = layout.paragraphs[k + 2];
      writer.note(p.i, layout.paragraphs[k]?.j ?? p.j, first);
      continue;
    }
    writer.body(p.i, p.j, k);
  }
  return writer.out;
}

/** The headings that become records, by the paragraph in which they stand. */
function headingsByParagraph({ levels }: Plot): Map<number, Heading[]> {
  const sections = levels.sections.map((s) => s.heading);
  const starts = new Map<number, Heading[]>();
  for (const h of new Set([...sections, ...levels.areas, ...levels.tasks.keys(), ...levels.safeguards]))
    starts.set(h.paragraph, [...(starts.get(h.paragraph) ?? []), h]);
  return starts;
}

/** The tables by their first paragraph. */
function tablesByParagraph(layout: Layout): Map<number, ReadTable> {
  const tables = new Map<number, ReadTable>();
  for (const [first, last] of tableRuns(layout)) {
    const table = isMetadata(layout, first, last) ? null : readTable(layout, first, last);
    if (table !== null) tables.set(first, table);
  }
  return tables;
}

const METADATA =
  /索 ?引 ?号|发布(?:机构|日期|时间|单位)|公开日期|成文日期|主题(?:分类|词)|文 ?号|公文时效|信息(?:类别|分类|名称|来源)|发文(?:机关|字号|日期)|生成日期|有效性/gu;

/** Whether the run of rows is the publishing site's table of metadata. */
const isMetadata = (layout: Layout, first: number, last: number): boolean => {
  const [a, b] = [layout.paragraphs[first], layout.paragraphs[last]];
  return (
    a !== undefined && b !== undefined && (layout.folded.slice(a.i, b.j).match(METADATA)?.length ?? 0) >= 2
  );
};

/** Whether a paragraph is a note as a whole, with a label and without brackets. */
function isLabelledNote(layout: Layout, p: Paragraph): boolean {
  if (layout.folded.charAt(p.i) === '(') return false;
  const [whole] = notesIn(layout.folded, p.i, p.j);
  return whole?.i === p.i && whole.j === p.j;
}
