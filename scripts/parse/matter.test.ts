import { describe, expect, it } from 'vitest';
import { parsed } from '../../tests/property/invariants.ts';
import { folded } from './folded.ts';
import { isEndMatter } from './matter.ts';

describe('end matter', () => {
  it.each([
    '2024年3月1日',
    '2024 年 3 月 1 日',
    '二〇二四年三月一日',
    '二○二四年十二月三十一日',
    '甲县人民政府办公室',
    '甲县科技局',
    '甲县科技创新领导小组',
    '甲县经济开发区管委会',
    '中共甲县委员会',
    '（此件公开发布）',
    '（联系人：张某，电话：123）',
    '（主动公开）',
    '抄送：县委办公室',
    '印发：各镇',
    '主题词：科技',
    '公开方式：主动公开',
    '联系人：张某',
    '联系电话：123',
    '附件：1.清单',
    '附表1',
  ])('%s', (line) => {
    expect(isEndMatter(folded(line))).toBe(true);
  });

  it.each([
    '2024年3月',
    '到2024年3月1日完成',
    '2024年3月1日起施行',
    '局',
    '甲县科技局牵头',
    '甲县科技局，甲县财政局',
    '（此件）公开',
    '支持建设平台。',
    '各县人民政府要加强领导。',
    '加强附件管理',
    '（抄送县委）',
  ])('is not: %s', (line) => {
    expect(isEndMatter(folded(line))).toBe(false);
  });
});

const BODY = [
  '甲县实施方案',
  '一、重点任务',
  '1.建设平台。支持企业建设实验室。',
  '2.培育企业。培育企业十家。',
  '二、保障措施',
  '（一）加强领导。成立小组。',
  '（二）加强督查。定期督查。',
];
const read = (...lines: string[]) => parsed([...BODY, ...lines].join('\n'));

describe('annexes', () => {
  it('are named as the text announces them, with what came of them', () => {
    expect(read('附件：1.指标体系表 2.任务清单', '甲县人民政府', '2024年3月1日').attachments).toEqual([
      { title: '指标体系表', present: false },
      { title: '任务清单', present: false },
    ]);
    expect(
      read('附件：1.指标体系表', '2.任务清单', '附件1', '指标体系表', '高新技术企业10家。').attachments,
    ).toEqual([
      { title: '指标体系表', present: true },
      { title: '任务清单', present: true },
    ]);
    expect(read('附：任务清单').attachments).toEqual([{ title: '任务清单', present: false }]);
    expect(read().attachments).toEqual([]);
  });

  it.each(['附件', '附件1', '附件一：', '附 件 2', '附表：', '附件1 指标体系表说明', '附件2：指标体系表'])(
    'begin at %s, and hold no tasks',
    (head) => {
      const edition = read(
        '甲县人民政府',
        head,
        '一、其他任务',
        '1.别的任务。支持别的事情。',
        '二、其他保障',
      );
      expect(edition.tasks.map((t) => t.title)).toEqual(['建设平台', '培育企业']);
      expect(edition.sections.map((s) => s.title)).toEqual(['重点任务', '保障措施']);
    },
  );

  it.each(['附件是本方案的组成部分。', '附件材料的报送'])('do not begin at %s', (line) => {
    expect(read(line, '三、组织实施', '1.压实责任。各镇要压实责任。').sections).toHaveLength(3);
  });

  it('are the plan where the notes stand in them', () => {
    const items = [1, 2, 3, 4, 5].map((n) => `${n}.第${n}项任务的名称。做好工作。（责任单位：县科技局）`);
    const before = ['甲县考评办法', '一、考评对象', '各镇。', '二、考评方式', '每年考评。'];
    const titles = (lines: readonly string[]): string[] => parsed(lines.join('\n')).tasks.map((t) => t.title);
    expect(titles([...before, '附件', '一、重点任务', ...items])).toHaveLength(5);
    expect(titles([...before, '附件', '一、重点任务', ...items.slice(0, 4)])).toEqual([]);
    expect(titles([...BODY, '（责任单位：县科技局）', '附件', '一、重点任务', ...items])).toHaveLength(2);
  });

  it('do not begin before the document has its sections', () => {
    const edition = parsed(['附件', ...BODY].join('\n'));
    expect(edition.tasks).toHaveLength(2);
    expect(edition.attachments).toEqual([]);
  });
});

describe('signature and date behind the last heading', () => {
  it('belong to no safeguard', () => {
    const edition = read('附件：任务清单', '甲县人民政府办公室', '2024年3月1日', '（此件公开发布）');
    const own = edition.passages.filter((p) => p.kind === 'safeguard').map((p) => p.text);
    expect(own).toEqual(['成立小组。', '定期督查。']);
    expect(edition.passages.slice(-4).map((p) => [p.kind, p.parent, p.text])).toEqual(
      ['附件：任务清单', '甲县人民政府办公室', '2024年3月1日', '（此件公开发布）'].map((text) => [
        'other',
        'jia-2024/s2',
        text,
      ]),
    );
  });
});

describe('a table of contents', () => {
  it.each(['目录', '目 录', '目次'])('headed %s makes no headings', (head) => {
    const contents = ['一、重点任务………1', '二、保障措施 2'];
    const [title = '', ...rest] = BODY;
    const edition = parsed([title, head, ...contents, ...rest].join('\n'));
    expect(edition.sections.map((s) => s.title)).toEqual(['重点任务', '保障措施']);
    expect(edition.tasks).toHaveLength(2);
  });
});
