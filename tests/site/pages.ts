/** What site tests know of the built site: its tables, and one page of every type. */
import { readFileSync } from 'node:fs';
import type { Row } from '../../src/exports/columns.ts';
import type { TableName } from '../../src/model/published.ts';
import type {
  CorrectionRow,
  MeasureRow,
  PassageRow,
  PlanRow,
  ResponsibilityRow,
  TaskRow,
} from '../../src/model/tables.ts';
import { DIST } from './dist.ts';

interface Tables {
  plans: PlanRow;
  tasks: TaskRow;
  measures: MeasureRow;
  passages: PassageRow;
  responsibilities: ResponsibilityRow;
  corrections: CorrectionRow;
}

/** The rows of a published table. */
export const table = <Name extends keyof Tables>(name: Name): Tables[Name][] =>
  JSON.parse(readFileSync(`${DIST}/data/${name}.json`, 'utf8')) as Tables[Name][];

const read = new Map<TableName, readonly Row[]>();

/** The rows of any published table, by the names of their columns. */
export function datasets(name: TableName): readonly Row[] {
  const rows =
    read.get(name) ?? (JSON.parse(readFileSync(`${DIST}/data/${name}.json`, 'utf8')) as readonly Row[]);
  read.set(name, rows);
  return rows;
}

/** The page of a URL of the tables, as `openPage` wants it: without leading slash, without fragment. */
export const pathOf = (url: string): string => url.slice(1).replace(/#.*$/u, '');

/** A sentence of a task whose words were corrected, so that its page shows both readings. */
export function correctedMeasure(): { measure: MeasureRow; correction: CorrectionRow } {
  const corrections = table('corrections').filter((c) => c.corr !== null && c.corr !== '' && c.sic !== '');
  for (const measure of table('measures')) {
    const correction = corrections.find(
      (c) => c.plan === measure.plan && measure.start <= c.start && c.end <= measure.end,
    );
    if (correction) return { measure, correction };
  }
  throw new Error('No measure is corrected');
}

/** One page of each type, those with most on them; `missing/` answers with the 404 page. */
export function pageTypes(): readonly (readonly [type: string, path: string])[] {
  const { plans, tasks } = { plans: table('plans'), tasks: table('tasks') };
  const rows = table('passages').filter((p) => p.kind === 'table-row');
  const ruled = table('responsibilities').find((r) => r.basis === 'rule');
  const silent = tasks.find((t) => t.responsibility_note === null);
  const corrected = correctedMeasure();
  return [
    ['home', ''],
    ['plans', 'plans/'],
    ['plan with a table', pathOf(rows[0]?.url ?? '')],
    [
      'plan of a prefecture-level city',
      pathOf(plans.find((p) => p.level === 'prefecture-level-city')?.url ?? ''),
    ],
    ['interpretation', pathOf(plans.find((p) => p.is_interpretation)?.url ?? '')],
    ['task with a correction', pathOf(corrected.measure.url)],
    ['task with units by rule', `plans/${(ruled?.task ?? '').replace('/', '/tasks/')}/`],
    ['task without units', pathOf(silent?.url ?? '')],
    ['source with long lines', 'plans/hezuo-2022/source/'],
    ['source with dropped lines', 'plans/horinger-2025/source/'],
    ['indicators', 'indicators/'],
    ['indicator', 'indicators/high-tech-firms/'],
    ['comparison', 'compare/'],
    ['data', 'data/'],
    ['data dictionary', 'data/dictionary/'],
    ['data notebook', 'data/notebook/'],
    ['about', 'about/'],
    ['editors', 'editors/'],
    ['citation list', 'cite/#ids=linze-2022/3/2~nowhere-2020/1'],
    ['empty citation list', 'cite/'],
    ['search', 'search/?q=%E7%A7%91%E6%8A%80'],
    ['themes', 'themes/'],
    ['theme', 'themes/talent/'],
    ['themes with safeguards', 'with-safeguards/themes/'],
    ['theme with safeguards', 'with-safeguards/themes/safeguard/'],
    ['theme with silence', 'themes/digital/'],
    ['instruments', 'instruments/'],
    ['instrument', 'instruments/environment.finance/'],
    ['kind of instruments', 'instruments/demand/'],
    ['frequencies of tools', 'instruments/frequencies/'],
    ['frequencies of themes, by rule', 'with-safeguards/themes/frequencies/uses/by-rule/'],
    ['units', 'units/'],
    ['lineage', 'lineage/'],
    ['shared wording', 'lineage/wording/'],
    ['shared wording of a plan', 'plans/hezuo-2022/wording/'],
    ['the whole text of a plan', 'plans/linze-2022/text/'],
    ['codings of a plan', 'plans/linze-2022/codings/2/'],
    ['codebook', 'codebook/'],
    ['second coder', 'code/'],
    ['unit', 'units/linyi-keji/'],
    ['profile of a plan', 'plans/linyi-2023/profile/'],
    ['404', 'missing/'],
  ];
}

/** A text with half-width signs, so that pages and data are compared whatever signs they show; `check-site` compares the signs. */
export const halfWidth = (text: string): string =>
  text.replace(/[，：；？！（）]/gu, (sign) => ',:;?!()'.charAt('，：；？！（）'.indexOf(sign)));
