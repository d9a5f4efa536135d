import { describe, expect, it } from 'vitest';
import { folded } from '../folded.ts';
import { notesIn } from './note.ts';

const BODY = '支持企业建设重点实验室。';

/** The notes of a paragraph that stands between others, as written. */
const within = (before: string, text: string, after: string): string[] => {
  const whole = before + text + after;
  return notesIn(folded(whole), before.length, before.length + text.length).map((n) => whole.slice(n.i, n.j));
};

/** The notes of a paragraph, as written; the paragraphs around it do not matter. */
const notes = (text: string): string[] => {
  const alone = within('', text, '');
  expect(within('（牵头单位：甲县统计局。\n', text, '\n。（责任单位：乙县财政局）负责。')).toEqual(alone);
  expect(within('支持建设。 责任单位：\n', text, '\n）；由县财政局落实。')).toEqual(alone);
  return alone;
};

describe('where a note stands', () => {
  it.each([
    '（责任单位：县科技局、县财政局）',
    '(责任单位:县科技局、县财政局)',
    '[责任单位：县科技局]',
    '【责任单位：县科技局】',
    '〔牵头单位：县科技局；配合单位：县财政局；完成时限：2025年〕',
    '（牵头单位：县科技局；责任单位：县财政局）',
    '（县科技局牵头，县财政局配合，各镇落实）',
    '（县科技局负责）',
    '(县科技局、发改局，各镇)',
    '（责任单位：各县（市、区）人民政府）',
    '（责任单位：县科技局）。',
    '（责任部门：县科技局）',
    '（主办单位：县科技局；协办单位：县财政局）',
    '（6月底完成，牵头单位：县科技局）',
    '（持续推进，牵头考核单位：县科技局、县财政局）',
    '（登记处负责，完成时限：2025 年底前）',
    '（登记处、信用监管处按职责分工负责；时限：长期）',
    '（市商务委、市交通委、乙丙海关、机场集团、丁戊航物流）',
    '（市商务委、乙丙海关、市交通委、机场集团、丁戊航物流、己庚海运集运）',
    '（省工商联负责）',
    '（含水县科技局）',
    '（如山县财政局）',
    '（指挥中心负责）',
    '（厅公路处、执法局、丙丁集团按照职责分工负责）',
    '（全省）',
    '(价监竞争处、12315 中心负责)',
  ])('behind a sentence: %s', (note) => {
    expect(notes(BODY + note)).toEqual([note]);
  });

  it.each([
    '责任单位：县科技局、县财政局',
    '牵头单位:县科技局',
    '配合单位：各镇（街道）',
    '责任单位:市科技局 配合单位:各乡镇、街道',
    '（责任单位：县科技局）',
    '[牵头单位：县科技局]',
  ])('on a line of its own: %s', (note) => {
    expect(notes(note)).toEqual([note]);
  });

  it.each([
    '由县发改局会同县科技局、县数据局落实。',
    '县科技局牵头，县财政局、各镇配合。',
    '各有关部门按职责分工负责。',
    '由县委组织部（县委人才办）负责。',
  ])('as the last sentence: %s', (note) => {
    expect(notes(BODY + note)).toEqual([note]);
    expect(notes(note + BODY)).toEqual([]);
  });

  it('several times in one paragraph', () => {
    expect(notes(`${BODY}（责任单位：县科技局）${BODY}（责任单位：县财政局）`)).toEqual([
      '（责任单位：县科技局）',
      '（责任单位：县财政局）',
    ]);
  });

  it.each([
    '开展“三进宣讲”(进高校、进院所、进企业)活动。',
    '建设创新型县（市、区）。',
    '支持首席科学家(技术总师)负责的机制。',
    '院士(专家)工作站1个。',
    '各责任单位要按照职责分工抓好工作落实。',
    '县科技局要牵头负责。',
    '支持龙头企业牵头。',
    '县科技局、企业配合。',
    '县科技局会同县财政局每季度调度。',
    '推动惠企政策落实。',
    '实现（含转化）。',
    BODY,
    '',
  ])('nowhere in %s', (text) => {
    expect(notes(text)).toEqual([]);
  });
});

describe('labels', () => {
  const UNITS = ['单位', '部门', '科室', '处室', '主体', '机构'];
  it.each([
    ...[
      '责任',
      '牵头',
      '配合',
      '落实',
      '主办',
      '协办',
      '承办',
      '主管',
      '实施',
      '参与',
      '参加',
      '协同',
      '协助',
      '主责',
      '负责',
    ].map((word) => `${word}单位`),
    ...UNITS.map((unit) => `责任${unit}`),
    ...['第一', '主要', '共同', '具体', '市级', '县级', '区级', '省级'].map((word) => `${word}责任单位`),
    '牵头及责任单位',
    '责任及配合单位',
    '责任单位和配合单位',
    '牵头单位与责任单位',
    '责任单位、参与部门',
    '支持单位',
    '组织单位',
    '推进部门',
    '监督单位',
    '指导单位',
    '责任',
    '牵头',
    '配合',
    '落实',
    '协助',
    '参与',
    '负责',
    '本项任务责任单位',
    '本项工作牵头单位',
    '本项责任单位',
    '责任单 位',
    '以上任务责任单位',
    '本节各项重点任务的责任单位',
    '上述所有工作牵头单位',
    '本部分责任单位',
    '本领域全部举措责任单位',
    '本章内容责任单位',
    '本方面条款责任单位',
    '本类措施责任单位',
    '完成时限',
    '办结时限',
    '工作进度',
    '完成时间要求',
    '实施期限',
    '起止年限',
    '时限',
    '完成',
    '联系单位',
    '联系电话',
    '联系人',
    '责任人',
    '责任领导',
    '分管县领导',
    '包抓领导',
    '牵头市领导',
  ])('begin a note: %s', (label) => {
    expect(notes(`${label}：县科技局`)).toEqual([`${label}：县科技局`]);
    expect(notes(`${BODY}（${label}：县科技局）`)).toEqual([`（${label}：县科技局）`]);
  });

  it.each(['单位', '责任单位要', '重点单位', '任务', '我县责任单位', '领导'])('do not: %s', (label) => {
    expect(notes(`${label}：县科技局`)).toEqual([]);
  });

  it('stand behind the last sentence without brackets', () => {
    expect(notes(`${BODY}责任单位：县科技局`)).toEqual(['责任单位：县科技局']);
    expect(notes(`${BODY} 牵头单位：县科技局`)).toEqual(['牵头单位：县科技局']);
    expect(notes(`${BODY}其责任单位：县科技局`)).toEqual([]);
    expect(notes(`责任单位：县科技局。${BODY}${BODY}${BODY}${BODY}`)).toEqual([]);
  });

  it('of an open bracket reach to the end', () => {
    expect(notes(`${BODY}（责任单位：县科技局`)).toEqual(['（责任单位：县科技局']);
    expect(notes(`${BODY}（含中试`)).toEqual([]);
  });
});

describe('brackets without a label', () => {
  it.each([
    '（县科技局、县财政局）',
    '（县科技局）',
    '（县政府、各镇）',
    '（各有关方面、县科技局）',
    '（县科技局、县财政局，下同）',
    '（县科技局、县财政局，排在第一位的为牵头部门）',
    '（县政府办公室，县科技局、县财政局、各镇。逗号前为牵头部门，以下工作均涉及各镇人民政府和甲县经济技术开发区管理委员会，不再一一列出）',
    '（各镇负责）',
    '（由县科技局牵头，县财政局配合）',
    '（县科技局牵头；县财政局落实）',
    '（甲公司）',
    '（县企业协会）',
    '（甲市海关）',
    '（县科技局牵头。各镇参与）',
  ])('are a note behind a sentence: %s', (note) => {
    expect(notes(BODY + note)).toEqual([note]);
    expect(notes(`${BODY}${note}。`)).toEqual([`${note}。`]);
  });

  it.each([
    '（含县级）',
    '（含承办）',
    '（不含县财政局）',
    '（主办）',
    '（2024年）',
    '（试行）',
    '（县科技局、平台）',
    '（技术研发、成果转化）',
    '（见附件）',
    '（以下简称平台）',
    '（县科技局所属的各类新型研发机构及其办公室）',
    '（牵头）',
  ])('are no note: %s', (text) => {
    expect(notes(BODY + text)).toEqual([]);
  });

  it('are none in the middle of a sentence unless they say who answers', () => {
    expect(notes('由有关部门（县科技局、县财政局）共同推进建设。')).toEqual([]);
    expect(notes('建设平台（县科技局牵头，县财政局配合）；完善服务。')).toEqual([
      '（县科技局牵头，县财政局配合）;'.replace(';', '；'),
    ]);
  });

  it.each(['覆盖率达到50%', '建设中试基地2个', '推广APP'])('behind a figure or a letter: %s', (end) => {
    expect(notes(`${end}（县科技局、县财政局按职责分工负责）`)).toEqual([
      '（县科技局、县财政局按职责分工负责）',
    ]);
  });

  it('of names of which too few are those of units are none', () => {
    expect(notes(`${BODY}（市商务委、新材料、新能源、生物医药）`)).toEqual([]);
    expect(notes(`${BODY}（乙丙海关、新材料、市交通委、机场集团）`)).toEqual([]);
  });

  it('are one on a line of their own', () => {
    expect(notes('（县科技局、县财政局）')).toEqual(['（县科技局、县财政局）']);
    expect(notes('（县科技局、县财政局）推进')).toEqual([]);
  });
});

describe('what a note takes with it', () => {
  it.each([
    ['（责任单位：县科技局） 。', '（责任单位：县科技局） 。'],
    ['（责任单位：县科技局）；', '（责任单位：县科技局）；'],
    ['（责任单位：县科技局），', '（责任单位：县科技局）'],
    ['（责任单位：县科技局）完善服务。', '（责任单位：县科技局）'],
  ])('the stop behind its bracket, and no more: %s', (text, note) => {
    expect(notes(BODY + text)).toEqual([note]);
  });

  it('whether it has a label', () => {
    const labelled = (text: string): boolean[] =>
      notesIn(folded(text), 0, text.length).map((n) => n.labelled);
    expect(labelled('责任单位：县科技局')).toEqual([true]);
    expect(labelled(`${BODY}（责任单位：县科技局）`)).toEqual([true]);
    expect(labelled(`${BODY}责任单位：县科技局`)).toEqual([true]);
    expect(labelled(`${BODY}由县科技局、县财政局负责。`)).toEqual([true]);
    expect(labelled(`${BODY}（县科技局负责）`)).toEqual([false]);
  });

  it.each<[string, string[]]>([
    ['责任单位：县科技局。支持企业建设重点实验室，加快培育创新主体，完善服务体系和创新生态环境建设。', []],
    ['责任单位：县科技局。各镇配合。', ['责任单位：县科技局。各镇配合。']],
    ['  责任单位：县科技局', ['责任单位：县科技局']],
  ])('on a line of its own, all of the line where nothing long follows: %s', (text, expected) => {
    expect(notes(text)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    [`${BODY}（县科技局，、县财政局负责）`, ['（县科技局，、县财政局负责）']],
    [`${BODY}（各有关方面单元小组）`, []],
    [`${BODY}（负责）`, []],
    [`${BODY}（县科技局）和其他`, []],
    [`${BODY}（试点）（县科技局负责）`, ['（县科技局负责）']],
    [`${BODY}（责任单位：县科技局（县外专局）、县财政局）`, ['（责任单位：县科技局（县外专局）、县财政局）']],
    [`（一）${BODY}（县科技局负责）`, ['（县科技局负责）']],
  ])('in brackets: %s', (text, expected) => {
    expect(notes(text)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    [`${BODY}由县科技局负责。`, ['由县科技局负责。']],
    [`${BODY}县科技局负责，支持企业落实。`, []],
    [`${BODY}由县科技局负责推广。`, []],
    [`由县科技局负责。`, ['由县科技局负责。']],
    [`${BODY}（责任单位：县财政局）由县科技局负责。`, ['（责任单位：县财政局）']],
  ])('as the last sentence: %s', (text, expected) => {
    expect(notes(text)).toEqual(expected);
  });
});
