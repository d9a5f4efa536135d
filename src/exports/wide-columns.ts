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
  /** A value of it that stands in the corpus; `…` at its end says that it is cut. */
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

/** The fixed columns, in their order. Names hold what Stata and SPSS allow: letters, digits, `_`, at most 32. */
export const definitions = {
  id: {
    type: 'string',
    meaning: 'The sentence: key of `measures`',
    example: 'hezuo-2022/1/1',
    of: (s) => s.measure.id,
  },
  plan: { type: 'string', meaning: 'The plan: key of `plans`', example: 'hezuo-2022', of: (s) => s.plan.id },
  plan_title: {
    type: 'string',
    meaning: 'Title of the plan',
    example: '合作市省级创新型县(市、区)试点建设工作实施方案',
    of: (s) => s.plan.title,
  },
  jurisdiction: {
    type: 'string',
    nullable: true,
    meaning: 'Place that the plan is for, as `plans.jurisdiction`',
    example: '合作市',
    of: (s) => s.plan.jurisdiction,
  },
  jurisdiction_code: {
    type: 'string',
    nullable: true,
    meaning: 'Its code after GB/T 2260, six digits',
    example: '623001',
    of: (s) => s.plan.jurisdiction_code,
  },
  province: {
    type: 'string',
    nullable: true,
    meaning: 'Its province',
    example: '甘肃省',
    of: (s) => s.plan.province,
  },
  level: {
    type: 'string',
    nullable: true,
    meaning: 'Its level, as `plans.level`',
    example: 'county-level-city',
    of: (s) => s.plan.level,
  },
  year: {
    type: 'integer',
    nullable: true,
    meaning: 'Year of the plan, as in its id',
    example: '2022',
    of: (s) => yearIn(s.plan.id),
  },
  is_interpretation: {
    type: 'integer',
    meaning: '1 where the document is an official interpretation of a plan (政策解读), not a plan; else 0',
    example: '0',
    of: (s) => Number(s.plan.is_interpretation),
  },
  task: {
    type: 'string',
    meaning: 'The task: key of `tasks`',
    example: 'hezuo-2022/1',
    of: (s) => s.task.id,
  },
  task_number: {
    type: 'integer',
    meaning: 'Number of the task in its plan',
    example: '1',
    of: (s) => s.task.number,
  },
  task_title: {
    type: 'string',
    meaning: 'Title of the task',
    example: '加快推进创新型县(市、区)、创新型乡镇建设',
    of: (s) => s.task.title,
  },
  area_title: {
    type: 'string',
    nullable: true,
    meaning: 'Title of the task area; null where the task is in none',
    example: '聚焦创新主体,激发创新发展活力',
    of: area,
  },
  is_safeguard: {
    type: 'integer',
    meaning: '1 where the task is a safeguard (保障措施) printed among the tasks; else 0',
    example: '0',
    of: (s) => Number(s.measure.is_safeguard),
  },
  number: {
    type: 'integer',
    meaning: 'Number of the sentence in its task',
    example: '1',
    of: (s) => s.measure.number,
  },
  text: {
    type: 'string',
    meaning: 'The sentence as edited',
    example: '积极探索县域创新发展路径和模式,加强县域创新驱动…',
    of: (s) => s.measure.text,
  },
  characters: {
    type: 'integer',
    meaning: 'Length of `text` in code points',
    example: '166',
    of: (s) => [...s.measure.text].length,
  },
  theme: {
    type: 'string',
    nullable: true,
    meaning: 'Code of its first theme in force; null where it has none of its own',
    example: 'governance',
    of: (s) => codes(s, 'theme').find((c) => c.rank === 1)?.code ?? null,
  },
  targets: {
    type: 'integer',
    meaning: 'How many targets it states (rows of `targets`)',
    example: '0',
    of: (s) => targets(s).length,
  },
  target_quotes: {
    type: 'string',
    nullable: true,
    meaning: `Their words, with ${BETWEEN} between several`,
    example: '创新型城市及创新型乡镇1个以上',
    of: (s) => joined(targets(s).map((t) => t.quote)),
  },
  target_strength: {
    type: 'string',
    nullable: true,
    meaning: 'The firmest strength among them: `ensure`, `plain`, `strive`',
    example: 'strive',
    of: (s) => strengths.find((strength) => targets(s).some((t) => t.strength === strength)) ?? null,
  },
  funding: {
    type: 'integer',
    meaning: 'How many sums of money it names or promises (rows of `funding`)',
    example: '0',
    of: (s) => funding(s).length,
  },
  funding_10k: {
    type: 'number',
    nullable: true,
    meaning: 'The sum in 万元 where it names exactly one; null elsewhere, since sums are not added up',
    example: '5',
    of: (s) => {
      const amounts = funding(s).map((f) => f.amount);
      return amounts.length === 1 ? (amounts[0] ?? null) : null;
    },
  },
  units_lead: {
    type: 'string',
    nullable: true,
    meaning: `Units that lead its task, as printed, with ${BETWEEN} between several; null where none is named so`,
    example: '市科技局',
    of: (s) => units(s, 'lead'),
  },
  units_responsible: {
    type: 'string',
    nullable: true,
    meaning: 'Units that are responsible for its task without a word on who leads',
    example: '各乡镇；市科技局',
    of: (s) => units(s, 'responsible'),
  },
  units_supporting: {
    type: 'string',
    nullable: true,
    meaning: 'Units that support its task',
    example: '市发展改革局；市工信局；市财政局；市农业农村局；…',
    of: (s) => units(s, 'supporting'),
  },
  citation: {
    type: 'string',
    meaning: 'How to cite the sentence after GB/T 7714-2025, without a day of access',
    example: '合作市人民政府办公室. 合作市省级创新型县(市、…',
    of: (s) => s.words.citation(s.rows, s.measure.id),
  },
  url: {
    type: 'string',
    meaning: 'Path of the sentence on the site',
    example: '/plans/hezuo-2022/tasks/…',
    of: (s) => s.measure.url,
  },
} as const satisfies Readonly<Record<string, Definition>>;

/** Name of a fixed column. */
export type WideColumn = keyof typeof definitions;
