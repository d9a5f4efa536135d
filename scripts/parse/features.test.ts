/** When each piece of evidence on a heading holds: what its name says, and not where one of its conditions fails. Titles. */
import { describe, expect, it } from 'vitest';
import type { Option } from './feature.ts';
import {
  AREA,
  holds,
  LEVEL,
  type More,
  NO_TASKS,
  none,
  type Row,
  SAFEGUARD,
  safeguards,
  section,
  TASK,
  TASKS,
  unnamed,
} from './features.fixture.ts';

describe('the evidence on a heading', () => {
  it.each<Row>([
    [
      'title says its role',
      section('goals'),
      { root: { told: 'goals' } },
      [
        [section('goals'), {}],
        [section('other'), { root: { told: 'goals' } }],
      ],
    ],
    ['title says its role', AREA, { root: { told: 'tasks' } }, [[TASK, { root: { told: 'goals' } }]]],
    [
      'title says another role',
      section('other'),
      { root: { told: 'goals' } },
      [
        [section('other'), {}],
        [section('goals'), { root: { told: 'goals' } }],
        [AREA, { root: { told: 'tasks' } }],
      ],
    ],
    [
      'title of safeguards and nothing else, read as another',
      TASKS,
      { root: { surelySafeguards: true } },
      [
        [TASKS, {}],
        [section('safeguards'), { root: { surelySafeguards: true } }],
        [SAFEGUARD, { root: { surelySafeguards: true } }],
      ],
    ],
    [
      'title of safeguards, items name who answers, read as tasks',
      TASKS,
      safeguards({ below: { ...LEVEL, own: 0.6 } }),
      [
        [TASKS, {}],
        [TASKS, safeguards({ surelySafeguards: true })],
        [NO_TASKS, safeguards()],
        [TASKS, safeguards({ below: unnamed })],
      ],
    ],
    [
      'title of safeguards before tasks, read as tasks',
      TASKS,
      safeguards({ later: true }),
      [
        [TASKS, { root: { later: true } }],
        [TASKS, safeguards({ later: true, surelySafeguards: true })],
        [NO_TASKS, safeguards({ later: true })],
        [TASKS, safeguards()],
      ],
    ],
    [
      'title of safeguards without items, names who answers, read as a task',
      TASK,
      safeguards({ noted: true, below: none }),
      [
        [TASK, { root: { noted: true, below: none } }],
        [TASKS, safeguards({ noted: true, below: none })],
        [TASK, safeguards({ below: none })],
        [TASK, safeguards({ noted: true })],
      ],
    ],
    [
      'title of safeguards without a sign of tasks, read as tasks',
      TASKS,
      safeguards({ below: unnamed }),
      [
        [TASKS, { root: { below: unnamed } }],
        [NO_TASKS, safeguards({ below: unnamed })],
        [TASKS, safeguards({ below: unnamed, runsOn: true })],
        [TASKS, safeguards({ below: unnamed, later: true })],
        [TASKS, safeguards({ below: { ...LEVEL, own: 0.6 } })],
        [TASK, safeguards({ surelySafeguards: true, noted: true, below: none })],
      ],
    ],
    [
      'title of safeguards without a sign of tasks, read as tasks',
      TASKS,
      safeguards({ surelySafeguards: true, later: true, noted: true, below: none }),
      [],
    ],
    [
      'title of safeguards without a sign of tasks, read as tasks',
      TASK,
      safeguards({ surelySafeguards: true, below: none }),
      [],
    ],
    [
      'title of safeguards without a sign of tasks, read as tasks',
      TASK,
      safeguards({ surelySafeguards: true, noted: true }),
      [],
    ],
    [
      'title of something else than tasks and safeguards, read as tasks',
      TASKS,
      { root: { told: 'goals' } },
      [
        [TASKS, {}],
        [TASKS, { root: { told: 'tasks' } }],
        [TASKS, safeguards()],
        [NO_TASKS, { root: { told: 'goals' } }],
        [TASKS, { root: { told: 'goals', runsOn: true } }],
      ],
    ],
    [
      'numbers of tasks run on into it, read as none',
      section('other'),
      { root: { runsOn: true } },
      [
        [section('other'), {}],
        [TASKS, { root: { runsOn: true } }],
        ...['附则', '附 则', '总则', '法律责任', '名词解释'].map((title): [Option, More] => [
          section('other'),
          { root: { runsOn: true, title } },
        ]),
      ],
    ],
    [
      'numbers of tasks run on into it, read as none',
      section('other'),
      { root: { runsOn: true, title: '附则说明' } },
      [],
    ],
    [
      'numbers of tasks run on into it, read as none',
      section('other'),
      { root: { runsOn: true, title: '完善附则' } },
      [],
    ],
    [
      'numbers of tasks run on elsewhere, its own begin anew, read as tasks',
      TASKS,
      { root: { apart: true } },
      [
        [TASKS, {}],
        [TASKS, { root: { apart: true, noted: true } }],
        [NO_TASKS, { root: { apart: true } }],
      ],
    ],
    [
      'its items are titled as guidance and goals, read as tasks',
      TASKS,
      { root: { preface: true } },
      [
        [TASKS, {}],
        [TASK, { root: { preface: true } }],
        [NO_TASKS, { root: { preface: true } }],
      ],
    ],
    [
      'names nobody though nearly all others do, read as tasks',
      TASKS,
      { root: { silent: true } },
      [
        [TASKS, {}],
        [NO_TASKS, { root: { silent: true } }],
      ],
    ],
  ])('%s', (name, option, more, not) => {
    expect(holds(name, option, more)).toBe(true);
    expect(not.map(([other, facts]) => holds(name, other, facts))).toEqual(not.map(() => false));
  });
});
