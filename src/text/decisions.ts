import type { LineReading } from '../model/decision.ts';
import type { SectionRole } from '../model/structure.ts';

/** Wording of the list of decisions on the structure of an edition. */
export const decisions = {
  name: '结构校定',
  about: '以下各行的归类由编者定下；规则的读法一并列出。',
  kinds: {
    section: '章节',
    area: '任务领域',
    task: '任务',
    safeguard: '保障措施',
    part: '任务内的分项',
    text: '正文',
    note: '责任分工',
    row: '表格中的一行',
  } satisfies Record<LineReading['is'], string>,
  roles: {
    background: '背景',
    guidance: '总体要求',
    goals: '目标',
    tasks: '任务',
    schedule: '进度',
    safeguards: '保障',
    other: '其他',
  } satisfies Record<SectionRole, string>,
  reading: (kind: string, role: string | null, title: string | null): string =>
    `${kind}${role === null ? '' : `（${role}）`}${title === null ? '' : `“${title}”`}`,
  items: (kind: string): string => `其下各项为${kind}。`,
  say: (rule: string, editor: string): string =>
    rule === editor ? `编者定为${editor}，规则所读相同。` : `规则读作${rule}，编者定为${editor}。`,
};
