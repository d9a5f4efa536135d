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
    { id: 'jia/s7', number: 7, ordinal: '七、', title: '组织', start: 500 },
    { id: 'jia/s7-b', number: 7, ordinal: '七、', title: '附则', start: 600 },
    { id: 'jia/s8', number: 8, ordinal: '八、', title: '附表', start: 700 },
    { id: 'jia/s9', number: 9, ordinal: '九、', title: '又表', start: 800 },
  ],
  areas: [
    { id: 'jia/a2', number: 2, ordinal: '（二）', title: '聚焦产业', start: 30 },
    { id: 'jia/a4', number: 4, ordinal: '四、', title: '搭建平台', start: 200 },
    { id: 'jia/a1-b', number: 1, ordinal: '（一）', title: '甲', start: 510 },
    { id: 'jia/a1-c', number: 1, ordinal: '(一)', title: '乙', start: 530 },
  ],
  tasks: [
    { id: 'jia/5', number: 5, ordinal: '5.', title: '建平台', start: 40, area: 'jia/a2' },
    { id: 'jia/5-b', number: 5, ordinal: '5．', title: '再建', start: 50, area: 'jia/a2' },
    { id: 'jia/6', number: 6, ordinal: '（六）', title: '育人', start: 60, area: null },
    { id: 'jia/7', number: 7, ordinal: '第七条', title: '引资', start: 70, area: null },
    { id: 'jia/8', number: 8, ordinal: '', title: '无号', start: 80, area: null },
    { id: 'jia/9', number: 9, ordinal: '9、', title: '并部', start: 210, area: 'jia/a4' },
    { id: 'jia/5-c', number: 5, ordinal: '5.', title: '另部', start: 220, area: 'jia/a4' },
    { id: 'jia/1', number: 1, ordinal: '1.', title: '甲一', start: 520, area: 'jia/a1-b' },
    { id: 'jia/1-b', number: 1, ordinal: '1.', title: '乙一', start: 540, area: 'jia/a1-c' },
    { id: 'jia/1-27', number: 1, ordinal: '1.', title: '乙又一', start: 550, area: 'jia/a1-c' },
  ],
  safeguards: [
    { id: 'jia/g1', number: 1, ordinal: '一是', title: '加强领导', start: 310 },
    { id: 'jia/g1-b', number: 1, ordinal: '（一）', title: '加强保障', start: 410 },
    { id: 'jia/g1-c', number: 1, ordinal: '（一）', title: '解释', start: 610 },
    { id: 'jia/g1-d', number: 1, ordinal: '（一）', title: '施行', start: 630 },
  ],
  passages: [
    { id: 'jia/s0/1', kind: 'other', parent: 'jia/s0', number: 1, start: 0, end: 1 },
    { id: 'jia/s1/2', kind: 'goal', parent: 'jia/s1', number: 2, start: 15, end: 16 },
    { id: 'jia/5', kind: 'heading', parent: 'jia/5', number: null, start: 40, end: 41 },
    { id: 'jia/5/1', kind: 'measure', parent: 'jia/5', number: 1, start: 41, end: 42 },
    { id: 'jia/5/2', kind: 'measure', parent: 'jia/5', number: 2, start: 42, end: 43 },
    { id: 'jia/5/3', kind: 'measure', parent: 'jia/5', number: 3, start: 43, end: 44 },
    { id: 'jia/5/n1', kind: 'note', parent: 'jia/5', number: 1, start: 44, end: 45 },
    { id: 'jia/s3/r2', kind: 'table-row', parent: 'jia/s3', number: 2, start: 25, end: 26 },
    { id: 'jia/g1/1', kind: 'safeguard', parent: 'jia/g1', number: 1, start: 320, end: 321 },
    { id: 'jia/s6/1', kind: 'other', parent: 'jia/s6', number: 1, start: 410, end: 411 },
    { id: 'jia/g1-d/1', kind: 'safeguard', parent: 'jia/g1-d', number: 1, start: 640, end: 641 },
    { id: 'jia/s8/r1', kind: 'table-row', parent: 'jia/s8', number: 1, start: 710, end: 719 },
    { id: 'jia/s8/r2', kind: 'table-row', parent: 'jia/s8', number: 2, start: 720, end: 729 },
    { id: 'jia/s8/1', kind: 'other', parent: 'jia/s8', number: 1, start: 730, end: 739 },
    { id: 'jia/s8/r1-b', kind: 'table-row', parent: 'jia/s8', number: 1, start: 740, end: 749 },
    { id: 'jia/s8/r1-c', kind: 'table-row', parent: 'jia/s8', number: 1, start: 750, end: 759 },
    { id: 'jia/s8/2', kind: 'other', parent: 'jia/s8', number: 2, start: 760, end: 769 },
    { id: 'jia/s8/r3', kind: 'table-row', parent: 'jia/s8', number: 3, start: 770, end: 779 },
    { id: 'jia/s9/r1', kind: 'table-row', parent: 'jia/s9', number: 1, start: 810, end: 815 },
    { id: 'jia/s9/r2', kind: 'table-row', parent: 'jia/s9', number: 2, start: 830, end: 835 },
    { id: 'jia/s9/r1-b', kind: 'table-row', parent: 'jia/s9', number: 1, start: 850, end: 855 },
  ],
};
const both = (id: string): readonly [string, string] | null => {
  const locator = locatorOf(rows, id);
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

  it.each([
    ['jia/5-c', '四、第5项', 'pt. 4, item 5'],
    ['jia/1', '七、（一）、第1项', 'pt. 7, sec. 1, item 1'],
    ['jia/1-b', '七、(一)之二、第1项', 'pt. 7, sec. 1 (no. 2 of that number), item 1'],
    [
      'jia/1-27',
      '七、(一)之二、第1项之二',
      'pt. 7, sec. 1 (no. 2 of that number), item 1 (no. 2 of that number)',
    ],
    ['jia/a1-c', '七、(一)乙', 'pt. 7, sec. 1 (no. 2 of that number)'],
    ['jia/s7-b', '七、附则', 'pt. 7 (no. 2 of that number)'],
    ['jia/g1-b', '第6部分、（一）加强保障', 'pt. 6, item 1'],
    ['jia/g1-c', '七之二、（一）解释', 'pt. 7 (no. 2 of that number), item 1'],
    [
      'jia/g1-d/1',
      '七之二、（一）施行，第1句',
      'pt. 7 (no. 2 of that number), item 1 (no. 2 of that number), sentence 1',
    ],
  ])(
    'of %s, whose number is printed elsewhere too, counts equal ones below the same heading',
    (id, zh, en) => {
      expect(both(id)).toEqual([zh, en]);
    },
  );

  it.each([
    ['jia/s8/r1', '八、附表，表一第1行', 'pt. 8, table 1, row 1'],
    ['jia/s8/r2', '八、附表，表一第2行', 'pt. 8, table 1, row 2'],
    ['jia/s8/r1-b', '八、附表，表二第1行', 'pt. 8, table 2, row 1'],
    ['jia/s8/r1-c', '八、附表，表二第2行', 'pt. 8, table 2, row 2'],
    ['jia/s8/r3', '八、附表，表三第1行', 'pt. 8, table 3, row 1'],
    ['jia/s9/r2', '九、又表，表一第2行', 'pt. 9, table 1, row 2'],
    ['jia/s9/r1-b', '九、又表，表二第1行', 'pt. 9, table 2, row 1'],
  ])('of %s, a row where a section has several tables, names the table', (id, zh, en) => {
    expect(both(id)).toEqual([zh, en]);
  });

  it('is none for what the document does not have, and a heading is named by what it heads', () => {
    expect(['jia/11', 'jia/5/9', 'jia/c1'].map((id) => both(id))).toEqual([null, null, null]);
  });

  it('begins where its words begin in the source', () => {
    expect(locatorOf(rows, 'jia/5/2')?.start).toBe(42);
    expect(locatorOf(rows, 'jia/a2')?.start).toBe(30);
  });
});
