/** Words by which money is paid, and numbers that are no targets; the sentences are invented. */
import { describe, expect, it } from 'vitest';
import { folded } from '../folded.ts';
import { declaredIn } from './declared.ts';
import { fundingIn } from './funding.ts';

/** The words of every payment, whom it is for, the sum in 万元, kind and period, then condition, cap and rate. */
const paid = (text: string): string[] =>
  fundingIn(folded(text)).map(({ i, j, beneficiary, amount, kind, period, about, terms }) =>
    [
      text.slice(i, j),
      '|',
      beneficiary === null ? '—' : text.slice(...beneficiary),
      amount ?? '—',
      kind,
      period,
      terms.condition === null ? null : `c=${text.slice(...terms.condition)}`,
      terms.cap === null ? null : `cap=${terms.cap}`,
      terms.rate === null ? null : `rate=${terms.rate}`,
      about.length === 0 ? null : 'about',
    ]
      .filter((part) => part !== null)
      .join(' '),
  );

describe('money that is paid', () => {
  it.each<[string, string[]]>([
    ['以后补助方式支持科技企业。', ['以后补助方式支持科技企业 | 科技企业 — unspecified']],
    ['采取奖补方式给予企业资金支持。', ['采取奖补方式给予企业资金支持 | — — unspecified']],
    ['采取贴息等方式予以扶持。', ['采取贴息等方式予以扶持 | — — unspecified']],
    ['对平台、团队分别经费支持。', ['对平台、团队分别经费支持 | 平台、团队 — unspecified']],
    ['奖励标准另行制定。', ['奖励标准另行制定 | — — unspecified']],
    ['补助另议。', ['补助另议 | — — unspecified']],
    ['对企业，给予10万元奖励，同时给予补贴。', ['对企业，给予10万元奖励 | 企业 10 unspecified']],
    ['奖励方面予以扶持。', ['奖励方面予以扶持 | — — unspecified']],
    ['按省级资金的20%给予配套，最高50万元。', ['给予配套，最高50万元 | — 50 unspecified cap=50 rate=20']],
    [
      '按照投入的30%予以补助，每年累计最高不超过80万元。',
      ['予以补助，每年累计最高不超过80万元 | — 80 unspecified year cap=80 rate=30'],
    ],
    ['企业每年一次性发放补贴3万元。', ['每年一次性发放补贴3万元 | — 3 one-off year']],
    ['享受补贴500元。', ['享受补贴500元 | — 0.05 unspecified']],
    ['给予企业贷款补助。', []],
    ['再给予最高20万元奖励。', ['再给予最高20万元奖励 | — 20 unspecified cap=20']],
    [
      '奖励企业5万元，补助团队每人3000元。',
      ['奖励企业5万元 | — 5 unspecified', '补助团队每人3000元 | — 0.3 per-unit'],
    ],
    ['奖励5万元的一次性补助。', ['奖励5万元的一次性补助 | — 5 one-off']],
    ['设立科技专项资金500万元。', ['设立科技专项资金500万元 | — 500 unspecified']],
    ['安排专项经费每年不少于300万元。', ['安排专项经费每年不少于300万元 | — 300 annual-minimum year']],
    ['省财政拿出1亿元资金。', ['省财政拿出1亿元资金 | — 10000 unspecified']],
    ['县级财政预算安排200万元以上。', ['县级财政预算安排200万元以上 | — 200 unspecified']],
    ['财政统筹不少于500万元的科技经费。', ['财政统筹不少于500万元的科技经费 | — 500 unspecified']],
    ['每年安排不低于100万元科技资金。', ['每年安排不低于100万元科技资金 | — 100 annual-minimum year']],
    ['预算列支50万元经费。', ['预算列支50万元经费 | — 50 unspecified']],
    ['每人最高补贴2万元。', ['每人最高补贴2万元 | 每人 2 per-unit cap=2']],
    ['带动每户3000元补贴。', []],
    ['按约5万元给予奖励。', ['按约5万元给予奖励 | — 5 unspecified about']],
    ['奖励10万元左右。', ['奖励10万元左右 | — 10 unspecified about']],
    ['奖励近百万元。', ['奖励近百万元 | — 100 unspecified about']],
    ['补贴30余万元。', ['补贴30余万元 | — 30 unspecified about']],
    ['奖励5万元和3万元。', ['奖励5万元和3万元 | — 5 unspecified', '奖励5万元和3万元 | — 3 unspecified']],
    ['奖励￥5000元。', ['奖励￥5000元 | — 0.5 unspecified']],
    ['奖励50元/亩。', ['奖励50元/亩 | — 0.005 per-unit']],
    ['每年度考核后给予10万元奖励。', ['给予10万元奖励 | — 10 unspecified']],
    ['按年给予10万元奖励。', ['按年给予10万元奖励 | — 10 unspecified year']],
    ['逐年拨付补助10万元。', ['补助10万元 | — 10 unspecified year']],
    ['年度给予奖励10万元。', ['给予奖励10万元 | — 10 unspecified year']],
    ['补贴100元/月。', ['补贴100元/月 | — 0.01 unspecified month']],
    ['补助2000元/年。', ['补助2000元/年 | — 0.2 unspecified year']],
    ['每个企业分别奖励5万元。', ['每个企业分别奖励5万元 | 每个企业 5 per-unit']],
    ['对接企业，为新认定的企业奖励5万元。', ['为新认定的企业奖励5万元 | 新认定的企业 5 unspecified']],
    ['为符合条件的团队给予5万元资助。', ['为符合条件的团队给予5万元资助 | 符合条件的团队 5 unspecified']],
    ['授予优秀企业称号，给予10万元奖励。', ['授予优秀企业称号，给予10万元奖励 | 优秀企业 10 unspecified']],
    ['启动建设中试基地，给予10万元补助。', ['启动建设中试基地，给予10万元补助 | 中试基地 10 unspecified']],
    [
      '支持高校联合企业攻关，给予10万元补助。',
      ['支持高校联合企业攻关，给予10万元补助 | 高校 10 unspecified'],
    ],
    ['对企业采取多种方式给予10万元补助。', ['对企业采取多种方式给予10万元补助 | 企业 10 unspecified']],
    ['针对企业给予10万元奖励。', ['给予10万元奖励 | — 10 unspecified']],
    ['相对企业给予10万元奖励。', ['给予10万元奖励 | — 10 unspecified']],
    ['加大企业引进力度，分别给予5万元奖励。', ['加大企业引进力度，分别给予5万元奖励 | 企业 5 unspecified']],
    ['由县级财政奖励5万元。', ['奖励5万元 | — 5 unspecified']],
    ['完善企业研发补助制度，落实补贴。', ['完善企业研发补助制度 | — — unspecified']],
    ['建立和完善平台奖补办法。', ['建立和完善平台奖补办法 | — — unspecified']],
    ['严格及时兑现企业奖励资金。', ['严格及时兑现企业奖励资金 | — — unspecified']],
    ['所需奖补经费列入年度预算给予安排。', ['所需奖补经费列入年度预算给予安排 | — — unspecified']],
    ['按照先建后补资助模式，及时发放。', ['按照先建后补资助模式，及时发放 | — — unspecified']],
  ])('%s', (sentence, expected) => {
    expect(paid(sentence)).toEqual(expected);
  });
});

describe('numbers that are no targets', () => {
  it.each<[string, string[]]>([
    ['平台、人才三项工程、成果', []],
    ['平台和其他两类主体', []],
    ['人才、平台、资金三个以上', []],
    ['人才、平台、资金三项左右', []],
    ['落实《甲〈乙〉2025》', ['title: 《甲〈乙〉2025》']],
    ['“一二三”和‘1’', ['name in quotes: “一二三”', 'name in quotes: ‘1’']],
    [
      '2024年3月5日、2024年3月、2024年度、2025年初',
      ['date: 2024年3月5日', 'date: 2024年3月', 'date: 2024年度', 'date: 2025年初'],
    ],
    ['2024年、2025年和2026年', ['date: 2024年', 'date: 2025年', 'date: 2026年']],
    ['2024至2026年', ['date: 2024至2026年']],
    ['三月五日、3月底、十二月份', ['date: 三月五日', 'date: 3月底', 'date: 十二月份']],
    ['（3）建设，3)建设，三、建设', ['ordinal: （3）']],
    ['3.5万元', []],
    ['二是推进', ['ordinal: 二是']],
    [
      'A3纸、B-2级、5G+、4K、C++11',
      ['name with letters: A3', 'name with letters: B-2', 'name with letters: 5G', 'name with letters: 4K'],
    ],
    [
      '比分3:2，屏幕1920×1080，4×100米',
      ['clock time or ratio: 3:2', 'clock time or ratio: 1920×1080', 'clock time or ratio: 4×100'],
    ],
    ['30周岁（含）以下、60岁及以上', ['age: 30周岁（含）以下', 'age: 60岁及以上']],
    [
      '近三个完整会计年度、5个纳税年度',
      ['years of account: 近三个完整会计年度', 'years of account: 5个纳税年度'],
    ],
    ['领导小组配备工作人员5名', ['staff of an office: 配备工作人员5名']],
    ['配备工作人员5名', []],
    ['指挥部抽调骨干3人', ['staff of an office: 抽调骨干3人']],
    ['办公室设在科技局，安排联络员2名', ['staff of an office: 安排联络员2名']],
    ['针对3个难题', ['what is dealt with: 针对3个难题']],
    ['打8折优惠、不低于七折起', ['discount: 打8折', 'discount: 不低于七折']],
    ['低于3%的、不低于3%的、未达5家的', ['who falls short: 低于3%', 'who falls short: 未达5家']],
    ['下一篇、上一条', ['way to another page: 下一篇', 'way to another page: 上一条']],
    ['三项费用，两件大事', ['set phrase: 三项', 'set phrase: 两件大事']],
    ['翻一番，达到20亿元', ['doubling that a value follows: 翻一番，']],
    ['增长三倍，突破5亿元', ['doubling that a value follows: 增长三倍，']],
    ['增长三倍，企业增多', []],
    ['0900-1234567', ['telephone or code: 0900-1234567']],
    ['12345678', ['telephone or code: 12345678']],
    ['五大任务，3类人才，3类以上', ['number of kinds: 五大', 'number of kinds: 3类']],
    [
      '2.0版、100兆、7纳米',
      ['version or speed: 2.0版', 'version or speed: 100兆', 'version or speed: 7纳米'],
    ],
    ['二次创业、一次分配、三次产业', ['first or second time: 二次', 'first or second time: 一次']],
    [
      '每月报送2次、每季度开展1期、每个月2场',
      [
        'frequency of a routine: 每月报送2次',
        'frequency of a routine: 每季度开展1期',
        'frequency of a routine: 每个月2场',
      ],
    ],
    ['二期工程，三期以上', ['phase: 二期']],
    [
      '千亿级、5亿元级、30万吨级以上、百万千瓦级',
      ['class: 千亿级', 'class: 5亿元级', 'class: 30万吨级以上', 'class: 百万千瓦级'],
    ],
    ['500万元以上企业50家', ['size of the counted thing: 500万元以上']],
    ['减按10%、按3%税率', ['rate of a rule: 减按10%', 'rate of a rule: 按3%税率']],
    ['围绕3链（甲、乙、丙）、2区（甲、乙、丙）、一核（甲）', ['list in brackets: 3链']],
    ['一个、建成一家、不少于一项、一批以上、一名左右', ['article: 一个']],
    ['给予企业10%的补助', ['rate of a payment: 给予企业10%']],
    ['补助比例不超过30%以内', ['share of a payment: 补助比例不超过30%以内']],
    ['新增产值达到1亿元的，给予奖励', ['condition of a payment: 新增产值达到1亿元的']],
    ['每引进一名人才奖励5万元', ['one of many that is paid for: 一名']],
    ['收益的60%用于奖励', ['share of a yield: 收益的60%']],
    ['每家最多3个', ['most that may be applied for: 每家最多3个']],
    ['特等奖1名、优秀奖5项、创新奖2个', ['prizes: 特等奖1名', 'prizes: 优秀奖5项', 'prizes: 创新奖2个']],
  ])('%s', (text, expected) => {
    const claimed = declaredIn(folded(text)).map(({ name, i, j }) => `${name}: ${text.slice(i, j)}`);
    expect(claimed).toEqual(expected);
  });
});
