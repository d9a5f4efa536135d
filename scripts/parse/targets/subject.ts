import type { Draft } from './draft.ts';

/**
 * Names that leave to the words in front what they are of: 种植青稞5万亩,亩均产量达到400斤 — 产量 of the barley. Reads folded
 * text.
 */

/** 其中省级以上: a part of what the number before counts. */
const PART = /^其中/u;
/** A measure of something that does not say of what. Said whole: 工业总产值 says it. */
const MEASURE =
  /^(?:年|总|预计|实现|综合|平均)*(?:亩均产量|亩产量?|单产|产量|产值|产出|亩均产值|产能|销售额|销售收入|营业收入|主营业务收入|增加值|利润|税收|存栏量?|出栏量?|投资|总投资|成活率|覆盖率|合格率|利用率|转化率|机械化率)$/u;

/** For each draft the range of what its name leaves out; null where it leaves out nothing, or nothing is in front. */
export function subjectsIn(
  folded: string,
  drafts: readonly Pick<Draft, 'name' | 'at'>[],
): (readonly [number, number] | null)[] {
  return drafts.map(({ name, at }, k) => {
    const words = folded.slice(...name);
    const inFront = folded.slice(0, name[0]);
    const isPart = PART.test(words) || (/其中[,:]?$/u.test(inFront) && /^[国省市县州区]家?级/u.test(words));
    if (!isPart && !MEASURE.test(words)) return null;
    const whole = drafts.slice(0, k).findLast((d) => d.name[0] < d.name[1] && !isDependent(folded, d.name));
    if (whole === undefined || whole.at > at || /[。!?]/u.test(folded.slice(whole.at, name[0]))) return null;
    return whole.name;
  });
}

const isDependent = (folded: string, name: readonly [number, number]): boolean => {
  const words = folded.slice(...name);
  return PART.test(words) || MEASURE.test(words);
};
