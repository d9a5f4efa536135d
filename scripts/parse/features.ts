import type { Case, Feature } from './feature.ts';
import { ofLevel } from './level-features.ts';

/**
 * The evidence for and against a reading of an outer heading: a table of named features, each with a sample. What each of them
 * weighs is in `weights.ts` and is fitted on annotated documents (`scripts/tools/fit-reading.ts`).
 */

const holdsTasks = ({ option }: Case): boolean => option.depth !== null;
const isRole = ({ option, root }: Case): boolean =>
  (root.told === 'tasks' && holdsTasks({ option } as Case)) || option.role === root.told;

/** Whether the title is that of rules about the document itself. */
const isClosing = ({ root }: Case): boolean => /^(?:附 *则|总 *则|法律责任|名词解释)$/u.test(root.title);

export const features: readonly Feature[] = [
  {
    name: 'title says its role',
    speaks: 'for',
    sample: '三、保障措施',
    of: (c) => c.root.told !== null && isRole(c),
  },
  {
    name: 'title says another role',
    speaks: 'against',
    sample: '三、保障措施',
    of: (c) => c.root.told !== null && !isRole(c),
  },
  {
    name: 'title of safeguards and nothing else, read as another',
    speaks: 'against',
    sample: '三、组织保障',
    of: (c) => c.root.surelySafeguards && c.option.role !== 'safeguards' && c.option.kind !== 'safeguard',
  },
  {
    name: 'title of safeguards, items name who answers, read as tasks',
    speaks: 'for',
    sample: '四、强化要素保障 （一）…（责任单位：县科技局）',
    of: (c) =>
      c.root.told === 'safeguards' && !c.root.surelySafeguards && holdsTasks(c) && c.root.below.own >= 0.6,
  },
  {
    name: 'title of safeguards before tasks, read as tasks',
    speaks: 'for',
    sample: '四、强化要素保障 五、建设平台（一）',
    of: (c) => c.root.told === 'safeguards' && !c.root.surelySafeguards && holdsTasks(c) && c.root.later,
  },
  {
    name: 'title of safeguards without items, names who answers, read as a task',
    speaks: 'for',
    sample: '四、加强组织领导。（责任单位：县科技局）',
    of: (c) =>
      c.root.told === 'safeguards' && c.option.depth === 0 && c.root.noted && c.root.below.count === 0,
  },
  {
    name: 'title of safeguards without a sign of tasks, read as tasks',
    speaks: 'against',
    sample: '四、保障措施（一）加强领导。',
    of: (c) =>
      c.root.told === 'safeguards' &&
      holdsTasks(c) &&
      !c.root.runsOn &&
      (c.root.surelySafeguards || !(c.root.later || c.root.below.own >= 0.6)) &&
      !(c.option.depth === 0 && c.root.noted && c.root.below.count === 0),
  },
  {
    name: 'title of something else than tasks and safeguards, read as tasks',
    speaks: 'against',
    sample: '一、主要目标（一）…',
    of: (c) =>
      c.root.told !== null &&
      !['tasks', 'safeguards'].includes(c.root.told) &&
      holdsTasks(c) &&
      !c.root.runsOn,
  },
  {
    name: 'numbers of tasks run on into it, read as none',
    speaks: 'against',
    sample: '二、…（八） 三、强化保障（九）',
    of: (c) => c.root.runsOn && !isClosing(c) && !holdsTasks(c),
  },
  {
    name: 'numbers of tasks run on elsewhere, its own begin anew, read as tasks',
    speaks: 'against',
    sample: '二、布局 1.一核 2.两区 三、任务（一）1. 2.（二）3. 4.（三）5.',
    of: (c) => c.root.apart && !c.root.noted && holdsTasks(c),
  },
  {
    name: 'its items are titled as guidance and goals, read as tasks',
    speaks: 'against',
    sample: '一、总体思路（一）指导思想（二）基本原则',
    of: (c) => c.root.preface && holdsTasks(c) && c.option.depth !== 0,
  },
  {
    name: 'names nobody though nearly all others do, read as tasks',
    speaks: 'against',
    sample: '二、重点产品（一）… 三、重点任务 1.…（责任单位：县科技局）',
    of: (c) => c.root.silent && holdsTasks(c),
  },
  {
    name: 'title tells no role, holds tasks',
    speaks: 'for',
    sample: '三、建设平台',
    of: (c) => c.root.told === null && holdsTasks(c),
  },
  {
    name: 'title tells no role, read as none',
    speaks: 'against',
    sample: '三、建设平台',
    of: (c) => c.root.told === null && c.option.role === 'other',
  },
  {
    name: 'before the goals, names nobody, read as where the plan starts from',
    speaks: 'for',
    sample: '一、科技创新稳步推进 二、发展目标',
    of: (c) => c.root.opening && c.root.told === null && !c.root.noted && c.option.role === 'background',
  },
  {
    name: 'read as where the plan starts from without a sign',
    speaks: 'against',
    sample: '三、建设平台',
    of: (c) =>
      c.option.role === 'background' && c.root.told !== 'background' && (!c.root.opening || c.root.noted),
  },
  {
    name: 'holds and names nothing, among few sections, read as tasks',
    speaks: 'against',
    sample: '一、建设平台 二、培育企业',
    of: (c) =>
      (holdsTasks(c) || c.option.role === 'tasks') &&
      !c.root.noted &&
      c.root.below.count === 0 &&
      c.document.roots.length <= 2,
  },
  {
    name: 'section of tasks without tasks',
    speaks: 'against',
    sample: '二、重点任务',
    of: (c) => c.option.role === 'tasks' && c.option.depth === null,
  },
  {
    name: 'section of tasks without tasks, among several',
    speaks: 'against',
    sample: '二、重点任务',
    of: (c) => c.option.role === 'tasks' && c.option.depth === null && c.document.holders.length > 1,
  },
  {
    name: 'closing rules by the title, read as tasks',
    speaks: 'against',
    sample: '第六章 附则',
    of: (c) => isClosing(c) && holdsTasks(c),
  },
  {
    name: 'an article about the document, read as a task',
    speaks: 'against',
    sample: '第九条 本办法自印发之日起施行。',
    of: (c) => c.root.rule && holdsTasks(c),
  },
  {
    name: 'in a last run that speaks of safeguards, read as a task',
    speaks: 'against',
    sample: '9.建设平台 1.加强领导 2.加强考核',
    of: (c) => !c.document.sectioned && c.root.closing && holdsTasks(c),
  },
  {
    name: 'in no such run, read as a safeguard',
    speaks: 'against',
    sample: '9.建设平台',
    of: (c) => c.option.kind === 'safeguard' && !c.root.closing,
  },
  {
    name: 'tasks do not stand as deep as most',
    speaks: 'against',
    sample: '二、（一）1. 三、（四）…',
    of: (c) => holdsTasks(c) && c.option.depth !== c.common,
  },
  {
    name: 'sections are the tasks, fewer than three',
    speaks: 'against',
    sample: '一、… 二、…',
    of: (c) => c.document.sectioned && c.option.depth === 0 && c.document.holders.length < 3,
  },
  {
    name: 'sections are the tasks, most hold no items',
    speaks: 'for',
    sample: '一、… 二、… 三、…',
    of: (c) => c.document.sectioned && c.option.depth === 0 && c.document.leaves > 0.5,
  },
  {
    name: 'sections are the tasks, most hold items',
    speaks: 'against',
    sample: '一、（一） 二、（一） 三、（一）',
    of: (c) => c.document.sectioned && c.option.depth === 0 && c.document.leaves <= 0.5,
  },
  {
    name: 'sections are the tasks, though one holds the items',
    speaks: 'against',
    sample: '一、… 二、（一）（二）（三）（四）（五）',
    of: (c) => c.document.sectioned && c.option.depth === 0 && c.document.oneHolds,
  },
  {
    name: 'sections are the tasks, though one is named after its tasks',
    speaks: 'against',
    sample: '二、重点任务（一）（二）',
    of: (c) => c.document.sectioned && c.option.depth === 0 && c.document.named,
  },
  ...ofLevel(1, 'document', (c) => c.document.below),
  ...ofLevel(2, 'document', (c) => c.document.deeper),
  ...ofLevel(1, 'root', (c) => c.root.below),
  ...ofLevel(2, 'root', (c) => c.root.deeper),
];
