import { escapeSteering, type Issue } from '../../src/model/issue.ts';

/**
 * Issues as lines for a person: place, code, message, excerpt, and what to do. Nothing in them can steer a terminal.
 * Of warnings and notes of one code in one file at most `most` are shown, and how many more there are.
 */
export function printed(issues: readonly Issue[], most = Infinity): string {
  const seen = new Map<string, number>();
  for (const i of issues) seen.set(keyOf(i), (seen.get(keyOf(i)) ?? 0) + 1);
  const shown = new Map<string, number>();
  return issues
    .flatMap((i) => {
      const nth = (shown.get(keyOf(i)) ?? 0) + 1;
      shown.set(keyOf(i), nth);
      if (i.severity === 'error' || nth <= most) return [block(i)];
      return nth === most + 1
        ? [
            `${i.severity} ${i.code}\n    … and ${(seen.get(keyOf(i)) ?? 0) - most} more in ${escapeSteering(i.file ?? 'this file')}`,
          ]
        : [];
    })
    .join('\n');
}

const keyOf = (i: Issue): string => `${i.code} ${i.file ?? ''}`;

function block(i: Issue): string {
  const place = [i.file, i.line].filter((x) => x !== null).join(':');
  const excerpt = i.excerpt === '' ? '' : `\n    ${i.excerpt}`;
  return `${i.severity} ${i.code}${place === '' ? '' : ` ${escapeSteering(place)}`}\n    ${i.message}${excerpt}\n    → ${i.fix}`;
}

/** A property of a workflow command; see the toolkit's `escapeProperty`. */
const property = (text: string): string =>
  escapeSteering(text).replaceAll('%', '%25').replaceAll(':', '%3A').replaceAll(',', '%2C');

/** The same for GitHub's checks, one workflow command per issue. */
export const annotations = (issues: readonly Issue[]): string =>
  issues
    .map((i) => {
      const level = i.severity === 'note' ? 'notice' : i.severity;
      const place = [
        ...(i.file === null ? [] : [`file=${property(i.file)}`]),
        ...(i.line === null ? [] : [`line=${i.line}`]),
        `title=${i.code}`,
      ].join(',');
      return `::${level} ${place}::${`${i.message} → ${i.fix}`.replaceAll('%', '%25').replaceAll('\n', '%0A')}`;
    })
    .join('\n');

/** `3 errors, 1 warning`. */
export const summary = (issues: readonly Issue[]): string =>
  (['error', 'warning', 'note'] as const)
    .map((s) => [issues.filter((i) => i.severity === s).length, s] as const)
    .filter(([n]) => n > 0)
    .map(([n, s]) => `${n} ${s}${n === 1 ? '' : 's'}`)
    .join(', ') || 'no issues';
