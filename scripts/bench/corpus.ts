import type { PassageRow, PlanRow } from '../../src/model/tables.ts';
import { chance } from './chance.ts';
import { textIn, type Published, type Row } from '../search/published.ts';

/** Sentences in a task, besides its heading and its note. */
const SENTENCES = { least: 3, most: 9 };
const TASKS_OF_A_PLAN = 25;

/**
 * A corpus of `tasks` tasks, whose sentences are put together from clauses of the published ones, so that few repeat.
 * Each task has the codings and the units of a published one, the units as those of its own plan, and some sentences a target, so
 * that facets cost what they would.
 */
export function recombined(published: Published, tasks: number): Published {
  const { plans, passages } = published;
  const below = chance(1);
  const any = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  const of = (kind: PassageRow['kind']): PassageRow[] => passages.filter((p) => p.kind === kind);
  const clauses = of('measure').flatMap((p) => p.text.split(/(?<=[,，;；])/u));
  const words = of('heading').flatMap((p) => p.text.split(/[,，、]/u));
  const notes = of('note').map((p) => p.text);
  const models = [...new Set(of('measure').map((p) => p.parent))];
  const codings = rowsByTask(published, 'codings');
  const responsibilities = rowsByTask(published, 'responsibilities');
  const units = new Map(published.table('units').map((unit) => [textIn(unit, 'code'), unit]));
  const tables: Record<string, Row[]> = { codings: [], responsibilities: [], targets: [], units: [] };
  let ownUnits = new Set<string>();
  const rows: PassageRow[] = [];
  const made: PlanRow[] = [];
  for (let task = 0; task < tasks; task += 1) {
    const number = (task % TASKS_OF_A_PLAN) + 1;
    const model = plans[Math.floor(task / TASKS_OF_A_PLAN) % plans.length];
    if (model === undefined) throw new Error('The bench needs a plan to recombine.');
    const id = `bench-${1000 + Math.floor(task / TASKS_OF_A_PLAN)}`;
    if (number === 1) {
      ownUnits = new Set();
      made.push({ ...model, id, title: `${model.title}（${made.length + 1}）` });
    }
    const parent = `${id}/${number}`;
    const add = (local: string, kind: PassageRow['kind'], text: string): void => {
      const url = `/plans/${id}/tasks/${number}/`;
      rows.push({
        id: parent + local,
        plan: id,
        kind,
        parent,
        number: null,
        text,
        page: null,
        url,
        start: 0,
        end: 0,
      });
    };
    add('', 'heading', `${number}.${any(words)}，${any(words)}。`);
    const sentences = SENTENCES.least + below(SENTENCES.most - SENTENCES.least + 1);
    for (let k = 1; k <= sentences; k += 1) {
      const parts = Array.from({ length: 2 + below(3) }, () => any(clauses));
      add(`/${k}`, 'measure', `${parts.join('').replace(/[,，;；。]$/u, '')}。`);
    }
    add('/n1', 'note', any(notes));
    const like = any(models);
    for (const row of codings.get(like) ?? []) {
      const sentence = textIn(row, 'measure') === null ? null : `${parent}/${1 + below(sentences)}`;
      tables['codings']?.push({ ...row, task: parent, measure: sentence });
    }
    for (const row of responsibilities.get(like) ?? []) {
      const known = units.get(textIn(row, 'unit'));
      const code = known === undefined ? null : `${id}-${textIn(known, 'code') ?? ''}`;
      if (known !== undefined && code !== null && !ownUnits.has(code)) {
        ownUnits.add(code);
        tables['units']?.push({ ...known, code });
      }
      tables['responsibilities']?.push({ ...row, unit: code, task: parent });
    }
    tables['targets']?.push({ passage: `${parent}/${1 + below(sentences)}` });
  }
  return {
    plans: made,
    passages: rows,
    marks: new Map(),
    wordings: published.wordings,
    table: (name) => tables[name] ?? namesIn(published, name),
  };
}

/** The rows of a table by their tasks. */
function rowsByTask(published: Published, name: string): ReadonlyMap<string, readonly Row[]> {
  return Map.groupBy(published.table(name), (row) => textIn(row, 'task') ?? '');
}

/** Tables that say what codes mean stay as they are; the others are about tasks that are not there. */
const namesIn = (published: Published, name: string): readonly Row[] =>
  ['themes', 'instruments'].includes(name) ? published.table(name) : [];

/** What people ask, and as many stretches of the corpus. */
export function queriesFor({ passages }: Published, count: number): string[] {
  const asked = [
    ...[
      '高新技术企业',
      '研发经费',
      '科技特派员',
      '小巨人',
      '产学研',
      '2025年',
      'R&D',
      '创新',
      '的',
      '县科技局',
    ],
    ...[
      '高新技术企业 补助',
      '研发经费 增长',
      '人才 -引进',
      '技术合同成交额',
      '众创空间',
      '一次性奖励',
      '乡村振兴',
    ],
  ];
  const below = chance(99);
  const queries = [...asked];
  while (queries.length < count) {
    const text = [...(passages[below(passages.length)]?.text ?? '')];
    const at = below(text.length);
    const part = text.slice(at, at + 1 + below(8)).join('');
    if (!/[\s"“”-]/u.test(part) && /\p{L}|\p{N}/u.test(part)) queries.push(part);
  }
  return queries;
}
