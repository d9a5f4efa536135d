/**
 * Quiet colours of one lightness, readable on light paper and on dark, none of them near the editor's vermilion; they
 * begin again where there are more plans. They are never the only sign: every bar has its seal and its words.
 */
const colours = ['#4d7298', '#94803f', '#54805a', '#8d6b8f', '#3f8488', '#86705c', '#707783'] as const;

/** The colour of the `k`th plan. */
export const colourOf = (k: number): string => colours[k % colours.length] ?? colours[0];
