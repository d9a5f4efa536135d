/** Whom a payment is for. Reads folded text. */

/** A payee, and where the words that speak of it begin. */
interface Named {
  readonly name: readonly [number, number];
  readonly i: number;
}

/** 对 that is followed by what something does to somebody: 对县域经济有带动作用的. */
const HAS_EFFECT = /^对[^,;]{0,16}(?:有|具有|起到?|产生)[^,;]{0,10}(?:作用|影响)的[,]?$/u;

/** Names by which a payee ends. */
const ENDS =
  '企业|平台|机构|单位|团队|个人|人才|中心|实验室|园区|基地|项目|主体|合作社|院所|高校|载体|孵化器|空间|乡镇|县区';
const OWN = new RegExp(
  `(?:^|[,、]|并|和|及)(?<who>(?!的|对|给予|同时|其中|每|并|再|最高|累计)[^,、;。]{1,30}?(?:的|${ENDS}))(?:每增加 ?1 ?[人个家项]|每\\p{Script=Han}|分别|当年|一次性|每年|可|再|另|最高)*$`,
  'u',
);
const GETS = new RegExp(
  `^(?:每年|一次性|分别|再|另|最高|可|当年)*(?:给予|予以|奖励|补助|资助|补贴|支持)(?<who>\\p{Script=Han}{0,6}?(?:${ENDS}))(?=每|最高|一次性|不超过|[¥￥]|\\d|[一二三四五六七八九十百]+万)`,
  'u',
);

/** Who is named between the payment that ends at `last` and the words at `at`: …奖励20万元,市级平台|奖励10万元. */
function ownPayee(folded: string, [at]: readonly [number, number], last: number): Named | null {
  if (last <= 0 || last > at) return null;
  const who = OWN.exec(folded.slice(last, at))?.groups?.['who'];
  if (who === undefined) return null;
  const i = last + folded.slice(last, at).lastIndexOf(who);
  return { name: [i, i + who.length], i };
}

/** Who is named behind the verb: 给予|企业|30万元. */
function recipient(folded: string, [at, end]: readonly [number, number]): Named | null {
  const words = folded.slice(at, end);
  const who = GETS.exec(words)?.groups?.['who'];
  if (who === undefined) return null;
  const i = at + words.indexOf(who);
  return { name: [i, i + who.length], i: at };
}

/** The clause that `at` is in, or the one before it where it only says how: …的,可按规定|给予. */
function clauseWithSubject(folded: string, part: number, at: number): number {
  const clause = Math.max(part, folded.lastIndexOf(',', at) + 1);
  if (clause === part || !/^(?:可|按规定|按标准|当年)+$/u.test(folded.slice(clause, at))) return clause;
  if (/(?<![针面相应])对(?!接|标|外|口|照|比)/u.test(folded.slice(part, clause))) return clause;
  const before = Math.max(part, folded.lastIndexOf(',', clause - 2) + 1);
  return folded.charAt(clause - 2) === '的' ? before : clause;
}

/** Who does something, unless what follows is named after them: 民营企业｜牵头承担任务; not 企业牵头承担的任务. */
const DOING =
  /(?<who>.*?(?:企业|人才|单位|机构|院所|高校|团队|人员|主体|合作社|个人|专家|园区))(?:牵头|承担|承接|开展|参与|组建|实施|申报|创建|联合|引进|转化|建立|建设|开设|开辟|购买|与)[^的]*$/u;

/**
 * Who is paid by the words at `at`: 对…, in the same part of the sentence; the subject in front (考核称职的给予); the one
 * given a title (授予…称号); the one that 支持 or 鼓励 names; null where nobody is named.
 */
export function beneficiaryOf(
  folded: string,
  [at, stop]: readonly [number, number],
  last: number,
): Named | null {
  const part = Math.max(folded.lastIndexOf(';', at), folded.lastIndexOf('。', at)) + 1;
  const clause = clauseWithSubject(folded, part, at);
  const subject = /^(?!目的)(?:[^,;]{1,24}的|每[个家项名人户亩件位].{0,12})(?=$)/u.exec(
    folded.slice(clause, at).replace(/(?:,|分别|每年|一次性|可|按规定)+$/u, ''),
  );
  const before = folded.slice(part, at);
  const to = [...before.matchAll(/(?<![针面相应])(?:对于|对(?!接|标|外|口|照|比)|为(?=新|符合))/gu)].findLast(
    (m, k) => k === 0 || !HAS_EFFECT.test(before.slice(m.index)),
  );
  const isUnit = to !== undefined && /^(?:每\p{Script=Han})+$/u.test(subject?.[0] ?? '');
  if (
    subject !== null &&
    !isUnit &&
    (to === undefined || part + to.index < clause) &&
    !subject[0].startsWith('对')
  )
    return { name: [clause, clause + subject[0].length], i: clause };
  const named =
    to ??
    [...before.matchAll(/授予(?=[^,;]{2,24}称号,)/gu)].at(-1) ??
    [...before.matchAll(/(?:支持|鼓励|加大)(?!力度)/gu)].at(-1) ??
    [...before.matchAll(/(?:布局|启动|开工)建设(?=[^,]{2,40},$)/gu)].at(-1);
  const own = ownPayee(folded, [at, stop], last);
  if (named === undefined) return own ?? recipient(folded, [at, stop]);
  if (part + named.index < last) {
    const further = own ?? recipient(folded, [at, stop]);
    if (further !== null) return further;
  }
  const i = part + named.index + named[0].length;
  const comma = folded.slice(i, at).indexOf(',');
  const end = comma < 0 ? at : i + comma;
  const name = folded
    .slice(i, Math.min(end, i + 200))
    .replace(/(?:按照|采取|实行)[^]*|按[^,;按]{1,24}(?:\d%|比例|标准)[^]*/u, '')
    .replace(/(?:每年|分别|一次性)*(?:给予|予以|奖励|补助|资助|补贴)[^的]*元[^的]*$/u, '')
    .replace(/称号$|(?:给予|予以)(?:奖励|补助|补贴|资助)$/u, '')
    .replace(/(?:按|引进力度|给予|每年|分别|一次性|[,、]|进行)+$/u, '')
    .replace(DOING, '$<who>');
  return name === '' || /^(?:力度|比例|投入)$/u.test(name)
    ? null
    : { name: [i, i + name.length], i: part + named.index };
}
