import { kindOfName, PAYERS, PERSONS, PLACES, subjectLength, type NameKind } from './payee-words.ts';

/**
 * Whom a payment is for. Every name that may be meant is a candidate, with the words that speak for it; the heaviest is the
 * payee, and none is where none weighs enough. Reads folded text.
 */

/** A payee, and where the words that speak of it begin. */
export interface Named {
  readonly name: readonly [number, number];
  readonly i: number;
}

interface Candidate extends Named {
  readonly weight: number;
}

/** How much a name speaks for itself. */
const OF_KIND: Readonly<Record<NameKind, number>> = {
  person: 3,
  place: 2.7,
  one: 1.4,
  thing: 1.5,
  other: -2,
  condition: -2.5,
  cost: -9,
  payer: -9,
};
/** How much the place speaks for it: 对…, 支持…, given something (给予企业30万元), subject. */
const BY = { to: 2.4, support: 1.2, given: 2.6, givenByKind: 1, subject: 1.5 } as const;
/** A clause between the name and the payment; the payment before, which the name was paid by; another part of the sentence. */
const [FAR, PAID_BEFORE, PART_BEFORE] = [-0.4, -2.6, -1.2];
const ENOUGH = 1.1;
/** Each of those there are, whom another name tells better. */
const OF_EACH = 3.5;

/** Words that point to whom something is given. */
const MARKS: readonly (readonly [keyof typeof BY, RegExp])[] = [
  [
    'to',
    /(?<![针面相应绝派核])(?:对于|对(?!接|标|外(?:开放|贸易|投资|经济|经贸|合作|交流|宣传)|口|照|比|应|象)|为(?=新|符合))/gu,
  ],
  ['to', /(?<=^|[,;。:]|按规定|依法|及时)向(?=[^;。]{2,60}(?:发放|兑[现付]|支付))/gu],
  ['to', /授予(?=[^,;]{2,24}称号,)/gu],
  ['support', /(?:支持|鼓励|加大)(?!力度|对)/gu],
  [
    'support',
    /(?:(?:布局|启动|开工)建设|(?<=^|[,;。:])(?:引育|招引|组建))(?=[^,;。]{2,40},[^,;。]{0,12}(?:给予|予以|奖励|补助|补贴))/gu,
  ],
  ['to', /(?:选拔|评选|遴选)出?一批/gu],
];
/** Some of those there are, to be made: 支持|建设一批|创新中心. */
const SOME_OF = /^(?:建设|组建|培育|打造|引进|创建)?一批(?=.{2})/u;
/** Who is asked to pay as well: 鼓励|有条件的市|给予补贴. */
const ASKED_TO_PAY = /(?:有条件的|有能力的|各)(?:地|省|市|县|区|市县|县区|地区)(?:\([^()]*\))?$/u;
/** 对 that is followed by what something does to somebody: 对县域经济有带动作用的. */
const HAS_EFFECT = /^对[^,;]{0,16}(?:有|具有|起到?|产生)[^,;]{0,10}(?:作用|影响)的[,]?$/u;
const EFFECT_NAMED =
  /^对于?[^,;]{0,16}(?:(?:带动|促进|推动|拉动|支撑|引领)作用|(?:贡献|影响)(?:大小|程度|额度?)?$)/u;

/** What stands before a name in its clause: 其中, 第八条. */
const LEADING =
  /^(?:\([一二三四五六七八九十]{1,3}\)|[ (、]|\(?\d{1,2}[).、]|第[一二三四五六七八九十\d]+条|其中|并(?!购)|同时|且|凡是?|经[^,;。]{0,10}?(?:评审|批准|认定|考核|审核)后?(?=对)|\d{4}年(?:起|度)(?!考核),?|每年(?!度|考核|评)|在[^,;。]{2,8}期内|在[^,;。的]{2,30}?(?:建设|[设建]立|创建)(?=[^,;。的]+$))+/u;
/** What stands between a name and what is given: 由市级财政, 按投资额的20%, 每年分别. */
const TRAILING =
  /(?:[,、 ]|(?:(?<![为获到是定评、和及或])[省市州县区旗]级(?:财政)?|[省市州县区旗]?财政)|(?:按照|采取|实行|参照|根据|视)[^,]*|按[^,;按]{1,40}|每(?:增加 ?)?\d*[家个人户名场]|额外|由[^,;。]{0,14}|可以?|再|另|最高|每年|当年|年度|年内|分别|一次性|进行|给予|予以|配套|引进力度|称号|奖励|补助|资助|补贴|(?<=企业|单位|项目|的|者)(?:单[个家项]|单品种).{0,2})+$/u;
/** Whoever fulfils conditions: the condition says it, and nobody is named. */
const UNSAID = /^(?:经\p{Script=Han}{2}后?)?(?:符合|满足)(?:相关|有关|上述|规定)?(?:条件|要求|规定|标准)的$/u;
/** Clauses that say what a government does, and name nobody who does it. */
const GOVERNS =
  /^(?:[积大着全充分]?[极力面]?)?(?:建立|健全|完善|推动|推进|加强|加快|加大|落实|实施|开展|深化|强化|优化|引导|培育|打造|探索|制定|设立|安排|统筹|进一步|利用|围绕|根据|依托|通过|按照?|采取|经|由|视|壮大|支持|鼓励|优先|指导|布局|授予|启动|发展|做|精心|策划|推出|组织|举办|引育|招引|吸引|稳定|提升|持续|包括|含|对[接标]|[针面相]对|在[^,;。]{2,40}基础上|.{0,6}一批|[与和])/u;
/** A clause that begins like one of those and is a name all the same: 经认定为首台套的|企业, 通过验收的. */
const FULFILS = new RegExp(`^(?:经|通过)[^,;]*的(?:[^的,;]{0,12}(?:${PERSONS}|${PLACES}))?$`, 'u');
/** What begins a clause that a name does not reach into. */
const BEGINS_ANEW = /^(?:并|同时|再|另)*(?:对|为|向|(?<more>支持|鼓励)|给予|予以|奖励|补助|每|单个|年|其)/u;

/** The clauses of `[from, to)`: where each begins and ends. Commas in brackets part nothing. */
function clausesOf(folded: string, from: number, to: number): [number, number][] {
  const words = folded.slice(from, to).replace(/\([^()]*\)/gu, (w) => '\ue000'.repeat(w.length));
  const starts = [0, ...[...words.matchAll(/[,:]/gu)].map((m) => m.index + 1)];
  return starts.map((a, k) => [from + a, from + (starts[k + 1] ?? words.length + 1) - 1]);
}

/** `[i, j)` without what leads and trails a name. */
function nameIn(folded: string, i: number, j: number): [number, number] {
  const a = i + (LEADING.exec(folded.slice(i, j))?.[0].length ?? 0);
  return [a, j - (TRAILING.exec(folded.slice(a, j))?.[0].length ?? 0)];
}

/** The names that begin at `start` and reach to the end of one of the clauses up to `at`; who does what the first one says. */
function namesFrom(folded: string, start: number, at: number): [number, number][] {
  const clauses = clausesOf(folded, start, at);
  const [first] = clauses;
  const isSomebody = ([a, b]: readonly [number, number]): boolean =>
    kindOfName(folded.slice(a, b)) !== 'other';
  const whole: [number, number][] = [];
  for (const [i, end] of clauses.slice(0, 4)) {
    // Where nobody was named yet, a clause goes on with what they do: 对改造力度较大,支持创新成效突出的市.
    const anew = i > start ? BEGINS_ANEW.exec(folded.slice(i, at)) : null;
    if (anew !== null && (anew.groups?.['more'] === undefined || whole.some(isSomebody))) break;
    const [a, b] = nameIn(folded, start, Math.min(end, start + 200));
    if (a < b) whole.push([a, b]);
  }
  if (first === undefined) return whole;
  const [a] = nameIn(folded, start, first[1]);
  const length = subjectLength(folded.slice(a, first[1]).replace(/(?:,|分别|每年|一次性)+$/u, ''));
  return length === 0 ? whole : [[a, a + length]];
}

/** Those whom marks point to: 对…, 支持…. */
function marked(
  folded: string,
  [part, at]: readonly [number, number],
  last: number,
  payee: Named['name'] | null,
): Candidate[] {
  const words = folded.slice(part);
  const before = folded.slice(part, at);
  return MARKS.flatMap(([by, pattern]) =>
    [...words.matchAll(pattern)]
      .filter(({ index }) => part + index < at)
      .filter(({ index }, k) => {
        const rest = before.slice(index);
        return !(k > 0 && HAS_EFFECT.test(rest)) && !EFFECT_NAMED.test(rest.split(',', 1)[0] ?? '');
      })
      .flatMap(({ index, 0: mark }) => {
        const i = part + index;
        // What was said before the payment before names whom that one pays.
        const names =
          i >= last ? namesFrom(folded, i + mark.length, at) : payee !== null && payee[0] >= i ? [payee] : [];
        const meant =
          by === 'support' ? names.slice(0, 1).filter((n) => !ASKED_TO_PAY.test(folded.slice(...n))) : names;
        return meant
          .map(([a, b]) => [a + (SOME_OF.exec(folded.slice(a, b))?.[0].length ?? 0), b] as const)
          .map((name): Candidate => ({ name, i, weight: weightOf(folded, name, BY[by], at, last) }));
      }),
  );
}

/** Those whom the clauses between the payment before and this one are about: 零售企业年零售额达2亿元,分别|给予. */
function subjects(folded: string, from: number, at: number, last: number): Candidate[] {
  return clausesOf(folded, from, at).flatMap(([i, j]) => {
    if (/^[且并]/u.test(folded.slice(i, j))) return [];
    const a = i + (LEADING.exec(folded.slice(i, j))?.[0].length ?? 0);
    const clause = folded.slice(a, j);
    if (
      (GOVERNS.test(clause) && !FULFILS.test(clause.replace(/,$/u, ''))) ||
      /(?:布局|启动|开工)建设/u.test(clause) ||
      MARKS.some(([, mark]) => clause.search(mark) >= 0)
    )
      return [];
    return namesFrom(folded, a, j).map((name): Candidate => ({
      name,
      i: name[0],
      weight: weightOf(folded, name, BY.subject, at, last),
    }));
  });
}

const GIVEN = new RegExp(
  `^(?:(?:按规定|依法)?[及按]?时?向|(?:按[^,;。]{1,24}?|每年|一次性|分别|再|另|最高|可|当年)*(?:给予|予以|给|奖励|补助|资助|补贴|支持|发放))(?<who>[^,;:。\\d]{0,40}?(?:${PERSONS}|${PLACES})(?:\\([^()]*\\))?)(?<!专项人才)(?=[足及按]|发放|每|最高|一次性|剩余|不[超低少]|全额|相应|一定|引进|地方|展位费|租金|保费|年度|当年|超[出额]|新增|连续|奖励|补贴|补助|资助|[¥￥]|人民币|\\d|[一二三四五六七八九十百]+万)`,
  'u',
);

/** Who is named behind the verb: 给予|企业|30万元. */
function given(folded: string, [at, end]: readonly [number, number]): Candidate[] {
  const words = folded.slice(at, end);
  const who = GIVEN.exec(words)?.groups?.['who'];
  if (who === undefined) return [];
  const i = at + words.indexOf(who);
  const weight = OF_KIND[kindOfName(who)] + (who.length > 2 ? BY.given : BY.givenByKind);
  return [{ name: [i, i + who.length], i: at, weight }];
}

/** 每个基地, 每家企业: each of those there are. */
const EACH = new RegExp(`^(?:每|单)[家个名位户项](?:\\p{Script=Han}{0,6}?(?:${PERSONS}|${PLACES}))`, 'u');

function weightOf(
  folded: string,
  name: readonly [number, number],
  by: (typeof BY)[keyof typeof BY],
  at: number,
  last: number,
): number {
  const words = folded.slice(...name);
  if (words.length < 2) return OF_KIND.other;
  if (/^[每单](?!年)/u.test(words))
    return EACH.test(words) ? OF_EACH : /^每[人户家名]$/u.test(words) ? ENOUGH : OF_KIND.other;
  const kind = kindOfName(words);
  const isLoose = by === BY.subject && kind === 'thing' && !/^(?:新|首次|当年)(?:认定|获|评)/u.test(words);
  const isLong = words.length > 80 || (/[,:]/u.test(words) && kind !== 'person' && kind !== 'place');
  const far =
    folded
      .slice(name[1], at)
      .replace(/,(?=[^,]{0,3}$)/u, '')
      .split(/[,:]/u).length - 1;
  return (
    (isLoose ? OF_KIND.other : OF_KIND[kind]) +
    by +
    (name[0] < last ? PAID_BEFORE : FAR * Math.min(far, 4)) +
    (isLong ? -1.5 : 0)
  );
}

/**
 * Who is paid by the words at `[at, stop)`, of which the payment before ends at `last` and pays `before`; `null` where nobody
 * can be told.
 */
export function beneficiaryOf(
  folded: string,
  [at, stop]: readonly [number, number],
  last: number,
  before: readonly [number, number] | null = null,
): Named | null {
  const part = Math.max(folded.lastIndexOf(';', at), folded.lastIndexOf('。', at)) + 1;
  const own = Math.max(part, last);
  const candidates = [
    ...marked(folded, [part, at], last, before),
    ...subjects(folded, own, at, last),
    ...given(folded, [at, stop]),
    ...(before === null || last > part || !isOnlyCondition(folded.slice(part, at))
      ? []
      : [{ name: before, i: at, weight: OF_KIND[kindOfName(folded.slice(...before))] + PART_BEFORE }]),
  ];
  const best = candidates.reduce<Candidate | null>(
    (top, c) => (top === null || c.weight > top.weight ? c : top),
    null,
  );
  if (best === null || best.weight < ENOUGH || UNSAID.test(folded.slice(...best.name))) return null;
  const each = EACH.exec(folded.slice(...best.name))?.[0].length ?? 0;
  return { name: each === 0 ? best.name : [best.name[0], best.name[0] + each], i: best.i };
}

const ANYBODY = new RegExp(`${PERSONS}|${PLACES}|${PAYERS}`, 'u');
/** Whether words before a payment only say what must hold of those named before: 年上缴税金达到30万元以上; 股票上市. */
const isOnlyCondition = (words: string): boolean =>
  words.length > 3 &&
  words.length < 60 &&
  !ANYBODY.test(words) &&
  MARKS.every(([, mark]) => words.search(mark) < 0);
