/** How far a word in front of numbers reaches; the sentences are invented. */
import { describe, expect, it } from 'vitest';
import { folded } from '../folded.ts';
import { governing, governor } from './governs.ts';

const STRIVE = [{ kind: 'strive', sample: '力争', pattern: /力争/gu }] as const;

/** What the first 力争 of a sentence speaks of. */
function reach(sentence: string): string | null {
  const [word] = governing(folded(sentence), STRIVE);
  return word === undefined ? null : sentence.slice(word.from, word.to);
}

describe('a word in front of what is said of a thing', () => {
  it.each([
    '建成基地8个',
    '还建设基地8个',
    '同时创建基地8个',
    '并争创基地8个',
    '累计培训人员8名',
    '全县组建团队8个',
    '每年引进人才8名',
    '年均引进人才8名',
    '年引进人才8名',
    '重点打造基地8个',
    '加快获得专利8件',
    '向企业发放券8张',
    '推动税达到8亿元',
    '其中建成基地8个',
  ])('stops where something is made: %s', (made) => {
    expect(reach(`力争企业达到50家，${made}。`)).toBe('企业达到50家，');
  });

  it.each([
    '基地建成8个',
    '产值8亿元',
    '产值达到8亿元',
    '推动产值达8亿元',
    '同时推动产值达到8亿元',
    '同时，推动产值达到8亿元',
    '其中推动产值突破8亿元',
    '使产值超过8亿元',
  ])('goes on where the next clause is built like its own: %s', (said) => {
    expect(reach(`力争企业达到50家，${said}。`)).toBe(`企业达到50家，${said}`);
  });
});

describe('a word in front of what is made', () => {
  it.each([
    '覆盖率达90%',
    '产值超5亿元',
    '收入提高5%',
    '收入增至5万元',
    '收入增加5%',
    '能耗降至5吨',
    '比例不低于5%',
    '比例高于5%',
    '产值翻一番',
    '产值翻番',
    '环境优化',
  ])('stops where something is said of a thing: %s', (said) => {
    expect(reach(`力争建成平台5个，${said}。`)).toBe('建成平台5个，');
  });

  it('goes on over bare numbers, and stops at a semicolon or a full stop', () => {
    expect(reach('力争建成平台5个，基地8个、中心2家')).toBe('建成平台5个，基地8个、中心2家');
    expect(reach('力争建成平台5个；基地8个')).toBe('建成平台5个');
    expect(reach('力争建成平台5个！基地8个')).toBe('建成平台5个');
  });
});

describe('a word in front of a time', () => {
  it.each([
    '到2026年，',
    '，在2026年，',
    '2026 年，',
    '到“十五五”末，',
    '“十五五”期间，',
    '十五五末，',
    '每年',
    '全年',
    '年年',
    '年度',
    '年培育企业2家，',
    '三年内，',
    '在3年内，',
    '五年左右，',
    '用三年努力，',
    '用三年左右不懈努力，',
    '经过两年努力，',
    '通过三到五年努力，',
    '在规划期，',
    '计划期，',
  ])('speaks of all that the time governs: %s', (time) => {
    const words = `${time}建成平台5个，培育基地8个，产值达到5亿元`;
    expect(reach(`力争${words}。`)).toBe(words);
  });

  it('speaks of all that is listed behind a colon', () => {
    expect(reach('力争实现以下目标：建成平台5个；培育基地8个。')).toBe(
      '实现以下目标：建成平台5个；培育基地8个',
    );
  });
});

describe('a word behind its subject', () => {
  it.each([
    ['企业力争达50家', '，基地8个。', '达50家'],
    ['企业力争超50家', '，基地8个。', '超50家'],
    ['企业力争50家', '，基地8个。', '50家'],
    ['企业力争不低于50家', '，基地8个。', '不低于50家'],
    ['企业力争全面达到50家', '，基地8个。', '全面达到50家'],
    ['企业力争达到50家', '和基地8个。', '达到50家'],
    ['企业力争达到和超过50家', '、基地8个。', '达到和超过50家'],
    ['企业力争达到全省平均水平', '，基地8个。', '达到全省平均水平'],
    ['企业、基地力争分别达到50家和8个', '，中心2家。', '分别达到50家和8个'],
    ['2024年，企业力争达到50家', '，基地8个。', '达到50家'],
    ['企业力争达到50家', '', '达到50家'],
    ['企业、基地力争分别达到50家、8个', '', '分别达到50家、8个'],
  ])('speaks of its own number alone: %s%s', (words, more, own) => {
    expect(reach(words + more)).toBe(own);
  });

  it.each(['达到60家', '达到60家以上', '达到60家左右', '达到2.5亿元', '达到60人次', '60家'])(
    'or repeats a value: %s',
    (value) => {
      expect(reach(`企业50家，力争${value}，基地8个。`)).toBe(value);
      expect(reach(`企业50家，力争${value}`)).toBe(value);
    },
  );

  it('whose 及以上 is no second thing', () => {
    expect(reach('企业50家，力争达到60家及以上，基地8个。')).toBe('达到60家');
    expect(reach('力争达到60家及以上，基地8个。')).toBe('达到60家');
  });

  it('but not where it stands before what is counted', () => {
    expect(reach('力争达到60家示范企业，基地8个。')).toBe('达到60家示范企业，基地8个');
  });

  it.each([
    '到2026年底',
    '截至2026年末',
    '到2026 年',
    '其中',
    '同时',
    '同时到2026年',
    '累计',
    '“十五五”末',
    '十五五期间',
    '每年',
    '每年度',
    '三年内',
    '全县',
    '2024年，全县',
  ])('nor where only a time or the place is in front: %s', (time) => {
    const words = '达到60家示范企业，基地8个';
    expect(reach(`${time}力争${words}。`)).toBe(words);
  });
});

describe('the words of a sentence', () => {
  const words = (text: string, ...patterns: readonly RegExp[]): string[] =>
    governing(
      text,
      patterns.map((pattern) => ({ kind: pattern.source, sample: '', pattern })),
    ).map((w) => text.slice(w.i, w.j));

  it('are in order, whichever rule finds them', () => {
    expect(words('争取企业5家;力争基地8个', /力争/gu, /争取/gu)).toEqual(['争取', '力争']);
  });

  it('do not overlap, and may touch', () => {
    expect(words('力争取企业5家', /力争/gu, /争取/gu)).toEqual(['力争']);
    expect(words('争取企业5家', /取企/gu, /争取/gu)).toEqual(['取企']);
    expect(words('力争争取企业5家', /力争/gu, /争取/gu)).toEqual(['力争', '争取']);
    expect(words('力争争取企业5家', /争取/gu, /力争/gu)).toEqual(['力争', '争取']);
  });

  it('are none in quotes and titles', () => {
    expect(words('落实“力争上游”行动和《力争上游方案》', /力争/gu)).toEqual([]);
  });

  it('may depend on what is before and behind them', () => {
    const seen: string[][] = [];
    const holds = (before: string, behind: string): boolean => {
      seen.push([before, behind]);
      return before === '';
    };
    const found = governing('力争企业5家,力争基地8个', [{ ...STRIVE[0], holds }]);
    expect(seen).toEqual([
      ['', '企业5家,力争基地8个'],
      ['力争企业5家,', '基地8个'],
    ]);
    expect(found.map((w) => w.i)).toEqual([0]);
  });

  it('speak of a number by the last of them that reaches it', () => {
    const found = governing('力争企业5家,力争基地8个;中心2家', STRIVE);
    const [first, second] = found;
    expect(governor(found, 4)).toBe(first);
    expect(governor(found, 11)).toBe(second);
    expect(governor(found, 16)).toBeNull();
    expect(governor(found, 0)).toBeNull();
  });
});
