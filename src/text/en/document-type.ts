import type { documentType as Chinese } from '../document-type.ts';

const types: Readonly<Record<string, string>> = {
  规划: 'Development plan',
  发展规划: 'Development plan',
  专项规划: 'Special-purpose plan',
  方案: 'Plan',
  实施方案: 'Implementation plan',
  工作方案: 'Work plan',
  计划: 'Plan',
  行动计划: 'Action plan',
  行动方案: 'Action plan',
  工作要点: 'Work priorities',
  意见: 'Opinions',
  实施意见: 'Implementation opinions',
  指导意见: 'Guiding opinions',
  若干意见: 'Opinions',
  措施: 'Measures',
  若干措施: 'Measures',
  政策措施: 'Policy measures',
  若干政策: 'Policies',
  办法: 'Measures (办法)',
  实施办法: 'Implementing measures (办法)',
  管理办法: 'Administrative measures (办法)',
  实施细则: 'Implementing rules',
  工作指引: 'Guidance',
  通知: 'Notice',
  公告: 'Announcement',
  决定: 'Decision',
  政策解读: 'Official interpretation',
};

/** What English pages call a kind of document; one that is not of the list keeps its Chinese word. */
export const documentType: typeof Chinese = (type) => types[type] ?? type;
