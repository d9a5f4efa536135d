import { describe, expect, it } from 'vitest';
import { addressOf } from '../routes.ts';
import { PLAN, readerFor, record } from './fixture.ts';
import { outlineOf, type Block, type Part } from './outline.ts';

const words = (block: Block): unknown => {
  if (block.kind === 'prose') {
    return block.paragraphs.map((p) =>
      p.map((s) => s.segments.map((g) => (g.kind === 'text' ? g.text : g.sic)).join('')),
    );
  }
  if (block.kind === 'tasks') return block.tasks.map((t) => `${t.title}×${t.measures}`);
  if (block.kind === 'table') return { caption: block.table.caption, title: block.table.title?.id };
  return shape(block.part);
};
const shape = (part: Part): unknown => ({ at: part.anchors.join(' '), blocks: part.blocks.map(words) });
const section = (local: string, ordinal: string, title: string, start: number) => ({
  ...record(local, ordinal, title, start, 99),
  role: 'tasks' as const,
});

describe('outlineOf', () => {
  it('has the anchor of the address where numbers restart', () => {
    const reader = readerFor({
      lines: ['一、任务', '（一）平台'],
      sections: [section('s1', '一、', '任务', 0)],
      areas: [record('a2-1', '（一）', '平台', 5, 10)],
      passages: [
        ['heading', 's1', null, '一、任务'],
        ['heading', 'a2-1', null, '（一）平台'],
      ],
    });
    const anchors = (parts: readonly Part[]): string[] =>
      parts.flatMap((part) => [
        ...part.anchors,
        ...part.blocks.flatMap((block) => (block.kind === 'part' ? anchors([block.part]) : [])),
      ]);
    expect(anchors(outlineOf(reader))).toEqual(['s1', addressOf(`${PLAN}/a2-1`).split('#')[1]]);
  });

  it('puts what stands before the first section first, and begins a paragraph where the source has a space', () => {
    const reader = readerFor({
      lines: ['甲县文件', '为落实。制定。 另起。', '一、目标', '到2025年。'],
      sections: [section('s1', '一、', '目标', 17)],
      passages: [
        ['other', 's0', 1, '甲县文件'],
        ['other', 's0', 2, '为落实。'],
        ['other', 's0', 3, '制定。'],
        ['other', 's0', 4, '另起。'],
        ['heading', 's1', null, '一、目标'],
        ['goal', 's1', 1, '到2025年。'],
      ],
    });
    expect(outlineOf(reader).map(shape)).toEqual([
      { at: 's0', blocks: [[['甲县文件'], ['为落实。', '制定。'], ['另起。']]] },
      { at: 's1', blocks: [[['到2025年。']]] },
    ]);
  });

  it('lists tasks below their area, once each, and keeps the lead of the area as text', () => {
    const reader = readerFor({
      lines: ['一、任务', '(一)领域。总说。', '1.建平台。建一。建二。'],
      sections: [section('s1', '一、', '任务', 0)],
      areas: [record('a1', '(一)', '领域', 5, 25)],
      tasks: [{ ...record('1', '1.', '建平台', 14, 25), area: `${PLAN}/a1`, is_safeguard: false }],
      passages: [
        ['heading', 's1', null, '一、任务'],
        ['heading', 'a1', null, '(一)领域。'],
        ['other', 'a1', 1, '总说。'],
        ['heading', '1', null, '1.建平台。'],
        ['measure', '1', 1, '建一。'],
        ['measure', '1', 2, '建二。'],
      ],
    });
    expect(outlineOf(reader).map(shape)).toEqual([
      { at: 's1', blocks: [{ at: 'a1', blocks: [[['总说。']], ['建平台×2']] }] },
    ]);
  });

  it('gives one heading both addresses where a section is an area too', () => {
    const reader = readerFor({
      lines: ['二、平台', '1.建平台。建一。'],
      sections: [section('s2', '二、', '平台', 0)],
      areas: [record('a2', '二、', '平台', 0, 14)],
      tasks: [{ ...record('1', '1.', '建平台', 5, 14), area: `${PLAN}/a2`, is_safeguard: false }],
      passages: [
        ['heading', 'a2', null, '二、平台'],
        ['heading', '1', null, '1.建平台。'],
        ['measure', '1', 1, '建一。'],
      ],
    });
    expect(outlineOf(reader).map(shape)).toEqual([{ at: 's2 a2', blocks: [['建平台×1']] }]);
  });

  it('makes the sentence above a table its caption', () => {
    const cell = (column: number, text: string, start: number) => ({
      column,
      text,
      start,
      end: start + text.length,
    });
    const reader = readerFor({
      lines: ['一、目标', '主要指标', '1 | 企业'],
      sections: [section('s1', '一、', '目标', 0)],
      tables: [
        {
          id: `${PLAN}/s1/t1`,
          parent: `${PLAN}/s1`,
          caption: '主要指标',
          columns: [
            { label: '序号', group: null },
            { label: '名称', group: null },
          ],
          header: [],
          rows: [{ passage: `${PLAN}/s1/r1`, group: null, cells: [cell(0, '1', 10), cell(1, '企业', 14)] }],
        },
      ],
      passages: [
        ['heading', 's1', null, '一、目标'],
        ['goal', 's1', 1, '主要指标'],
        ['table-row', 's1', 1, '1 | 企业'],
      ],
    });
    expect(outlineOf(reader).map(shape)).toEqual([
      { at: 's1', blocks: [{ caption: '主要指标', title: `${PLAN}/s1/1` }] },
    ]);
  });
});
