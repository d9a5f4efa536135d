/** The targets in printed tables. */
import type { Table } from '../../../src/model/table.ts';
import { folded } from '../folded.ts';
import { aboutWords } from './about.ts';
import { clausesOf, isMarked } from './cell.ts';
import { baseOf, UNIT } from './numeral.ts';
import { quantitiesIn, type Quantity } from './quantity.ts';
import { saidOfCell, type Said } from './strength.ts';
import type { Period } from './time.ts';
import { wordedIn } from './worded.ts';
import { RUN, unreadableIn, withNumbers } from './written.ts';

/** A target of a table row; `first` and `last` are the cells (by position in the row) from its name to its value. */
interface RowDraft {
  readonly name: string;
  readonly first: number;
  readonly last: number;
  readonly value: number | null;
  readonly max: number | null;
  readonly unit: string | null;
  readonly base: ReturnType<typeof baseOf> | null;
  readonly comparator: Quantity['comparator'];
  /** The words by which its number is about so much; null where it is exact. */
  readonly about: string | null;
  readonly year: number | null;
  readonly perYear: boolean;
  readonly baseline: { readonly value: number | null; readonly year: number | null };
  readonly kind: 'binding' | 'expected' | null;
  readonly benchmark: string | null;
  readonly said: Said;
}

/** What a column is for, by its label; the first rule that fits decides. Each has a sample. */
export const columnRules = [
  { role: 'number', sample: '序号', pattern: /^(?:序号|编号|No\.?)$/u },
  { role: 'group', sample: '指标类型', pattern: /类型|类别|分类|一级指标|领域|维度/u },
  { role: 'kind', sample: '指标属性', pattern: /属性|性质/u },
  { role: 'unit', sample: '计量单位', pattern: /^(?:计量)?单位$/u },
  { role: 'task', sample: '责任单位', pattern: /责任|牵头|部门|备注|说明|来源/u },
  { role: 'name', sample: '指标名称', pattern: /指标|名称|项目|内容/u },
  { role: 'baseline', sample: '2023年实际值', pattern: /实际|现状|基期|基数|基础|完成|当前|已/u },
  {
    role: 'value',
    sample: '2025年目标值',
    pattern: /目标|约束|预期|规划|力争|计划任务|(?:评价|考核|监测|评估)标准|(?:19|20)\d\d/u,
  },
] as const;

type Role = (typeof columnRules)[number]['role'];
interface Column {
  readonly role: Role | null;
  readonly label: string;
  readonly year: number | null;
  readonly kind: RowDraft['kind'];
  /** It says by what is judged (评价标准), which may be words that promise no value. */
  readonly isWorded: boolean;
}

/** The running number in front of a name: 1.服务覆盖率. */
const ORDINAL = /^\d{1,2}[.、．] ?(?!\d)/u;

/** A table that says how far something was carried out: what was planned there without a year is over. */
const REPORTED = /完成(?:率|情况)/u;

/** Whether a printed table promises anything, and column by column what it does. */
export function columnsOf(table: Pick<Table, 'columns'>, period: Period): Column[] {
  const columns = table.columns.map(({ label, group }): Column => {
    const words = folded(`${group ?? ''} ${label}`).trim();
    const year = /(?:19|20)\d\d/u.exec(words)?.[0];
    const own = columnRules.find((r) => r.pattern.test(folded(label)));
    const role = own?.role ?? columnRules.find((r) => r.pattern.test(words))?.role ?? null;
    return {
      role,
      label: words,
      year: year === undefined ? null : Number(year),
      kind: kindOf(words),
      isWorded: words.includes('标准'),
    };
  });
  const named = columns.some((c) => c.role === 'name' || c.role === 'group');
  const reports = columns.some((c) => REPORTED.test(c.label));
  return columns.map((c) => {
    const over = c.year === null ? reports : period.start !== null && c.year < period.start;
    const past = c.role === 'value' && c.kind === null && over;
    return { ...c, role: !named ? null : past ? 'baseline' : c.role };
  });
}

const kindOf = (words: string): RowDraft['kind'] =>
  words.includes('约束') ? 'binding' : words.includes('预期') ? 'expected' : null;

/** The targets of one row, one for every printed value column; and the cells that could not be read. */
export function rowPromised(
  columns: readonly Column[],
  cells: Table['rows'][number]['cells'],
  period: Period,
): { drafts: RowDraft[]; unread: number[] } {
  const drafts: RowDraft[] = [];
  const unread: number[] = [];
  const at = (role: Role) => cells.findIndex((c) => columns[c.column]?.role === role);
  const first = at('name') < 0 ? at('group') : at('name');
  const title = cells[first];
  if (title === undefined) return { drafts, unread };
  const bracket = new RegExp(`[(（]([^()（）]*(?:${UNIT}))[)）]$`, 'u').exec(title.text);
  const unit = cells[at('unit')]?.text ?? bracket?.[1] ?? null;
  const name = (bracket === null ? title.text : title.text.slice(0, bracket.index)).replace(ORDINAL, '');
  const baseCell = cells[at('baseline')];
  const baseline = {
    value: baseCell === undefined ? null : (quantityOf(baseCell.text)?.value ?? null),
    year: baseCell === undefined ? null : (columns[baseCell.column]?.year ?? null),
  };
  const stated = kindOf(cells[at('kind')]?.text ?? '');
  cells.forEach((cell, last) => {
    const column = columns[cell.column];
    if (column?.role !== 'value') return;
    const words = numbered(cell.text);
    if (isMarked(words)) return;
    const shared = {
      name,
      first,
      last,
      year: column.year,
      baseline,
      kind: column.kind ?? stated,
      said: saidOfCell(`${column.label} ${words}`, name),
    };
    const worded = wordedIn(`${name}${/^(?:全|省|国)/u.test(words) ? '达到' : ''}${words}`, [])[0];
    const clauses = (worded?.benchmark ?? null) === null ? clausesOf(words, period) : [];
    const quantity = quantityOf(cell.text);
    if (clauses.length > 0)
      for (const { draft, words } of clauses)
        drafts.push({
          ...shared,
          value: draft.value,
          max: draft.max,
          unit: draft.unit ?? unit,
          base: draft.base ?? (unit === null || draft.value === null ? null : scaled(draft.value, unit)),
          comparator: draft.comparator,
          about: aboutWords(numbered(cell.text), draft.about),
          year: draft.year ?? column.year,
          perYear: draft.perYear,
          baseline: draft.baseline.value === null && draft.baseline.year === null ? baseline : draft.baseline,
          benchmark: null,
          said: saidOfCell(words, name),
        });
    else if (worded !== undefined)
      drafts.push({
        ...shared,
        value: null,
        max: null,
        unit: null,
        base: null,
        comparator: worded.comparator,
        about: null,
        perYear: worded.perYear,
        benchmark: worded.benchmark,
      });
    else if (quantity !== undefined) {
      const own = quantity.unit ?? unit;
      drafts.push({
        ...shared,
        value: quantity.value,
        max: quantity.max,
        unit: own,
        base: quantity.base ?? (own === null ? null : scaled(quantity.value, own)),
        comparator: quantity.comparator === '>=' && BARE.test(words) ? '=' : quantity.comparator,
        about: aboutWords(reading(cell.text), quantity.about),
        perYear: /每年|年均/u.test(name + words),
        benchmark: null,
      });
    } else if ((column.isWorded ? /\d/u : /[^\s—/-]/u).test(words)) unread.push(last);
  });
  return { drafts, unread };
}

/** A cell that is a number and its unit, without a word on how it is meant. */
const BARE = new RegExp(`^(?:${RUN}|百分之${RUN}|[¥￥] ?${RUN})[^\\d左以约+≥]*$`, 'u');

const numbered = (text: string): string => withNumbers(folded(text));

/** A cell as words that say what something comes to. */
const reading = (text: string): string =>
  `达到${numbered(text).replace(/^(?:力争|争取|努力|力求|确保)/u, '')}`;

/** The value that a cell states; nothing where a number of it cannot be read. */
function quantityOf(text: string): Quantity | undefined {
  const words = reading(text);
  return unreadableIn(words).length > 0 ? undefined : quantitiesIn(words)[0];
}

/** A value in the base of the unit of its row: 亿元 is 100,000,000 元. */
function scaled(value: number, unit: string): ReturnType<typeof baseOf> {
  const match = /^(万亿|亿|万)(.+)$/u.exec(folded(unit));
  return baseOf(value, match?.[1] ?? '', match?.[2] ?? unit);
}
