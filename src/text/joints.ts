/**
 * How pages join words that no wording joins: names in a row, a name and its value, what is beside. Each ends where the
 * next begins, with a blank where the language needs one.
 */
export const joints = {
  /** Names in a row: 甲、乙. */
  names: (all: readonly string[]): string => all.join('、'),
  /** What is between two of them. */
  between: '、',
  /** Statements in a row: 甲；乙. */
  clauses: (all: readonly string[]): string => all.join('；'),
  /** What is said of one thing, each a few words: 甲 乙. */
  facts: (all: readonly string[]): string => all.join(' '),
  /** A statement with its further parts: 甲，乙. */
  parts: (all: readonly string[]): string => all.join('，'),
  /** A name and its value: 甲：乙. */
  pair: (name: string, value: string): string => `${name}：${value}`,
  /** Words after others that say more of them: 甲（乙）. */
  aside: (words: string): string => `（${words}）`,
  /** Words as a sentence, whether they have a full stop or not; others may follow: 甲。 */
  sentence: (words: string): string => (/[。！？]$/u.test(words) ? words : `${words}。`),
};
