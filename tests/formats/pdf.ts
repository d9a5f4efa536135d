/**
 * Makes PDF files for tests, as old programs write them: Chinese text in a font that is not in the file, by codes of UTF-16
 * (UniGB-UCS2-H of Adobe-GB1), so that reading it needs the tables that come with the reader.
 */
import { answerTo } from '../../scripts/convert/answer.ts';
import type { Conversion } from '../../scripts/convert/conversion.ts';

/** What a PDF says, read without a process of its own, as JSON brings it. Throws where it is refused. */
export async function converted(bytes: Uint8Array): Promise<Conversion> {
  const answer = await answerTo('pdf', bytes);
  if ('refused' in answer) throw new Error(`${answer.refused.code}: ${answer.refused.why}`);
  return JSON.parse(JSON.stringify(answer.conversion)) as Conversion;
}

/** Some words at a place; points from the lower left corner, as PDF counts. */
export interface Word {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
  /** Angle against the clock, in degrees. */
  readonly angle?: number;
}

/** A page: words, and lines from one point to another. */
export interface Page {
  readonly words: readonly Word[];
  readonly lines?: readonly (readonly [number, number, number, number])[];
}

const hex = (text: string): string =>
  [...Buffer.from(text, 'utf16le').swap16()].map((b) => b.toString(16).padStart(2, '0')).join('');

const round = (n: number): string => n.toFixed(4);

function contentOf({ words, lines = [] }: Page): string {
  const drawn = words.map(({ text, x, y, size = 16, angle = 0 }) => {
    const [c, s] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
    return `BT /F1 ${size} Tf ${[c, s, -s, c].map(round).join(' ')} ${x} ${y} Tm <${hex(text)}> Tj ET`;
  });
  return [...drawn, ...lines.map(([x, y, u, v]) => `${x} ${y} m ${u} ${v} l S`)].join('\n');
}

/** The bytes of a PDF of these pages, A4, the same in every run. `trailer` may say more, as that it is encrypted. */
export function pdf(pages: readonly Page[], trailer = ''): Uint8Array {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, k) => `${5 + 2 * k} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /DW 1000 /FontDescriptor << /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >> >>',
    ...pages.flatMap((page, k) => {
      const content = contentOf(page);
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${6 + 2 * k} 0 R >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
  ];
  let text = '%PDF-1.4\n';
  const places = objects.map((object, k) => {
    const at = text.length;
    text += `${k + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const start = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.map((p) => `${String(p).padStart(10, '0')} 00000 n \n`).join('')}`;
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(text, 'latin1'));
}

/** Lines of text as printed: from `top` down, each set in where it begins with \u3000\u3000. */
export const printed = (lines: readonly string[], top = 740, left = 80, size = 16): Word[] =>
  lines.map((line, k) => {
    const text = line.replace(/^\u3000+/u, '');
    return { text, x: left + (line.length - text.length) * size, y: top - k * 28, size };
  });
