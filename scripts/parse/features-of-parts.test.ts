/** When each piece of evidence on a heading holds: what its name says, and not where one of its conditions fails. Parts of a document. */
import { describe, expect, it } from 'vitest';
import type { RootFacts } from './evidence.ts';
import {
  holds,
  NO_TASKS,
  none,
  ROOT,
  type Row,
  SAFEGUARD,
  section,
  TASK,
  TASKS,
} from './features.fixture.ts';

describe('the evidence on a heading', () => {
  it.each<Row>([
    [
      'title tells no role, holds tasks',
      TASKS,
      {},
      [
        [NO_TASKS, {}],
        [TASKS, { root: { told: 'tasks' } }],
      ],
    ],
    [
      'title tells no role, read as none',
      section('other'),
      {},
      [
        [section('goals'), {}],
        [section('other'), { root: { told: 'goals' } }],
      ],
    ],
    [
      'before the goals, names nobody, read as where the plan starts from',
      section('background'),
      { root: { opening: true } },
      [
        [section('background'), {}],
        [section('background'), { root: { opening: true, told: 'goals' } }],
        [section('background'), { root: { opening: true, noted: true } }],
        [section('other'), { root: { opening: true } }],
      ],
    ],
    [
      'read as where the plan starts from without a sign',
      section('background'),
      {},
      [
        [section('other'), {}],
        [section('background'), { root: { told: 'background' } }],
        [section('background'), { root: { opening: true } }],
      ],
    ],
    [
      'read as where the plan starts from without a sign',
      section('background'),
      { root: { opening: true, noted: true } },
      [],
    ],
    [
      'holds and names nothing, among few sections, read as tasks',
      NO_TASKS,
      { root: { below: none }, document: { roots: [] } },
      [
        [NO_TASKS, { root: { below: none } }],
        [section('other'), { root: { below: none }, document: { roots: [] } }],
        [NO_TASKS, { root: { below: none, noted: true }, document: { roots: [] } }],
        [NO_TASKS, { document: { roots: [] } }],
      ],
    ],
    [
      'holds and names nothing, among few sections, read as tasks',
      TASK,
      { root: { below: none }, document: { roots: [] } },
      [],
    ],
    [
      'section of tasks without tasks',
      NO_TASKS,
      {},
      [
        [TASKS, {}],
        [section('other'), {}],
      ],
    ],
    [
      'section of tasks without tasks, among several',
      NO_TASKS,
      {},
      [
        [TASKS, {}],
        [section('other'), {}],
        [NO_TASKS, { document: { holders: [ROOT as RootFacts] } }],
      ],
    ],
    [
      'closing rules by the title, read as tasks',
      TASKS,
      { root: { title: '附则' } },
      [
        [TASKS, {}],
        [NO_TASKS, { root: { title: '附则' } }],
      ],
    ],
    [
      'an article about the document, read as a task',
      TASK,
      { root: { rule: true } },
      [
        [TASK, {}],
        [NO_TASKS, { root: { rule: true } }],
      ],
    ],
    [
      'in a last run that speaks of safeguards, read as a task',
      TASK,
      { root: { closing: true }, document: { sectioned: false } },
      [
        [TASK, { root: { closing: true } }],
        [TASK, { document: { sectioned: false } }],
        [NO_TASKS, { root: { closing: true }, document: { sectioned: false } }],
      ],
    ],
    [
      'in no such run, read as a safeguard',
      SAFEGUARD,
      {},
      [
        [TASK, {}],
        [SAFEGUARD, { root: { closing: true } }],
      ],
    ],
    [
      'tasks do not stand as deep as most',
      TASK,
      {},
      [
        [TASKS, {}],
        [NO_TASKS, {}],
        [TASK, { common: 0 }],
      ],
    ],
    [
      'sections are the tasks, fewer than three',
      TASK,
      { document: { holders: [ROOT as RootFacts, ROOT as RootFacts] } },
      [
        [TASK, {}],
        [TASKS, { document: { holders: [] } }],
        [TASK, { document: { holders: [], sectioned: false } }],
      ],
    ],
    [
      'sections are the tasks, most hold no items',
      TASK,
      { document: { leaves: 0.51 } },
      [
        [TASK, { document: { leaves: 0.5 } }],
        [TASKS, { document: { leaves: 0.51 } }],
        [TASK, { document: { leaves: 0.51, sectioned: false } }],
      ],
    ],
    [
      'sections are the tasks, most hold items',
      TASK,
      { document: { leaves: 0.5 } },
      [
        [TASK, { document: { leaves: 0.51 } }],
        [TASKS, { document: { leaves: 0.5 } }],
        [TASK, { document: { leaves: 0.5, sectioned: false } }],
      ],
    ],
    [
      'sections are the tasks, though one holds the items',
      TASK,
      { document: { oneHolds: true } },
      [
        [TASK, {}],
        [TASKS, { document: { oneHolds: true } }],
        [TASK, { document: { oneHolds: true, sectioned: false } }],
      ],
    ],
    [
      'sections are the tasks, though one is named after its tasks',
      TASK,
      { document: { named: true } },
      [
        [TASK, {}],
        [TASKS, { document: { named: true } }],
        [TASK, { document: { named: true, sectioned: false } }],
      ],
    ],
  ])('%s', (name, option, more, not) => {
    expect(holds(name, option, more)).toBe(true);
    expect(not.map(([other, facts]) => holds(name, other, facts))).toEqual(not.map(() => false));
  });
});
