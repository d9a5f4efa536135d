/** Numbers that look like promises and are none, and what is misread of true ones; the sentences are invented. */
import { describe, expect, it } from 'vitest';
import { folded } from '../folded.ts';
import { readSentence } from './targets.ts';

/** `name comparator value unit` of every number of a sentence that is read. */
const read = (sentence: string): string[] => {
  const text = folded(sentence);
  return readSentence({ folded: text }, { start: 2023, end: 2025 }).drafts.map(
    (d) => `${text.slice(...d.name)} ${d.comparator} ${d.value ?? ''}${d.unit ?? ''}`,
  );
};

describe('no promise is', () => {
  it.each([
    ['what so many people are the measure of', '每千人拥有市场主体突破150户', ['每千人拥有市场主体 > 150户']],
    ['what so many are the measure of, behind a stroke', '抽检不少于4批次/千人', []],
    ['the number of a day or month of action', '深入开展第 32 个全国宣传月活动', []],
    ['one copy of each', '一类事项制定一册合规经营指南', []],
    ['how many measures the document has', '甲县进一步优化营商环境20 条措施', []],
    ['what was reached and is built upon', '在审批时间已压缩至100个工作日以内的基础上，精简材料', []],
    ['what others have reached', '在已完成国家部署16项事项的基础上，深化服务', []],
    ['what an old policy says', '将超过400万元的采购工程预留份额提高至40%以上政策延续到2023年底', []],
    ['what it takes to be meant', '超过200万元的货物和服务采购项目，预留给小微企业', []],
    ['what it takes, or more', '将达到或超过400万元的工程采购项目面向中小企业预留', []],
    ['what must be enquired about', '1000 万元以上的货物、服务采购项目必须开展需求调查', []],
    ['how many are listed, with a blank', '推进公路、水路、海事、安全生产 4 个领域改革', []],
    ['a band of sums', '对年所得额超过100万元但不超过300万元的部分减税', []],
    ['who else issues', '推进财政部等6部委试点工作', []],
    ['what may be borrowed', '支持小微主体1000万元以下的融资担保业务', []],
    ['what is small enough', '实现用电报装容量160千瓦及以下的小微企业免费接入', []],
  ])('%s: %s', (_, sentence, drafts) => {
    expect(read(sentence)).toEqual(drafts);
  });

  it.each([
    ['建设20条公交线路', ['公交线路 = 20条']],
    ['培育年产值5亿元的企业3家', ['年产值5亿元的企业 = 3家']],
    ['审批时间压缩至100个工作日以内', ['审批时间 <= 100个工作日']],
    ['总产值达到5亿元', ['总产值 >= 5亿元']],
    ['新增三河、四山、五水3 个查验口岸', ['查验口岸 = 3个']],
  ])('but what is one stays: %s', (sentence, drafts) => {
    expect(read(sentence)).toEqual(drafts);
  });
});

describe('of a promise', () => {
  it.each([
    ['预付款比例不低于合同金额的40%', ['预付款比例 >= 40%']],
    ['预付款比例不高于合同金额的70%', ['预付款比例 <= 70%']],
    ['研发投入不少于销售收入的5%', ['研发投入 >= 5%']],
  ])('the operator stands before what it is a share of: %s', (sentence, drafts) => {
    expect(read(sentence)).toEqual(drafts);
  });

  it.each([
    ['企业开办时间压减到1个工作日以内', ['企业开办时间 <= 1个工作日']],
    ['办理时限压减至3个工作日', ['办理时限 = 3个工作日']],
    ['参保率巩固在97%以上', ['参保率 >= 97%']],
    ['好差评覆盖率实现100%', ['好差评覆盖率 = 100%']],
    ['其他区域达标率在60%以上', ['其他区域达标率 >= 60%']],
    ['带电接火率提高至93%', ['带电接火率 >= 93%']],
  ])('the verb is no part of the name: %s', (sentence, drafts) => {
    expect(read(sentence)).toEqual(drafts);
  });

  it('a share names what is behind it', () => {
    expect(read('实现95%税费服务事项“网上办”')).toEqual(['税费服务事项“网上办” = 95%']);
  });

  it('several share the unit of the last', () => {
    expect(read('办理时间分别压减至6 个、22个、32 个工作日以内').map((d) => d.split(' ').at(-1))).toEqual([
      '6个工作日',
      '22个工作日',
      '32个工作日',
    ]);
    expect(read('建设平台6个、基地22个').map((d) => d.split(' ').at(-1))).toEqual(['6个', '22个']);
  });

  it.each([
    ['鲜切花产量达到105 亿枝', '105亿枝'],
    ['长效摆花不低于2600 万盆', '2600万盆'],
    ['国际货运列车开行突破400列', '400列'],
    ['集装箱吞吐量达到200万标箱', '200万标箱'],
    ['立体花坛不少于62组', '62组'],
  ])('the unit is whole: %s', (sentence, value) => {
    expect(read(sentence).map((d) => d.split(' ').at(-1))).toEqual([value]);
  });
});
