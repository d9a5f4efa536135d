import type { DeclaredRule } from './declared-rule.ts';
import { PAYS } from './pay-words.ts';
import { ARABIC, HAN, MULTIPLE, UNIT } from './numeral.ts';

const NUM = `(?:${ARABIC}|${HAN})`;
const MONEY = `${ARABIC}(?:${MULTIPLE})?(?:元|美元)`;
const PERCENT = `${ARABIC}%(?:(?:-|—|–|~|至|到)${ARABIC}%)?`;

/** Numbers that say how money is paid: rates, caps, thresholds, prizes. They are not targets; each has a sample. */
export const paymentTerms: readonly DeclaredRule[] = [
  {
    name: 'rate of a payment',
    sample: '[按设备投资额的20%]给予补助',
    pattern: new RegExp(
      `(?<!减)(?:按照?|参照)[^,;。]{0,60}?${PERCENT}(?:[、和及] ?${PERCENT})*|(?:给予|给|奖励|补助|补贴|资助)[^,;。]{0,40}?${PERCENT}(?=[^,;。]{0,6}(?:奖励|补助|补贴|资助|支持|资金|贴息|奖补))`,
      'gu',
    ),
    holds: (match, _, unmasked) =>
      new RegExp(`^[^;。]{0,40}?(?:${PAYS}|支持|资金)`, 'u').test(
        unmasked.slice(match.index + match[0].length, match.index + match[0].length + 60),
      ),
  },
  {
    name: 'share of a payment',
    sample: '[财政资助比例不超过项目总投入的30%]',
    pattern: new RegExp(
      `(?:[^,;。\\d]{0,6}(?:资助|补助|奖补|奖励|补贴|支持|分担|使用|配套|抵扣|兑付|出资|参股|持股|贴息)(?:比例|额度|标准|总额|金额))(?:(?!不[低少]于|达到)[^,;。\\d]){0,24}${PERCENT}(?:以[上内下])?`,
      'gu',
    ),
  },
  {
    name: 'cap of a payment',
    sample: '按实际租金补助,[每年不超过100万元]',
    pattern: new RegExp(
      `(?:单[个家项户台件次张笔][^,;。\\d]{0,12}|每[年家户个项][^,;。\\d]{0,6})?[^,;。\\d]{0,6}(?:不超过|不高于|最高为?|上限为?|封顶|面额为?)${MONEY}`,
      'gu',
    ),
    holds: (match, _, unmasked) =>
      /补助|奖励|奖补|资助|补贴|贴息|额度|面额|租金|创新券/u.test(
        unmasked.slice(
          Math.max(unmasked.lastIndexOf('。', match.index), unmasked.lastIndexOf(';', match.index), 0),
          match.index + match[0].length,
        ),
      ),
  },
  {
    name: 'condition of a payment',
    sample: '[年纳税额达到30万元以上的],一次性奖励10万元',
    pattern: new RegExp(`[^,;。:]{2,100}(?:的|(?:达到?|超过|满|不[低少]于)${MONEY}(?:及?以上)?)(?=,)`, 'gu'),
    holds: (match, _, unmasked) =>
      /达到?|以[上下]|超过|不[低少]于|满\d|低于/u.test(match[0]) &&
      !match[0].includes('力争') &&
      new RegExp(
        `^,${match[0].endsWith('的') ? '[^;。]{0,80}?' : '(?:一次性|每年|分别|可|再|另)*'}(?:${PAYS})`,
        'u',
      ).test(unmasked.slice(match.index + match[0].length, match.index + match[0].length + 100)),
  },
  {
    name: 'one of many that is paid for',
    sample: '企业每毕业[1家]奖励5万元',
    pattern: new RegExp(`(?<=每(?![年月季周镇乡县区市村户家人])[^,;。\\d]{1,8})[1一](?:${UNIT})`, 'gu'),
  },
  {
    name: 'share of a yield',
    sample: '[转化收益的70%以上]归完成人',
    pattern: new RegExp(`[^,;。\\d]{0,10}${PERCENT}(?:以[上下])?(?=归|用于奖励|奖励给|分配给|给予)`, 'gu'),
  },
  {
    name: 'most that may be applied for',
    sample: '[单个企业最多申报5人]',
    pattern: new RegExp(`[^,;。\\d]{0,12}最多(?:不超过|[^,;。\\d]{0,4})${NUM}(?:${UNIT})`, 'gu'),
  },
  {
    name: 'prizes',
    sample: '设[一等奖1名]',
    pattern: new RegExp(`(?:[特一二三]等|优秀|优胜|创新)奖${NUM}[名个项]`, 'gu'),
  },
];
