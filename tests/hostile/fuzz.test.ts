import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { editionOf } from '../../scripts/edition.ts';
import { asJson, asText } from '../../scripts/inspect/show.ts';
import { draftFacts } from '../../scripts/draft/facts.ts';
import { claimsOn } from '../../scripts/check/coverage.ts';
import type { Seed } from '../../scripts/read/seeds.ts';
import { mdxOf } from '../../scripts/write/mdx.ts';
import { problemsOf } from '../../src/loaders/integrity.ts';
import { planYamlSchema } from '../../src/model/seed.ts';
import type { Vocabulary } from '../../src/model/vocabulary.ts';
import { isUnsafe } from '../../src/model/steering.ts';
import { note } from '../property/texts.ts';
import { cases } from '../runs.ts';

/** The same cases in every run, more of them in the long one; a failure prints the shortest text that shows it. */
const seeded = { seed: 20240302, numRuns: cases(2000) };

const vocabulary: Vocabulary = {
  jurisdictions: [],
  units: [],
  unitFunctions: [],
  themes: [],
  instruments: [],
  indicators: [],
};

const pick = (...words: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...words);
const marker = pick(
  '',
  '一、',
  '二、',
  '三、',
  '（一）',
  '（二）',
  '1.',
  '2.',
  '3.',
  '（1）',
  '①',
  '第一条 ',
  '一是',
  '任务1：',
  '1.1 ',
  '附件：',
  '附件1',
  '——',
);
const word = pick(
  '重点任务',
  '主要目标',
  '保障措施',
  '建设平台',
  '支持企业。',
  '到2026年，达到20家以上。',
  '给予10万元奖励。',
  '县科技局',
  '甲县实施方案',
  '序号 | 指标 | 2026年',
  '1 | 平台 | 20',
  '---|---|---',
);
const scrap = pick(
  ...[
    'title: {a: [',
    '---',
    '...',
    '!!js/function',
    '*a',
    '&a',
    '? ',
    '|',
    '>',
    '- ',
    ': ',
    ' #',
    '%',
    '@',
    '`',
    '"',
    "'",
    '\\',
    '=',
    '~',
    '{',
    '}',
  ],
  ...[
    '<script>',
    '</script>',
    '<!--',
    '-->',
    '<p>',
    '</p>',
    '<td>',
    '<Facts />',
    '{x}',
    '&lt;',
    '&#60;',
    '&#8238;',
    '&#x85;',
    '&amp;#39;',
    '&nbsp;',
    '\n&nbsp;',
    '“',
    '”',
    '》',
  ],
  ...[
    '\u0000',
    '\u0007',
    '\u001b[2J',
    '\u0085',
    '\u00ad',
    '\u200b',
    '\u202e',
    '\u2028',
    '\ufeff',
    '\ufffe',
    '\u{e0041}',
    '\ud800',
    '\udc00',
    '𠮷',
    '\t',
    '\r',
    '\u000b',
    '\u000c',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    '../../x',
    'null',
    '2024-13-45',
    '2024年13月45日',
    '# Page 3:',
    '— 2 —',
    '（',
    '）',
    '。',
    '；',
    '　',
  ],
);
const line = fc
  .tuple(
    marker,
    fc.array(fc.oneof({ weight: 3, arbitrary: word }, { weight: 2, arbitrary: scrap }), { maxLength: 5 }),
    fc.option(note, { nil: '', freq: 4 }),
  )
  .map(([m, words, n]) => m + words.join('') + n);
const text = fc.array(line, { minLength: 1, maxLength: 10 }).map((lines) => lines.join('\n'));

function seedOf(source: string): Seed {
  const {
    id: _id,
    province: _province,
    prefecture: _prefecture,
    attachments: _attachments,
    page_starts: _pages,
    ...facts
  } = draftFacts(source, [], { file: 'x.txt', sha256: '0'.repeat(64), source }).facts;
  const files = {
    source: 'source.txt',
    plan: 'plan.yaml',
    errata: 'errata.yaml',
    structure: 'structure.yaml',
    introduction: 'introduction.md',
    codings: 'codings.yaml',
    indicators: 'indicators.yaml',
  };
  const stated = planYamlSchema.parse({ ...facts, title: '甲县方案', title_basis: 'editor' });
  return {
    id: 'jia-2024',
    text: source,
    encoding: 'utf-8',
    sha256: stated.source_sha256,
    facts: stated,
    errata: [],
    structure: [],
    codings: [],
    indicators: [],
    original: null,
    introduction: source,
    files,
  };
}

describe('whatever the text says', { timeout: 300_000 }, () => {
  it('it becomes a page whose front matter is the edition, and nothing hidden gets through', () => {
    fc.assert(
      fc.property(text, (source) => {
        const seed = seedOf(source);
        const { edition, issues } = editionOf(seed, vocabulary);
        expect(issues.filter((i) => i.severity === 'error' && i.code !== 'plan/contradicts-source')).toEqual(
          [],
        );
        expect(problemsOf(edition)).toEqual([]);
        const rows = edition.responsibilities.map((r) => `${r.task}/u${r.start}-${r.unit_text}`);
        expect(new Set(rows).size).toBe(rows.length);
        const mdx = mdxOf(edition, seed.introduction);
        const front = /^---\n([^]*?)\n---\n/u.exec(mdx)?.[1] ?? '';
        expect(parse(front)).toEqual(edition);
        const { readings } = draftFacts(source, [], { file: 'x.txt', sha256: '0'.repeat(64), source });
        const inspection = {
          readable: true as const,
          edition,
          readings,
          issues,
          source,
          dropped: [{ kind: 'header' as const, page: 1, text: source.slice(0, 80) }],
          claims: claimsOn(edition, source),
          shapes: new Set<string>(),
          claimedBy: new Map<string, number[]>(),
          choices: [],
          weighed: [],
        };
        for (const written of [mdx, asJson(inspection), asText(inspection)])
          expect(isUnsafe(written)).toBe(false);
        expect(edition.passages.filter((p) => isUnsafe(p.text))).toEqual([]);
      }),
      seeded,
    );
  });
});
