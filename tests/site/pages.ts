/** What site tests know of the built site: its tables, and one page of every type. */
import { readFileSync, statSync } from 'node:fs';
import { filesBelow } from '../../scripts/site/paths.ts';
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
import { isEnglish, pageTypes, typeOfFile, type PageType } from '../../src/routes.ts';
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

type Shown = readonly [name: string, path: string];

/** Pages that show of their type what others do not; `missing/` answers with the 404 page. */
function shownPages(): readonly Shown[] {
  const { plans, tasks } = { plans: table('plans'), tasks: table('tasks') };
  const rows = table('passages').filter((p) => p.kind === 'table-row');
  const ruled = table('responsibilities').find((r) => r.basis === 'rule');
  const silent = tasks.find((t) => t.responsibility_note === null);
  const corrected = correctedMeasure();
  return [
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
    ['indicator', 'indicators/high-tech-firms/'],
    ['citation list', 'cite/#ids=linze-2022/3/2~nowhere-2020/1'],
    ['empty citation list', 'cite/'],
    ['search', 'search/?q=%E7%A7%91%E6%8A%80'],
    ['theme', 'themes/talent/'],
    ['themes with safeguards', 'with-safeguards/themes/'],
    ['theme with safeguards', 'with-safeguards/themes/safeguard/'],
    ['theme with silence', 'themes/digital/'],
    ['instrument', 'instruments/environment.finance/'],
    ['kind of instruments', 'instruments/demand/'],
    ['frequencies of tools', 'instruments/frequencies/'],
    ['frequencies of themes, by rule', 'with-safeguards/themes/frequencies/uses/by-rule/'],
    ['the whole text of a plan', 'plans/linze-2022/text/'],
    ['codings of a plan', 'plans/linze-2022/codings/2/'],
    ['unit', 'units/linyi-keji/'],
    ['profile of a plan', 'plans/linyi-2023/profile/'],
    ['404', 'missing/'],
  ];
}

/** The largest page of a type in the built site; none where the site has none. */
const largestOf = (type: PageType): Shown[] => {
  const files = built().filter(({ file }) => typeOfFile(file) === type);
  const [largest] = files.sort((a, b) => b.bytes - a.bytes);
  return largest === undefined ? [] : [[type.name, largest.file.replace(/index\.html$/u, '')]];
};

let pages: readonly { readonly file: string; readonly bytes: number }[] | undefined;
/** The pages of the built site in Chinese. */
const built = () =>
  (pages ??= filesBelow(DIST)
    .filter((file) => file.endsWith('index.html') && !isEnglish(file))
    .map((file) => ({ file, bytes: statSync(`${DIST}/${file}`).size })));

/** One page of each type of the registry, that with most on it or those named above. */
export function examplesOfTypes(): readonly Shown[] {
  const shown = shownPages();
  const types = new Set(shown.map(([, path]) => typeOfFile(`${path.replace(/[?#].*$/u, '')}index.html`)));
  return [...shown, ...pageTypes.flatMap((type) => (types.has(type) ? [] : largestOf(type)))];
}

/** A text with half-width signs, so that pages and data are compared whatever signs they show; `check-site` compares the signs. */
export const halfWidth = (text: string): string =>
  text.replace(/[，：；？！（）]/gu, (sign) => ',:;?!()'.charAt('，：；？！（）'.indexOf(sign)));
