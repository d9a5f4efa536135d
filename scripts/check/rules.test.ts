import { describe, expect, it } from 'vitest';
import type { Edition } from '../../src/model/edition.ts';
import type { Erratum, PlanYaml } from '../../src/model/seed.ts';
import type { Vocabulary } from '../../src/model/vocabulary.ts';
import { plainCopy } from '../../src/model/plan.ts';
import { editionOf } from '../edition.ts';
import { rules } from './edition.ts';

/** An invented plan, whole and right; each test breaks one thing of it and sees the one issue. */
const SOURCE = [
  '甲县创新行动方案（2024—2026年）',
  '甲政发〔2024〕7号',
  '本方案共2个方面3项任务。',
  '一、重点任务',
  '（一）培育主体',
  '1.培育企业。支持企业创新。（责任单位：县科技局）',
  '2.建设平台。建设中试平台。',
  '（二）优化服务',
  '3.设立资金。安排专项资金。',
  '甲县人民政府',
  '2024年3月1日',
].join('\n');
const vocabulary: Vocabulary = {
  jurisdictions: [
    { code: '100001', name: '甲县', level: 'county', province: '乙省', prefecture: null, spelling: 'jia' },
  ],
  units: [
    {
      code: 'jia-keji',
      jurisdiction: '甲县',
      name: '县科技局',
      function: '科技',
      aliases: [],
      basis: 'vocabulary',
    },
  ],
  unitFunctions: [],
  themes: [],
  instruments: [],
  indicators: [],
};
const facts: PlanYaml = {
  title: '甲县创新行动方案（2024—2026年）',
  title_basis: 'source',
  jurisdiction: '甲县',
  jurisdiction_code: '100001',
  level: 'county',
  document_type: '行动方案',
  is_interpretation: false,
  interprets: null,
  document_number: '甲政发〔2024〕7号',
  index_number: null,
  issuer: '甲县人民政府',
  issued_date: '2024-03-01',
  published_date: null,
  validity: null,
  period_start: 2024,
  period_end: 2026,
  source_file: 'x.txt',
  source_sha256: '0'.repeat(64),
  source_publisher: null,
  ...plainCopy,
  seal: '甲',
  notes: [],
  incomplete: [],
};
const file = (name: string): string => `seeds/plans/jia-2024/${name}`;
const whole = (more: { text?: string; facts?: Partial<PlanYaml>; errata?: readonly Erratum[] } = {}) =>
  editionOf(
    {
      id: 'jia-2024',
      text: more.text ?? SOURCE,
      encoding: 'utf-8',
      sha256: '0'.repeat(64),
      facts: { ...facts, ...more.facts },
      errata: more.errata ?? [],
      structure: [],
      introduction: '',
      codings: [],
      indicators: [],
      original: null,
      files: {
        source: file('source.txt'),
        plan: file('plan.yaml'),
        errata: file('errata.yaml'),
        structure: file('structure.yaml'),
        introduction: file('introduction.md'),
        codings: file('codings.yaml'),
        indicators: file('indicators.yaml'),
      },
    },
    vocabulary,
  );
const codes = (issues: readonly { code: string }[]): string[] =>
  issues.map((i) => i.code).filter((code) => code !== 'coding/no-theme');
/** A record that is there. */
function at<T>(record: T | undefined): T {
  if (record === undefined) throw new Error('there is no such record');
  return record;
}
/** What the rules say of the edition once it is changed. */
const after = (change: (edition: Edition) => void) => {
  const edition = structuredClone(whole().edition);
  change(edition);
  return rules.flatMap((rule) => rule({ edition, source: SOURCE, vocabulary, file: file('source.txt') }));
};

describe('an edition', () => {
  it('that is right has no issue', () => {
    expect(codes(whole().issues)).toEqual([]);
    expect(codes(after(() => undefined))).toEqual([]);
  });

  it.each(['支持“企业\n&nbsp;&nbsp;”创新。', '支持“企业&nbsp;\n”创新。', '支持“企业\n&#12288;”创新。'])(
    'over a line end with blanks of a page is right: %j',
    (words) => {
      const { edition, issues } = whole({ text: SOURCE.replace('支持企业创新。', words) });
      expect(issues.filter((i) => i.severity === 'error')).toEqual([]);
      expect(edition.passages.map((p) => p.text)).toContain('支持“企业”创新。');
    },
  );

  it('in which text is lost has text/unclaimed with line and words', () => {
    const found = after((e) => {
      e.passages = e.passages.filter((p) => p.text !== '建设中试平台。');
    });
    expect(found).toContainEqual(
      expect.objectContaining({
        code: 'text/unclaimed',
        severity: 'error',
        line: 7,
        excerpt: '建设中试平台。',
      }),
    );
  });

  it.each<[string, (e: Edition) => void]>([
    ['a text that is not its slice', (e) => (e.passages[3] = { ...at(e.passages[3]), text: '改' })],
    ['two passages that overlap', (e) => (e.passages[3] = { ...at(e.passages[3]), start: 0 })],
  ])('with %s has text/mismatch', (_what, change) => {
    expect(codes(after(change))).toContain('text/mismatch');
  });

  it('with one id twice has id/duplicate', () => {
    const found = after((e) => {
      e.tasks[1] = { ...at(e.tasks[1]), id: 'jia-2024/1' };
    });
    expect(codes(found)).toContain('id/duplicate');
  });

  it.each<[string, (e: Edition) => void, string]>([
    ['a task', (e) => (at(e.responsibilities[0]).task = 'jia-2024/9'), 'task jia-2024/9'],
    ['a unit', (e) => (at(e.responsibilities[0]).unit = 'jia-x'), 'unit jia-x'],
    ['an area', (e) => (at(e.tasks[0]).area = 'jia-2024/a9'), 'area jia-2024/a9'],
    ['a parent', (e) => (at(e.passages[0]).parent = 'jia-2024/s9'), 'parent jia-2024/s9'],
  ])('that names %s which is not there has id/dangling', (_what, change, words) => {
    const found = after(change).filter((i) => i.code === 'id/dangling');
    expect(found).toHaveLength(1);
    expect(found[0]?.message).toContain(words);
  });
});

describe('what the document says of itself', () => {
  it('is told where another number of parts was found', () => {
    const { issues } = whole({ text: SOURCE.replace('2个方面3项', '2个方面5项') });
    expect(issues).toContainEqual(
      expect.objectContaining({
        code: 'structure/announced',
        severity: 'note',
        excerpt: '本方案共2个方面5项任务。',
      }),
    );
  });

  it.each<[string, Partial<PlanYaml>]>([
    ['the number', { document_number: '甲政发〔2024〕1号' }],
    ['the day', { issued_date: '2024-03-02' }],
    ['the title', { title: '甲县方案' }],
  ])('contradicts plan.yaml in %s', (_what, over) => {
    const { issues } = whole({ facts: over });
    expect(issues.filter((i) => i.code !== 'coding/no-theme')).toMatchObject([
      { code: 'plan/contradicts-source', severity: 'error', file: file('plan.yaml') },
    ]);
  });
});

describe('plan.yaml', () => {
  it.each<[string, Partial<PlanYaml>]>([
    ['an unknown code', { jurisdiction_code: '999999' }],
    ['the name of another place', { jurisdiction: '丙县' }],
    ['another level', { level: 'district' }],
  ])('with %s is plan/unknown-jurisdiction', (_what, over) => {
    expect(codes(whole({ facts: over }).issues)).toContain('plan/unknown-jurisdiction');
  });

  it('tells what is to be completed, and does not stop the build', () => {
    const { issues } = whole({ facts: { issuer: null, incomplete: ['issuer', 'validity'] } });
    expect(issues.filter((i) => i.code === 'plan/incomplete')).toMatchObject([
      { severity: 'warning', message: expect.stringContaining('issuer') as string },
      { severity: 'warning', message: expect.stringContaining('validity') as string },
    ]);
    expect(issues.filter((i) => i.severity === 'error')).toEqual([]);
  });
});

describe('a correction', () => {
  it('over the border of two sentences is erratum/straddles', () => {
    const { issues } = whole({
      errata: [
        {
          line: 7,
          before: '',
          after: '',
          sic: '台。建',
          corr: '台。健',
          kind: 'typo',
          certainty: 'probable',
          reason: '试',
        },
      ],
    });
    expect(codes(issues)).toEqual(['erratum/straddles']);
  });

  it('over the border of two cells is erratum/straddles, though it changes nothing; within one it is none', () => {
    const lines = [
      ...SOURCE.split('\n'),
      '序号 | 指标 | 2026年',
      '1 | 高新技术企业 | 30',
      '2 | 中试平台 | 3',
    ];
    const doubt = (before: string, sic: string, after: string): Erratum => ({
      ...{ line: 13, before, sic, after },
      ...{ kind: 'other', corr: null, certainty: 'unresolved', reason: '试' },
    });
    const of = (erratum: Erratum) => whole({ text: lines.join('\n'), errata: [erratum] });
    const across = of(doubt('高新技术企', '业 | 3', '0'));
    expect(across.edition.tables[0]?.rows[0]?.cells).toHaveLength(3);
    expect(codes(across.issues)).toContain('erratum/straddles');
    expect(codes(of(doubt('高新技术', '企业', ' | 30')).issues)).not.toContain('erratum/straddles');
  });
});
