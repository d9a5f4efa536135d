import { describe, expect, it } from 'vitest';
import { sectionRoles } from '../../src/model/structure.ts';
import {
  DOCUMENT_TYPES,
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
