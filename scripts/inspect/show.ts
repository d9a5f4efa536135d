/** What the importer understands, as JSON and as text for a person. */
import { escapeSteering } from '../../src/model/issue.ts';
import { lineAt } from '../../src/model/source.ts';
import { linesOf } from '../parse/errata.ts';
import { jsonOf } from '../../src/model/steering.ts';
import { rowsOf } from '../../src/model/tables.ts';
import { addressOf, sourcePath } from '../../src/routes.ts';
import { printed, summary } from '../report/terminal.ts';
import type { Option } from '../parse/feature.ts';
import type { Parsed } from '../parse/plan.ts';
import { guardAt, isAreaOfItems, takingOf, type Taking } from '../parse/taking.ts';
import { factLines } from './fact-lines.ts';
import type { Inspection } from './inspection.ts';
import { leftOutLines } from './left-out.ts';
import { promiseLines } from './promise-lines.ts';

/** What the object has of the tables of the edition. */
const TABLES = [
  'sections',
  'areas',
  'tasks',
  'measures',
  'passages',
  'safeguards',
  'responsibilities',
  'targets',
  'funding',
] as const;

/** The data contract's object: one JSON value on one line, a line end after it. */
export function asJson(inspection: Inspection): string {
  if (!inspection.readable) return `${jsonOf({ issues: inspection.issues })}\n`;
  const rows = rowsOf(inspection.edition, { of: addressOf, source: sourcePath });
  return `${jsonOf({
    plan: rows.plans[0],
    ...Object.fromEntries(TABLES.map((table) => [table, rows[table]])),
    facts: inspection.readings,
    declined: inspection.weighed.filter(({ score }) => score <= 0),
    issues: inspection.issues,
  })}\n`;
}

/** A document with fewer lines is run together: places are told by character. */
const FEW_LINES = 5;
/** Most places of one rule that are listed. */
const MOST_PLACES = 12;
const ROLE = { lead: '牵头', supporting: '配合', responsible: '责任' } as const;

/** A reading that the next one comes nearer than this is doubtful: what one misread heading cost when the weights were fitted. */
export const SURE = 1;
/** Most features that are listed for a heading. */
const MOST_REASONS = 4;

/** What an option says, for people. */
function optionText({ kind, role, depth }: Option): string {
  const holds =
    depth === 1 ? ', its items are tasks' : depth === 2 ? ', the items of its items are tasks' : '';
  return `${role === null ? kind : `${kind}, ${role}`}${holds}`;
}

/** The entry of structure.yaml that takes a reading. */
function entryText(
  { is, role, items }: Taking,
  { line, words }: { readonly line: number; readonly words: string },
): string {
  const said = [`is: ${is}`, ...(role === undefined ? [] : [`role: ${role}`])];
  const below = items === undefined ? [] : [`items: ${items}`];
  return `- { line: ${line}, words: '${words.replaceAll("'", "''")}', ${[...said, ...below].join(', ')}, reason: … }`;
}

/** Why an outer heading is what it is, and what it would be otherwise. */
function reasonsOf(
  { why, runnerUp }: Parsed['choices'][number],
  depth: number,
  place: { readonly line: number; readonly words: string } | null,
  others: boolean,
): string[] {
  const indent = `${'  '.repeat(depth)}    `;
  const strongest = [...why].sort((a, b) => Math.abs(b.adds) - Math.abs(a.adds)).slice(0, MOST_REASONS);
  const sign = (n: number): string => `${n < 0 ? '−' : '+'}${Math.abs(n).toFixed(1)}`;
  return [
    ...(why.length === 0
      ? []
      : [`${indent}because ${strongest.map(({ name, adds }) => `${sign(adds)} ${name}`).join('; ')}`]),
    ...(runnerUp === null
      ? []
      : [
          `${indent}next: ${optionText(runnerUp.option)}, ${runnerUp.margin.toFixed(1)} behind`,
          ...(place === null ? [] : [`${indent}  ${entryText(takingOf(runnerUp.option, others), place)}`]),
        ]),
  ];
}

/** The same for a person: outline, units, what was claimed by which kind of record, what by none, and the issues. */
export function asText(inspection: Inspection): string {
  if (!inspection.readable) return `${printed(inspection.issues)}\n`;
  const { edition, readings, issues, source, dropped, claims, shapes, claimedBy, choices, weighed } =
    inspection;
  const { plan } = edition;
  const out: string[] = [
    plan.title,
    `  id ${plan.id}   place ${plan.jurisdiction ?? 'unknown'}   kind ${plan.document_type ?? 'unknown'}   number ${plan.document_number ?? 'none'}   dated ${plan.issued_date ?? 'unknown'}   period ${plan.period_start ?? '?'}–${plan.period_end ?? '?'}`,
    `  text ${[...shapes].join(', ')}   to complete: ${plan.incomplete.join(', ') || 'nothing'}`,
    '',
    ...factLines(readings),
    '',
  ];
  const lines = linesOf(source).starts.map((start) => ({ start }));
  const doubtful = issues
    .filter((i) => i.severity === 'warning' && /^(?:structure|unit\/uncertain|table)/u.test(i.code))
    .map((i) => i.line ?? 0);
  const choiceOf = (at: number): (typeof choices)[number] | undefined =>
    choices.findLast((c) => c.start <= at);
  const doubted = (t: { start: number; end: number }): boolean =>
    (choiceOf(t.start)?.runnerUp?.margin ?? SURE) < SURE ||
    doubtful.some((line) => line >= lineAt(lines, t.start) && line <= lineAt(lines, t.end - 1));
  // Where a document is one line, or few, its lines tell nothing.
  const byLine = lines.length >= FEW_LINES;
  const where = ({ start, end }: { start: number; end: number }): string => {
    if (!byLine) return `characters ${start}–${end}`;
    const [first, last] = [lineAt(lines, start), lineAt(lines, end - 1)];
    return first === last ? `line ${first}` : `lines ${first}–${last}`;
  };
  const places = (starts: readonly number[]): string => {
    const shown = [...new Set(starts.map((s) => (byLine ? lineAt(lines, s) : s)))];
    const more = shown.length - MOST_PLACES;
    return `${byLine ? (shown.length === 1 ? 'line' : 'lines') : 'at'} ${shown.slice(0, MOST_PLACES).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
  };
  const sentences = new Map<string, number>();
  for (const p of edition.passages)
    if (p.kind !== 'heading') sentences.set(p.parent, (sentences.get(p.parent) ?? 0) + 1);
  const areas = new Set(edition.areas.map((a) => a.start));
  const rows = [
    ...edition.sections
      .filter((s) => !areas.has(s.start))
      .map((r) => ({ ...r, depth: 0, what: `section, ${r.role}` })),
    ...edition.areas.map((r) => ({ ...r, depth: 1, what: 'area' })),
    ...edition.tasks.map((r) => ({ ...r, depth: 2, what: 'task' })),
    ...edition.safeguards.map((r) => ({ ...r, depth: 1, what: 'safeguard' })),
  ].sort((a, b) => a.start - b.start);
  const themes = new Map(
    edition.codings
      .filter((set) => set.scheme === 'theme')
      .map((set) => [set.of, set.codes.map(([code]) => code).join(', ') || 'no theme found']),
  );
  for (const r of rows) {
    out.push(
      `${'  '.repeat(r.depth)}${r.ordinal} ${r.title}${r.depth === 2 && doubted(r) ? ' (?)' : ''}   [${r.what}; ${sentences.get(r.id) ?? 0} passages; ${where(r)}]`,
    );
    const choice = choices.find((c) => c.start === r.start);
    if (choice !== undefined)
      out.push(...reasonsOf(choice, r.depth, guardAt(source, r.start), isAreaOfItems(choices, r)));
    const units = edition.responsibilities.filter((u) => u.task === r.id);
    if (r.depth === 2)
      out.push(
        `      ${themes.get(r.id) ?? ''}`,
        `      ${units.length === 0 ? 'no unit named' : units.map((u) => `${ROLE[u.role]} ${u.unit_text}${u.basis === 'rule' ? ' (by rule)' : ''}`).join('; ')}`,
      );
  }
  const count = (claim: string): number => claims.filter((c) => c === claim).length;
  const kinds = new Map<string, number>();
  for (const p of edition.passages) kinds.set(p.kind, (kinds.get(p.kind) ?? 0) + 1);
  out.push(
    '',
    ...(dropped.length === 0 ? [] : ['left out of the text of this file:', ...leftOutLines(dropped), '']),
    'what each rule claimed:',
    ...[...claimedBy].map(([rule, starts]) => `  ${starts.length} ${rule}: ${places(starts)}`),
    ...(claimedBy.size === 0 ? ['  nothing'] : []),
    `passages: ${[...kinds].map(([kind, n]) => `${n} ${kind}`).join(', ')}`,
    `promises: ${edition.targets.length} targets, ${edition.targets.filter((g) => g.indicator !== null).length} of them with an indicator; ${edition.funding.length} payments`,
    ...promiseLines(weighed, where),
    `characters: ${count('passage')} in passages, ${count('table header')} in table headers, ${count('dropped')} dropped, ${count('nothing')} claimed by nobody`,
    `${edition.tasks.length} tasks in ${edition.areas.length} areas, ${edition.tasks.filter((t) => !doubted(t)).length} of them without a doubt; ${summary(issues)}`,
  );
  if (issues.length > 0) out.push('', printed(issues, 5));
  return `${escapeLines(out.join('\n'))}\n`;
}

const escapeLines = (text: string): string => text.split('\n').map(escapeSteering).join('\n');
