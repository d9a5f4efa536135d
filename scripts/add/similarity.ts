/** How much of one document stands word for word in another. */

/** Length of the word sequences compared, in Chinese characters. */
const GRAM = 12;

const gramsOf = (text: string): Set<string> => {
  const han = [...text.slice(0, 400_000)].filter((c) => /\p{Script=Han}/u.test(c));
  return new Set(
    Array.from({ length: Math.max(0, han.length - GRAM + 1) }, (_, k) => han.slice(k, k + GRAM).join('')),
  );
};

/**
 * How much of text `a` stands word for word in text `b`: the share, 0 to 1, of its sequences of twelve Chinese
 * characters. Punctuation, digits and layout do not count, so that another copy of one document is found.
 */
export function shareOf(a: string, b: string): number {
  const [own, other] = [gramsOf(a), gramsOf(b)];
  if (own.size === 0) return 0;
  let shared = 0;
  for (const gram of own) if (other.has(gram)) shared += 1;
  return shared / own.size;
}
