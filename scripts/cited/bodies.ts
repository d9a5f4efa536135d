/** Who issued a cited document, and at which level: from its title, its number and the words in front. */
import type { CitationLevel } from '../../src/model/citation.ts';
import type { Jurisdiction } from '../../src/model/vocabulary.ts';
import { kindOfDocument } from './kind.ts';
import { isIssuer } from '../parse/metadata/bodies.ts';

/** The place of the plan that cites, for 省委 and 市政府, which say whose only there. */
export interface Home {
  readonly name: string | null;
  readonly level: string | null;
  readonly province: string | null;
}

/** Whose document it is, and what says so. */
interface Standing {
  readonly issuer: string | null;
  readonly level: CitationLevel | null;
  readonly basis: 'issuer' | 'title' | 'number' | null;
}

const BODY =
  '(?:委员会|人民政府|政府|办公室|办公厅|领导小组|指挥部|联席会议|人大常委会|人大|法院|检察院|管委会|党工委|银行|改革委|发改委|卫健委|国资委|网信办|[委部厅局办署会])';
/** One body or several with 、 or blanks between them, the whole of the words. */
const SHORT = new RegExp(
  `^(?:\\p{Script=Han}{0,24}?${BODY}(?:[、 ]|和|等(?:\\d{1,2}|[一二三四五六七八九十]{1,3})?个?部[门委])*){1,12}$`,
  'u',
);
/** The body at the head of a title: 国务院办公厅关于…. */
const HEAD = new RegExp(
  `^((?:\\p{Script=Han}(?:\\p{Script=Han}|[、 ]){1,60}?${BODY}(?:[、 ]|等(?:\\d{1,2}|[一二三四五六七八九十]{1,3})?个?部[门委])*)|(?:中共中央|党中央)?[、 ]?国务院|中共中央) ?(?=关于|印发|转发|公布|批转|〔…〕|;;;)`,
  'u',
);
/** Bodies of one place run together at the head of a title: 甲省科学技术厅甲省发展和改革委员会建设…. */
const RUN =
  /^((\p{Script=Han}{1,9}?[省市县区州盟旗])\p{Script=Han}{1,12}?[厅局委会府](?: ?\2\p{Script=Han}{1,16}?(?:[厅局府]|委员会))+)/u;
const NATIONAL =
  /^(?:国务院|中共中央|党中央|中央|全国|国家|最高人民|中华人民共和国|人民银行|中国人民银行|中国(?!共产党)|(?:科技|科学技术|工业和信息化|工信|教育|财政|商务|公安|司法|民政|农业农村|农业|自然资源|生态环境|交通运输|水利|住房城乡建设|住房和城乡建设|人力资源社会保障|人力资源和社会保障|人社|文化和旅游|应急管理|外交|国防)部|(?:税务|市场监管|市场监督管理|海关|统计|体育|医疗保障|国际发展合作|广播电视|能源|林草|知识产权|药监|金融监管)总局|证监会|银保监会|银监会)/u;
const RELATIVE: readonly (readonly [RegExp, CitationLevel])[] = [
  [/^(?:省|自治区)/u, 'province'],
  [/^(?:州|盟|地区)/u, 'prefecture'],
  [/^(?:县|旗)/u, 'county'],
];
const MUNICIPALITIES = ['北京市', '天津市', '上海市', '重庆市'];
const ABBREVIATED: Readonly<Record<string, string>> = Object.fromEntries(
  '京北京 津天津 沪上海 渝重庆 冀河北 豫河南 云云南 滇云南 辽辽宁 黑黑龙江 湘湖南 皖安徽 鲁山东 新新疆 苏江苏 浙浙江 赣江西 鄂湖北 桂广西 甘甘肃 晋山西 蒙内蒙古 陕陕西 秦陕西 吉吉林 闽福建 贵贵州 黔贵州 粤广东 青青海 藏西藏 川四川 宁宁夏 琼海南'
    .split(' ')
    .map((pair) => [pair.charAt(0), pair.slice(1)]),
);
/** Agencies of the centre in numbers: 国发, 国办发, 中发, 中办发, 国科发政. */
const NATIONAL_NUMBER =
  /^(?:国发|国办|国函|国令|中发|中办|中委|厅字|(?:国科|国知|发改|财|教|工信|工信部|科|农|人社|商|银|建|国资|国市监|市监|税总|环)(?:[发办函规]|部)|国务院令|主席令)/u;

/** How the places of the vocabulary stand; longest names first. */
export interface Gazetteer {
  readonly levelAt: (words: string) => CitationLevel | null;
}

const LEVELS: Readonly<Record<string, CitationLevel>> = {
  province: 'province',
  prefecture: 'prefecture',
  'prefecture-level-city': 'prefecture',
  county: 'county',
  'county-level-city': 'county',
  district: 'county',
  banner: 'county',
};

/** The levels of places by their names, and of provinces by their names without 省. A name of places of two levels says nothing. */
export function gazetteer(places: readonly Pick<Jurisdiction, 'name' | 'level'>[]): Gazetteer {
  const levels = new Map<string, CitationLevel | null>();
  let longest = 0;
  const add = (name: string, level: CitationLevel | undefined): void => {
    if (level === undefined || name.length < 2) return;
    levels.set(name, levels.has(name) && levels.get(name) !== level ? null : level);
    longest = Math.max(longest, name.length);
  };
  for (const { name, level } of places) {
    add(name, LEVELS[level]);
    const short =
      level === 'province'
        ? name.replace(/(?:[省市]|(?:壮族|回族|维吾尔)?自治区)$/u, '')
        : name.replace(/^(.{2,}?)(?:\p{Script=Han}{1,3}?族)+自治(?=[州县旗]$)/u, '$1');
    if (short !== name) add(short, LEVELS[level]);
  }
  const longestAt = (words: string, from: number) => {
    // Behind a first place only a name with its type word is one.
    for (let n = Math.min(longest, words.length - from); n >= 2; n--) {
      const name = words.slice(from, from + n);
      const level = levels.get(name);
      if (level !== undefined && (from === 0 || /[市县区州盟旗]$/u.test(name)))
        return { level, end: from + n };
    }
    return null;
  };
  return {
    levelAt: (words) => {
      let level: CitationLevel | null = null;
      let from = 0;
      for (;;) {
        const found = longestAt(words, from);
        if (found === null) return level;
        // 甲省乙市丙县 is the county's.
        level = found.level ?? level;
        from = found.end;
      }
    },
  };
}

/**
 * Who issued a document and at which level it stands, from the words directly before its title (`before`, without the verb), the
 * title (null where there is none) and the number. All folded.
 */
export function standingOf(
  said: { readonly before: string; readonly title: string | null; readonly number: string | null },
  home: Home,
  places: Gazetteer,
): Standing {
  const { title, number } = said;
  const before = said.before.trim().replace(/^(?:和|及|以及|与|、|,)+/u, '');
  const head =
    title === null ? null : ((HEAD.exec(title)?.[1] ?? RUN.exec(title)?.[1] ?? null)?.trim() ?? null);
  const named =
    !/[的了]|关于|^\d/u.test(before) &&
    before.length >= 2 &&
    before.length <= 80 &&
    (SHORT.test(before) || isIssuer(before) || before === '国务院');
  const issuer = named ? before : head;
  const levelIn = (words: string): CitationLevel | null => levelOf(words, home, places);
  // 国家《…》 and 省《…》 name no body, and yet whose it is.
  const whose =
    issuer ??
    (/^(?:国家|[我全本]?(?:省|自治区|市|州|盟|县|区|旗)级?|\p{Script=Han}{2,8}[省市县区州盟旗])$/u.test(
      before,
    )
      ? before
      : null);
  const byIssuer = whose === null ? null : levelIn(whose);
  if (byIssuer !== null) return { issuer, level: byIssuer, basis: 'issuer' };
  const inner = title === null ? null : title.replace(/^关于(?:印发|转发|公布)?[<〈《]?/u, '');
  const byTitle =
    inner === null
      ? null
      : (levelOfTitle(inner, places) ?? (kindOfDocument(inner) === '法' ? 'national' : null));
  if (byTitle !== null) return { issuer, level: byTitle, basis: 'title' };
  const byNumber = number === null ? null : numbered(number, home);
  return { issuer, level: byNumber, basis: byNumber === null ? null : 'number' };
}

/** The level of what begins with the name of a place or a body. */
function levelOf(words: string, home: Home, places: Gazetteer): CitationLevel | null {
  if (NATIONAL.test(words)) return 'national';
  const name = words.replace(/^(?:中共|中国共产党)/u, '').replace(/^[全我本](?=[省市州县区旗])/u, '');
  const level = places.levelAt(name);
  if (level !== null) return level;
  for (const [pattern, at] of RELATIVE) if (pattern.test(name)) return at;
  if (name.startsWith('市')) return city(home);
  if (/^区(?!域|块|别|间)/u.test(name)) return home.level === 'district' ? 'county' : null;
  return null;
}

/** The level of what a title is about, by the place at its head; 县域 and 市场 do not count. */
function levelOfTitle(title: string, places: Gazetteer): CitationLevel | null {
  const words = title.replace(/ /gu, '');
  if (/^(?:中华人民共和国|全国|国家|中国(?!共产党)|中共中央|国务院)/u.test(words)) return 'national';
  if (/^[全我]省/u.test(words)) return 'province';
  return places.levelAt(words.replace(/^(?:中共|中国共产党)/u, ''));
}

/** Whose 市 is where no name stands: a county's is the prefecture, a county-level city's may be itself or the one above. */
function city(home: Home): CitationLevel | null {
  if (home.province !== null && MUNICIPALITIES.includes(home.province)) return 'province';
  if (home.level === 'prefecture-level-city' || home.level === 'county' || home.level === 'district')
    return 'prefecture';
  return null;
}

function numbered(number: string, home: Home): CitationLevel | null {
  if (NATIONAL_NUMBER.test(number)) return 'national';
  const province = ABBREVIATED[number.charAt(0)];
  return province !== undefined &&
    home.province?.startsWith(province) === true &&
    /^.(?:政|委|办|党|科|发改|财|工信|教)/u.test(number) &&
    home.name?.startsWith(number.charAt(0)) !== true
    ? 'province'
    : null;
}
