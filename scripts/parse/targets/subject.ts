import type { Draft } from './draft.ts';
import { nameWithin } from './wording.ts';

/**
 * Names that leave to the words in front what they are of: 种植青稞5万亩,亩均产量达到400斤 — 产量 of the barley. Reads folded
 * text.
 */

/** 其中省级以上: a part of what the number before counts. */
const PART = '其中';
/** A measure of something that does not say of what. Said whole: 工业总产值 says it. */
const MEASURE =
  /^(?:年|总|预计|实现|综合|平均)*(?:亩均产量|亩产量?|单产|产量|产值|产出|亩均产值|产能|销售额|销售收入|营业收入|主营业务收入|增加值|利润|税收|占[^,;。]*(?:比重|比例)|存栏量?|出栏量?|投资|总投资|成活率|覆盖率|合格率|利用率|转化率|机械化率)$/u;

/** By how much it has changed, without what: 同比, 较年初增长. */
const CHANGED = /^(?:同比|环比|[较比][^,;。、]{1,6}?|分别)+(?:增长|增速|增幅|提[高升])?$/u;

/** A thing that says nothing without the words in front: 甲线、乙线等5个项目. */
export const ANY = /^(?:(?:重点|重大)?(?:项目|工程|任务|事项|企业|产品|措施|举措|路段|站点))$/u;
/** The longest list in front that says which they are. */
const LONGEST = 80;

/** For each draft the range of what its name leaves out; null where it leaves out nothing, or nothing is in front. */
export function subjectsIn(
  folded: string,
  drafts: readonly Pick<Draft, 'name' | 'at' | 'i'>[],
): (readonly [number, number] | null)[] {
  return drafts.map(({ name, at }, k) => {
    const words = folded.slice(...name);
    if (ANY.test(words))
      return whichIn(folded, drafts.find((d) => d.name[0] === name[0]) ?? { name, at, i: at });
    const inFront = folded.slice(0, name[0]);
    const isPart =
      words.startsWith(PART) || (/其中[,:]?$/u.test(inFront) && /^[国省市县州区]家?级/u.test(words));
    if (!isPart && !MEASURE.test(words) && !CHANGED.test(words)) return null;
    const whole = drafts.slice(0, k).findLast((d) => d.name[0] < d.name[1] && !isDependent(folded, d.name));
    if (whole === undefined || whole.at > at || /[。!?]/u.test(folded.slice(whole.at, name[0]))) return null;
    return whole.name;
  });
}

const isDependent = (folded: string, name: readonly [number, number]): boolean => {
  const words = folded.slice(...name);
  return words.startsWith(PART) || MEASURE.test(words) || CHANGED.test(words);
};

/** What the clause says in front of a draft of things that are named behind their number; null where it says nothing. */
function whichIn(
  folded: string,
  { name, at, i }: Pick<Draft, 'name' | 'at' | 'i'>,
): readonly [number, number] | null {
  if (name[0] < at) return null;
  const from = Math.max(...[...',;。:'].map((c) => folded.lastIndexOf(c, i - 1))) + 1;
  const [a, b] = nameWithin(folded, from, i);
  const to = folded.slice(a, b).endsWith('等') ? b - 1 : b;
  return a < to && to - a <= LONGEST ? [a, to] : null;
}
