/**
 * Where passages and groups lie: their order, their plans, and their positions in the index. Every passage begins at a
 * multiple of {@link SLOT} positions, so that a few bits of each passage tell all positions of the corpus.
 */

/** Positions of the index are given out in slots of this many characters. */
export const SLOT = 32;
/** The engine's records, **blocks**, hold groups up to this many positions, or one group that is larger. */
const BLOCK = 2 ** 22;

/** What the build knows of a group. */
export interface GroupShape {
  /** Number of its plan. */
  readonly plan: number;
  /** Whether its first passage is its heading. */
  readonly headed: boolean;
  /** Of each passage, its characters when folded. */
  readonly lengths: readonly number[];
}

/** As it is published: `shape` has a sign for each group, then a character for each passage that tells its slots. */
export interface PackedLayout {
  readonly shape: string;
  /** How many groups of a plan follow one another: number of the plan, number of groups. */
  readonly runs: readonly (readonly [plan: number, groups: number])[];
}

export interface Layout {
  readonly groups: number;
  readonly planOf: (group: number) => number;
  readonly headed: (group: number) => boolean;
  readonly passagesOf: (group: number) => number;
  /** The number of a group's first passage among all passages. */
  readonly firstPassage: (group: number) => number;
  /** Where a passage begins: one number over all blocks. */
  readonly positionOf: (passage: number) => number;
  /** The passage that a position lies in, among all passages. */
  readonly passageAt: (position: number) => number;
  readonly groupOf: (passage: number) => number;
  /** The first group of each block. */
  readonly blocks: readonly number[];
}

const HEADED = '!';
const PLAIN = '.';
/** One slot is written `1`. */
const NONE = '0'.charCodeAt(0);

/** At least one position stays free after each passage, so that nothing reaches from one into the next. */
export const slotsOf = (length: number): number => Math.floor(length / SLOT) + 1;

export function packLayout(groups: readonly GroupShape[]): PackedLayout {
  const runs: [number, number][] = [];
  let shape = '';
  for (const { plan, headed, lengths } of groups) {
    const run = runs.at(-1);
    if (run?.[0] === plan) run[1] += 1;
    else runs.push([plan, 1]);
    shape += headed ? HEADED : PLAIN;
    for (const length of lengths) shape += String.fromCharCode(NONE + slotsOf(length));
  }
  return { shape, runs };
}

export function layoutOf({ shape, runs }: PackedLayout): Layout {
  const firstPassages: number[] = [];
  const headed: boolean[] = [];
  const positions: number[] = [];
  const groupOf: number[] = [];
  const bySlot: number[] = [];
  for (let i = 0; i < shape.length; i += 1) {
    const sign = shape.charAt(i);
    if (sign === HEADED || sign === PLAIN) {
      firstPassages.push(positions.length);
      headed.push(sign === HEADED);
      continue;
    }
    const slots = shape.charCodeAt(i) - NONE;
    for (let slot = 0; slot < slots; slot += 1) bySlot.push(positions.length);
    positions.push((bySlot.length - slots) * SLOT);
    groupOf.push(firstPassages.length - 1);
  }
  const plans = runs.flatMap(([plan, groups]) => Array.from({ length: groups }, () => plan));
  const positionOf = (passage: number): number => positions[passage] ?? bySlot.length * SLOT;
  const firstPassage = (group: number): number => firstPassages[group] ?? positions.length;
  const blocks: number[] = [];
  for (const [group, first] of firstPassages.entries()) {
    const end = positionOf(firstPassage(group + 1));
    const begin = positionOf(firstPassages[blocks.at(-1) ?? -1] ?? 0);
    if (blocks.length === 0 || (end - begin > BLOCK && positionOf(first) > begin)) blocks.push(group);
  }
  return {
    groups: firstPassages.length,
    planOf: (group) => plans[group] ?? 0,
    headed: (group) => headed[group] ?? false,
    passagesOf: (group) => firstPassage(group + 1) - firstPassage(group),
    firstPassage,
    positionOf,
    passageAt: (position) => bySlot[Math.floor(position / SLOT)] ?? -1,
    groupOf: (passage) => groupOf[passage] ?? -1,
    blocks,
  };
}
