import { readFileSync } from 'node:fs';
import { Refusal, type Answer, type Conversion, type ConvertedKind } from './conversion.ts';

/**
 * One file in, one answer out: the process that {@link convert} starts. Reads the file's bytes from standard input and
 * its kind from the command line, writes an {@link Answer} as JSON. Libraries are loaded for the kind at hand only.
 */
const kind = process.argv[2] as ConvertedKind;
const bytes = new Uint8Array(readFileSync(0));
process.stdout.write(JSON.stringify(await answer()));

async function answer(): Promise<Answer> {
  try {
    return { conversion: await converted() };
  } catch (error) {
    if (error instanceof Refusal) return { refused: { code: error.code, why: error.message } };
    const why = error instanceof Error ? error.message : '';
    return { refused: { code: 'file/damaged', why: `it cannot be read as ${kind.toUpperCase()}: ${why}` } };
  }
}

async function converted(): Promise<Conversion> {
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
