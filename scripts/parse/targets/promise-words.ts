import { ABOUT_BEFORE } from './about.ts';
import { MULTIPLE } from './numeral.ts';
import { PAYS } from './pay-words.ts';
import type { Stated } from './draft.ts';
import { RUN } from './written.ts';

/** The words and the parts of a sentence that the evidence for and against a promise asks for. Folded text. */

/** Words between a verb and its number. */
const BETWEEN = `(?:好|出|了|不少于|不低于|至少|${ABOUT_BEFORE})?`;
/** So many people or things: no money, no rate, no time. */
const COUNT = `${RUN}(?:${MULTIPLE})?(?:名|人(?!民|才)|位|家|户|场次?|项|支|所|间|套|个(?!月|百分点|工作日|小时|季度|年))`;
/** To help so many people or things is what is done, and pays nobody by itself: 资助50名, 重点扶持10个. */
const HELPS = `(?:资助|扶持|补助|奖励)(?=${BETWEEN}${COUNT})`;
const HELP = new RegExp(`(?<!最[多高]|不[超高]过|每(?!年)[\\p{Script=Han}]{0,8})${HELPS}`, 'gu');
/** An award of the state, by which people are told: 享受政府特殊津贴的专家. */
const AWARD = /享受[^,;。]{0,10}特殊津贴/gu;
/** A policy is carried out, by which others pay. */
const CARRIED_OUT = /兑现[^,;。]{0,6}政策/gu;

const blanked = (words: string): string => '\ue000'.repeat(words.length);

/** What a thing is called: “社保补贴”办理时限. */
const QUOTED = /“[^“”]{2,12}”/gu;

/** The sentence, index for index, without the words that only look like paying. */
export const paying = (text: string): string =>
  text.replace(QUOTED, blanked).replace(HELP, blanked).replace(AWARD, blanked).replace(CARRIED_OUT, blanked);

/** Where in a folded sentence so many people or things are helped: 资助50名. */
export const helpsIn = (text: string): { readonly i: number; readonly j: number }[] =>
  [...text.matchAll(new RegExp(`${HELP.source}${BETWEEN}${COUNT}`, 'gu'))].map((m) => ({
    i: m.index,
    j: m.index + m[0].length,
  }));

export const PAID = new RegExp(PAYS, 'u');
export const GIVES = new RegExp(`(?:${PAYS}|发放|安排|按)[^,;。]{0,24}$`, 'u');
const MAKING =
  '(?:新增|新建|新改扩建|新登记|新注册|组建|选聘|开通|更新|培育|培养|培优|做[强优大]|选拔|种植|引进|招引|招(?:\\(.{1,2}\\))?[聘录收]|建成|建设|建立|创建|打造|完成|实现|举办|开展|组织|实施|选派|选树|评选|遴选|选取|公开选调|认定|设立|布局|转化|推广|制定|出台|培训|争创|获批|配备|修复|治理|改造|硬化|续建|新开工|清淤|淘汰|获得|推[动进]|(?<!优先)支持|参与|发布|筹[建办]|联通|整治|缔结|募集|提供(?=[^,;。\\d]{0,14}岗位))';
/** Words that say what is made or done with so many. */
export const MAKES = new RegExp(MAKING, 'u');
/** A word of making with its number right after it: 配备三台. */
export const MAKES_IT = new RegExp(`${MAKING}${BETWEEN}$`, 'u');
/** A clause that begins with what is made or done. */
export const BEGINS_BY_MAKING = new RegExp(
  `^(?:[ 、]|[全每]\\p{Script=Han}|累计|重点|积极|加快|\\d{4}年[底末]?|[\\d一二三四五]年内)*(?:${MAKING}|(?:直接)?服务(?![业贸平中]))`,
  'u',
);
/** A list of new things, which may be counted at its end: 建设甲基地、乙基地等. */
export const MAKES_LIST =
  /(?:新增|新建|建成|建设|创建|打造|引进|培育|设立|争创|开工|完成)(?!情况|方面)[^,;。]*、/u;
const STRENGTHENS = new RegExp(`(?:加强|强化)${BETWEEN}$`, 'u');
/** Whether the number is right after a word that says what is done with so many. */
export const doesIt = (s: Stated): boolean => {
  const before = s.text.slice(0, s.draft.at);
  return STRENGTHENS.test(before) || helpsIn(s.text).some(({ i, j }) => i < s.draft.at && s.draft.at < j);
};
export const REACHES =
  /达到?|突破|超过?|提[高升]|增长|递增|增[加至]|上升|下降|降[低至到]|保持|稳定|压[缩减降]|至少|缩短|覆盖|不[低少]于|翻.?番/u;
export const NAMED_SIZE = /[米里亩吨方升瓦座处条台套部辆口孔眼宗栋幢间棵株]/u;
export const MONEY_OR_RATE = /元|%|‰|百分点/u;

/** What a number is brought down to, which is no band: 费率降至1%以下. */
export const BROUGHT_DOWN = /(?:降低?|压[缩减降]|下降|控制|缩短)(?:至|到|在) ?$/u;

/** A rate that its number follows: 立案率50%以上. */
const RATE_OF = /(?:率|比例|占比|比重) ?$/u;
/** Rules for those who buy, sell and build; not what the plan sets itself. */
export const CONTRACTS =
  /预付款|保证金|合同(?:金额|价款?|约定)|预算(?:总额|金额)|采购(?:人|代理)|供应商|[招投]标人|应当?预留|项目预留|价款|尾款|首付款|罚款|违约金|工程款|价格扣除/u;

/** The clause of the number, from the sign before it to the sign after it. */
export function clauseOf({ text, draft }: Stated): { before: string; behind: string } {
  const before = text.slice(0, draft.at);
  const from = Math.max(...[...',;。:'].map((c) => before.lastIndexOf(c))) + 1;
  const behind = text.slice(draft.at);
  const to = behind.search(/[,;。:]/u);
  return { before: before.slice(from), behind: to < 0 ? behind : behind.slice(0, to) };
}

/** The part of the sentence, between semicolons or full stops; in the words of `text`. */
export function partOf({ draft }: Pick<Stated, 'draft'>, text: string): { before: string; behind: string } {
  const from = Math.max(text.lastIndexOf(';', draft.at - 1), text.lastIndexOf('。', draft.at - 1)) + 1;
  const to = text.slice(draft.at).search(/[;。]/u);
  return {
    before: text.slice(from, draft.at),
    behind: to < 0 ? text.slice(draft.at) : text.slice(draft.at, draft.at + to),
  };
}

/** The clause of the number, whole. */
export const wholeClause = (s: Stated): string => {
  const { before, behind } = clauseOf(s);
  return before + behind;
};

/** The unit of the number; empty where it has none. */
export const unitOf = ({ draft }: Stated): string => draft.unit ?? '';

/** Whether the number is the rate that is named right before it. */
export const isRate = (s: Stated): boolean => unitOf(s) === '%' && RATE_OF.test(clauseOf(s).before);
/** There already, or set by others: 现有企业, 国家部署的任务. */
export const ALREADY =
  /现有|在建|用好|已(?!经?成为)|目前|截至|截止|原有|共有|近年来|上一?年|(?:部署|下达|印发)的 ?$/u;
/** Those who did well are helped: 对成效明显的乡镇,优先支持. */
export const DID_WELL = /对[^。;]{2,60}的[^。;,]{0,12},(?:[^。;]*,)?[^。;,]*(?:支持|鼓励)[^。;,]*$/u;

/** A number with those whom it counts, and what they do: 100个事项实现一次办, 90%的企业纳入平台. */
export const DOES_SOMETHING =
  /^[\d.']+(?:%|个|项|类)(?:以上)?[^,;。:、“”]{2,16}“[^“”]{2,16}”$|^[\d.']+[^,;。:]{3,40}?(?:实现|完成|纳入|接入|进入|建成|开展|设置|参加|具备|配备)(?:[^,;。:的]|的(?=[^,;。:]{6,}$))+$/u;
/** Whether so many are what does something. */
export const doSomething = (s: Stated): boolean => {
  const { before, behind } = clauseOf(s);
  return !/元|工作日/u.test(unitOf(s)) && DOES_SOMETHING.test(behind) && !/[对按凡]|给予|每/u.test(before);
};

const ROW = new RegExp(`(?:${MAKING}|资助|扶持)${BETWEEN}${COUNT}`, 'u');
/** Whether a list continues with so many, after it was said to make so many: 选派300名…,1000名…; 扶持5个…和8场…. */
export const goesOn = (s: Stated): boolean =>
  /(?:^|[、和及])(?:不[少低]于|至少|约|近)?$/u.test(clauseOf(s).before) &&
  new RegExp(`^${COUNT}`, 'u').test(s.text.slice(s.draft.at)) &&
  ROW.test(partOf(s, s.text).before);

/** Whether nothing says what is done with so many, or what comes to it. */
export const saysNothing = (s: Stated): boolean => {
  const before = s.text.slice(0, s.draft.at);
  return (
    !REACHES.test(before) &&
    !isRate(s) &&
    !MAKES.test(before) &&
    !BEGINS_BY_MAKING.test(clauseOf(s).before) &&
    !doesIt(s) &&
    !goesOn(s) &&
    !doSomething(s)
  );
};
