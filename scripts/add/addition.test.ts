import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readVocabulary } from '../read/vocabulary.ts';
import { additionOf } from './addition.ts';

const { vocabulary } = readVocabulary('.');
const folder = mkdtempSync(join(tmpdir(), 'addition-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const plan = (place: string, works: string): string[] => [
  `${place}人民政府关于印发《${place}科技创新实施方案》的通知`,
  '各有关单位：',
  `现将《${place}科技创新实施方案》印发给你们，请认真落实。`,
  `${place}人民政府`,
  '2024年3月1日',
  `${place}科技创新实施方案`,
  '一、重点任务',
  `（一）建设平台。${works}`,
  '（二）培育企业。支持企业发展壮大，提高创新能力。',
  '二、保障措施',
  '加强组织领导。',
];
const first = plan('阜宁县', '支持骨干企业建设科技创新平台，完善平台管理制度。');
const second = plan('建湖县', '引导高等学校开放实验室，为中小企业提供检验检测服务。');
const added = (lines: readonly string[], filed: readonly string[]) => {
  const path = join(folder, 'plan.txt');
  writeFileSync(path, lines.join('\n'));
  const corpus = [{ id: 'funing-2024', sha256: '', text: filed.join('\n') }];
  return additionOf(path, undefined, corpus, vocabulary);
};

it('a document is filed by itself though it is in the file of another plan, of which it is no part', () => {
  expect(added(second, [...first, ...second]).id).toBe('jianhu-2024');
});

it('another copy of a plan is refused, with further documents behind it or without', () => {
  for (const copy of [first, [...first, ...second]]) {
    const { id, issues } = added(copy, [...first, ...second]);
    expect([id, issues.map((i) => i.code)]).toEqual([null, ['plan/duplicate']]);
  }
});
