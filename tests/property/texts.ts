import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';

/**
 * Texts built from what the grammar looks for, so that chance meets its rules: whole plans in every numbering style,
 * such plans damaged, cuts of the seed documents, and noise.
 */

const pick = <T>(...values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values);

const HAN = [...'一二三四五六七八九十'];
const chinese = (n: number): string =>
  n <= 10 ? (HAN[n - 1] ?? '〇') : n < 20 ? `十${HAN[n - 11] ?? ''}` : `二十${HAN[n - 21] ?? ''}`;

/** How a level of headings prints its numbers. */
const STYLES: readonly ((n: number) => string)[] = [
  (n) => `第${chinese(n)}章 `,
  (n) => `第${n}部分\u3000`,
  (n) => `第${chinese(n)}条 `,
  (n) => `任务${chinese(n)}：`,
  (n) => `${chinese(n)}、`,
  (n) => `${chinese(n)}.`,
  (n) => `（${chinese(n)}）`,
  (n) => `(${chinese(n)})`,
  (n) => `${n}.`,
  (n) => `${n}. `,
  (n) => `${n}．`,
  (n) => `${n}、`,
  (n) => String.fromCodePoint(0x2487 + n),
  (n) => `（${n}）`,
  (n) => `${n}）`,
  (n) => String.fromCodePoint(0x245f + n),
  (n) => `${chinese(n)}是`,
  () => '',
  () => '——',
];
const style = fc.nat(STYLES.length - 1);

const title = pick(
  '发展基础',
  '方案的总体构架',
  '进度安排',
  '主要目标',
  '指导思想',
  '保障措施',
  '重点任务',
  '总体要求',
  '组织领导',
  '建设平台',
  '培育主体',
  '加强“双创”（众创）载体建设',
  '完善体制机制,激发活力',
  '强化人才支撑保障',
  '附则',
  '甲县实施方案',
  '指标',
  '2025年目标',
);

const sentence = pick(
  '到2025年，建成平台10家以上。',
  '力争R&D经费占比达到2.5%！',
  '完成3-5个项目;',
  '支持企业建设重点实验室。',
  '坚持“四个面向”。',
  '以弓|进外资为补充。',
  '“开展。”工作有序推进。',
  '推进（含县（市、区））工作，培育创新主体，完善服务体系。',
  '其中：建成1.5亿元以上园区。',
  '一是建设平台；二是培育主体。',
  '1.5亿元以上。',
  '责任单位要落实责任。',
  '𠮷野𡈽试点？',
  '家庭👨‍👩‍👧服务。',
  '附件：1.清单 2.分工',
  '2024年3月1日',
  '甲县人民政府办公室',
  '（此件公开发布）',
  '《方案》（甲政发〔2024〕1号）印发。',
  '单位：家',
  '下同。',
);

const unit = pick(
  '县科技局',
  '县发展和改革局',
  '各镇（街道）',
  '各县（市、区）',
  '市人力资源和社会保障局',
  '国家税务总局甲县税务局',
  '有关部门',
  '各乡镇、街道',
  '团县委',
  '丙开发区管委会',
  '县委组织部',
);
const units = fc
  .tuple(fc.array(unit, { minLength: 1, maxLength: 4 }), pick('、', '、', ',', '，', ' ', '和'))
  .map(([list, mark]) => list.join(mark));

/** A responsibility note in some form, whole or damaged. */
export const note = fc
  .tuple(
    pick('（', '(', '[', '〔', '【', '\n（', '\n', ' ', ''),
    pick('责任单位：', '牵头单位:', '配合单位：', '责任领导：', '完成时限：', '牵头部门:', '单位：', ''),
    units,
    pick('', '', '牵头', '负责', '按职责分工负责', '，下同', '等部门', '。本项及以下工作均需各镇落实，下同'),
    pick('', '；配合单位：', '；', '，', '\n配合单位：'),
    fc.option(units, { nil: '' }),
    pick('）', ')', ']', '〕', '】', '）。', '。', ''),
  )
  .map((parts) => parts.join(''));

const cell = pick(
  '',
  '1',
  '2',
  '序号',
  '指标名称',
  '%',
  '10',
  '≥2.5',
  '2025年',
  '约束值',
  '---',
  '综合指标',
  '高新技术企业',
);
const table = fc
  .array(
    fc.array(cell, { minLength: 2, maxLength: 7 }).map((cells) => cells.join(' | ')),
    { minLength: 1, maxLength: 6 },
  )
  .map((rows) => rows.join('\n'));

const paragraph = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((s) => s.join(''));

/** What a plan is made of: a heading of level 0 (section), 1 or 2 with what stands below it, or a block of its own. */
const block = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      level: pick(0, 1, 1, 1, 2, 2, 2, 3),
      title,
      close: pick('。', '。', '\n', '：', ''),
      body: fc.option(paragraph, { nil: '' }),
      note: fc.option(note, { nil: '', freq: 2 }),
    }),
  },
  { weight: 1, arbitrary: fc.oneof(table, paragraph, note).map((text) => ({ text })) },
);

/** A plan whose numbers run on, in a style per level; with or without restarts, on lines or run together. */
const planParts = fc.record({
  head: fc.option(
    pick('甲县强科技行动实施方案（2024—2026年）\n', '甲政发〔2024〕1号\n甲县人民政府\n关于印发方案的通知\n'),
    { nil: '' },
  ),
  styles: fc.tuple(style, style, style, style),
  restarts: fc.boolean(),
  blocks: fc.array(block, { minLength: 3, maxLength: 26, size: 'max' }),
});

const rendered = ({
  head,
  styles,
  restarts,
  blocks,
}: typeof planParts extends fc.Arbitrary<infer T> ? T : never): string => {
  const counts = [0, 0, 0, 0];
  const lines = blocks.map((b) => {
    if ('text' in b) return b.text;
    counts[b.level] = (counts[b.level] ?? 0) + 1;
    if (restarts || b.level === 0) counts.fill(0, b.level + 1);
    const number = STYLES[styles[b.level] ?? 0]?.(Math.min(counts[b.level] ?? 1, 20)) ?? '';
    return number + b.title + b.close + b.body + b.note;
  });
  return head + lines.join('\n');
};

/** Plans in the ordinary order 一、 （一） 1. and in any other; LF is their only line end. */
export const plan = fc
  .oneof(
    planParts,
    planParts.map((p) => ({ ...p, styles: [4, 6, 8, 13] as [number, number, number, number] })),
    planParts.map((p) => ({ ...p, styles: [4, 9, 13, 15] as [number, number, number, number] })),
  )
  .map(rendered);

const scrap = fc.oneof(
  pick(...'。！？；，、：（）()“”《》〔〕[]【】|%-.—…', ' ', '　', '\t', '\n', '\r', '\r\n', '\n\n\n'),
  pick(
    '\u0000',
    '\u0007',
    '\u001b[31m',
    '\u0085',
    '\u200b',
    '\u202e',
    '\u2028',
    '\u2029',
    '\ufeff',
    '\u000b',
    '\u000c',
    '\ud800',
    '\udc00',
    '\u00a0',
    '\ufffd',
  ),
  pick(
    '<p>',
    '</td>',
    '&nbsp;',
    '{x}',
    '---',
    '__proto__',
    '${1}',
    '<!--',
    '# Page 3:',
    '— 2 —',
    '第3页',
    '附件1',
    '附件：',
    '备注：',
    '| |',
  ),
  pick('一、', '（二）', '3.', '(4)', '⑤', '第六条', '七是', '下同', '责任单位：', '2024年3月1日'),
  fc.string({ unit: 'binary', maxLength: 4 }),
);

/** `[where, how many code points go, what comes]`, `where` as a share of the text. */
const edit = fc.tuple(fc.nat(10_000), pick(0, 0, 0, 1, 2, 7), scrap);

function edited(text: string, edits: readonly (readonly [number, number, string])[]): string {
  const points = [...text];
  for (const [where, gone, scrap] of edits)
    points.splice(Math.floor((points.length * where) / 10_001), gone, ...scrap);
  return points.join('');
}

const seedPlans = ['hezuo-2022', 'horinger-2025', 'lianshui-2024', 'linyi-2023', 'linze-2022'];
const seeds = seedPlans.map((id) => [...readFileSync(join('seeds/plans', id, 'source.txt'), 'utf8')]);

/** A cut of a seed document, with or without line ends. */
const cut = fc
  .tuple(pick(...seeds), fc.nat(100_000), fc.integer({ min: 20, max: 1500 }), fc.boolean())
  .map(([points, from, length, lines]) => {
    const at = from % points.length;
    const text = points.slice(at, at + length).join('');
    return lines ? text : text.replaceAll('\n', ' ');
  });

/** As a PDF gives it: broken at a fixed width wherever that falls. */
const wrapped =
  (width: number) =>
  (text: string): string =>
    text
      .split('\n')
      .flatMap((line) => line.match(new RegExp(`.{1,${width}}`, 'gsu')) ?? [''])
      .join('\n');

/** Anything plan-like, whole, damaged, cut, wrapped, run together; and noise. */
export const anyText = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(plan, fc.array(edit, { maxLength: 12 })).map(([t, e]) => edited(t, e)) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(cut, cut, fc.array(edit, { maxLength: 6 }))
      .map(([a, b, e]) => edited(`${a}\n${b}`, e)),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(plan, fc.integer({ min: 12, max: 50 })).map(([t, width]) => wrapped(width)(t)),
  },
  { weight: 1, arbitrary: fc.tuple(plan, pick(' ', '', '　')).map(([t, mark]) => t.replaceAll('\n', mark)) },
  {
    weight: 1,
    arbitrary: fc.array(fc.oneof(scrap, sentence, note, cell), { maxLength: 30 }).map((p) => p.join('')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
);
