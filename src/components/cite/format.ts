/** The reader's format of citations, kept in this browser. */
import type { TextFormat } from '../../cite/names.ts';

/** The reader's format of citations, kept in this browser for all pages. */
const KEY = 'citation-format';

/** Checks the radio of the format that is kept, the page's own where none is, and gives it. */
export function rememberedFormat(inputs: readonly HTMLInputElement[]): TextFormat {
  let stored: string | null = null;
  try {
    stored = localStorage.getItem(KEY);
  } catch {
    // The default then.
  }
  const kept =
    inputs.find(({ value }) => value === stored) ??
    inputs.find(({ defaultChecked }) => defaultChecked) ??
    inputs[0];
  if (kept) kept.checked = true;
  return kept?.value as TextFormat;
}

/** Keeps the format, and gives it back. */
export function rememberFormat(format: string): TextFormat {
  try {
    localStorage.setItem(KEY, format);
  } catch {
    // It then holds for this page only.
  }
  return format as TextFormat;
}
