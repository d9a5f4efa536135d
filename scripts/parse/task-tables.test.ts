import { describe, expect, it } from 'vitest';
import { parsed } from '../../tests/property/invariants.ts';
import { taskColumns } from './task-tables.ts';

describe('the head of a table that lists tasks', () => {
  it.each<[string, string | null]>([
    ['序号|重点任务|责任单位', 'number task units'],
    ['序号|主要举措|工作任务|牵头单位|配合单位', 'number measures task units units'],
    ['任务类别|序号|工作任务|责任单位|完成时限', 'area number task units aside'],
    ['重点任务|序号|具体措施|责任单位', 'area number task units'],
    ['工作任务|责任单位|备注', 'task units aside'],
    ['序号|工作任务|主要内容|完成时间', 'number task measures aside'],
    ['序号|指标名称|2027年目标值', null],
    ['序号|项目名称|建设内容|投资', null],
    ['工作任务|完成时限', null],
    ['责任单位|联系人', null],
  ])('%s', (head, expected) => {
    const columns = taskColumns(head.split('|'));
    expect(columns?.map((c) => c.is).join(' ') ?? null).toBe(expected);
  });
});

describe('an editor says that a row is a task', () => {
  const source = [
    '甲县方案',
    '一、重点任务',
    '（一）培育企业。建立企业库。（县工信局负责）',
    '二、任务清单',
    '序号|重点任务|责任单位',
    '1|建设平台|县科技局',
    '2|引进人才|县人社局',
  ].join('\n');
  const word = { at: 1, line: 6, words: '建设平台', is: 'task', reason: '试。' } as const;

  it('so all rows of its table are', () => {
    expect(parsed(source).tasks.map((t) => t.title)).toEqual(['培育企业']);
    const edition = parsed(source, [], [], [word]);
    expect(edition.issues.filter((i) => i.severity === 'error')).toEqual([]);
    expect(edition.tasks.map((t) => t.title)).toEqual(['培育企业', '建设平台', '引进人才']);
    expect(edition.responsibilities.map((r) => [r.task, r.unit_text, r.role_label])).toEqual([
      ['jia-2024/1', '县工信局', '负责'],
      ['jia-2024/1-b', '县科技局', '责任单位'],
      ['jia-2024/2', '县人社局', '责任单位'],
    ]);
    expect(edition.decisions?.map((d) => [d.rule.is, d.editor.is, d.editor.title])).toEqual([
      ['row', 'task', '建设平台'],
    ]);
  });

  it('but not of a table that lists none', () => {
    const values = source.replace('重点任务|责任单位', '指标|目标值');
    const codes = parsed(values, [], [], [word]).issues.map((i) => i.code);
    expect(codes).toContain('decision/unfit');
  });
});

describe('what of such a table is dropped', () => {
  const dropped = (lines: readonly string[]): string[] =>
    parsed(['甲县方案', '一、任务清单', ...lines].join('\n'))
      .corrections.filter((c) => c.sic !== '|')
      .map((c) => c.sic);
  const rows = ['1|建设平台|县科技局|县工信局', '2|引进人才|县人社局|县财政局'];

  it('is a head that is printed again, and a line', () => {
    const head = '序号|重点任务|牵头单位|配合单位';
    expect(dropped([head, '|---|---|---|---|', rows[0] ?? '', head, rows[1] ?? ''])).toEqual([
      '|---|---|---|---|',
      head,
    ]);
  });

  it('is no second storey of a head', () => {
    const lower = '||牵头单位|配合单位';
    const edition = parsed(
      ['甲县方案', '一、任务清单', '序号|重点任务|责任单位|', lower, ...rows].join('\n'),
    );
    expect(edition.tasks.map((task) => task.title)).toEqual(['建设平台', '引进人才']);
    expect(edition.corrections.filter((c) => c.sic !== '|')).toEqual([]);
    expect(edition.passages.some((p) => p.text.includes('牵头单位'))).toBe(true);
  });
});
