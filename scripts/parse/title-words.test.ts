import { describe, expect, it } from 'vitest';
import { sectionRoles } from '../../src/model/structure.ts';
import {
  DOCUMENT_TYPES,
  isSectionTitle,
  roleOfTitle,
  roleRules,
  surelySafeguards,
  TITLE_END,
  titleWordAt,
} from './title-words.ts';

describe('the rules for titles of sections', () => {
  it.each(roleRules.map((rule, k) => [rule.sample, rule.role, k] as const))(
    '%s is read by its own rule (%s) and by no earlier one',
    (sample, role, k) => {
      expect(roleRules.findIndex((rule) => rule.pattern.test(sample))).toBe(k);
      expect(roleOfTitle(sample)).toBe(role);
    },
  );

  it('know every role', () => {
    expect(new Set(roleRules.map((r) => r.role))).toEqual(new Set(sectionRoles));
  });

  it.each([
    ['指导思想', 'guidance'],
    ['总体要求', 'guidance'],
    ['基本原则', 'guidance'],
    ['建设思路', 'guidance'],
    ['主要目标', 'goals'],
    ['总体目标', 'goals'],
    ['建设目标', 'goals'],
    ['重点任务', 'tasks'],
    ['主要内容', 'tasks'],
    ['主要任务', 'tasks'],
    ['进度安排', 'schedule'],
    ['实施步骤', 'schedule'],
    ['保障措施', 'safeguards'],
    ['组织保障', 'safeguards'],
    ['组织领导', 'safeguards'],
    ['工作要求', 'safeguards'],
    ['区域概况', 'background'],
    ['发展基础', 'background'],
    ['背景依据', 'background'],
    ['方案的总体构架', 'other'],
    ['附则', 'other'],
  ])('%s is %s', (title, role) => {
    expect(roleOfTitle(title)).toBe(role);
    expect(roleOfTitle(`${title}。`)).toBe(role);
  });

  it.each(['搭建高水平科技创新平台', '培育壮大科技创新主体', '', '。'])('tell nothing of %j', (title) => {
    expect(roleOfTitle(title)).toBeNull();
  });
});

describe('surelySafeguards', () => {
  it.each(['保障措施', '组织保障', '组织领导', '工作要求', '加强组织领导'])('holds of %s', (title) => {
    expect(surelySafeguards(title)).toBe(true);
  });

  it.each(['完善科技创新支撑保障', '强化民生领域科技保障', '重点任务'])('does not hold of %s', (title) => {
    expect(surelySafeguards(title)).toBe(false);
  });
});

describe('titles of documents', () => {
  it.each(DOCUMENT_TYPES)('end in %s', (type) => {
    expect(TITLE_END.test(`甲县科技创新${type}`)).toBe(true);
    expect(TITLE_END.test(`甲县科技创新${type}(2024-2026年)`)).toBe(true);
    expect(TITLE_END.test(`甲县科技创新${type}如下`)).toBe(false);
  });

  it('the longer kind is known before the shorter', () => {
    DOCUMENT_TYPES.forEach((type, k) => {
      expect(DOCUMENT_TYPES.slice(0, k).some((earlier) => type.endsWith(earlier) && type !== earlier)).toBe(
        false,
      );
    });
  });
});

describe('titleWordAt', () => {
  it('is the length of the title that stands there', () => {
    expect(titleWordAt('一、指导思想以习近平', 2)).toBe(4);
    expect(titleWordAt('一、建设平台', 2)).toBe(0);
    expect(titleWordAt('附则', 0)).toBe(2);
  });
});

describe('a role is told by the whole title', () => {
  it.each<[string, readonly string[]]>([
    [
      'background',
      [
        '工作背景',
        '制定依据',
        '主要情况',
        '现状与形势',
        '基础和存在问题',
        '存在的突出问题',
        '存在问题',
        '2023年工作回顾',
        '出台的必要性',
      ],
    ],
    [
      'other',
      [
        '总体框架',
        '适用范围',
        '适用对象',
        '名词解释',
        '有关说明',
        '其他',
        '其他事项',
        '咨询方式',
        '政策咨询',
        '咨询渠道',
        '联系方式',
        '总则',
        '政策亮点',
        '主要特点',
        '条款解读',
        '组织体系',
        '组织机构',
        '工作职责',
        '职责分工',
        '领导机构',
      ],
    ],
    [
      'schedule',
      [
        '步骤',
        '方法步骤',
        '工作步骤和方法',
        '实施阶段',
        '工作安排',
        '时间安排',
        '推进步骤',
        '阶段划分',
        '工作进度计划',
      ],
    ],
    ['goals', ['目标', '2025年目标', '年度目标任务', '主要指标', '目标定位', '目标和指标', '核心指标体系']],
    [
      'guidance',
      [
        '原则',
        '工作的原则',
        '遵循原则',
        '思路',
        '思路与举措',
        '总体思路',
        '发展思想',
        '战略定位',
        '总体部署',
        '目标要求和思路',
        '总体考虑',
        '总体安排',
        '重要意义',
        '充分认识',
        '切实提高认识',
        '进一步提高思想认识',
        '统一思想',
        '指导原则',
        '工作导向',
      ],
    ],
    [
      'safeguards',
      [
        '强化组织领导、压实责任',
        '组织领导、考核',
        '保障、监督',
        '科技保障体系',
        '保障措施及其他',
        '保障体系建设',
        '组织领导和协调',
        '组织推进',
        '完善组织实施',
        '要求',
        '有关要求',
        '几点要求',
        '长效工作机制',
        '狠抓责任落实',
        '加强督导考核',
        '强化实施保障措施',
        '监督考核',
        '督查评估',
        '推进机制',
      ],
    ],
    ['tasks', ['任务分工', '任务清单', '支持政策', '重点工程', '实施路径', '专项行动', '建设项目清单']],
  ])('%s', (role, titles) => {
    expect(titles.map((title) => [title, roleOfTitle(title)])).toEqual(titles.map((title) => [title, role]));
  });

  it.each([
    '附则修订',
    '新附则',
    '甲县政策亮点',
    '展示主要特点',
    '新总则',
    '总则修订',
    '做好有关说明',
    '推进其他',
    '其他平台',
    '咨询方式变更',
    '做好政策咨询',
    '理顺工作职责',
    '职责分工调整',
    '强化领导机构',
    '领导机构建设',
    '健全组织机构',
    '明确适用范围',
    '改进工作步骤',
    '工作步骤优化',
    '落实工作安排',
    '工作安排表',
    '科学实施阶段',
    '实施阶段性评估',
    '创新思路',
    '做好总体安排',
    '学习指导原则',
    '树立工作导向',
    '推动组织领导、压实责任',
    '健全保障机制建设',
    '健全组织领导和协调',
    '落实相关要求',
    '企业狠抓责任落实',
    '狠抓责任落实到企业',
    '完善监督考核',
    '监督考核结果',
    '产业基础再造',
    '搭建产业基础',
    '任务分工表',
    '发展目标企业',
  ])('and of %s nothing', (title) => {
    expect(roleOfTitle(title)).toBeNull();
  });

  it('blanks, a closing mark and a bracket behind the title say nothing', () => {
    for (const title of ['重 点 任 务', '重点任务:', '重点任务;', '重点任务(共10项)', '重点任务。'])
      expect(roleOfTitle(title)).toBe('tasks');
    expect(roleOfTitle('重点任务(共10项)之后')).toBeNull();
  });
});

describe('titles that can only be those of safeguards', () => {
  it.each(['综合保障', '条件保障机制', '强化组织保障', '组织与实施', '组织和保障', '相关要求', '有 关要求:'])(
    '%s',
    (title) => {
      expect(surelySafeguards(title)).toBe(true);
    },
  );

  it.each(['完善保障措施', '保障措施落实', '科技组织保障', '组织保障有力', '完善组织要求'])(
    'not %s',
    (title) => {
      expect(surelySafeguards(title)).toBe(false);
    },
  );
});

describe('titles that stand in running text', () => {
  const WORDS =
    '总体要求 指导思想 基本原则 主要目标 工作目标 总体目标 发展目标 建设目标 重点任务 主要任务 工作任务 重点工作 主要举措 重点举措 工作措施 主要措施 政策措施 保障措施 ' +
    '组织保障 组织实施 工作要求 进度安排 实施步骤 工作步骤 工作原则 总体思路 工作思路 建设思路 发展基础 区域概况 工作背景 背景依据 主要内容 实施保障 目标任务 附则 总则';
  it.each(WORDS.split(' '))('%s', (title) => {
    expect(titleWordAt(`${title}支持企业`, 0)).toBe(title.length);
    expect(isSectionTitle([...title].join(' '))).toBe(true);
    expect(isSectionTitle(`${title}分解`)).toBe(false);
  });
});
