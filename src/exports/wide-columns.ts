/** The fixed columns of the table for analysis: what each means, and how it follows from a sentence. Pure. */
import { yearIn } from '../model/ids.ts';
import { strengths } from '../model/target.ts';
import type { EditionRows, MeasureRow, PlanRow, TaskRow } from '../model/tables.ts';
import type { ColumnType } from './columns.ts';

/** Stands between several values of one cell, such as names of units; no name and no quote is split by it. */
const BETWEEN = '；';

/** What a row is made of. */
export interface Sentence {
  readonly measure: MeasureRow;
  readonly task: TaskRow;
  readonly plan: PlanRow;
  readonly rows: EditionRows;
  readonly words: WideWords;
}

/** What the table says in the language of the site, and what it cannot know itself. */
export interface WideWords {
  /** Chinese heads of the fixed columns. */
  readonly heads: Readonly<Record<WideColumn, string>>;
  /** Chinese head of the column of a theme or a tool, from its name. */
  readonly theme: (name: string) => string;
  readonly instrument: (name: string) => string;
  /** The citation of a sentence, by its id, without a day of access. */
  readonly citation: (rows: EditionRows, id: string) => string;
}

/** A fixed column: what it means, and how it follows from a sentence. */
export interface Definition {
  readonly type: ColumnType;
  readonly nullable?: true;
  readonly meaning: string;
  /** A value of it that is in the corpus; `…` at its end says that it is cut. */
  readonly example: string;
  readonly of: (sentence: Sentence) => unknown;
}

const joined = (values: readonly string[]): string | null =>
  values.length === 0 ? null : [...new Set(values)].join(BETWEEN);
const units = ({ rows, task }: Sentence, role: string): string | null =>
  joined(rows.responsibilities.filter((r) => r.task === task.id && r.role === role).map((r) => r.unit_text));
const targets = ({ rows, measure }: Sentence) => rows.targets.filter((t) => t.measure === measure.id);
const funding = ({ rows, measure }: Sentence) => rows.funding.filter((f) => f.passage === measure.id);
/** The codes in force of a sentence in one scheme. */
export const codes = ({ rows, measure }: Sentence, scheme: string) =>
  rows.codings.filter((c) => c.measure === measure.id && c.in_force && c.scheme === scheme);
const area = ({ rows, task }: Sentence) => rows.areas.find((a) => a.id === task.area)?.title ?? null;

/** A column of a type, that may be null or not, from its meaning, an example and how it follows. */
const column =
  (type: ColumnType, nullable: Pick<Definition, 'nullable'> = {}) =>
  (meaning: string, example: string, of: Definition['of']): Definition => ({
    type,
    ...nullable,
    meaning,
    example,
    of,
  });
const words = column('string');
const wordsOrNull = column('string', { nullable: true });
const whole = column('integer');
const wholeOrNull = column('integer', { nullable: true });
const numberOrNull = column('number', { nullable: true });

/** The fixed columns, in their order. Names hold what Stata and SPSS allow: letters, digits, `_`, at most 32. */
export const definitions = {
  id: words('The sentence: key of `measures`', 'hezuo-2022/1/1', (s) => s.measure.id),
  plan: words('The plan: key of `plans`', 'hezuo-2022', (s) => s.plan.id),
  plan_title: words(
    'Title of the plan',
    '合作市省级创新型县(市、区)试点建设工作实施方案',
    (s) => s.plan.title,
  ),
  jurisdiction: wordsOrNull(
    'Place that the plan is for, as `plans.jurisdiction`',
    '合作市',
    (s) => s.plan.jurisdiction,
  ),
  jurisdiction_code: wordsOrNull(
    'Its code after GB/T 2260, six digits',
    '623001',
    (s) => s.plan.jurisdiction_code,
  ),
  province: wordsOrNull('Its province', '甘肃省', (s) => s.plan.province),
  level: wordsOrNull('Its level, as `plans.level`', 'county-level-city', (s) => s.plan.level),
  year: wholeOrNull('Year of the plan, as in its id', '2022', (s) => yearIn(s.plan.id)),
  is_interpretation: whole(
    '1 where the document is an official interpretation of a plan (政策解读), not a plan; else 0',
    '0',
    (s) => Number(s.plan.is_interpretation),
  ),
  task: words('The task: key of `tasks`', 'hezuo-2022/1', (s) => s.task.id),
  task_number: whole('Number of the task in its plan', '1', (s) => s.task.number),
  task_title: words('Title of the task', '加快推进创新型县(市、区)、创新型乡镇建设', (s) => s.task.title),
  area_title: wordsOrNull(
    'Title of the task area; null where the task is in none',
    '聚焦创新主体,激发创新发展活力',
    area,
  ),
  is_safeguard: whole(
    '1 where the task is a safeguard (保障措施) printed among the tasks; else 0',
    '0',
    (s) => Number(s.measure.is_safeguard),
  ),
  number: whole('Number of the sentence in its task', '1', (s) => s.measure.number),
  text: words(
    'The sentence as edited',
    '积极探索县域创新发展路径和模式,加强县域创新驱动…',
    (s) => s.measure.text,
  ),
  characters: whole('Length of `text` in code points', '166', (s) => [...s.measure.text].length),
  theme: wordsOrNull(
    'Code of its first theme in force; null where it has none of its own',
    'governance',
    (s) => codes(s, 'theme').find((c) => c.rank === 1)?.code ?? null,
  ),
  targets: whole('How many targets it states (rows of `targets`)', '0', (s) => targets(s).length),
  target_quotes: wordsOrNull(
    `Their words, with ${BETWEEN} between several`,
    '创新型城市及创新型乡镇1个以上',
    (s) => joined(targets(s).map((t) => t.quote)),
  ),
  target_strength: wordsOrNull(
    'The firmest strength among them: `ensure`, `plain`, `strive`',
    'strive',
    (s) => strengths.find((strength) => targets(s).some((t) => t.strength === strength)) ?? null,
  ),
  funding: whole(
    'How many sums of money it names or promises (rows of `funding`)',
    '0',
    (s) => funding(s).length,
  ),
  funding_10k: numberOrNull(
    'The sum in 万元 where it names exactly one; null elsewhere, since sums are not added up',
    '5',
    (s) => {
      const amounts = funding(s).map((f) => f.amount);
      return amounts.length === 1 ? (amounts[0] ?? null) : null;
    },
  ),
  units_lead: wordsOrNull(
    `Units that lead its task, as printed, with ${BETWEEN} between several; null where none is named so`,
    '市科技局',
    (s) => units(s, 'lead'),
  ),
  units_responsible: wordsOrNull(
    'Units that are responsible for its task without a word on who leads',
    '各乡镇；市科技局',
    (s) => units(s, 'responsible'),
  ),
  units_supporting: wordsOrNull(
    'Units that support its task',
    '市发展改革局；市工信局；市财政局；市农业农村局；…',
    (s) => units(s, 'supporting'),
  ),
  citation: words(
    'How to cite the sentence after GB/T 7714-2025, without a day of access',
    '合作市人民政府办公室. 合作市省级创新型县(市、…',
    (s) => s.words.citation(s.rows, s.measure.id),
  ),
  url: words('Path of the sentence on the site', '/plans/hezuo-2022/tasks/…', (s) => s.measure.url),
} satisfies Readonly<Record<string, Definition>>;

/** Name of a fixed column. */
export type WideColumn = keyof typeof definitions;
