import type { TextFormat } from '../../cite/names.ts';

/** The reader's format of citations, kept in this browser for all pages. */
const KEY = 'citation-format';

/** Checks the radio of the format that is kept, and gives it; the one checked in the page where none is. */
export function rememberedFormat(inputs: readonly HTMLInputElement[]): TextFormat {
  let stored: string | null = null;
  try {
    stored = localStorage.getItem(KEY);
  } catch {
    // The default then.
  }
  const kept = inputs.find(({ value }) => value === stored);
  if (kept) kept.checked = true;
  return (kept ?? inputs.find(({ checked }) => checked))?.value as TextFormat;
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
