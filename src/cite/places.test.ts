import { describe, expect, it } from 'vitest';
import { locatorOf, type LocatedRows } from '../model/pinpoint.ts';
import { chinesePlaces, englishPlaces, placeIn } from './place-words.ts';

const rows: LocatedRows = {
  sections: [
    { id: 'jia/s1', number: 1, ordinal: '一、', title: '总体要求', start: 10 },
    { id: 'jia/s3', number: 3, ordinal: '三、', title: '重点任务', start: 20 },
    { id: 'jia/s4', number: 4, ordinal: '四、', title: '搭建平台', start: 200 },
    { id: 'jia/s5', number: 5, ordinal: '', title: '保障措施', start: 300 },
    { id: 'jia/s6', number: 6, ordinal: '', title: '', start: 400 },
  ],
  areas: [
    { id: 'jia/a2', number: 2, ordinal: '（二）', title: '聚焦产业', start: 30 },
    { id: 'jia/a4', number: 4, ordinal: '四、', title: '搭建平台', start: 200 },
  ],
  tasks: [
    { id: 'jia/5', number: 5, ordinal: '5.', title: '建平台', start: 40, area: 'jia/a2' },
    { id: 'jia/5-b', number: 5, ordinal: '5．', title: '再建', start: 50, area: 'jia/a2' },
    { id: 'jia/6', number: 6, ordinal: '（六）', title: '育人', start: 60, area: null },
    { id: 'jia/7', number: 7, ordinal: '第七条', title: '引资', start: 70, area: null },
    { id: 'jia/8', number: 8, ordinal: '', title: '无号', start: 80, area: null },
    { id: 'jia/9', number: 9, ordinal: '9、', title: '并部', start: 210, area: 'jia/a4' },
  ],
  safeguards: [{ id: 'jia/g1', number: 1, ordinal: '一是', title: '加强领导', start: 310 }],
  passages: [
    { id: 'jia/s0/1', kind: 'other', parent: 'jia/s0', number: 1, start: 0 },
    { id: 'jia/s1/2', kind: 'goal', parent: 'jia/s1', number: 2, start: 15 },
    { id: 'jia/5', kind: 'heading', parent: 'jia/5', number: null, start: 40 },
    { id: 'jia/5/1', kind: 'measure', parent: 'jia/5', number: 1, start: 41 },
    { id: 'jia/5/2', kind: 'measure', parent: 'jia/5', number: 2, start: 42 },
    { id: 'jia/5/3', kind: 'measure', parent: 'jia/5', number: 3, start: 43 },
    { id: 'jia/5/n1', kind: 'note', parent: 'jia/5', number: 1, start: 44 },
    { id: 'jia/s3/r2', kind: 'table-row', parent: 'jia/s3', number: 2, start: 25 },
    { id: 'jia/g1/1', kind: 'safeguard', parent: 'jia/g1', number: 1, start: 320 },
    { id: 'jia/s6/1', kind: 'other', parent: 'jia/s6', number: 1, start: 410 },
  ],
};
const both = (id: string, last?: string): readonly [string, string] | null => {
  const locator = locatorOf(rows, id, last);
  return locator && [placeIn(chinesePlaces, locator), placeIn(englishPlaces, locator)];
};

describe('a place', () => {
  it.each([
    ['jia/5', '三、（二）、第5项', 'pt. 3, sec. 2, item 5'],
    ['jia/5/2', '三、（二）、第5项，第2句', 'pt. 3, sec. 2, item 5, sentence 2'],
    ['jia/5/n1', '三、（二）、第5项，附注1', 'pt. 3, sec. 2, item 5, note 1'],
    ['jia/5-b', '三、（二）、第5项之二', 'pt. 3, sec. 2, item 5 (no. 2 of that number)'],
    ['jia/6', '三、（六）', 'pt. 3, item 6'],
    ['jia/7', '三、第七条', 'pt. 3, item 7'],
    ['jia/8', '三、第8项', 'pt. 3, item 8'],
    ['jia/a2', '三、（二）聚焦产业', 'pt. 3, sec. 2'],
    ['jia/s1/2', '一、总体要求，第2句', 'pt. 1, sentence 2'],
    ['jia/s3/r2', '三、重点任务，表第2行', 'pt. 3, table row 2'],
    ['jia/g1/1', '保障措施、一是加强领导，第1句', 'pt. 5, item 1, sentence 1'],
    ['jia/s6/1', '第6部分，第1句', 'pt. 6, sentence 1'],
    ['jia/s0/1', '文首，第1句', 'front matter, sentence 1'],
  ])('of %s', (id, chinese, english) => {
    expect(both(id)).toEqual([chinese, english]);
  });

  it('names a heading once that is section and area', () => {
    expect(both('jia/9')).toEqual(['四、第9项', 'pt. 4, item 9']);
    expect(both('jia/a4')).toEqual(both('jia/s4'));
  });

  it('may be several sentences', () => {
    expect(both('jia/5/1', 'jia/5/3')).toEqual([
      '三、（二）、第5项，第1—3句',
      'pt. 3, sec. 2, item 5, sentences 1–3',
    ]);
  });

  it('is none for what the document does not have, and a heading is named by what it heads', () => {
    expect(['jia/11', 'jia/5/9', 'jia/c1'].map((id) => both(id))).toEqual([null, null, null]);
  });

  it('begins where its words begin in the source', () => {
    expect(locatorOf(rows, 'jia/5/2')?.start).toBe(42);
    expect(locatorOf(rows, 'jia/a2')?.start).toBe(30);
  });
});
