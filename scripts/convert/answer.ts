import { readFileSync } from 'node:fs';
import { Refusal, type Answer, type Conversion, type ConvertedKind } from './conversion.ts';

/**
 * The answer about one file, in the process that asks: text and what was left out, or why it is refused. {@link convert} asks in a process
 * of its own, as every caller does that does not know its file. Libraries are loaded for the kind at hand only.
 */
export async function answerTo(kind: ConvertedKind, bytes: Uint8Array): Promise<Answer> {
  try {
    return { conversion: await converted(kind, bytes) };
  } catch (error) {
    if (error instanceof Refusal) return { refused: { code: error.code, why: error.message } };
    const why = error instanceof Error ? error.message : '';
    return { refused: { code: 'file/damaged', why: `it cannot be read as ${kind.toUpperCase()}: ${why}` } };
  }
}

async function converted(kind: ConvertedKind, bytes: Uint8Array): Promise<Conversion> {
  switch (kind) {
    case 'html': {
      const { htmlText } = await import('./html.ts');
      return htmlText(new TextDecoder('utf-8', { fatal: true }).decode(bytes), versionOf('parse5'));
    }
    case 'docx': {
      const { docxText } = await import('./docx.ts');
      return docxText(bytes, versionOf('saxes'));
    }
    case 'pdf': {
      withoutCanvas();
      const { pdfText } = await import('./pdf.ts');
      return await pdfText(bytes, versionOf('pdfjs-dist'), folderOf('pdfjs-dist'));
    }
  }
}

/** The folder of a library as it is installed. */
function folderOf(library: string): URL {
  return new URL(`../../node_modules/${library}/`, import.meta.url);
}

/** The version of a library as it is installed. */
function versionOf(library: string): string {
  const file = new URL('package.json', folderOf(library));
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

/** pdf.js names classes of browsers when it is loaded, and needs them only to draw, which nobody asks of it here. */
function withoutCanvas(): void {
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D'])
    if (!(name in globalThis)) Object.defineProperty(globalThis, name, { value: Object });
}
