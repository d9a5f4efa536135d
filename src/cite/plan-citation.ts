import { localOf } from '../model/ids.ts';
import { citableOf, type Citable, type CitedRows } from './citable.ts';

/** Where a page is read, in the words of its language; `note` is what the page says of a title that the editor made. */
export type PageAccess = Pick<Citable, 'site' | 'address' | 'addressNote' | 'note' | 'edition'>;

/** What the citation of a task has of its own. */
interface TaskFacts extends Pick<Citable, 'part' | 'heading' | 'page'> {
  /** The part in English. */
  readonly english: string;
}

/**
 * What the pages of one plan are cited as, `/plans/<plan>/cite.json`, which a page reads when anything but its own citation
 * is asked for: what all have once, and of each task what it has of its own, by the local part of its id.
 */
export interface PlanCitation {
  readonly plan: Omit<Citable, keyof PageAccess>;
  readonly tasks: Readonly<Record<string, TaskFacts>>;
}

/** The file of a plan. Throws where a task of it cannot be cited. */
export function planCitation(rows: CitedRows): PlanCitation {
  const of = (id: string): Citable => {
    const citable = citableOf(rows, id, { ...NOWHERE, titleByEditor: '' });
    if (!citable) throw new Error(`${id}: nothing to cite`);
    return citable;
  };
  const { site: _s, address: _a, addressNote: _n, note: _t, edition: _e, ...plan } = of(rows.plan.id);
  return {
    plan,
    tasks: Object.fromEntries(
      rows.tasks.map(({ id }) => {
        const { part, heading, page, english } = of(id);
        return [localOf(id), { part, heading, page, english: english.part }];
      }),
    ),
  };
}

const NOWHERE = { site: '', address: '', addressNote: '', note: '', edition: '' } satisfies PageAccess;

/** What the page of this plan or task is cited as; null where the file has no such task. */
export function citableFrom({ plan, tasks }: PlanCitation, id: string, access: PageAccess): Citable | null {
  if (id === plan.id) return { ...plan, ...access };
  const task = tasks[localOf(id)];
  return task === undefined
    ? null
    : { ...plan, ...task, english: { ...plan.english, part: task.english }, ...access, id };
}
