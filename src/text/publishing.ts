import type { AddressKind } from '../model/ledger.ts';
import { plan } from './plan.ts';

const { day } = plan;

/** The wording of versions, of changes, and of addresses that have moved. */
export const zh = {
  version: (version: string): string => `语料版本 ${version}`,
  preparing: '（编校中）',
  feed: (site: string): string => `${site}：版本与变更`,
  changes: {
    title: '版本与变更',
    description: '语料的各个版本，以及每一处已公布网址的改动、移动与撤回。',
    intro:
      '语料版本说的是文本与数据，不是网站程序。引用时请一并写明版本：首位数字变，表示有网址移动、撤回或含义改变；次位变，表示新增方案或数据；末位变，表示文字更正。',
    versions: '各版本',
    closed: (date: string): string => `${day(date)}定稿`,
    open: '编校中，尚未定稿',
    texts: '文字更正',
    noTexts: '各网址的文字自公布以来没有改动。',
    former: '移动与撤回的网址',
    noFormer: '没有网址移动或撤回。',
    ledger: '全部公开网址记在源库的 content/addresses.tsv，逐行附文字与摘要，只增不改。',
  },
  past: {
    title: '本页的变更',
    was: '原作',
    is: '今作',
    when: (version: string): string => `语料版本 ${version}`,
    why: (reason: string): string => `缘由：${reason}`,
    withdrawn: '已撤回',
    moved: '今在',
    text: '原文',
  },
  gone: {
    moved: '此页已移动',
    withdrawn: '此页已撤回',
    movedLead: '内容移到了新的网址：',
    withdrawnLead: '这个网址曾经公布，内容已经撤回。以下是原来的内容与撤回的缘由。',
    what: '原来的内容',
    kind: '类别',
    id: '编号',
    address: '网址',
    since: '首见',
    ended: '撤回或移动',
    reason: '缘由',
    parts: '页内各处',
    plan: '所属方案',
  },
  kinds: {
    plan: '方案',
    section: '章节',
    area: '领域',
    task: '任务',
    safeguard: '保障措施',
    sentence: '文句',
    note: '责任附注',
    row: '表格行',
    correction: '校勘记',
    source: '底本原文',
    theme: '主题',
    indicator: '指标',
    instrument: '政策工具',
    unit: '单位',
    page: '网页',
    file: '文件',
    version: '语料版本',
  } satisfies Record<AddressKind, string>,
};
