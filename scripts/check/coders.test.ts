import { describe, expect, it } from 'vitest';
import { SESSION_FORMAT, sessionText, type Given, type Session } from '../../src/coding/session.ts';
import { secondCodingRowsOf } from '../../src/model/second-coding.ts';
import { checkedCoders, type CodedCorpus } from './coders.ts';

const words: Readonly<Record<string, string>> = {
  'jia-2024/1/1': '建设科技创新平台。',
  'jia-2024/1/2': '引进高层次人才，〔…〕给予补助。',
};
const corpus: CodedCorpus = {
  sentence: (id) => words[id],
  codes: { theme: new Set(['platform', 'talent']), instrument: new Set(['supply.funding']) },
};
const given = (theme: Given['theme'], instrument: Given['instrument'] = [], seen = false): Given => ({
  theme,
  instrument,
  seen,
});
const file = (of: Partial<Session>, name = 'a') => ({
  name,
  file: `seeds/coders/${name}.json`,
  text: sessionText({
    format: SESSION_FORMAT,
    corpus: '1.0.0',
    coder: '甲',
    sample: { plans: ['jia-2024'], theme: null, unit: 'sentence', size: null, seed: '一' },
    sentences: Object.entries(words).map(([id, text]) => ({ id, text })),
    given: {},
    revealed: false,
    ...of,
  }),
});
const checked = (...files: ReturnType<typeof file>[]) => checkedCoders(files, corpus);
const codes = (of: ReturnType<typeof checked>) => of.issues.map(({ code, line }) => [code, line]);

const right = {
  'jia-2024/1/1': given([['platform', '平台']]),
  'jia-2024/1/2': given([['talent', '人才']], [['supply.funding', '给予补助']], true),
};

describe('a file of a second coder', () => {
  it('gives a row for every code, with rank and whether it was blind', () => {
    const { coders, issues } = checked(file({ given: right }));
    expect(issues).toEqual([]);
    expect(coders[0]).toMatchObject({ coder: '甲', drawn: 2, changed: [], seed: '一', corpus: '1.0.0' });
    expect(
      coders
        .flatMap((coder) => secondCodingRowsOf(coder, (id) => `/${id}/`))
        .map((r) => [r.task, r.measure, r.scheme, r.code, r.rank, r.evidence, r.blind, r.url]),
    ).toEqual([
      ['jia-2024/1', 'jia-2024/1/1', 'theme', 'platform', 1, '平台', true, '/jia-2024/1/1/'],
      ['jia-2024/1', 'jia-2024/1/2', 'theme', 'talent', 1, '人才', false, '/jia-2024/1/2/'],
      ['jia-2024/1', 'jia-2024/1/2', 'instrument', 'supply.funding', 1, '给予补助', false, '/jia-2024/1/2/'],
    ]);
  });

  it('names the file where nobody is named, and leaves out what is not coded', () => {
    const { coders } = checked(file({ coder: ' ', given: { 'jia-2024/1/1': given([]) } }, 'first-reader'));
    expect(coders).toMatchObject([{ coder: 'first-reader', sentences: [] }]);
  });

  it('is refused where it is none', () => {
    const { coders, issues } = checked({ ...file({}), text: '{"format": "another"}' });
    expect([coders, issues.map(({ code }) => code)]).toEqual([[], ['coder/file']]);
  });

  it.each([
    ['a code that is in no vocabulary', [['talents', '人才']]],
    ['evidence that does not stand there', [['talent', '人材']]],
    ['no evidence', [['talent', '']]],
    ['evidence with a gap', [['talent', '，〔…〕给予']]],
    [
      'a code twice',
      [
        ['talent', '人才'],
        ['talent', '高层次'],
      ],
    ],
  ] as const)('is refused with %s, on its line', (_, theme) => {
    const bad = file({ given: { 'jia-2024/1/2': given(theme.map(([c, e]) => [c, e])) } });
    const line = bad.text.split('\n').findIndex((l) => l.includes('jia-2024/1/2')) + 1;
    expect(codes(checked(bad))).toEqual([['coder/code', line]]);
  });

  it('warns of a sentence whose words are others now, or that is gone, and does not count it', () => {
    const sentences = [
      { id: 'jia-2024/1/1', text: '建设科技创新平台！' },
      { id: 'jia-2024/1/9', text: '没有了。' },
      { id: 'jia-2024/1/2', text: words['jia-2024/1/2'] ?? '' },
    ];
    const all = { ...right, 'jia-2024/1/9': given([['talent', '没有']]) };
    const { coders, issues } = checked(file({ sentences, given: all }));
    expect(issues.map(({ code, severity }) => [code, severity])).toEqual([
      ['coder/changed', 'warning'],
      ['coder/changed', 'warning'],
    ]);
    expect(coders[0]?.changed).toEqual(['jia-2024/1/1', 'jia-2024/1/9']);
    expect(coders[0]?.sentences.map(({ id }) => id)).toEqual(['jia-2024/1/2']);
  });

  it('is refused where its coder has coded a sentence in another file; two coders may', () => {
    expect(checked(file({ given: right }), file({ given: right }, 'b')).issues.map((i) => i.code)).toEqual([
      'coder/twice',
      'coder/twice',
    ]);
    expect(checked(file({ given: right }), file({ coder: '乙', given: right }, 'b')).issues).toEqual([]);
  });
});
