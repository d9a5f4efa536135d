import type { Verdicts } from '../compare/evidence.ts';
import { localOf } from '../model/ids.ts';
import type { Edition } from '../model/edition.ts';
import type { Mark } from '../model/marks.ts';
import { locatorOf } from '../model/pinpoint.ts';
import type { Plan } from '../model/plan.ts';
import type { Task } from '../model/structure.ts';
import { codingsPerPage } from '../routes.ts';
import { citePlace } from '../text/cite-place.ts';
import { saidOfCodes } from './concepts.ts';
import { editionOf, readerFor } from './editions.ts';
import { keyOfPlan } from './keys.ts';
import { pathsOfParts } from './paths.ts';

/** A task with all that was said of its codes and those of its sentences. */
interface CodedTask {
  readonly task: Task;
  /** Where its title departs from the source. */
  readonly marks: readonly Mark[];
  readonly verdicts: Verdicts;
  readonly sentences: readonly {
    readonly id: string;
    readonly number: number;
    readonly verdicts: Verdicts;
  }[];
}

/** What one page of a plan's codings shows. */
export interface CodedTasks {
  readonly plan: Plan;
  /** Position of the first task of the page in the plan. */
  readonly from: number;
  readonly tasks: readonly CodedTask[];
  /** On the first page, the tasks of all others: an address of a task there leads on, on whichever page it stands. */
  readonly later: readonly {
    readonly task: Task;
    readonly position: number;
    readonly marks: readonly Mark[];
  }[];
  /** First and last task of every page of the plan, by their printed numbers. */
  readonly pages: readonly (readonly [first: string, last: string])[];
  readonly names: ReadonlyMap<string, string>;
}

/** Which pages of codings are there? One for every so many tasks of a plan, and one where it has none. */
export const codingPaths = () =>
  pathsOfParts(
    async (plan) => Math.max(1, Math.ceil((await editionOf(plan)).tasks.length / codingsPerPage)),
    keyOfPlan,
  );

/** What is said of the codes of these tasks, from the one at a position on? */
export async function codedTasks(plan: string, from: number): Promise<CodedTasks> {
  const reader = await readerFor(plan);
  const { edition } = reader;
  const { verdicts, names } = await saidOfCodes(plan);
  const sentences = Map.groupBy(
    edition.passages.filter(({ kind }) => kind === 'measure'),
    ({ parent }) => parent,
  );
  return {
    plan: edition.plan,
    from,
    tasks: edition.tasks.slice(from, from + codingsPerPage).map((task): CodedTask => {
      const own = (sentences.get(task.id) ?? []).flatMap(({ id, number }) => {
        const said = verdicts.get(id);
        return said === undefined ? [] : [{ id, number: number ?? 0, verdicts: said }];
      });
      return {
        task,
        marks: reader.titleMarks(task),
        verdicts: verdicts.get(task.id) ?? noneOf(own),
        sentences: own,
      };
    }),
    later:
      from > 0
        ? []
        : edition.tasks.slice(codingsPerPage).map((task, k) => ({
            task,
            position: codingsPerPage + k,
            marks: reader.titleMarks(task),
          })),
    pages: pagesOf(edition.tasks.map(({ id }) => printedPlace(edition, id))),
    names,
  };
}

/** The printed number of a task; with its part where numbers start again and so do not tell tasks apart. */
function printedPlace(edition: Edition, id: string): string {
  const place = locatorOf(edition, id);
  return /^\d+$/u.test(localOf(id)) || place === null ? localOf(id) : citePlace.of(place);
}

/** A task to which nobody gave a code has its place too; an editor who looked at a sentence of it looked at it. */
const noneOf = (sentences: CodedTask['sentences']): Verdicts => ({
  themes: [],
  tools: [],
  unread: sentences.every(({ verdicts }) => verdicts.unread),
});

const pagesOf = (tasks: readonly string[]): CodedTasks['pages'] =>
  Array.from({ length: Math.ceil(tasks.length / codingsPerPage) }, (_, k) => {
    const own = tasks.slice(k * codingsPerPage, (k + 1) * codingsPerPage);
    return [own[0] ?? '', own.at(-1) ?? ''] as const;
  });
