import { ABOUT_BEFORE, ABOUT_BEHIND, ABOUT_BRIM, ABOUT_WITHIN } from './about.ts';
import { labelledSums } from './labelled-sums.ts';
import { MULTIPLE } from './numeral.ts';
import { PERSONS, PLACES } from './payee-words.ts';
import { RUN } from './written.ts';

/** The ways in which a document says that money is paid, as patterns of folded text. */

/** One way to say that money is paid. Each has a sample; the first that fits a place decides. */
export interface FundingRule {
  readonly sample: string;
  readonly pattern: RegExp;
  /** Whether somebody is paid (or a fund is set up without naming anybody). */
  readonly fund?: boolean;
  /** Whether it says that there is a scheme but not whom it pays: beside a payment in its sentence it is not a payment of its own. */
  readonly scheme?: boolean;
}

const SUM = `(?:${ABOUT_BEFORE})?(?:[¥￥]|人民币)? ?(?:${ABOUT_BRIM})?${RUN}${ABOUT_WITHIN}? ?(?:${MULTIPLE})?${ABOUT_WITHIN}?元(?:\\/\\p{Script=Han}{1,3}(?:[•·./]月)?)?(?:${ABOUT_BEHIND})?`;
const MONEY = `${SUM}(?:(?:-|—|–|~|至|到)${SUM})?`;
/** One sum or several: 100万元、50万元; 50、100万元. */
const MONIES = `(?:${RUN}[、和及] ?)*${MONEY}(?:[、和及] ?${MONEY})*`;
/** The purse of some level: 财政, 县财政, 市级财政. */
const PURSE = '(?:[省市州盟县区旗镇乡]|(?:本|省|市|州|盟|县|区|旗|镇|乡)级)?财政';
/** One share or several: 5%, 8‰; 10%、12%. */
const SHARE = '\\d[\\d.]*[%‰](?:(?:-|—|–|~|至|到|、|和|及) ?\\d[\\d.]*[%‰])*';
const GIFT = '(?:后补助|补助|奖补|奖励|资助|补贴|贴息|奖金|经费|资金|科技经费|扶持资金|奖补资金|专项资金)';

/** Sums behind a payment that says none, each with what it is for: 发放补贴,|其中博士每月2000元、硕士每月1000元. */
export const LISTED = new RegExp(
  `^(?:资金|经费)?(?:[,:(]|标准(?:为|是)?:?)*(?:其中|具体为|分别为|即)*[,:]?${labelledSums(MONEY)}(?:/[年月])?\\)?(?=[,;。)]|$)`,
  'u',
);

export const fundingRules: readonly FundingRule[] = [
  // In a way of paying.
  {
    sample: '由财政通过后补助的方式给予资金支持',
    pattern:
      /(?:通过|采取|以)[^,;。]{0,14}(?:后补助|补助|奖补|资助|贴息|以奖代补)[^,;。]{0,12}方式[^,;。]{0,4}(?:(?:给予|予以)[^,;。]{0,14}|支持(?<who>[^,;。]{2,20}?)(?:实施|推进)?(?=[,;。]|$))/gu,
  },
  // In a way of paying out.
  {
    sample: '按照“前期引资、后期奖补”的方式,确定经费拨付计划',
    pattern:
      /按照?[^,;。]{0,20}(?:后补助|补助|奖补|资助|贴息|以奖代补)[^,;。]{0,6}(?:方式|办法|模式),?[^,;。]{0,8}(?:拨付|支付|发放|兑现)[^,;。]{0,6}/gu,
    scheme: true,
  },
  // Promise kept.
  {
    sample: '严格兑现各项科技创新财政奖补政策',
    pattern:
      /(?:严格|及时|全面|足额|落实)*兑现[^,;。]{0,20}?(?:奖补|奖励|补助|补贴|资助)(?:政策|资金|措施)?/gu,
    scheme: true,
  },
  // Put into the budget.
  {
    sample: '涉及奖补资金由财政局审核后，纳入次年财政预算予以保障',
    pattern:
      /[^,;。]{0,8}(?:奖补|奖励|补助|补贴|资助|扶持|兑现)(?:资金|经费)[^;。]{0,80}?(?:列入|纳入)[^,;。]{0,8}预算(?:(?:予以|给予)?(?:保障|安排|支出))?/gu,
    scheme: true,
  },
  // Scheme.
  {
    sample: '完善研发投入补助机制',
    pattern:
      /(?<!(?:鼓励|引导|支持)[^,;。]{0,10})(?:建立|完善|健全|落实|实施|推行|制定|出台)(?:[^,;。]{0,4}(?:和|并)(?:完善|实施|落实))?(?:(?!激励|评价|考核|争取|上级|省级|国家)[^,;。、]){2,24}?(?:后补助|补助|奖补|补贴|资助)(?:机制|政策|制度|办法|计划)/gu,
    scheme: true,
  },
  // In the field of.
  {
    sample: '在要素保障、财政资助等方面给予重点支持',
    pattern: /(?:资助|补助|奖补|奖励|补贴)等?方面(?:给予|予以)[^,;。]{0,8}(?:支持|扶持|倾斜)/gu,
  },
  // Rate with a cap.
  {
    sample: '按上级资金的10%给予配套,最高100万元',
    pattern: new RegExp(
      `(?<=%[^,;。\\d]{0,6})(?:给予|予以)[^,;。\\d]{0,10}(?:配套|支持|${GIFT}),(?:单[个家项][^,;。\\d]{0,8}|每[^,;。\\d]{0,8}|年度?|累计)*(?:最高|上限)[^,;。\\d]{0,6}${MONEY}`,
      'gu',
    ),
  },
  // Share with a cap in front of what is given.
  {
    sample: '按国家拨款的10%、最高100万元给予配套',
    pattern: new RegExp(
      `(?:按照?|参照)[^,;。]{1,40}?${SHARE}[、,](?:单[个家项][^,;。\\d]{0,4})?(?:最高|不超过)[^,;。\\d]{0,4}${MONEY}的?(?:标准)?,?(?:给予|予以)[^,;。\\d]{0,16}?(?:配套|${GIFT})`,
      'gu',
    ),
  },
  // So much, given.
  {
    sample: '对招聘活动按15万元给予补助',
    pattern: new RegExp(
      `按照?(?:每\\p{Script=Han}{1,3}|不超过|最高)*(?:${MONIES}|${labelledSums(MONEY)})(?:[、和及][^,;。、\\d]{1,12}${SHARE}(?:折合(?:人民币|现金))?|(?:且|,)[^,;。\\d]{0,8}(?:最高|不超过)${MONEY})?的?(?:标准)?,?(?:分别|每年|一次性)*(?:给予|予以|发放|申请|享受)[^,;。\\d]{0,20}?${GIFT}`,
      'gu',
    ),
  },
  // Share paid.
  {
    sample: '按实际投资额的10%补助',
    pattern: new RegExp(
      `(?:按照?|参照)[^,;。]{1,40}?${SHARE}(?:的?(?:比例|标准))?,?(?:分别|每年|一次性)*(?:(?:给予|予以)[^,;。\\d%]{0,30}?)?(?:(?:配套)?(?:补助|奖补|奖励|补贴|资助|贴息|扶持(?!资金|政策))(?:支持)?(?:给?个人)?|(?<=给予|予以)配套(?!设施|政策|服务|措施))`,
      'gu',
    ),
  },
  // Share given.
  {
    sample: '给予地方综合贡献新增部分(不含房产部分)100%的奖励',
    pattern: new RegExp(
      `(?:给予|予以)[^,;。]{0,60}?${SHARE}的?(?:一次性)?(?:补助|奖补|奖励|补贴|资助|贴息|扶持(?!资金|政策)|支持)`,
      'gu',
    ),
  },
  // Share with a cap, given.
  {
    sample: '给予项目投入30%、单个项目最高1000万元支持',
    pattern: new RegExp(
      `(?:给予|予以)[^,;。\\d]{0,30}?${SHARE}[、,]且?(?:单[个家项]\\p{Script=Han}{0,4}?)?(?:最高|不超过)[^,;。\\d]{0,6}${MONEY}的?[^,;。\\d]{0,8}?(?:支持|扶持|${GIFT})`,
      'gu',
    ),
  },
  // Share of something, by its name.
  {
    sample: '资助比例不超过合同金额的30%,最高3000万元',
    pattern: new RegExp(
      `(?:资助|补助|奖补|补贴|支持|扶持)比例(?:最高|不超过|为|按)[^,;。\\d]{0,24}?${SHARE}(?!的)(?:,[^,;。\\d]{0,8}最高[^,;。\\d]{0,6}${MONEY})?`,
      'gu',
    ),
  },
  // Share of something, given.
  {
    sample: '对租金总额的50%予以补贴',
    pattern: new RegExp(
      `[的额金费用入资款价]${SHARE}(?:的(?:比例|标准))?,?(?:给予|予以)[^,;。\\d%]{0,16}?${GIFT}`,
      'gu',
    ),
  },
  // Given.
  {
    sample: '对新认定的企业给予一次性补助5万元',
    pattern: new RegExp(
      `(?:每年|一次性|分别|再|另|最高|按[^,;。按]{1,20}?)*(?<!不得?|不再|停止|取消|终止|暂停|是否(?:继续)?)(?:给予(?!的)|予以|发放|(?<!除|在|已|未)享受(?!过|完)(?![^,;。]{0,24}(?:外|后|基础上|的)[,;。]|[^,;。]{0,16}(?:补助|补贴|资助|奖励|津贴)(?:政策|待遇|条件)?的(?!优惠|政策|待遇|标准)\\p{Script=Han})|(?<![补交供返])给(?=[^,;。]{0,12}\\d))(?![^,;。]{0,12}(?:贷款|授信|信贷))[^,;。]{0,24}?${GIFT}(?!次数|期限|时间|年限|资格|对象|信息|名单|审核|协议|管理|的(?:决定|依据|情况|对象))(?:支持|扶持|引导|资金|奖励|补助|补贴|经费|金额|总额|不超过|不低于|最高|共|为|标准)*(?:${MONIES})?(?:[,;]?[^,;。]{0,8}(?:最高|上限|总额)[^,;。\\d]{0,8}${MONEY})?`,
      'gu',
    ),
  },
  // Amount given.
  {
    sample: '对通过复审的企业一次性奖励3万元',
    pattern: new RegExp(
      `(?:每年|一次性|分别|再|另|最高|按[^,;。按]{1,20}?)*(?<!不得?|不再|停止|取消|不得享受|不予)(?:奖励|补助|资助|奖补|补贴|支持|给予|予以)(?:[^,;。\\d%]{0,30}?(?:${PERSONS}|${PLACES}|每[家户人场])(?:\\([^()]*\\))?)?(?:每[家户人场])?(?:单[个家项]\\p{Script=Han}{0,4}?)?(?:资金|经费|金额)?(?:不超过|不低于|不少于|最高|共|为)*${MONIES}(?!以[上下][^,;。]{0,4}(?:的|融资|贷款|项目|企业)|的(?:企业|单位|项目|机构|个人))(?:的?(?:一次性|科技|后|创业|发展)*${GIFT}(?:支持)?)?`,
      'gu',
    ),
  },
  // Rewarded by a share.
  {
    sample: '对新增部分奖励50%',
    pattern: new RegExp(
      `(?<!不得?|不再)(?:补助|奖补|奖励|补贴|资助)(?!比例|标准|额|政策|资金|总额|金额|期限)[^,;。\\d%]{0,20}${SHARE}`,
      'gu',
    ),
  },
  // Applied for.
  {
    sample: '可申请不少于800万元创业发展资助',
    pattern: new RegExp(
      `可(?:以|分别)*(?:申请|获得?)(?:最高|不少于|不超过)*${MONIES}的?(?!贷款)[^,;。\\d贷]{0,8}${GIFT}`,
      'gu',
    ),
  },
  // Standard.
  {
    sample: '补贴标准为每月300元',
    pattern: new RegExp(
      `(?:补贴|补助|奖励|资助)(?:标准|金额)(?:分别|为|是|:)*(?:(?:每[人家户月年场])*${MONIES}|${labelledSums(MONEY)})(?:/[年月])?`,
      'gu',
    ),
  },
  // Rewarded.
  {
    sample: '对作出贡献的单位进行认定奖励',
    pattern:
      /(?<!推)(?:进行|实行)[^,;。]{0,8}(?:奖励|补助|奖补|补贴|资助)(?!机制|制度|政策|办法)|(?:分别)(?:科技|人才)?(?:经费|资金)(?:支持|扶持|补助)|(?:奖励|补助|奖补)(?:标准)?另(?:行)?(?:定|议|制定)/gu,
  },
  // Fund.
  {
    sample: '县财政每年设立不低于100万元的专项经费',
    pattern: new RegExp(
      `(?:每年|${PURSE}(?:预算)?|预算)*(?:设立|安排|列支|预算|统筹安排|投入)(?:(?:不低于|不少于|至少|总额|规模)*${MONEY}(?:以上)?的?)?[^,;。、]{0,16}?(?:专项(?:资金|经费)(?!贷款)|扶持资金|奖补资金|(?<=元)[^,;。、]{0,8}(?:资金|经费))(?:(?:每年|总额|规模|达到|达|不低于|不少于|共)*${MONEY}(?:以上)?)?`,
      'gu',
    ),
    fund: true,
  },
  // Budget.
  {
    sample: '县财政每年安排100万元',
    pattern: new RegExp(
      `${PURSE}(?:每年|预算)*(?:安排|列支|投入|统筹|拿出)(?:不低于|不少于|至少)?${MONEY}(?:以上)?(?:的?[^,;。、]{0,10}(?:资金|经费))?`,
      'gu',
    ),
    fund: true,
  },
  // Budget for a fund.
  {
    sample: '市级财政每年安排科技创新发展资金不低于6000万元',
    pattern: new RegExp(
      `${PURSE}(?:每年|预算)*(?:安排|列支|投入|统筹|设立)[^,;。、\\d]{0,20}(?:资金|经费)(?:每年|总额|规模|达到|不低于|不少于|共)*${MONEY}(?:以上)?`,
      'gu',
    ),
    fund: true,
  },
  // Sum of a gift.
  {
    sample: '新就业人员每月1500元住房补贴',
    pattern: new RegExp(
      `(?<!争取|撬动|带动|达到?|突破|超过)(?:给予|予以|发放|享受|提供)?(?:每[人家户个年月]|最高){1,4}${MONIES}(?:/[年月])?的?(?:一次性)?(?:[^,;。、\\d]{0,6})(?:补贴|补助|奖励|资助|奖补|经费支持|配套支持|建设支持)`,
      'gu',
    ),
  },
];
