import { describe, expect, it } from 'vitest';
import { folded } from '../folded.ts';
import { countRules, saidIn, strengthRules } from './strength.ts';
import { readSentence } from './targets.ts';

const PERIOD = { start: 2023, end: 2025 };

/** `name word` of every target of a sentence; `—` where nothing is said, `→` before what is said of a second value. */
function said(sentence: string): string[] {
  const line = { text: sentence, folded: folded(sentence) };
  const of = saidIn(line);
  return readSentence(line, PERIOD).drafts.map((d) => {
    const { strength, strength_text, value_max_strength, value_max_strength_text } = of(d);
    const first = `${line.text.slice(...d.name)} ${strength ?? ''} ${strength_text ?? '—'}`;
    return value_max_strength === null
      ? first
      : `${first} → ${value_max_strength} ${value_max_strength_text ?? '—'}`;
  });
}

describe('how strongly a value is promised', () => {
  it.each<[string, string[]]>([
    ['企业达到50家。', ['企业 plain —']],
    ['企业不低于50家。', ['企业 plain —']],
    ['确保企业达到50家。', ['企业 ensure 确保']],
    ['到2025年，务必企业达到50家。', ['企业 ensure 务必']],
    ['努力建成平台5个。', ['平台 strive 努力']],
    ['争取设立平台5个。', ['平台 strive 争取']],
    ['争创省级平台5个。', ['省级平台 strive 争创']],
    ['保障科技支出逐年递增。', ['科技支出 ensure 保障']],
    ['保障项目用地500亩。', ['项目用地 plain —']],
    ['保障覆盖率达90%。', ['覆盖率 ensure 保障']],
    ['保障科技投入不低于5%。', ['科技投入 ensure 保障']],
    ['加强投入，保障科技支出逐年递增。', ['科技支出 ensure 保障']],
    ['到2025年保证科技支出逐年递增。', ['科技支出 ensure 保证']],
    ['重要领域保障投入达到5亿元。', ['重要领域保障投入 plain —']],
    ['保障供给，产值达到5亿元。', ['产值 plain —']],
    ['争创一流的平台，基地达到5个。', ['基地 plain —']],
    ['努力程度和努力方向不变，基地达到5个。', ['基地 plain —']],
    ['原则上每个园区平台不少于5个。', ['每个园区平台 plain 原则上']],
    ['全面落实“力争上游”行动，建成平台5个。', ['平台 plain —']],
  ])('%s', (sentence, expected) => {
    expect(said(sentence)).toEqual(expected);
  });
});

describe('a word in front of a list', () => {
  it.each<[string, string[]]>([
    ['力争建成平台5个、基地8个，中心2家。', ['平台 strive 力争', '基地 strive 力争', '中心 strive 力争']],
    ['力争研发强度达到2%，企业突破50家。', ['研发强度 strive 力争', '企业 strive 力争']],
    ['力争研发强度达到2%，环境明显优化，企业突破50家。', ['研发强度 strive 力争', '企业 strive 力争']],
    ['力争企业达到50家，培育基地8个。', ['企业 strive 力争', '基地 plain —']],
    ['力争建成平台5个，培育基地8个。', ['平台 strive 力争', '基地 plain —']],
    ['力争建成平台5个，研发强度达到2%。', ['平台 strive 力争', '研发强度 plain —']],
    ['举办活动3场，力争培育项目1个。', ['活动 plain —', '项目 strive 力争']],
    ['力争企业达到50家；基地达到8个。', ['企业 strive 力争', '基地 plain —']],
    ['确保企业达到50家，力争基地达到8个。', ['企业 ensure 确保', '基地 strive 力争']],
    [
      '力争到2025年，建成平台5个，培育基地8个；企业达到50家。',
      ['平台 strive 力争', '基地 strive 力争', '企业 strive 力争'],
    ],
    ['力争实现以下目标：建成平台5个；培育基地8个。', ['平台 strive 力争', '基地 strive 力争']],
    ['力争企业达到50家。基地达到8个。', ['企业 strive 力争', '基地 plain —']],
  ])('%s', (sentence, expected) => {
    expect(said(sentence)).toEqual(expected);
  });
});

describe('a word behind its subject', () => {
  it.each<[string, string[]]>([
    ['企业力争达到50家，基地达到8个。', ['企业 strive 力争', '基地 plain —']],
    ['企业突破50家、力争达到80家，基地突破8个。', ['企业 plain — → strive 力争', '基地 plain —']],
    ['企业确保50家，力争80家。', ['企业 ensure 确保 → strive 力争']],
    ['企业、基地力争分别达到50家、8个。', ['企业 strive 力争', '基地 strive 力争']],
    ['研发强度力争超过全省平均水平。', ['研发强度 strive 力争']],
  ])('%s', (sentence, expected) => {
    expect(said(sentence)).toEqual(expected);
  });
});

describe('what a count takes in', () => {
  const basis = (sentence: string) => {
    const line = { text: sentence, folded: folded(sentence) };
    return readSentence(line, PERIOD).drafts.map((d) => saidIn(line)(d).count_basis);
  };
  it.each<[string, (string | null)[]]>([
    ['累计建成平台5个，企业站点200个以上。', ['cumulative', 'cumulative']],
    ['企业累计达到50家，基地达到8个。', ['cumulative', null]],
    ['累计建成平台5个，培育基地8个。', ['cumulative', null]],
    ['有效期内企业达到50家，基地达到8个。', ['in-force', null]],
    ['企业达到50家。', [null]],
  ])('%s', (sentence, expected) => {
    expect(basis(sentence)).toEqual(expected);
  });
});

it.each([...strengthRules, ...countRules].map((r) => [r.sample, r] as const))(
  '%s holds a word of its rule',
  (sample, rule) => {
    const text = folded(sample);
    const [match] = text.matchAll(rule.pattern);
    if (match === undefined) throw new Error('no word');
    const holds = rule.holds?.(text.slice(0, match.index), text.slice(match.index + match[0].length));
    expect(holds ?? true).toBe(true);
  },
);
