import { issue, type Issue, type IssueCode } from '../../src/model/issue.ts';
import { partsOfAddress } from '../../src/model/ledger.ts';
import type { Finding } from './compare.ts';
import { hashOf, LEDGER } from './file.ts';

/** Findings → issues of `npm run check`, and → words for a person who reviews. Pure. */
const RECORD = 'npm run addresses -- record --reason "…"';

/** Every finding as an issue; what is new is gathered by its folder, so that a new plan is one issue. */
export function issuesOf(findings: readonly Finding[]): Issue[] {
  const added = new Map<string, string[]>();
  const issues = findings.flatMap((finding): Issue[] => {
    if (finding.what === 'new') {
      const folder = folderOf(finding.entry.address);
      added.set(folder, [...(added.get(folder) ?? []), finding.entry.address]);
      return [];
    }
    const { row } = finding;
    const raise = (code: IssueCode, details: string, excerpt: string | null): Issue[] => [
      issue(code, details, { file: LEDGER, line: row.line, excerpt: excerpt ?? row.address }),
    ];
    if (finding.what === 'gone')
      return raise('address/gone', `${goneText(finding)}; ${goneCommand(finding)}`, row.text);
    if (finding.what === 'changed')
      return raise(
        'address/changed',
        `${changedText(finding)} (${finding.entry.origin}); ${RECORD}`,
        differenceOf(row.text ?? '', finding.entry.text ?? ''),
      );
    if (finding.what === 'back')
      return raise(
        'address/unrecorded',
        `${row.address} was ${row.status}, and is back; ${RECORD}`,
        row.text,
      );
    return raise(
      'address/target',
      `${row.address} moved to ${row.target ?? ''}, which is not there`,
      row.text,
    );
  });
  for (const [folder, list] of added)
    issues.push(
      issue('address/unrecorded', `${countOf(list.length)} below ${folder}; ${RECORD}`, {
        file: LEDGER,
        excerpt: list.join(' '),
      }),
    );
  return issues;
}

/** So many findings of a kind are shown. */
const SHOWN = 20;

/** Findings in plain words, the most serious first. */
export function reviewOf(findings: readonly Finding[]): string {
  const parts = (
    [
      ['gone', 'Would vanish'],
      ['dead-target', 'Moved to where nothing is'],
      ['changed', 'Other text at the same address'],
      ['back', 'Published again'],
      ['new', 'New'],
    ] as const
  ).flatMap(([what, title]) => {
    const list = findings.filter((f) => f.what === what);
    if (list.length === 0) return [];
    const shown = list.slice(0, SHOWN).map(wordsOf);
    const rest = list.length > SHOWN ? [`  … and ${list.length - SHOWN} more`] : [];
    return [[`${title}: ${list.length}`, ...shown, ...rest].join('\n')];
  });
  return parts.join('\n\n');
}

function wordsOf(finding: Finding): string {
  switch (finding.what) {
    case 'new':
      return `  ${finding.entry.address}${finding.entry.text === null ? '' : `  ${finding.entry.text}`}`;
    case 'back':
      return `  ${finding.row.address}  (was ${finding.row.status}: ${finding.row.reason})`;
    case 'dead-target':
      return `  ${finding.row.address} → ${finding.row.target ?? ''}`;
    case 'gone':
      return `  ${goneText(finding)}\n    ${goneCommand(finding)}`;
    case 'changed':
      return [
        `  ${finding.row.address}  (${finding.entry.origin})`,
        `    was  ${finding.row.hash ?? '-'}  ${finding.row.text ?? ''}`,
        `    is   ${hashOf(finding.entry.text ?? '')}  ${finding.entry.text ?? ''}`,
        ...(finding.nowAt === null
          ? []
          : [
              `    the former text stands at ${finding.nowAt} now: a published number would mean another text`,
            ]),
      ].join('\n');
  }
}

type Of<What> = Extract<Finding, { what: What }>;

const goneText = ({ row }: Of<'gone'>): string =>
  `${row.address} was published in ${row.version}${row.text === null ? '' : ` with “${row.text}” (${row.hash ?? ''})`}`;

const goneCommand = ({ row, nowAt }: Of<'gone'>): string =>
  nowAt === null
    ? `npm run addresses -- withdraw '${row.address}' --reason "…"`
    : `npm run addresses -- move '${row.address}' '${nowAt}' --reason "…"`;

function changedText({ row, entry, nowAt }: Of<'changed'>): string {
  const words = `${row.address}: “${row.text ?? ''}” (${row.hash ?? '-'}) became “${entry.text ?? ''}” (${hashOf(entry.text ?? '')})`;
  return nowAt === null ? words : `${words}, and the former text stands at ${nowAt} now`;
}

/** The first difference of two texts with some words around it: `…创新[主->]主体…`. */
function differenceOf(before: string, after: string): string {
  const [a, b] = [[...before], [...after]];
  let start = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  const around = 8;
  const head = `${start > around ? '…' : ''}${a.slice(Math.max(0, start - around), start).join('')}`;
  const tail = `${a.slice(a.length - end, a.length - end + around).join('')}${end > around ? '…' : ''}`;
  return `${head}[${a.slice(start, a.length - end).join('')} → ${b.slice(start, b.length - end).join('')}]${tail}`;
}

const countOf = (n: number): string => `${n} address${n === 1 ? '' : 'es'}`;

/** `/plans/jia-2024/`, `/data/`: what new addresses are gathered by. */
function folderOf(address: string): string {
  const [, first = '', second] = partsOfAddress(address).page.split('/');
  return first === 'plans' && second ? `/plans/${second}/` : `/${first}${second === undefined ? '' : '/'}`;
}
