/** Words by which a name is told to be of somebody who can be paid, and clauses that name somebody first. Folded text. */

/** People and organisations: whoever a name ends with. */
export const PERSONS =
  '企业家?|高企|公司|实体|群众|自然人|法人|集团|机构|单位|组织|团队|带头人|个人|人才|人员|[完成发行投资创业经营负责申请办会当事介业牵头持有].人|中介人|创业者|劳动者|经营者|患者|消费者|大户|农户|商户|[用住]户|工商户|养殖户|种植户|困难户|家庭|毕业生|大学生|学生|研究生|本科生|专科生|留学生|博士后?|硕士|职工|员工|工人|工匠|农民工|教师|医生|专家|学者|工程师|技师|院士|特派员|经纪人|主体|合作社|农场|院所|高校|院校|学校|大学|学院|幼儿园|医院|研究院|研究所|协会|商会|学会|联[合谊]会|促进会|联盟|银行|基金|旅行社|酒店|饭店|民宿|商场|超市|门店|服务商|运营商|供应商|开发商|承包商|举办方|主办方|承办方|建设方|运营方|投资方|引进方|受让方|转让方|乡镇|街道|社区|村|地市|居民|残疾人|老年人|军人|青年';
/** Places, institutions without staff of their own, projects: what somebody runs. */
export const PLACES =
  '平台|中心|实验室|园区?|基地|项目|载体|孵化器|加速器|空间|工作站|工作室|站点?|示范区|示范县|县区|车间|工厂|工程|机场|楼宇|景区|小区|课题|市场';
/** What somebody made or does. */
export const THINGS =
  '成果|产品|品种|新药|专利|标准|品牌|商标|活动|建设|技术|装备|软件|作品|设备|基础设施|线路|航线|展会|赛事';
const COSTS =
  '费用?|房租|租金|利息|贷款|部分|投入|投资额?|额度?|贡献|支出|成本|资金|税收?|税款|经费|工资|收入|利润|产值|差额|作用|前景|力度|比例|情况|方式';
/** Who pays, and is not paid. */
export const PAYERS = '财政|政府|部门|[省市县区]委|[局委厅办]|各地';

/** Round what a name ends with: 企业(项目), 项目等. */
const ENDING = '(?:\\([^()]*\\)|等(?:各类)?|[”’])*$';
const KINDS = [
  ['cost', new RegExp(`(?:${COSTS})${ENDING}`, 'u')],
  ['payer', new RegExp(`(?:${PAYERS})${ENDING}`, 'u')],
  ['person', new RegExp(`(?:${PERSONS})${ENDING}`, 'u')],
  ['place', new RegExp(`(?:${PLACES}|的(?:省|地?市|县|区))${ENDING}`, 'u')],
  ['thing', new RegExp(`(?:${THINGS})${ENDING}`, 'u')],
] as const;

/** A clause that says how much there must be: it is a condition, whoever fulfils it. */
const HOW_MUCH =
  /(?:达到?|超过|满|不[低少]于|高于|增长)[^,;。]*(?:\d|标准|条件|要求)[^,;。]*的$|\d[^,;。]*以[上内下]的$/u;

/** What a name is of; `one` are those who do something (获得称号的), `other` is no name. */
export type NameKind = (typeof KINDS)[number][0] | 'one' | 'condition' | 'other';

/** What kind of name `words` are. */
export function kindOfName(words: string): NameKind {
  if (HOW_MUCH.test(words)) return 'condition';
  if (words.endsWith('的')) return /^(?:目|标)的$/u.test(words) ? 'other' : 'one';
  return KINDS.find(([, pattern]) => pattern.test(words))?.[0] ?? 'other';
}

/** What people do who are named before it, whatever it is: 民营企业|牵头承担任务. */
const DOES =
  '(?:更多|积极|自主|首次|新|优先|稳定|依法|到|在[^的,]{1,6})*(?:牵头|主导|承担|承接|开展|参与|参加|组建|实施|申报|创建|联合|引进|转化|建立|建设|开设|开辟|购买|租用|租赁|购置|招用|吸纳|招聘|聘用|新?招录|改制|兼并|收购|并购|重组|与)';
/** What may be said of somebody, where the clause is no name of its own: 零售企业|年零售额首次达2亿元. */
const IS_SAID =
  '实际|直营|拥有|开拓|拓展|年(?!轻|度考核)|月|当年|本年|上一?年|首[次获]|新|被|获|荣|入选|评|成功|完成|达|实现|在|从|为(?!主)|吸|租|用|通过|上云|上市|将|因|自|由|向|经|已|未|每|按|取得|入驻|入库|投|缴|签|转|搬|迁|兼并|收购|组织|发生|运用|利用|使用|创办|制定|符合|更多|测算|营业|销售|产值|税|固定|研发投入|整体|到|来|自主|单|并|出版|能|稳|规模|增|扩|落[户地]|运营|列入|纳入|晋|升|改|就业|创业|提供|培养|累计|连续|满|正常|地方|的?(?:地方)?综合贡献|购|进出口|自营';
/** Verbs that a name cannot have in front of it, unless 的 or 新 stands between: 引进|人才; 获得认定的|企业, 新引进|企业. */
const VERB =
  /获得?|(?<!达)到|取得|完成|包括|启动|认定|评[为定]|列入|纳入|引进|建(?:设(?!单位|主体|项目)|立|成)|开展|购买|租用|参[加与]|申报|招(?![商标])|吸纳|聘|成立|设立|投资(?!企业|机构|人|公司|基金|项目)|实现|(?<!发)达|(?<![行作成])为|与|在(?![职校岗读])|从(?![业事])|按|[向将给由]|以(?![上下内])|经(?![营济贸纪])|(?<!基)因|通过|支持|鼓励|引导|指导|培育|推动|围绕|根据|落实|完善|加强/u;
const OF_NEW = /^新?(?:引进|认定|设立|获批|注册|成立|创建|建成|投产|入库|入驻|迁入|增|办|建)/u;
const HEAD = new RegExp(`(?:${PERSONS}|${PLACES})(?:\\([^()]*\\))?[”’]?`, 'gu');
const DOING = new RegExp(`^(?:${DOES})(?:[^的]*$|[^的、]{3,}、)`, 'u');
const SAYING = new RegExp(`^(?:${DOES}|${IS_SAID})`, 'u');
/** What makes a longer name of one: 高校|毕业生, 人才|创业项目, 平台|建设, 基金|参与的…. */
const GOES_ON = new RegExp(
  `^(?:(?:创业|就业|孵化|研发|实验)?(?![为与对向在])\\p{Script=Han}{0,1}(?:${PERSONS}|${PLACES})|(?:建设|培育|引进|发展|运营|转化|研发)(?:[、,]|$)|[^,、的]{1,4}的(?=.))`,
  'u',
);

/** How long the name is of who is the subject of a clause (零售企业|年零售额首次达2亿元); 0 where the clause begins with nobody. */
export function subjectLength(clause: string): number {
  const kind = kindOfName(clause);
  for (const { index, 0: word } of clause.matchAll(HEAD)) {
    const end = index + word.length;
    const before = clause.slice(clause.lastIndexOf('的', index) + 1, index).replace(OF_NEW, '');
    if (VERB.test(before) || index > (before.includes('、') ? 60 : 24)) return 0;
    const behind = clause.slice(end);
    if (GOES_ON.test(behind)) continue;
    if (kind === 'person' || kind === 'place' ? DOING.test(behind) : SAYING.test(behind))
      return kind === 'thing' && behind.includes('的') ? 0 : end;
  }
  return 0;
}
