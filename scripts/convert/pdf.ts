import type { DroppedMatter } from '../../src/model/source.ts';
import { Refusal, type Conversion } from './conversion.ts';
import { linesInOrder, type Column } from './pdf-columns.ts';
import { withoutFurniture } from './pdf-furniture.ts';
import type { Line } from './pdf-lines.ts';
import { drawnFile, type Drawn } from './pdf-page.ts';
import { paragraphsOf, type Block } from './pdf-paragraphs.ts';
import { tablesOf, type FoundTable } from './pdf-tables.ts';
import { unruledIn } from './pdf-unruled.ts';
import { tidy } from './lines.ts';

/** Least characters of a page that is said to have text. */
const FEW = 4;
/** Most of the characters that may be signs of a font's own. */
const UNKNOWN = 0.15;

/**
 * The text of a PDF with text: tables by the lines that are drawn or by what is below one another, columns, paragraphs out of printed lines, headers,
 * footers and page numbers left out and told. `library` is the folder of pdfjs-dist, with its maps for Chinese fonts.
 */
export async function pdfText(bytes: Uint8Array, version: string, library: URL): Promise<Conversion> {
  const file = await drawnFile(bytes, library);
  refuseScan(file.pages);
  const read = file.pages.map((page) => {
    const { tables, rest } = tablesOf(page.glyphs, page.rulings);
    return { page, tables, blocks: linesInOrder(rest, page.width) };
  });
  const { bodies, dropped } = withoutFurniture(
    read.map(({ page, blocks }) => ({ height: page.height, lines: inOrderOfHeight(blocks) })),
  );
  const blocks = read.flatMap(({ tables, blocks: found }, k): Block[] => {
    const kept = new Set(bodies[k]);
    return pageBlocks(
      found.map((b) => ({ ...b, lines: b.lines.filter((l) => kept.has(l)) })),
      tables,
      k + 1,
    );
  });
  const paragraphs = paragraphsOf(blocks);
  let at = 0;
  const starts: (number | undefined)[] = file.pages.map(() => undefined);
  const lines: string[] = [];
  for (const p of paragraphs) {
    const line = p.text.trim();
    if (line === '') continue;
    starts[p.page - 1] ??= at;
    for (const turn of p.turns) starts[turn.page - 1] ??= at + turn.at;
    lines.push(line);
    at += [...line].length + 1;
  }
  if (lines.length === 0) throw new Refusal('file/no-text', 'no page has text: it is a scan');
  return {
    text: `${lines.join('\n')}\n`,
    pages: filled(starts, at),
    dropped: [...dropped, ...file.pages.flatMap((p, k) => leftOut(p, k + 1))],
    stated: { title: file.title, published: null, publisher: null },
    converter: `pdf/2 pdfjs-dist/${version}`,
  };
}

/** Lines from top to bottom, whatever column they are in. */
const inOrderOfHeight = (blocks: readonly Column[]): Line[] =>
  blocks.flatMap((b) => b.lines).sort((a, b) => a.y - b.y);

/** Blocks of lines and rows of tables from top to bottom: a table is after the lines above it. */
function pageBlocks(found: readonly Column[], tables: readonly FoundTable[], page: number): Block[] {
  const rows = (t: FoundTable): Block[] => t.lines.map((row) => ({ page, row }));
  const waiting = [...tables].sort((a, b) => a.top - b.top);
  const out: Block[] = [];
  for (const block of found) {
    let part: Line[] = [];
    for (const line of block.lines) {
      while (waiting[0] !== undefined && waiting[0].top < line.y && isOver(waiting[0], block.lines)) {
        if (part.length > 0) out.push(...inParts(block, part, page));
        part = [];
        const [table] = waiting.splice(0, 1);
        if (table !== undefined) out.push(...rows(table));
      }
      part.push(line);
    }
    if (part.length > 0) out.push(...inParts(block, part, page));
  }
  return [...out, ...waiting.flatMap(rows)];
}

/** Lines of a block as running text and as rows of tables without ruling lines. */
const inParts = (block: Column, lines: readonly Line[], page: number): Block[] =>
  unruledIn(lines).flatMap((part): Block[] =>
    'rows' in part
      ? part.rows.map((row) => ({ page, row }))
      : [{ ...block, page, lines: part.text, around: lines }],
  );

/** Whether a table is in the column of a block. */
const isOver = (table: FoundTable, block: readonly Line[]): boolean =>
  table.left < Math.max(...block.map((l) => l.right)) && table.right > Math.min(...block.map((l) => l.x));

/** A page on which nothing begins has the start of the next that has. */
function filled(starts: readonly (number | undefined)[], end: number): number[] {
  const out: number[] = [];
  let next = end;
  for (let k = starts.length - 1; k >= 0; k--) {
    next = starts[k] ?? next;
    out.unshift(next);
  }
  if (out.length > 0) out[0] = 0;
  return out;
}

function leftOut(page: Drawn, number: number): DroppedMatter[] {
  const words = tidy(page.askew);
  const count = page.glyphs.reduce((sum, g) => sum + g.text.length, 0);
  return [
    ...(words === '' ? [] : [{ kind: 'watermark' as const, page: number, text: words }]),
    ...(count === 0 ? [{ kind: 'image' as const, page: number, text: 'a page without text' }] : []),
  ];
}

/** Refuses pages that are pictures, and text in signs that only the fonts of the file know. */
function refuseScan(pages: readonly Drawn[]): void {
  const texts = pages.map((p) => p.glyphs.map((g) => g.text).join(''));
  const empty = texts.filter((t) => t.length < FEW).length;
  if (empty > pages.length / 2)
    throw new Refusal(
      'file/no-text',
      `${empty} of ${pages.length} pages have no text: it is a scan; find a copy with text, or read it by OCR, compare, and give the text`,
    );
  const all = texts.join('');
  const unknown = all.match(/[\ue000-\uf8ff\ufffd\u0000-\u001f]/gu)?.length ?? 0;
  if (unknown > all.length * UNKNOWN)
    throw new Refusal(
      'file/no-text',
      `${Math.round((100 * unknown) / all.length)} % of its characters are signs that only its fonts know; print it anew from the original, or read it by OCR and give the text`,
    );
}
