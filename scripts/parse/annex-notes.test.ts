import { describe, expect, it } from 'vitest';
import { parsed } from '../../tests/property/invariants.ts';

const BODY =
  '建立培育库，实行动态管理、精准服务，遴选一批成长性好、创新能力强的企业，逐家制定培育方案，推动企业加快成长，形成梯次培育格局。';
const plan = (annex: readonly string[], note = ''): string =>
  [
    '甲县行动方案',
    '一、总体要求',
    '加快建设创新型县。',
    '二、重点任务',
    '（一）实施提质工程',
    `1.培育企业。${BODY}${note}`,
    `2.壮大园区。${BODY}`,
    '（二）实施提档工程',
    `1.建设平台。${BODY}`,
    `2.引进人才。${BODY}`,
    '三、保障措施',
    '（一）加强领导。成立领导小组。',
    '附件',
    '任务分工',
    ...annex,
  ].join('\n');
const rows = (text: string): string[] =>
  parsed(text).responsibilities.map(
    (r) => `${r.task.replace('jia-2024/', '')} ${r.role} ${r.unit_text} ${r.basis}`,
  );

describe('an annex that shares the tasks out', () => {
  it('names the units of areas and of tasks, by their titles', () => {
    expect(
      rows(
        plan([
          '一、实施提质工程',
          '责任单位：县科技局',
          '2. 引进 人才。',
          '牵头单位：县委组织部；配合单位：县人社局',
        ]),
      ),
    ).toEqual([
      '1-1 responsible 县科技局 rule',
      '1-2 responsible 县科技局 rule',
      '2-2 lead 县委组织部 rule',
      '2-2 supporting 县人社局 rule',
    ]);
  });

  it('says nothing where a task has a note of its own', () => {
    expect(rows(plan(['一、实施提质工程', '责任单位：县财政局'], '（责任单位：县科技局）'))).toEqual([
      '1-1 responsible 县科技局 stated',
    ]);
  });

  it('says nothing below other lines', () => {
    expect(rows(plan(['一、其他工作', '责任单位：县科技局']))).toEqual([]);
    expect(rows(plan(['实施提质工程', '（说明）', '责任单位：县科技局']))).toEqual([]);
    expect(rows(plan([`实施提质工程${'，'.repeat(60)}`, '责任单位：县科技局']))).toEqual([]);
    expect(rows(plan(['实施提质工程', '由各单位落实，责任单位：县科技局，见上级文件的有关规定。']))).toEqual(
      [],
    );
  });

  it('and its notes are notes of the last section', () => {
    const edition = parsed(plan(['实施提质工程', '责任单位：县科技局', '牵头单位：县工信局']));
    const notes = edition.passages.filter((p) => p.kind === 'note');
    expect(notes.map((n) => [n.id, n.text])).toEqual([
      ['jia-2024/s3/n1', '责任单位：县科技局'],
      ['jia-2024/s3/n2', '牵头单位：县工信局'],
    ]);
    expect(edition.responsibilities).toHaveLength(4);
  });
});
