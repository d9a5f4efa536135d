import { describe, expect, it } from 'vitest';
import { safeguardItems } from './safeguards.ts';
import type { Passage, Safeguard, Section } from './structure.ts';

const plan = 'jia-2024';
const at = (local: string, title: string, start: number, end: number) => ({
  id: `${plan}/${local}`,
  plan,
  number: 1,
  ordinal: '',
  title,
  start,
  end,
});
const section = (role: Section['role']): Section => ({ ...at('s4', '保障措施', 10, 90), role });
const said = (id: string, kind: Passage['kind'], text: string, start = 20): Passage => ({
  id: `${plan}/${id}`,
  plan,
  kind,
  parent: `${plan}/${id.split('/')[0] ?? ''}`,
  number: 1,
  text,
  start,
  end: start + 1,
});
const item: Safeguard = at('g1', '加强领导', 20, 50);
const none = { sections: [], tasks: [], safeguards: [], passages: [] };
const found = (given: Partial<Parameters<typeof safeguardItems>[0]>) =>
  safeguardItems({ ...none, ...given }).map(({ of, sentences }) => [of.id, sentences.map((p) => p.id)]);

describe('safeguardItems', () => {
  it('gives every item of the safeguards with its sentences, without title and note', () => {
    const passages = [
      said('g1', 'heading', '(一)加强领导。'),
      said('g1/1', 'safeguard', '成立小组。'),
      said('g1/n1', 'note', '(责任单位:甲局)'),
    ];
    expect(found({ sections: [section('safeguards')], safeguards: [item], passages })).toEqual([
      [`${plan}/g1`, [`${plan}/g1/1`]],
    ]);
  });

  it('gives a section without items as one safeguard, with what is a sentence in it', () => {
    const passages = [
      said('s4', 'heading', '四、保障措施'),
      said('s4/1', 'other', '各部门要加强领导。'),
      said('s4/2', 'other', '附件:任务清单'),
      said('s4/3', 'other', '2024年3月1日'),
    ];
    expect(found({ sections: [section('safeguards')], passages })).toEqual([
      [`${plan}/s4`, [`${plan}/s4/1`]],
    ]);
    expect(found({ sections: [section('guidance')], passages })).toEqual([]);
  });

  it('takes no sentence of a section that has items or tasks', () => {
    const passages = [said('s4/1', 'other', '为确保落实,制定以下措施。')];
    const sections = [section('safeguards')];
    expect(found({ sections, safeguards: [item], passages })).toEqual([[`${plan}/g1`, []]]);
    expect(found({ sections, tasks: [{ start: 20, end: 50 }], passages })).toEqual([]);
  });
});
