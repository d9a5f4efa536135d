/** What the pages of a PDF draw: characters and lines. */
import { getDocument, OPS, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { unified } from '../../src/model/lookalikes.ts';
import { MAX_PAGES, MAX_PARTS, Refusal } from './conversion.ts';
import { readable, withDoors, withoutGaps } from './pdf-signs.ts';
import { linesDrawn, times, type Matrix, type Ruling } from './pdf-rulings.ts';

/** Some characters drawn together: in points, from the upper left corner of the page as it is read. */
export interface Glyphs {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  /** Of the baseline. */
  readonly y: number;
  /** Height of the font. */
  readonly size: number;
}

/** What is drawn on a page. */
export interface Drawn {
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyphs[];
  readonly rulings: readonly Ruling[];
  /** Words that stand askew: watermarks and stamps. */
  readonly askew: string;
}

/** A file as its pages draw it, and what it says of itself. */
interface DrawnFile {
  readonly pages: readonly Drawn[];
  readonly title: string | null;
}

/** Opens a PDF and reads what its pages draw. Throws a {@link Refusal} for what is locked, damaged or too large. */
export async function drawnFile(bytes: Uint8Array, library: URL): Promise<DrawnFile> {
  const document = await opened(bytes, library);
  if (document.numPages > MAX_PAGES)
    throw new Refusal('file/too-large', `${document.numPages} pages, at most ${MAX_PAGES} are read`);
  const pages: Drawn[] = [];
  let parts = 0;
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const drawn = await drawnPage(page);
    page.cleanup();
    parts += drawn.glyphs.length + drawn.rulings.length;
    if (parts > MAX_PARTS)
      throw new Refusal('file/too-large', `more than ${MAX_PARTS} pieces of text and lines drawn`);
    pages.push(drawn);
  }
  const { info } = await document.getMetadata();
  const title = 'Title' in info && typeof info.Title === 'string' ? unified(info.Title).trim() : '';
  const signs = withDoors(pages.map((p) => p.glyphs.map((g) => g.text).join('')).join(''));
  for (const [k, page] of pages.entries())
    pages[k] = {
      ...page,
      askew: signs(page.askew),
      glyphs: page.glyphs.map((g) => ({ ...g, text: signs(g.text) })),
    };
  return { pages, title: title === '' ? null : title.slice(0, 300) };
}

async function opened(bytes: Uint8Array, library: URL): Promise<PDFDocumentProxy> {
  const from = (folder: string): string => new URL(`${folder}/`, library).href.replace(/^file:\/\//u, '');
  try {
    return await getDocument({
      data: bytes,
      cMapUrl: from('cmaps'),
      cMapPacked: true,
      standardFontDataUrl: from('standard_fonts'),
      wasmUrl: from('wasm'),
      verbosity: 0,
      // Pictures are not looked at.
      maxImageSize: 1,
      isOffscreenCanvasSupported: false,
      useSystemFonts: false,
      stopAtErrors: false,
    }).promise;
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException')
      throw new Refusal('file/encrypted', 'a password is needed to open the PDF');
    throw new Refusal(
      'file/damaged',
      `it cannot be opened as PDF: ${error instanceof Error ? error.message : ''}`,
    );
  }
}

async function drawnPage(page: PDFPageProxy): Promise<Drawn> {
  const { items } = await page.getTextContent();
  const texts = items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [item] : []));
  const turn = turnOf(
    texts.map((t) => t.transform as unknown as Matrix),
    page.rotate,
  );
  const view = page.getViewport({ scale: 1, rotation: turn });
  const base = view.transform as unknown as Matrix;
  const glyphs: Glyphs[] = [];
  let askew = '';
  for (const t of texts) {
    const m = times(base, t.transform as unknown as Matrix);
    const size = Math.hypot(m[2], m[3]);
    const slope = Math.atan2(m[1], m[0]);
    if (Math.abs(slope) > 0.1 || size < 0.5) {
      askew += t.str;
      continue;
    }
    const text = withoutGaps(readable(t.str), t.width, size);
    const lead = /^\s*/u.exec(text)?.[0].length ?? 0;
    const each = text.length === 0 ? 0 : t.width / text.length;
    const words = text.trim();
    if (words === '') continue;
    const x = m[4] + lead * each;
    glyphs.push({ text: words, x, right: x + t.width - (text.length - words.length) * each, y: m[5], size });
  }
  const list = await page.getOperatorList();
  return {
    width: view.width,
    height: view.height,
    glyphs: withoutShadows(glyphs),
    rulings: linesDrawn(list.fnArray, list.argsArray as readonly unknown[], base, OPS),
    askew: readable(askew),
  };
}

/** By how much a page is turned so that most of its text runs from left to right: 0, 90, 180 or 270. */
function turnOf(transforms: readonly Matrix[], rotate: number): number {
  const count = [0, 0, 0, 0];
  for (const m of transforms) {
    const quarter = ((Math.round(Math.atan2(m[1], m[0]) / (Math.PI / 2)) % 4) + 4) % 4;
    count[quarter] = (count[quarter] ?? 0) + 1;
  }
  const most = count.indexOf(Math.max(...count));
  return transforms.length === 0 ? rotate : (most * 90) % 360;
}

/** Without the second drawing of bold or shadowed words a hair beside the first. */
function withoutShadows(glyphs: readonly Glyphs[]): Glyphs[] {
  const seen = new Map<string, Glyphs[]>();
  return glyphs.filter((g) => {
    const key = `${g.text} ${Math.round(g.y / 4)}`;
    const others = seen.get(key) ?? [];
    const twin = others.some((o) => Math.abs(o.x - g.x) < g.size * 0.2 && Math.abs(o.y - g.y) < g.size * 0.2);
    if (!twin) seen.set(key, [...others, g]);
    return !twin;
  });
}
