/** In how many texts each term stands; those that are in none are left out. All are looked for in one pass. */
export function passagesWith(terms: readonly string[], texts: readonly string[]): Map<string, number> {
  const byBeginning = new Map<string, string[]>();
  for (const term of terms) {
    const list = byBeginning.get(term.slice(0, 2));
    if (list) list.push(term);
    else byBeginning.set(term.slice(0, 2), [term]);
  }
  const counts = new Map<string, number>();
  for (const text of texts) {
    const found = new Set<string>();
    for (let at = 0; at + 1 < text.length; at += 1) {
      for (const term of byBeginning.get(text.slice(at, at + 2)) ?? [])
        if (text.startsWith(term, at)) found.add(term);
    }
    for (const term of found) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return counts;
}
