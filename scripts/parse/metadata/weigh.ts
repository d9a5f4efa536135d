/**
 * How a fact about a document is decided: every place that prints a value for it is a sighting with a weight, sightings
 * that mean the same are one candidate, and a candidate is stated where its evidence is enough and the next one is
 * far behind. Everything else is doubt, which is told with its candidates. Pure.
 */
export interface Sighting {
  readonly value: string;
  /** Where it is printed, in words for a person: `heading`, `signature`, `label of the site` … */
  readonly where: string;
  /** 0-based line of the text that was read; `null` where it is outside of it. */
  readonly line: number | null;
  /** How much the place and the form count; sightings of one place count once. */
  readonly weight: number;
}

/** One reading of a fact: the value in its best form, what speaks for it, and the sum of that. */
interface Candidate {
  readonly value: string;
  readonly score: number;
  readonly evidence: readonly Sighting[];
}

/** What is known of a fact: its value or `null`, why not, and all candidates, the best first. */
export interface Finding {
  readonly value: string | null;
  /** `nothing` printed, evidence too `weak`, or `several` readings; `null` where the value is stated. */
  readonly doubt: 'nothing' | 'weak' | 'several' | null;
  readonly candidates: readonly Candidate[];
}

/** When a candidate is stated, and when two values mean the same. */
interface Scale {
  readonly least: number;
  readonly margin: number;
  readonly same: (a: string, b: string) => boolean;
}

/** Weighs the sightings of one fact; the order of `sightings` decides between equals. */
export function weigh(sightings: readonly Sighting[], { least, margin, same }: Scale): Finding {
  const groups: Sighting[][] = [];
  for (const s of [...sightings].filter((x) => x.weight > 0).sort((a, b) => b.weight - a.weight)) {
    const group = groups.find(([best]) => best !== undefined && same(best.value, s.value));
    if (group === undefined) groups.push([s]);
    else group.push(s);
  }
  const candidates = groups
    .map((evidence): Candidate => {
      const places = new Map<string, number>();
      for (const { where, weight } of evidence) if (!places.has(where)) places.set(where, weight);
      return {
        value: evidence[0]?.value ?? '',
        score: [...places.values()].reduce((sum, w) => sum + w, 0),
        evidence,
      };
    })
    .sort((a, b) => b.score - a.score);
  const [first, second] = candidates;
  if (first === undefined) return { value: null, doubt: 'nothing', candidates };
  if (first.score < least) return { value: null, doubt: 'weak', candidates };
  if (second !== undefined && first.score - second.score < margin)
    return { value: null, doubt: 'several', candidates };
  return { value: first.value, doubt: null, candidates };
}

/** Whether the characters of the shorter of two words are in the longer one in this order (县科技局, 县科学技术局). */
export function abbreviates(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let k = 0;
  for (const c of long) if (c === short.charAt(k)) k += 1;
  return short !== '' && k === short.length;
}
