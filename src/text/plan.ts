import type { Plan } from '../model/plan.ts';
import { placeWords } from './place-words.ts';

/** Facts of a plan in the order of the page; the label of each. */
const facts = {
  jurisdiction: '地区',
  level: '层级',
  document_type: '文种',
  interprets: '解读对象',
  document_number: '发文字号',
  index_number: '索引号',
  issuer: '发文机关',
  issued_date: '成文日期',
  published_date: '公开日期',
  validity: '时效',
  period: '规划期',
};

const day = (iso: string): string => {
  const [year, month, date] = iso.split('-').map(Number);
  return `${year ?? ''}年${month ?? ''}月${date ?? ''}日`;
};

/** The wording of the page of a plan. */
export const plan = {
  path: '当前位置',
  facts: '文献事实',
  factLabels: facts,
  notStated: '文件未载',
  incomplete: '待查',
  /** What nobody has filled in; with words of the text that say it. */
  notRecorded: (words: string | null): string => (words === null ? '未著录' : `未著录；文中印有“${words}”`),
  period: (start: number | null, end: number | null): string | null =>
    start === null
      ? end === null
        ? null
        : `至${end}年`
      : end === null
        ? `${start}年起`
        : start === end
          ? `${start}年`
          : `${start}—${end}年`,
  day,
  place: (plan: Plan): string => placeWords(plan).join(''),
  issuer: ({ issuer }: Pick<Plan, 'issuer' | 'issuer_en'>): string | null => issuer,
  code: (code: string): string => `（${code}）`,
  titleByEditor: '题名为编者所拟，底本没有题名。',
  witness: '底本',
  witnessText: (file: string, publisher: string | null): string =>
    publisher === null ? `文件 ${file}` : `${publisher}，文件 ${file}`,
  witnessFrom: '取自',
  witnessNowhere: '发布的网页：未载',
  witnessOn: (day: string): string => `（${day}取得）`,
  witnessArchive: '网页存档',
  original: (file: string, converter: string | null): string =>
    converter === null ? `原件 ${file}` : `原件 ${file}，文字由 ${converter} 转出`,
  sha: 'SHA-256',
  source: '底本原文',
  sourceLink: '逐行查看底本',
  json: '本方案全部数据（JSON）',
  /** `absent`: an annex that the document announces did not come with it. */
  noTasks: (absent: boolean): string =>
    `正文没有读出分项的任务，因而没有举措；文字全部照录。${absent ? '文件所称的附件底本未收，任务或在其中。' : ''}`,
  annexes: '附件',
  annex: { present: '（已收）', absent: '（文件称有，底本未收）' },
  editor: '编者按',
  notes: '整理说明',
  contents: '目录',
  front: '文首',
  tasksOf: (tasks: number): string => `${tasks} 项任务`,
  measures: (n: number): string => `${n} 句`,
  units: (units: readonly string[], unread: boolean): string => {
    const [first] = units;
    if (first === undefined) return unread ? '单位未读出' : '未见单位';
    return units.length === 1 ? first : `${first}等 ${units.length} 个单位`;
  },
  corrections: '校勘记',
  noCorrections: '本文未作校改，也没有存疑之处。',
  sentence: (n: number): string => `第${n}句`,
  /** The title in the language of the interface, where that is not the document's and an editor gave it. */
  translated: (_plan: Plan): string | null => null,
  unreadColumns: '底本一格一行，各列未能分清；逐行照录，以竖线分格',
  tableNote: '各列标题、单位与数值照录文件；左栏序号是该行的固定链接。',
  roleless: '正文',
};
