import { escapeSteering, type Issue } from '../../src/model/issue.ts';

/** Issues as lines for a person: place, code, message, excerpt, and what to do. Nothing in them can steer a terminal. */
export function printed(issues: readonly Issue[]): string {
  return issues
    .map((i) => {
      const place = [i.file, i.line].filter((x) => x !== null).join(':');
      const excerpt = i.excerpt === '' ? '' : `\n    ${i.excerpt}`;
      return `${i.severity} ${i.code}${place === '' ? '' : ` ${escapeSteering(place)}`}\n    ${i.message}${excerpt}\n    → ${i.fix}`;
    })
    .join('\n');
}

/** The same for GitHub's checks, one workflow command per issue. */
export const annotations = (issues: readonly Issue[]): string =>
  issues
    .map((i) => {
      const level = i.severity === 'note' ? 'notice' : i.severity;
      const place = [...(i.file === null ? [] : [`file=${i.file}`]), ...(i.line === null ? [] : [`line=${i.line}`]), `title=${i.code}`].join(',');
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
