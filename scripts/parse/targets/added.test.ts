import { describe, expect, it } from 'vitest';
import { folded } from '../folded.ts';
import { nameIn } from './added.ts';
import { readSentence } from './targets.ts';

const drafts = (sentence: string) =>
  readSentence({ folded: folded(sentence) }, { start: 2024, end: 2026 }).drafts;
const names = (sentence: string): string[] => drafts(sentence).map((d) => nameIn(sentence, d));
const quotes = (sentence: string): string[] => drafts(sentence).map((d) => sentence.slice(d.i, d.j));

describe('what is added', () => {
  it.each<[string, string[]]>([
    ['新培育示范企业超27家。', ['新培育示范企业']],
    ['新增20个停车场。', ['新增停车场']],
    ['再新增公园8处。', ['再新增公园']],
    ['新建成食品安全镇20个。', ['新建成食品安全镇']],
    ['净增规上企业5家。', ['净增规上企业']],
    ['增设30个窗口。', ['增设窗口']],
    ['年底前新增备案2000项产品。', ['新增备案产品']],
    // In the list that it opens, up to another verb or a level.
    ['新增企业5家、平台3个。', ['新增企业', '新增平台']],
    ['新增5家企业和3个平台。', ['新增企业', '新增平台']],
    ['新增企业5家、建设平台3个。', ['新增企业', '平台']],
    ['新增企业5家、平台总数达到8个。', ['新增企业', '平台']],
    ['新增企业5家、覆盖面60%。', ['新增企业', '覆盖面']],
    ['新增企业5家，平台3个。', ['新增企业', '平台']],
    ['新增贷款余额40亿元。', ['新增贷款余额']],
    ['新增制造业贷款占新增贷款的比重达到7%。', ['新增制造业贷款占新增贷款的比重']],
    ['新增“三好”企业40家。', ['新增“三好”企业']],
    ['新增返乡创业15人、带动就业50人。', ['新增返乡创业', '带动就业']],
    ['各区新建公园不少于3个、各县不少于2个。', ['各区新建公园', '各县']],
    // What says so already, and what says something else.
    ['每年新增平台5家。', ['平台']],
    ['每年新开工项目9个、新投产项目5个。', ['新开工项目', '新投产项目']],
    ['新培育创建“好品”1个。', ['“好品”']],
    ['城镇新增就业4万人。', ['城镇新增就业']],
    ['创新建设平台5个。', ['创新建设平台']],
    ['培育企业5家。', ['企业']],
    ['“新增长”企业达到5家。', ['“新增长”企业']],
  ])('%s', (sentence, expected) => {
    expect(names(sentence)).toEqual(expected);
  });

  it('is in the quote where it stands right before it', () => {
    expect(quotes('新增企业5家、平台3个。')).toEqual(['新增企业5家', '平台3个']);
    expect(quotes('每年新增平台5家。')).toEqual(['平台5家']);
  });
});
