/** Where a document prints who answers for its tasks and the site has read no unit: then it must not say that none is printed. */
import type { Responsibility } from './responsibility.ts';
import type { Passage, Task } from './structure.ts';

/** The words that a plan prints where it names who answers, `责任单位`, while no unit was read there. */
export interface UnreadUnits {
  /** The first of them; null where it prints none, or all were read. */
  readonly plan: string | null;
  /** Of each task without units: words of its own text or of its area's (`here`); else, of a plan without any unit, of anywhere. */
  readonly tasks: ReadonlyMap<string, UnreadWords>;
}

/** What is printed of the units of a task, and whether it is there. */
export interface UnreadWords {
  readonly words: string;
  readonly here: boolean;
}

const OFFICE = '(?:责任|牵头|主办|主责|配合|协办|协同|负责|承办|实施|落实)(?:单位|部门|处室|科室|股室)';
/** A label before a colon or after a bracket; in prose (明确责任单位) it is none. */
const LABEL = new RegExp(`(?:${OFFICE}|任务分[解工])(?=:)|(?<=[(〔\\[【])${OFFICE}`, 'u');
/** (登记指导处负责,完成时限:2023年底前) */
const IN_BRACKETS =
  /[(〔[【][^()〔〕[\]【】。]{2,80}?(负责(?![人制任])|牵头|配合|落实)[^()〔〕[\]【】。]{0,60}[)〕\]】]/u;
/** 由县科技局牵头, 市商务局负责培训; who explains the document answers for no task. */
const IN_PROSE =
  /(?:^|[,;。:由])[\p{Script=Han}、]{2,30}(?:[局委厅]|办公室|政府|部门|单位)(?:具体|统一)?(负责(?!解释|[人制任])|牵头(?!人))/u;

const plainOf = (text: string): string => text.normalize('NFKC').replace(/\s/gu, '');

/** The words of a text that say who answers, in a label or in brackets. */
export function dutyWords(text: string): string | null {
  const plain = plainOf(text);
  return LABEL.exec(plain)?.[0] ?? IN_BRACKETS.exec(plain)?.[1] ?? null;
}

interface Given {
  readonly tasks: readonly Pick<Task, 'id' | 'area'>[];
  readonly passages: readonly Pick<Passage, 'parent' | 'text'>[];
  readonly responsibilities: readonly Pick<Responsibility, 'task'>[];
}
const known = new WeakMap<Given, UnreadUnits>();

/** What one plan prints of responsible units without any being read; looked for once for each edition. */
export function unreadUnits(given: Given): UnreadUnits {
  const before = known.get(given);
  if (before) return before;
  const { tasks, passages, responsibilities } = given;
  const named = new Set(responsibilities.map(({ task }) => task));
  const open = tasks.filter(({ id }) => !named.has(id));
  const asked = new Set(open.flatMap(({ id, area }) => [id, area ?? id]));
  const words = new Map<string, string>();
  for (const { parent, text } of passages) {
    if (words.has(parent) || (named.size > 0 && !asked.has(parent))) continue;
    // A sentence of a task says who answers for it; one of elsewhere, who sees to the whole.
    const found = dutyWords(text) ?? (asked.has(parent) ? (IN_PROSE.exec(plainOf(text))?.[1] ?? null) : null);
    if (found !== null) words.set(parent, found);
  }
  const [anywhere] = words.values();
  const found = open.flatMap(({ id, area }): [string, UnreadWords][] => {
    const own = words.get(id) ?? words.get(area ?? id);
    if (own !== undefined) return [[id, { words: own, here: true }]];
    return named.size > 0 || anywhere === undefined ? [] : [[id, { words: anywhere, here: false }]];
  });
  const unread = {
    plan: named.size > 0 ? (found[0]?.[1].words ?? null) : (anywhere ?? null),
    tasks: new Map(found),
  };
  known.set(given, unread);
  return unread;
}
