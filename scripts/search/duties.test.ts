import { describe, expect, it } from 'vitest';
import { dutiesOf, namingUnits, unreadPlans } from './duties.ts';
import type { Published, Row } from './published.ts';

const row = (
  task: string,
  unit_text: string,
  role: string,
  role_label: string | null,
  basis = 'stated',
): Row => ({
  plan: 'jia-2022',
  task: `jia-2022/${task}`,
  unit_text,
  role,
  role_label,
  basis,
});
const published = (responsibilities: readonly Row[], tasks: readonly string[]): Published => ({
  plans: [],
  passages: [],
  marks: new Map(),
  wordings: [],
  table: (name) =>
    name === 'responsibilities' ? responsibilities : tasks.map((task) => ({ id: `jia-2022/${task}` })),
});
const duty = (...rows: readonly Row[]) => dutiesOf(published(rows, ['1'])).get('jia-2022/1');

describe('who answers for a task, in short', () => {
  it('is who leads and who is responsible, with the number of the others', () => {
    expect(
      duty(
        row('1', '县教育局', 'responsible', '责任'),
        row('1', '县科技局', 'lead', '牵头'),
        row('1', '县财政局', 'supporting', '配合'),
      ),
    ).toEqual([
      [
        [0, '县科技局'],
        [1, '县教育局'],
      ],
      1,
    ]);
  });

  it('is who carries out or supports only where nobody leads or is responsible', () => {
    const township = row('1', '各乡镇', 'responsible', '落实');
    expect(duty(township, row('1', '县科技局', 'responsible', null))).toEqual([[[1, '县科技局']], 1]);
    expect(duty(township, row('1', '县委', 'supporting', '配合'))).toEqual([[[2, '各乡镇']], 1]);
    expect(duty(row('1', '县委', 'supporting', '配合'))).toEqual([[[3, '县委']], 0]);
  });

  it('names four at most, in the order of the note, who leads first', () => {
    const many = [...'甲乙丙丁戊己'].map((name) => row('1', `${name}局`, 'responsible', null));
    expect(duty(...many)).toEqual([[[1, '甲局、乙局、丙局、丁局']], 2]);
    expect(duty(...many, row('1', '县科技局', 'lead', '牵头'))).toEqual([
      [
        [0, '县科技局'],
        [1, '甲局、乙局、丙局'],
      ],
      3,
    ]);
  });

  it('names and counts a unit once', () => {
    const named = ['lead', 'responsible', 'supporting'].map((role) => row('1', '县科技局', role, null));
    expect(duty(...named)).toEqual([[[0, '县科技局']], 0]);
  });

  it('says where the task has its units by a general clause only', () => {
    expect(duty(row('1', '县科技局', 'lead', '牵头', 'rule'))).toEqual([[[0, '县科技局']], 0, 1]);
    expect(
      duty(row('1', '县科技局', 'lead', '牵头', 'rule'), row('1', '县财政局', 'supporting', '配合')),
    ).toEqual([[[0, '县科技局']], 1]);
  });

  it('is nobody for a task without units, and nothing for what is no task', () => {
    const duties = dutiesOf(published([], ['1']));
    expect(duties.get('jia-2022/1')).toBeNull();
    expect(duties.get('jia-2022/s1')).toBeUndefined();
  });
});

it('plans that name a unit are those with a row', () => {
  expect([...namingUnits(published([row('1', '县科技局', 'lead', null)], ['1']))]).toEqual(['jia-2022']);
});

it('plans that print units which were not read are told from those that print none', () => {
  const of = (text: string, ...rows: readonly Row[]) => {
    const tables = { tasks: [{ id: 'jia-2022/1', plan: 'jia-2022', area: null }], responsibilities: rows };
    return [
      ...unreadPlans({
        ...published([], []),
        plans: [{ id: 'jia-2022' }] as unknown as Published['plans'],
        passages: [{ plan: 'jia-2022', parent: 'jia-2022/1', text }] as unknown as Published['passages'],
        table: (name) => tables[name as keyof typeof tables],
      }),
    ];
  };
  expect(of('（责任单位：县科技局）')).toEqual(['jia-2022']);
  expect(of('培育企业。')).toEqual([]);
  expect(of('（责任单位：县科技局）', row('1', '县科技局', 'lead', null))).toEqual([]);
});
