/** What stands around the name of an indicator and does not belong to it. Reads folded text. */

/** To make what was not there before. */
export const NEWLY =
  '再?新(?:增加?(?![和及或、]更[新换])|建[成立设]?|设立?|培育|招引|引进|认定|竣工|创建|组建|获批|签约|入库|开工|开辟|投产|评定)';
const VERBS =
  '力争|争取|力求|计划(?=建[成设]|新[增建]|完成(?!率)|培育|引进)|奋力|冲刺|确保|必须|务必|务求|坚决|原则上|努力|实现|推动|推进|完成|建成(?:投产|通车|投用)?(?!区)|形成|提[高升](?=[^,;。]{2,24}[到至]$)|建设|建立|创建|创成|培育|培养|引进|招引|认定|设立|打造|组织|举办|开展|实施|滚动实施|' +
  `争创|申报|选派|选拔|公开(?=选|招)|选调(?!生)|培训|达成|获得(?!用[电水气]|电力|信贷)|获批|种植(?!、)|布局|支持|${NEWLY}|净增加?|遴选|选树|扶持|承担|配备|` +
  '主导或参与|主持或参与|参与|制\\(修\\)订|发展|扩大|保障|保持|保证|推广(?:应用(?!场景|案例|示范)|使用)?|落地|签约(?!服务|率|居民|医生|[量额])|发布|招收|孵化(?![器园]|载体|基地|平台|中心|空间|机构|场所|面积)|使|将|把|降低(?=[^,;。]{2,14}率)|至少|每年|每[轮届批]|年度|全年|年内|年底前|今年(?!以)|预计|要(?=组织|举办|开展|完成|建)|逐步|持续|不断|积极|着力|大力|加快|累计|总计|共(?![享同建有性青用管治创赢和])|并|且|同时|其中,|以及|及|与|和|为|到(?!位)|至';
/** What makes a verb in front a part of a name: 落地率, 种植面积, 发布会. */
const MEASURE = '率|会(?![员展计])|面积|[总产]量|人[数次]|户数|场次';
/** A month, or a day of one, in any numerals. */
const DAY_OF_YEAR =
  '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})月(?:(?:\\d{1,2}|[一二三四五六七八九十]{1,3})日)?';
const LEADING = new RegExp(
  `^(?:[ 、,;:.·—\\ue000-]|\\(?\\d{1,2}[.、)] ?(?=\\p{Script=Han})|\\([一二三四五六七八九十]{1,3}\\)|面向[^,;。、]{1,8}?(?=[一二三四五两\\d]年内|公开|招)|(?:到|至|截至|力争到?)?(?:(?:19|20)\\d\\d[、,和及])*(?:19|20)\\d\\d ?年(?:${DAY_OF_YEAR})?(?:底|末|前|初|起(?!草)|开始)*|${DAY_OF_YEAR}(?:底|末|前|初)+|[“‘]?十[三四五六]五[”’]?(?:末|期间|时期|期末)|在?[三两一二四五\\d]年(?:内|(?=不少于|至少|共|累计|$))|年(?=培|新|引|组|举)|(?:在|依托)[^,;。、]{1,12}?(?=建立|建设|设立|新建|培育|组建|布局)|全[省县市区州旗](?=每年|力争|累计|新增|计划(?:建|新|完成|培育))|(?:重点)?围绕(?=“十|到?20)|(?:${VERBS})(?!${MEASURE}))+`,
  'u',
);
const TRAILING =
  /(?:[ 、,;:]|翻[一两二三]?番|(?:增加|增长|提高)(?:[一两二三]|\d{1,3})倍|(?:(?:比|较|以|在|从|由|于) ?)?(?:19|20)\d\d ?年?(?:底|末)?的?|数量(?=$)|一般(?=$|不)|[两二三四五六七八九]项指标|总数|分别|均|累计|总计|共|力争|争取|力求|确保|务必|必须|原则上|努力|每|年|达到|达|突破|各|[由从] ?\d[\d.]* ?(?:个工作日|天|小时|个月|日|分钟)|(?<=[率度例重量额数])(?:(?:全部)?降低?)?[到至]|不少于|完成|实现|的(?=$))+$/u;

/** Words that say what is done and not with what: 重点培养, 选拔资助. */
const DOING =
  /^(?:[、和并及]|重点|择优|积极|评选|选拔|选派|选聘|遴选|评定|认定|鼓励|支持|资助|扶持|引进|培养|培育|培训|产生|组织|组建|安排|直接|服务|制定|制订|修订|构建|研制|研发|编制|出台|开发|发布|推出|打造|建设|实施|完成|突破|加强|强化|提升|优化|深化|推进|推动)+$/u;
/** A quotation that opens in front of a name and closes after it. */
const OPEN_QUOTE = /^“(?=[^”]*$)/u;

/** How much of the beginning of folded text is no part of a name. */
export const leadingOf = (text: string): number => LEADING.exec(text)?.[0].length ?? 0;

/** `[i, j)` of folded text without what leads and trails the name of an indicator; empty where no thing is named. */
export function nameWithin(text: string, i: number, j: number): [number, number] {
  let [a, b] = [i, j];
  const led = (): number => leadingOf(text.slice(a, b));
  a += led();
  if (OPEN_QUOTE.test(text.slice(a, b))) a += 1;
  a += led();
  if (DOING.test(text.slice(a, b))) return [i, i];
  b -= TRAILING.exec(text.slice(Math.max(a, b - 40), b))?.[0].length ?? 0;
  return a < b && !DOING.test(text.slice(a, b)) ? [a, b] : [i, i];
}

/** The end of a name that follows its number (10家|省级重点实验室): the list continues unless another number comes. */
export function nameBehind(masked: string, i: number, end: number, next: number | null): number {
  const words = masked.slice(i, next ?? end);
  if (next === null) return end;
  const cut = Math.max(words.lastIndexOf('、'), words.search(/[和及与并](?=[^和及与并]*$)/u));
  return cut > 0 ? i + cut : next;
}

/** The items of a list A、B和C, as ranges; 和 within a name cuts only where `count` asks for it. */
export function itemsOf(text: string, i: number, j: number, count: number): [number, number][] | null {
  for (const separator of [/、/gu, /、|(?:以及|[和及与])(?=[^、]*$)/gu, /[、和及与]|以及/gu]) {
    const items: [number, number][] = [];
    let from = i;
    for (const match of outside(text.slice(i, j)).matchAll(separator)) {
      items.push([from, i + match.index]);
      from = i + match.index + match[0].length;
    }
    items.push([from, j]);
    if (items.length === count) return items;
  }
  return null;
}

/** The text with what is in brackets and quotes blanked, so that a list is cut outside of them only. */
const outside = (text: string): string =>
  text.replace(/\([^()]*\)|“[^“”]*”/gu, (words) => '\ue000'.repeat(words.length));

/** The clauses of `[0, length)` of a sentence: cut at ，；：。 and around brackets that hold a number. */
export function clausesIn(masked: string): [number, number][] {
  const clauses: [number, number][] = [];
  let from = 0;
  let depth = 0;
  const cut = (at: number): void => {
    if (at > from) clauses.push([from, at]);
    from = at + 1;
  };
  for (let k = 0; k < masked.length; k++) {
    const c = masked.charAt(k);
    if (c === '(') {
      depth += 1;
      if (/^\([^()]*\d[^()]*\)/u.test(masked.slice(k, k + 60))) cut(k);
    } else if (c === ')') {
      depth -= 1;
      if (masked.charAt(from - 1) === '(') cut(k);
    } else if (/[;。!?:]/u.test(c) || (c === ',' && depth <= 0)) cut(k);
  }
  cut(masked.length);
  return clauses;
}
