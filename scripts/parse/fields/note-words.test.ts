import { describe, expect, it } from 'vitest';
import { folded } from '../folded.ts';
import { labelRules, otherLabels, roleOf } from './labels.ts';
import { beginsNote, bracketEnd, looksLikeUnit, startsWithLabel } from './note-words.ts';

describe('the role that a label prints', () => {
  it.each([
    ['牵头单位', 'lead'],
    ['牵头', 'lead'],
    ['主办单位', 'lead'],
    ['配合单位', 'supporting'],
    ['协助', 'supporting'],
    ['参与单位', 'supporting'],
    ['责任单位', 'responsible'],
    ['负责', 'responsible'],
    ['落实', 'responsible'],
    ['', 'responsible'],
  ])('%s is %s', (words, role) => {
    expect(roleOf(words)).toBe(role);
  });
});

describe('the table of labels', () => {
  it.each(labelRules.map((r) => [r.sample, r]))('%s', (sample, { word, role }) => {
    const label = folded(sample).indexOf(':') + 1;
    expect(startsWithLabel(folded(sample), 0)).toBe(label);
    expect(beginsNote(folded(`（${sample}）`), 0)).toBe(true);
    expect(sample.startsWith(word)).toBe(true);
    expect(roleOf(sample.slice(0, label))).toBe(role);
  });

  it.each(otherLabels.map((l) => [l.sample]))('%s is no unit', (sample) => {
    expect(startsWithLabel(folded(sample), 0)).toBe(folded(sample).indexOf(':') + 1);
  });

  it.each(['责任单位县科技局', '落实责任', '单位：县科技局', '支持：县科技局', '平台：县科技局'])(
    '%s is none',
    (words) => {
      expect(startsWithLabel(folded(words), 0)).toBe(0);
      expect(beginsNote(folded(words), 0)).toBe(false);
    },
  );
});

describe('words that read like a unit', () => {
  it.each([
    '县科技局',
    '市发展改革委',
    '县委组织部',
    '县政府办',
    '县科学院',
    '县研究所',
    '省科技厅',
    '税务所',
    '县农技站',
    '县红十字会',
    '农信社',
    '县委党校',
    '农商行',
    '县消防队',
    '县档案馆',
    '电视台',
    '经开区',
    '各镇',
    '各乡',
    '街道',
    '县服务中心',
    '甲公司',
    '县建设集团',
    '县人民政府',
    '管委会',
    '有关部门',
    '相关单位',
    '甲市大学',
    '各县（市、区）人民政府',
    '县科技局等',
    '各有关企业',
    '县供电',
    '甲县税务',
    '县法院',
    '县检察院',
    '工作专班',
    '驻县高校',
    '其他单位',
    '全县各部门',
  ])('%s', (words) => {
    expect(looksLikeUnit(words)).toBe(true);
  });

  it.each(['平台', '张某', '2025年', '加快建设', '创新', '局', ''])('not %s', (words) => {
    expect(looksLikeUnit(words)).toBe(false);
  });
});

describe('where a bracket ends', () => {
  it.each([
    ['(县)', 0, 3],
    ['(县(市)区)x', 0, 7],
    ['(县', 0, -1],
    ['(县\n)', 0, -1],
    ['x(县)', 1, 4],
    [`(${'县'.repeat(1300)})`, 0, -1],
    [`(${'县'.repeat(1100)})`, 0, 1102],
  ])('%s', (text, at, end) => {
    expect(bracketEnd(folded(text), at)).toBe(end);
  });
});
