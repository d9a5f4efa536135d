/** Two versions, the earlier one first, as they are cited. */
export interface VersionPair {
  readonly from: string;
  readonly to: string;
}

/**
 * Which of these versions, the newest first, are compared: every one with the version before it and with the first. So there
 * are fewer than two pairs for each version, and a further version takes none away.
 */
export function versionPairsOf(labels: readonly string[]): readonly VersionPair[] {
  const first = labels.at(-1);
  return labels.slice(0, -1).flatMap((to, k) => {
    const before = [...new Set([labels[k + 1], first])];
    return before.flatMap((from) => (from === undefined ? [] : [{ from, to }]));
  });
}
