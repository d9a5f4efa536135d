import { folded } from '../folded.ts';

/**
 * What a publishing site prints beside a document, label by label: `发文字号：甲政发〔2024〕1号`, `[ 索引号 ] 1150…`,
 * `文 号 | … |`, several on a line or the value on the next. Labels as in the directories of open government
 * information (政府信息公开目录).
 */
const LABELS = {
  index_number: ['信息索引号', '索引号'],
  document_number: ['发文字号', '文件编号', '文件字号', '文号', '发文文号'],
  issuer: ['发文机关', '发文单位', '发文机构', '发文部门', '制发机关', '成文单位'],
  publisher: ['发布机构', '发布单位', '发布机关', '发布部门', '公开单位', '信息来源', '来源'],
  signed: ['成文日期', '成文时间', '签发日期'],
  issued: ['发文日期', '印发日期', '制发日期', '发文时间', '印发时间', '出台时间', '生成日期'],
  published: ['发布日期', '发布时间', '公开日期', '公布日期', '公开时间', '发稿时间', '时间', '日期'],
  title: ['信息名称', '发文标题', '文件名称', '文件标题', '标题', '名称'],
  validity: ['有效性', '公文时效', '时效性', '时效说明', '效力状态', '时效状态'],
} as const;

/** What a label of the publishing site is about. */
export type Labelled = keyof typeof LABELS;

const spaced = (label: string): string => [...label].join(' *');
/** Behind a label stands a mark; the longer ones may do without in a row of labels. */
const MARK = '(?: *\\) *[:|]? *| *[:|][:| ]*)';
/** A value ends with its line, at a bar, or where a further label begins. */
const FURTHER = ' +(?:\\p{Script=Han}{2,6}|\\p{Script=Han}(?: +\\p{Script=Han}){1,3}) *:';
const VALUE = `([^\\n|]*?)(?=${FURTHER}| *\\( *\\p{Script=Han}{2,5} *\\)| *(?:\\||\\n|$))`;

const PATTERNS = (Object.keys(LABELS) as Labelled[]).map((field): [Labelled, RegExp] => {
  const names = LABELS[field].map(spaced).join('|');
  const long = LABELS[field]
    .filter((l) => l.length >= 3 && /[号日机发]/u.test(l))
    .map(spaced)
    .join('|');
  const bare = long === '' ? '' : `|(?<=^|\\n| )(?:${long}) +(?=\\S)`;
  const glued = field === 'index_number' ? `|(?:${names})(?=[0-9A-Za-z])` : '';
  return [
    field,
    new RegExp(
      `(?<!\\p{Script=Han})(?:(?:${names})${MARK}(?:\\n *(?=[^\\n:]{1,60}(?:\\n|$)))?${bare}${glued})${VALUE}`,
      'gu',
    ),
  ];
});

/** The first value that is after a label of `field` in `text`, as written without white space around it, or `null`. */
export function labelledIn(text: string, field: Labelled): string | null {
  const fold = folded(text);
  const pattern = PATTERNS.find(([name]) => name === field)?.[1];
  if (pattern === undefined) return null;
  for (const match of fold.matchAll(pattern)) {
    const value = match[1] ?? '';
    const start = match.index + match[0].length - value.length;
    const written = text.slice(start, start + value.length).trim();
    if (written !== '') return written;
  }
  return null;
}
