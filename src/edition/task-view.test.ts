import { describe, expect, it } from 'vitest';
import { PLAN, readerFor, record } from './fixture.ts';
import { taskView } from './task-view.ts';

const unit = (
  task: string,
  unit_text: string,
  role: 'lead' | 'responsible' | 'supporting',
  start: number,
  rule = false,
  role_label: string | null = null,
) => ({
  plan: PLAN,
  task: `${PLAN}/${task}`,
  unit_text,
  unit: null,
  role,
  role_label,
  function: null,
  function_basis: null,
  function_evidence: null,
  basis: rule ? ('rule' as const) : ('stated' as const),
  start,
  end: start + unit_text.length,
});

const lines = ['1.甲。做一。(甲局牵头，各镇落实，下同)', '2.乙。做二。(乙局、丙局负责)'];
const at = (word: string) => lines.join('\n').indexOf(word);
const reader = readerFor({
  lines,
  tasks: [
    { ...record('1', '1.', '甲'), area: null, is_safeguard: false },
    { ...record('2', '2.', '乙', at('2.乙')), area: null, is_safeguard: false },
  ],
  responsibilities: [
    unit('1', '甲局', 'lead', at('甲局')),
    unit('1', '各镇', 'responsible', at('各镇'), false, '落实'),
    unit('2', '各镇', 'responsible', at('各镇'), true, '落实'),
    unit('2', '乙局', 'responsible', at('乙局')),
    unit('2', '丙局', 'responsible', at('丙局')),
  ],
  passages: [
    ['heading', '1', null, '1.甲。'],
    ['measure', '1', 1, '做一。'],
    ['note', '1', 1, '(甲局牵头，各镇落实，下同)'],
    ['heading', '2', null, '2.乙。'],
    ['measure', '2', 1, '做二。'],
    ['note', '2', 1, '(乙局、丙局负责)'],
  ],
});

describe('taskView', () => {
  it('groups units by role, and those of another note apart with the note they come from', () => {
    expect(taskView(reader, `${PLAN}/1`).units).toEqual([
      { standing: 'lead', ruledBy: null, units: [{ text: '甲局', code: null }] },
      { standing: 'implementing', ruledBy: null, units: [{ text: '各镇', code: null }] },
    ]);
    expect(taskView(reader, `${PLAN}/2`).units).toEqual([
      {
        standing: 'responsible',
        ruledBy: null,
        units: [
          { text: '乙局', code: null },
          { text: '丙局', code: null },
        ],
      },
      {
        standing: 'implementing',
        ruledBy: { note: `${PLAN}/1/n1`, task: '1' },
        units: [{ text: '各镇', code: null }],
      },
    ]);
  });

  it('knows heading, sentences, notes, line and neighbours', () => {
    const view = taskView(reader, `${PLAN}/2`);
    expect(view.heading?.segments).toEqual([{ kind: 'text', text: '2.乙' }]);
    expect(view.measures.map((m) => m.anchor)).toEqual(['m1']);
    expect(view.notes.map((n) => n.anchor)).toEqual(['n1']);
    expect([view.line, view.previous?.id, view.next]).toEqual([2, `${PLAN}/1`, null]);
  });

  it('tells a title that is the opening of the first sentence', () => {
    const untitled = readerFor({
      lines: ['1.甲甲，乙乙。'],
      tasks: [{ ...record('1', '1.', '甲甲'), area: null, is_safeguard: false }],
      passages: [
        ['heading', '1', null, '1.'],
        ['measure', '1', 1, '甲甲，乙乙。'],
      ],
    });
    expect(taskView(untitled, `${PLAN}/1`).untitled).toBe(true);
    expect(taskView(reader, `${PLAN}/1`).untitled).toBe(false);
  });

  it('throws for a task that is not there', () => {
    expect(() => taskView(reader, `${PLAN}/9`)).toThrow(`${PLAN}/9`);
  });
});

it('a task without units tells what the document prints of them', () => {
  const of = (text: string) =>
    taskView(
      readerFor({
        lines: [`1.甲。${text}`],
        tasks: [{ ...record('1', '1.', '甲'), area: null, is_safeguard: false }],
        responsibilities: [],
        passages: [
          ['heading', '1', null, '1.甲。'],
          ['measure', '1', 1, text],
        ],
      }),
      `${PLAN}/1`,
    ).unread;
  expect(of('（责任单位：甲局）')).toEqual({ words: '责任单位', here: true });
  expect(of('做一。')).toBeNull();
});
