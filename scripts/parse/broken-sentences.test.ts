import { describe, expect, it } from 'vitest';
import { closesQuote, goesOnInSentence } from './broken-sentences.ts';

const OPEN = '支持企业建设平台。推动资源集聚,完善';
describe('a sentence that is not at its end', () => {
  it.each<[string, string, string, boolean]>([
    ['goes on in the middle of a word', '支持企业建设平台。推动资源集聚,完善服', '务体系。', true],
    ['goes on before a quotation', '各部门要优化流程,及时推行有关事项', '“一次申请”', true],
    ['goes on behind a quotation', '支持平台建设。推行“一次申请”', '服务,提高效率。', true],
    ['goes on with an amount', '单个项目补助最高不超过', '5 万元,期限三年。', true],
    ['goes on with a day', '支持平台建设。请各单位于', '9 月20 日前报送。', true],
    [
      'begins a document behind a comma',
      '为贯彻落实全市会议精神,推动科技创新再上',
      '新台阶,制定本方案。',
      true,
    ],
    ['goes on with a word that begins none', '对各级部门牵头举办(含承办)', '的各类', true],
    ['goes on behind a word that ends none', '对各级部门牵头举办(含承办)的各类', '促销活动,给予补助。', true],
    ['begins with 的确', '对各级部门牵头举办的活动', '的确有效', false],
    ['goes on with 和', '从事各类房屋建筑及其设施的建造、装饰', '和市政工程的施工,', true],
    ['begins with a place', '关于印发科技创新行动方案的若干工作', '和山县人民政府', false],
    ['begins with 和谐', '从事各类房屋建筑及其设施的建造、装饰', '和谐社区建设', false],
    ['ends at a stop', '支持企业建设平台。', '推动资源集聚,完善服务。', false],
    ['ends at a stop within a quotation', '各部门要“能办尽办。”', '推动资源集聚,完善服务。', false],
    ['ends at a colon', '支持企业建设平台。有下列情形之一的:', '推动资源集聚,完善服务。', false],
    ['ends behind a note', '支持企业建设平台。(县科技局,县财政局)', '推动资源集聚,完善服务。', false],
    ['ends behind a note with brackets', '支持企业。(县(市)科技局负责)', '推动资源集聚,完善服务。', false],
    ['ends before a number', OPEN, '二、推动资源集聚,完善服务。', false],
    ['ends before a note', OPEN, '责任单位:县科技局,县财政局', false],
    ['ends before a signature', OPEN, '甲县人民政府办公室', false],
    ['ends before a title', OPEN, '甲县,乙县联合行动方案', false],
    ['ends before a line of words', OPEN, '县科技局', false],
    ['ends before a row of a table', OPEN, '企业 | 平台,人才', false],
    ['is a title where it is short', '优化流程,精简材料', '推动资源集聚,完善服务。', false],
    [
      'is a title where it has no comma',
      '甲县科技创新平台建设与资源开放共享',
      '推动资源集聚,完善服务。',
      false,
    ],
  ])('%s', (_what, left, right, goesOn) => {
    expect(goesOnInSentence(left, right, { numbered: false, inPieces: true })).toBe(goesOn);
  });

  it('is a title behind a number, until a stop or so long that none is', () => {
    const long = '聚焦企业和群众关切的事项,积极推行不动产登记、就业服务、社保缴费等高频事';
    const numbered = { numbered: true, inPieces: false };
    expect(goesOnInSentence(`32.${long}`, '项集成化办理,减少环节。', numbered)).toBe(true);
    expect(goesOnInSentence(`32.${long.slice(0, 30)}`, '项集成化办理,减少环节。', numbered)).toBe(false);
    const words = '优化流程,精简材料,推动事项集成办理';
    expect(
      goesOnInSentence(`(二)${words}`, '推行告知承诺,完善服务。', { numbered: true, inPieces: true }),
    ).toBe(false);
    expect(
      goesOnInSentence(`(二)优化服务。${words}`, '落地,完善服务。', { numbered: true, inPieces: true }),
    ).toBe(true);
  });
});

it('is an item of a list where lines are not cut anywhere, until a stop', () => {
  const whole = { numbered: false, inPieces: false };
  expect(goesOnInSentence('新能源汽车、动力电池,以及关键零部件', '高端装备,机器人。', whole)).toBe(false);
  expect(goesOnInSentence('发展以下产业。新能源汽车、动力电池,以及关', '键零部件。', whole)).toBe(true);
});

it.each<[string, string, boolean]>([
  ['推行“一', '照多址”改革', true],
  ['根据《甲', '省促进条例》相关条款', true],
  ['推行“一业一证”改革', '照多址”', false],
  ['推行“一', '照多址。支持“双创”', false],
  ['推行“一', '“双创”活动', false],
  ['推行“一', '省促进条例》', false],
])('a quotation that %s opens is closed by %s: %s', (left, right, closes) => {
  expect(closesQuote(left, right)).toBe(closes);
});
