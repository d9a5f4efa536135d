/** Further titles of sections, short and long, each with the role that it tells. */
import { expect, it } from 'vitest';
import { roleOfTitle } from './title-words.ts';

it.each([
  ['背景', 'background'],
  ['面临的形势', 'background'],
  ['问题和意义', 'background'],
  ['考核办法', 'other'],
  ['申报条件', 'other'],
  ['评审结果应用', 'other'],
  ['项目申报和管理', 'other'],
  ['申报审核', 'other'],
  ['资金监督检查', 'other'],
  ['奖励兑现程序', 'other'],
  ['政策兑现', 'other'],
  ['组织架构', 'other'],
  ['职责', 'other'],
  ['主要职责分工', 'other'],
  ['阶段划分', 'schedule'],
  ['工作安排', 'schedule'],
  ['步骤和方法', 'schedule'],
  ['目标', 'goals'],
  ['2026年目标', 'goals'],
  ['“十四五”时期发展指导方针和主要目标', 'goals'],
  ['“十三五”取得的成就', 'background'],
  ['明确主要目标任务', 'goals'],
  ['原则', 'guidance'],
  ['坚持的原则', 'guidance'],
  ['功能定位', 'guidance'],
  ['提高思想认识', 'guidance'],
  ['切实提高认识', 'guidance'],
  ['服务保障', 'safeguards'],
  ['强化要素保障、组织领导', 'safeguards'],
  ['要求', 'safeguards'],
  ['狠抓考核', 'safeguards'],
  ['加强对科技工作领导', 'safeguards'],
  ['落实责任机制措施', 'safeguards'],
  ['督导落实', 'safeguards'],
  ['任务清单', 'tasks'],
  ['工作', 'tasks'],
])('%s is %s', (title, role) => {
  expect(roleOfTitle(title)).toBe(role);
});
