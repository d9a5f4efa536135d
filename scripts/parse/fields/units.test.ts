import { describe, expect, it } from 'vitest';
import { units } from './units.fixture.ts';

describe('which units a note names', () => {
  it.each<[string, string[]]>([
    ['（责任单位：县科技局、县财政局）', ['responsible 县科技局', 'responsible 县财政局']],
    ['[责任单位：县科技局]', ['responsible 县科技局']],
    ['责任单位：县科技局 |', ['responsible 县科技局']],
    ['[牵头:高新科;配合:县财政局]', ['lead 高新科', 'supporting 县财政局']],
    ['[责任:县科技局;责任领导:张三;联系人:李四]', ['responsible 县科技局']],
    [
      '（牵头单位：县科技局；责任单位：县财政局、统计局）',
      ['lead 县科技局', 'responsible 县财政局', 'responsible 统计局'],
    ],
    ['（牵头单位：县科技局；配合单位：县财政局）', ['lead 县科技局', 'supporting 县财政局']],
    [
      '〔牵头单位：县科技局；配合单位：县财政局；完成时限：2025年底〕',
      ['lead 县科技局', 'supporting 县财政局'],
    ],
    [
      '（县科技局牵头，县财政局配合，各镇落实）',
      ['lead 县科技局', 'supporting 县财政局', 'responsible 各镇'],
    ],
    ['（县科技局负责）', ['responsible 县科技局']],
    ['（登记处负责，完成时限：2025 年底前）', ['responsible 登记处']],
    ['(价监竞争处、12315 中心负责)', ['responsible 价监竞争处', 'responsible 12315 中心']],
    [
      '〔市发改委牵头，乙经济区 （丁） 管委会、丙新区（丁）管委会按职责分工负责〕',
      ['lead 市发改委', 'responsible 乙经济区 （丁） 管委会', 'responsible 丙新区（丁）管委会'],
    ],
    ['（牵头单位：县委组织部（县委人才办）、县人社局）', ['lead 县委组织部（县委人才办）', 'lead 县人社局']],
    [
      '由县发改局会同县科技局、县数据局落实。',
      ['responsible 县发改局', 'responsible 县科技局', 'responsible 县数据局'],
    ],
    [
      '（县科技局牵头负责，县财政局、县统计局参与）',
      ['lead 县科技局', 'supporting 县财政局', 'supporting 县统计局'],
    ],
    ['(县科技局、发改局，各镇)', ['responsible 县科技局', 'responsible 发改局', 'responsible 各镇']],
    [
      '责任单位：各县（市、区）人民政府、各镇（街道）',
      ['responsible 各县（市、区）人民政府', 'responsible 各镇（街道）'],
    ],
    [
      '配合单位：各乡镇、街道，市发展改革局',
      ['supporting 各乡镇', 'supporting 街道', 'supporting 市发展改革局'],
    ],
    ['责任单位:市科技局 配合单位:市工信局', ['responsible 市科技局', 'supporting 市工信局']],
    ['（责任单位：县科技局、县财政局按职责分工负责）', ['responsible 县科技局', 'responsible 县财政局']],
    ['（责任单位：县科技局等单位）', ['responsible 县科技局']],
    [
      '责任单位：县科技局牵头，县财政局、各镇配合',
      ['lead 县科技局', 'supporting 县财政局', 'supporting 各镇'],
    ],
    ['（牵头单位：县科技局、县工信局，各镇配合）', ['lead 县科技局', 'lead 县工信局', 'supporting 各镇']],
    [
      '（责任单位：县科技局，各镇配合，县人社局）',
      ['responsible 县科技局', 'supporting 各镇', 'responsible 县人社局'],
    ],
    ['（配合单位：县科技局、各镇按职责负责）', ['supporting 县科技局', 'supporting 各镇']],
    ['（责任单位：县科技 局、县 人 社 局）', ['responsible 县科技 局', 'responsible 县 人 社 局']],
    ['（责任单位：县农业 农村局、各 镇）', ['responsible 县农业 农村局', 'responsible 各 镇']],
    [
      '（责任单位：县科技局 县财政局 团县委）',
      ['responsible 县科技局', 'responsible 县财政局', 'responsible 团县委'],
    ],
    ['（责任单位：县科技局等有关部门按职责分工负责）', ['responsible 县科技局']],
    ['（责任单位：市水务局等市有关部门）', ['responsible 市水务局']],
    [
      '（市科技局牵头，各县〈市、区〉人民政府、市直各单位按职责完成有关工作，长期推进）',
      ['lead 市科技局', 'responsible 各县〈市、区〉人民政府', 'responsible 市直各单位'],
    ],
    ['（县科技局牵头，县财政局配合，2023 年9 月底前完成）', ['lead 县科技局', 'supporting 县财政局']],
    [
      '（县科技局牵头。甲经开区管委会均为责任单位，以下不再列出）',
      ['lead 县科技局', 'responsible 甲经开区管委会 (further)'],
    ],
    [
      '（县政府办公室，县科技局、县财政局、各镇。逗号前为牵头单位，以下工作均涉及各镇和经开区管委会，不再一一列出）',
      [
        'responsible 县政府办公室',
        'responsible 县科技局',
        'responsible 县财政局',
        'responsible 各镇',
        'responsible 各镇 (further)',
        'responsible 经开区管委会 (further)',
      ],
    ],
    [
      '（责任单位：县自然资源和规划局、县文体广电和旅游局）',
      ['responsible 县自然资源和规划局', 'responsible 县文体广电和旅游局'],
    ],
    ['（责任单位：国家税务总局甲县税务局）', ['responsible 国家税务总局甲县税务局']],
    [
      '（责任单位：科技厅，财政厅、司法厅（逗号前为牵头单位，下同））',
      ['responsible 科技厅', 'responsible 财政厅', 'responsible 司法厅'],
    ],
    ['（各市、县级政府负责，县科技局配合）', ['responsible 各市、县级政府', 'supporting 县科技局']],
    ['（责任单位：市河道和堤防管理处）', ['responsible 市河道和堤防管理处']],
    ['（责任单位：各乡镇和街道办事处）', ['responsible 各乡镇', 'responsible 街道办事处']],
    ['（责任单位：县科技局和各镇）', ['responsible 县科技局', 'responsible 各镇']],
    [
      '（责任单位：县科技局。本项及以下工作均需各镇、开发区落实，下同）',
      ['responsible 县科技局', 'responsible 各镇 (further)', 'responsible 开发区 (further)'],
    ],
    [
      '（牵头单位：县科技局；责任单位：县财政局，各镇，下同）',
      ['lead 县科技局', 'responsible 县财政局', 'responsible 各镇 (further)'],
    ],
    ['（责任单位：各镇，下同）', ['responsible 各镇 (further)']],
    ['完成时限：2025年12月', []],
    ['（责任单位：）', []],
  ])('%s', (note, expected) => {
    expect(units(note)).toEqual(expected);
  });
});

describe('what a note says around its units', () => {
  const one = ['responsible 县科技局'];
  const two = ['responsible 县科技局', 'responsible 县财政局'];
  it.each<[string, string[]]>([
    // Verbs and their adverbs.
    ...['牵头', '牵头负责', '牵头落实', '牵头推进', '牵头组织', '牵头实施'].map(
      (verb): [string, string[]] => [`（县科技局${verb}）`, ['lead 县科技局']],
    ),
    ...['配合', '配合实施', '配合落实', '协助', '协同', '参与', '协办'].map((verb): [string, string[]] => [
      `（县科技局${verb}）`,
      ['supporting 县科技局'],
    ]),
    ...[
      '负责',
      '负责落实',
      '负责实施',
      '负责推进',
      '分工负责',
      '具体负责',
      '共同负责',
      '分别负责',
      '分头负责',
      '落实',
      '落实到位',
      '抓好落实',
      '分工落实',
      '组织实施',
      '按职责负责',
      '按照职责分工负责',
      '按照各自职责分工分别负责',
      '按职能分工落实',
      '按任务分工负责',
      '按责任分工抓好落实',
      '按职责做好落实',
    ].map((verb): [string, string[]] => [`（县科技局、县财政局${verb}）`, two]),
    ['（县科技局主办，县财政局协办）', ['lead 县科技局', 'supporting 县财政局']],
    // Words before a unit.
    ...['由', '各由', '请', '均由', '均需由', '均需', '均需要', '需', '需由', '并由', '同时由', '其中'].map(
      (word): [string, string[]] => [`（${word}县科技局负责）`, one],
    ),
    // Words behind the last unit.
    ...[
      '等',
      '等部门',
      '等单位',
      '等有关部门',
      '等相关单位',
      '等各有关单位',
      '等各相关部门',
      '等市直部门',
      '等县直单位',
      '等区直单位',
      '等职能部门',
      '等部门单位',
      '等部门和单位',
      '等成员单位',
      '等5个部门',
      '为责任单位',
      '分别',
      '共同',
    ].map((word): [string, string[]] => [`（责任单位：县科技局、县财政局${word}）`, two]),
    // What stands among the units and is none.
    ...[
      '下同',
      '不再列出',
      '不再逐一列出',
      '以下简称',
      '列第一位者为牵头单位',
      '列第一位的为牵头',
      '排在第一位的为牵头单位',
      '排第一者为牵头',
      '逗号前为牵头部门',
      '顿号前的单位为牵头单位',
      '2025年底',
      '长期坚持',
      '长期',
      '持续推进',
      '持续',
      '常态化推进',
      '2025年12月底前完成',
      '年底前',
      '按职责分工负责',
      '按照职责落实',
      '分工负责',
      '负责',
      '落实',
    ].map((word): [string, string[]] => [
      `（责任单位：县科技局、县财政局，${word}）`,
      word === '下同' || word.startsWith('不再') ? two.map((unit) => `${unit} (further)`) : two,
    ]),
    ['（责任单位：县科技局、县财政局。逗号前为牵头部门，下同）', two],
    ['（责任单位：县科技局，县财政局，逗号前为牵头部门，下同）', two],
    ['（责任单位：县科技局、3.5%、2025）', one],
    // What joins units.
    ['（责任单位：县科技局及县财政局）', two],
    ['（责任单位：县科技局以及县财政局）', two],
    ['（责任单位：县科技局,县财政局）', two],
    ['（责任单位：县科技局 县财政局）', two],
    ['（责任单位：县科技局和有关部门）', ['responsible 县科技局', 'responsible 有关部门']],
    ['（责任单位：县发展和改革局）', ['responsible 县发展和改革局']],
    ['（责任单位：县工业和信息化局及相关单位）', ['responsible 县工业和信息化局', 'responsible 相关单位']],
    ['（责任单位：各市、州、县人民政府）', ['responsible 各市、州、县人民政府']],
    [
      '（责任单位：各市、县（区）政府，县科技局）',
      ['responsible 各市、县（区）政府', 'responsible 县科技局'],
    ],
    ['（责任单位：县科技局、各镇、街道）', ['responsible 县科技局', 'responsible 各镇', 'responsible 街道']],
    // Labels within a note.
    ['（牵头领导：张某；责任单位：县科技局）', one],
    ['（责任单位：县科技局；责任人：张某）', one],
    ['（责任单位：县科技局；联系电话：123；县财政局）', two],
    ['（牵头单位：县科技局；县财政局）', ['lead 县科技局', 'lead 县财政局']],
    ['（牵头单位：县科技局。县财政局配合）', ['lead 县科技局', 'supporting 县财政局']],
    ['（牵头单位：县科技局 完成时限：2025年）', ['lead 县科技局']],
    [
      '（牵头单位：县科技局（县外专局）配合单位：县财政局）',
      ['lead 县科技局（县外专局）', 'supporting 县财政局'],
    ],
    ['牵头单位：县科技局\n配合单位：县财政局', ['lead 县科技局', 'supporting 县财政局']],
    // Clauses for further tasks.
    ['（责任单位：县科技局。以下工作均需各镇落实）', ['responsible 县科技局', 'responsible 各镇 (further)']],
    [
      '（责任单位：县科技局。以下各项任务均由各镇负责）',
      ['responsible 县科技局', 'responsible 各镇 (further)'],
    ],
    ['（责任单位：县科技局；各项工作均需各镇落实）', ['responsible 县科技局', 'responsible 各镇 (further)']],
  ])('%s', (note, expected) => {
    expect(units(note)).toEqual(expected);
  });
});
