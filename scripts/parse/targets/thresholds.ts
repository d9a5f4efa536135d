import type { DeclaredRule } from './declared-rule.ts';
import { ARABIC, HAN, MULTIPLE, UNIT } from './numeral.ts';

const NUM = `(?:${ARABIC}|${HAN})`;
const MONEY = `${ARABIC}(?: ?(?:${MULTIPLE}))? ?(?:元|美元)`;
/** What is bought, lent or built, of which a sum says how large it must be. */
const DEAL = '货物|服务|工程|采购|融资|担保|贷款|业务|合同|部分';

/** Numbers that say what a rule is for, what was there before, or of how many something is: no promises. Each has a sample. */
export const thresholds: readonly DeclaredRule[] = [
  {
    name: 'measure of so many people',
    sample: '每[千人]拥有市场主体150户',
    pattern: /(?<=每 ?|\/)[百千](?:人(?:口)?|户|名)/gu,
  },
  {
    name: 'what is built upon',
    sample: '[在已完成16项事项的基础上],深化服务',
    pattern: /(?<=^|[,;。:.、] ?)在[^,;。]{2,60}基础上(?=,)/gu,
  },
  {
    name: 'what is done besides',
    sample: '[在推进10个项目前期工作的同时],争取支持',
    pattern: /(?<=^|[,;。:.、] ?)在[^,;。]{2,80}的同时(?=,)/gu,
  },
  {
    name: 'policy that goes on',
    sample: '[预留份额提高至40%以上政策]延续到年底',
    pattern: /[^,;。]{2,80}政策(?=延续|延长|延期)/gu,
  },
  {
    name: 'size of a deal',
    sample: '[超过200万元的]采购项目预留给小微企业',
    pattern: new RegExp(
      `超过${MONEY}[但,]?不超过${MONEY}|(?:达到或)?(?:超过|达到|不超过|不足|低于|高于|不低于)${MONEY}(?:\\(含\\))?(?:以[上下])?的(?=[^,;。]{0,6}(?:${DEAL}))|${MONEY}(?:\\(含\\))?(?:及?以[上下])的?(?=[^,;。]{0,4}(?:${DEAL}))`,
      'gu',
    ),
  },
  {
    name: 'sum of a thing',
    sample: '培育[年产值5亿元的]企业3家',
    pattern: new RegExp(
      `(?:(?:总|固定资产)?投资|年?产值|年?销售额|营收|年?营业收入|注册资本)?(?:超过?|达到?|过|不低于)?${MONEY}的(?=(?!目标|规模|任务|水平)[\\p{Script=Han}()]{1,14}${NUM} ?(?:${UNIT}))`,
      'gu',
    ),
  },
  {
    name: 'sum and more of a thing',
    sample: '培育[年产值超100亿元]、竞争力较强的企业2家',
    pattern: new RegExp(
      `(?<=(?:培育|引进|打造|新增|形成|建成|扶持|招引)[^,;。\\d]{0,6}?)(?:年?产值|年?销售额|年?营收|年?营业收入)(?:超过?|达到?|突破|不低于)?${MONEY}(?:以上)?(?=、[^,;。\\d]{2,24}的[\\p{Script=Han}()]{1,14}${NUM} ?(?:${UNIT}))`,
      'gu',
    ),
  },
  {
    name: 'what nobody may do at once',
    sample: '一人[不同时担任超过3个]单位的委员',
    pattern: new RegExp(`不(?:得|能|可)?同时(?![期代令段])[^,;。\\d]{1,8}${NUM} ?(?:${UNIT})`, 'gu'),
  },
  {
    name: 'width of a thing',
    sample: '推进[3.8米]直径火箭研制',
    pattern: new RegExp(`${ARABIC} ?(?:毫|厘|千)?米(?=(?:口径|直径|孔径)(?!不|达|超|[的为出过于]))`, 'gu'),
  },
  {
    name: 'what is listed behind it',
    sample: '实施[六项]行动(甲类行动、乙类行动)',
    pattern: new RegExp(
      `(?<!\\d)(?:[一二三四五六七八九]?十?[一二三四五六七八九]?|[1-9]|1[0-2]) ?[项大个类](?=(?:重点|专项)?(?:行动|工程|计划|任务|举措)\\([^()]*、[^()]*\\))`,
      'gu',
    ),
  },
  {
    name: 'size of those meant',
    sample: '推进[30万千瓦以上]煤电机组改造',
    pattern: new RegExp(
      `(?<!(?:新增|完成|建成|建设|新建|实施|推广|达到|实现|突破|形成|累计|改造|淘汰|消纳|治理|修复|复垦)[^,;。\\d]{0,6})${NUM} ?(?:${MULTIPLE})? ?(?:吨标准煤|吨标煤|吨|千瓦|兆瓦|蒸吨|公顷)(?:标准煤|标煤)?(?:及|或|\\(含\\))?以上的?(?=[\\p{Script=Han}()]{0,12}?(?:企业|单位|机组|泊位|数据中心|用户|锅炉|矿山|船舶|车辆|水库|园区|养殖场|楼宇|商场))`,
      'gu',
    ),
  },
  {
    name: 'those that reach so much',
    sample: '支持绿电比例[达到50%以上的]数据中心建设',
    pattern: new RegExp(
      `(?<!(?:组建|打造|建成|创建|形成|实现|建设|培育)[^,;。]{0,16})(?:达到?|超?过|高于|不[低少]于)${NUM} ?(?:${MULTIPLE})? ?(?:${UNIT})(?:标准煤|标煤)?(?:(?<=%)(?:及?以上|左右)|(?<!%)(?:及?以上|左右)?)的(?=\\p{Script=Han}{0,8}?(?:企业|单位|数据中心|园区|机组|用户|产品|县|镇|村|人员|团队|机构|平台))`,
      'gu',
    ),
  },
  {
    name: 'rating of a device',
    sample: '淘汰[35蒸吨/小时及以下]锅炉',
    pattern: new RegExp(
      `${ARABIC} ?(?:蒸吨(?:/小时)?|千伏(?!安))(?:(?:及|或)?以[上下]的?)?(?=\\p{Script=Han}{0,4}(?:锅炉|线路|输变?电|变电|电网|工程|通道|用户|电力|不停电|机组|变压器|站))`,
      'gu',
    ),
  },
  {
    name: 'size of a project',
    sample: '推进[120万千瓦]抽水蓄能项目核准',
    pattern: new RegExp(
      `${ARABIC} ?(?:${MULTIPLE})?(?:千瓦|兆瓦|吨|立方米)(?=\\p{Script=Han}{2,10}项目(?:核准|前期|建设|落地|开工|投产))`,
      'gu',
    ),
  },
  {
    name: 'what is small enough',
    sample: '[160千瓦及以下的]小微企业',
    pattern: new RegExp(
      `${ARABIC}(?: ?(?:${MULTIPLE}))? ?(?:${UNIT})(?:及|或)以下的?(?=\\p{Script=Han})`,
      'gu',
    ),
  },
  {
    name: 'size by a measure',
    sample: '服务[用工量500人以上及一次招录100人以上的]重点企业',
    pattern: new RegExp(
      `(?:用工量?|员工|职工|从业人员|人数|规模|面积|吞吐量)[^,;。\\d]{0,6}${NUM}(?: ?(?:${MULTIPLE}))? ?(?:${UNIT})(?:及?以[上下])(?:[及或和][^,;。\\d]{0,8}${NUM}(?: ?(?:${MULTIPLE}))? ?(?:${UNIT})(?:及?以[上下]))?的(?=\\p{Script=Han})`,
      'gu',
    ),
  },
  {
    name: 'those compared with',
    sample: '在全省[63个县考核中]进入前列',
    pattern: new RegExp(
      `(?<=在(?:全[省市国州区])?)${NUM} ?个[^,;。\\d]{1,16}中(?=,|进|排|位|争|处|名)`,
      'gu',
    ),
  },
  {
    name: 'under way already',
    sample: '加快推进[2个在建]项目',
    pattern: new RegExp(`${NUM} ?[个项家座]?(?:在建|既有|现有)`, 'gu'),
  },
  {
    name: 'measures of the document',
    sample: '优化营商环境[20条措施]',
    pattern: new RegExp(`${NUM} ?条(?:具体|政策|推进)?(?:措施|举措|意见)`, 'gu'),
  },
];
