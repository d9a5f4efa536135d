import type { Plan } from '../model/plan.ts';

/** The wording of the data files and of the page that lists them. */
export const zh = {
  /** Without a date of access: files have none. GB/T 7714—2025, a data set. */
  citation: (version: string, url: string | null): string =>
    `县域科技政策对照编者. 县域科技政策对照：数据[DS/OL]. 版本 ${version}.${url === null ? '' : ` ${url}.`}`,
  source: (plan: Pick<Plan, 'title' | 'issuer' | 'document_number' | 'issued_date'>): { title: string } => ({
    title: [plan.title, plan.issuer, plan.document_number, plan.issued_date]
      .filter((part) => part !== null)
      .join('，'),
  }),
};
