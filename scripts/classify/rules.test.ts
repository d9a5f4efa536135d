import { describe, expect, it } from 'vitest';
import { readVocabulary } from '../read/vocabulary.ts';
import { isBareTarget, toolLexicon, toolsByRule } from './instruments.ts';
import { themeLexicon, themesByRule, type TaskWords } from './themes.ts';

const { vocabulary } = readVocabulary(process.cwd());
const themes = themeLexicon(vocabulary.themes);
const tools = toolLexicon(vocabulary.instruments);
const task = (title: string, ...measures: string[]): TaskWords => ({
  id: 'jia-2024/1',
  title,
  measures: measures.map((text, k) => ({ id: `jia-2024/1/${k + 1}`, text })),
});
const codes = (sets: ReturnType<typeof themesByRule>) => sets.map((s) => s.codes.map(([code]) => code));

describe('themesByRule', () => {
  it('goes by the title before the body, and names the rule', () => {
    const [whole] = themesByRule(
      task('加强知识产权保护', '支持企业开展产学研合作。', '保护专利。'),
      themes,
      [],
    );
    expect(whole?.codes[0]).toEqual([
      'transfer',
      '知识产权',
      'theme/title: “知识产权”，合于定义所列“知识产权的创造保护运用”',
    ]);
    expect(whole?.codes.map(([code]) => code)).toContain('collaboration');
  });

  it('goes by the sentences where the title says nothing', () => {
    const [whole, first] = themesByRule(task('其他', '发展智慧农业。', '培育良种。'), themes, []);
    expect(whole?.codes[0]).toEqual([
      'agriculture',
      '智慧农业',
      'theme/body: “智慧农业”“良种”，合于定义所列“现代农业”',
    ]);
    expect(first?.codes[0]?.[0]).toBe('agriculture');
  });

  it('gives a sentence its own themes, and none where it has none', () => {
    expect(codes(themesByRule(task('引育人才', '建设实验室。', '此项另行通知。'), themes, []))).toEqual([
      ['talent', 'platform'],
      ['platform'],
      [],
    ]);
  });

  it('takes one word of a list for an example, two of them or one outside for a theme', () => {
    const further = (text: string) => codes(themesByRule(task('推动产业升级', text), themes, []))[0];
    expect(further('推进技术改造、数字化、质量品牌、产能治理等工作。')).not.toContain('digital');
    expect(further('推进技术改造、数字化、大数据、产能治理等工作。')).toContain('digital');
    expect(further('推进数字化。')).toContain('digital');
  });

  it('leaves out what is said in passing: a small part of the task, the lesser half of a sentence', () => {
    const lexicon = themeLexicon(
      ['ploughs', 'seeds', 'fish'].map((name, k) => ({
        ...(vocabulary.themes[0] ?? expect.fail()),
        code: name,
        definition: '',
        alt: [['犁', '铧', '耙'], ['种'], ['鱼']][k] ?? [],
        hint: [],
        not: [],
      })),
    );
    const read = (...given: Parameters<typeof task>) => codes(themesByRule(task(...given), lexicon, []));
    expect(read('造犁', '造犁，造铧，造耙，选种。')).toEqual([['ploughs', 'seeds'], ['ploughs']]);
    expect(read('造犁', '造犁，选种。')).toEqual([
      ['ploughs', 'seeds'],
      ['ploughs', 'seeds'],
    ]);
    const many = themeLexicon(
      ['a', 'b', 'c', 'd', 'e'].map((name, k) => ({
        ...(vocabulary.themes[0] ?? expect.fail()),
        code: name,
        definition: '',
        alt: ['甲乙丙丁戊'.charAt(k)],
        hint: [],
        not: [],
      })),
    );
    expect(codes(themesByRule(task('', '甲，乙，丙，丁，戊。'), many, []))).toEqual([
      ['a', 'b', 'c', 'd'],
      ['a', 'b', 'c'],
    ]);
    const often = Array.from({ length: 12 }, () => '造犁，造铧，造耙。');
    expect(read('造犁', ...often, '造犁，造铧，造耙，养鱼。')[0]).toEqual(['ploughs']);
    expect(read('造犁', '养鱼。', ...often.slice(0, 1))[0]).toEqual(['ploughs', 'fish']);
  });

  it('has no theme where no wording stands', () => {
    expect(codes(themesByRule(task('其他', '另行通知。'), themes, []))).toEqual([[], []]);
    expect(codes(themesByRule(task('', ''), themes, []))).toEqual([[], []]);
  });

  it.each([
    ['建设高标准农田', 'transfer'],
    ['发展农民合作社', 'collaboration'],
    ['优化创新生态', 'green-livelihood'],
    ['弘扬科学家精神', 'talent'],
    ['开设绿色通道', 'green-livelihood'],
  ])('%s is not %s', (title, code) => {
    expect(codes(themesByRule(task(title), themes, []))[0]).not.toContain(code);
  });
});

describe('toolsByRule', () => {
  it.each<[string, string[]]>([
    ['对新认定企业给予补助10万元。', ['supply.funding']],
    ['落实研发费用加计扣除政策。', ['environment.tax']],
    ['推行经费“包干制”。', ['environment.regulation']],
    ['对首台套产品实行政府采购。', ['demand.procurement']],
    ['到2025年，建成重点实验室2个。', []],
    ['与金融机构对接，扩大科技贷款规模。', ['environment.finance']],
    ['建设技术推广应用场景。', ['demand.demonstration']],
    // Preferential policies in general are no tax relief; those of taxes are.
    ['落实各项优惠政策。', ['environment.strategy']],
    ['落实税收优惠政策。', ['environment.tax']],
    // An evaluation by third parties is a rule of evaluation; charging one is outsourcing.
    ['开展第三方评价。', []],
    ['委托第三方开展培训。', ['supply.talent', 'demand.outsourcing']],
    // Titles and figures of speech are no demand.
    ['放大国家级综合示范县效应。', []],
    ['打造乡村振兴的甲县样板。', []],
    ['创建国家级通航产业综合示范区。', []],
    ['建设节水灌溉示范区。', ['demand.demonstration']],
    // What an office does for itself is no service.
    ['加强科技管理部门服务能力和基础设施建设。', []],
    ['推进政府业务流程和服务模式数字化。', []],
    ['充分发挥市场主体作用。', []],
  ])('%s: %j', (text, expected) => {
    expect(codes(toolsByRule(task('任务', text), tools, []))[1]).toEqual(expected);
  });

  it('gives the task the union, the tool of most sentences first', () => {
    const [union] = toolsByRule(task('任务', '发放补助。', '建设众创空间并给予补助。'), tools, []);
    expect(union?.codes).toEqual([
      ['supply.funding', '补助', 'instrument/union: 见第1、2句'],
      ['supply.infrastructure', '众创空间', 'instrument/union: 见第2句'],
    ]);
  });
});

it.each([
  ['到2025年,全县高新技术企业达到20家。', true],
  ['每年培育认定5家以上,到2025年,累计达到50家以上。', true],
  ['到2025年，研发投入年均增长10%。', true],
  ['对新认定的企业给予补助5万元。', false],
  ['每年举办论坛5期以上。', false],
  ['建设众创空间。', false],
  ['到2025年。', false],
  ['到2025年底。', false],
  ['“十四五”期间，新增高新技术企业十家。', true],
  ['每年度，研发投入逐年递增。', true],
  ['打造一流环境。', false],
  ['', false],
])('%s: a bare target? %j', (sentence, expected) => {
  expect(isBareTarget(sentence)).toBe(expected);
});
