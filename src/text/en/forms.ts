/** Forms of English words that wording modules of data, codes and goals need beside those of `words.ts`. */

/** With a capital in front: `lead` is `Lead`. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const rules = new Intl.PluralRules('en', { type: 'ordinal' });
const endings = { one: 'st', two: 'nd', few: 'rd', other: 'th', zero: 'th', many: 'th' };

/** The place in an order: `1st`, `2nd`, `3rd`, `11th`. */
export const ordinal = (n: number): string => `${n}${endings[rules.select(n)]}`;
