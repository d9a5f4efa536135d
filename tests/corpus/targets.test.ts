import { describe, expect, it } from 'vitest';
import { editionOf } from '../../scripts/edition.ts';
import { declaredIn } from '../../scripts/parse/targets/declared.ts';
import { lineOf } from '../../scripts/parse/targets/line.ts';
import { readSentence } from '../../scripts/parse/targets/targets.ts';
import { periodOf } from '../../scripts/parse/targets/time.ts';
import { readSeeds } from '../../scripts/read/seeds.ts';
import { readVocabulary } from '../../scripts/read/vocabulary.ts';
import { comparisonsOf, levelsOf, reasonsBetween } from '../../src/compare/comparability.ts';
import { selfReadingOf } from '../../src/compare/consistency.ts';
import { localOf, passageOf } from '../../src/model/ids.ts';
import { contains } from '../../src/model/provenance.ts';

const { vocabulary } = readVocabulary(process.cwd());
const { indicators } = vocabulary;
const read = readSeeds(process.cwd()).seeds.map((seed) => ({
  id: seed.id,
  seed,
  ...editionOf(seed, vocabulary),
}));
const all = read.flatMap((r) => r.edition.targets);

/** What a person counted: targets and payments of each document. */
const COUNTS: Readonly<Record<string, readonly [number, number]>> = {
  'hezuo-2022': [54, 5],
  'horinger-2025': [5, 28],
  'lianshui-2024': [46, 1],
  'linyi-2023': [22, 2],
  'linze-2022': [56, 13],
};

describe.each(read)('$id', ({ id, seed, edition, issues }) => {
  const points = [...seed.text];
  const { targets, funding, passages, sections } = edition;
  const promises = [...targets, ...funding];

  it('has as many targets and payments as a person counts', () => {
    expect([targets.length, funding.length]).toEqual(COUNTS[id]);
  });

  it('quotes the source within the passage that the id names', () => {
    for (const p of promises) {
      expect(points.slice(p.start, p.end).join('')).toBe(p.quote);
      const passage = passages.find((x) => x.id === passageOf(p.id));
      expect(passage === undefined ? false : contains(passage, p)).toBe(true);
    }
    expect(new Set(promises.map((p) => p.id)).size).toBe(promises.length);
  });

  it('claims every digit of a forward-looking sentence', () => {
    expect(issues.filter((i) => i.code === 'target/unread')).toEqual([]);
    const roles = new Map(sections.map((s) => [s.id, s.role]));
    for (const p of passages) {
      if (!['goal', 'measure', 'safeguard'].includes(p.kind) && roles.get(p.parent) !== 'guidance') continue;
      const line = lineOf(points, p, edition.corrections);
      expect(line.text).toBe(p.text);
      const claimed = [
        ...declaredIn(line.folded).map((d) => line.span(d.i, d.j)),
        ...promises.filter((x) => passageOf(x.id) === p.id),
      ];
      const left = [...line.folded.matchAll(/\d/gu)].filter(
        (m) => !claimed.some((c) => contains(c, line.span(m.index, m.index + 1))),
      );
      expect(left.map((m) => p.text.slice(Math.max(0, m.index - 8), m.index + 8))).toEqual([]);
      expect(readSentence(line, periodOf(edition.plan)).unread).toEqual([]);
    }
  });

  it('gives every cell of a table that names a value', () => {
    const cells = edition.tables.flatMap((t) => t.rows.map((r) => r.passage));
    const named = new Set(targets.filter((t) => t.place === 'table').map((t) => passageOf(t.id)));
    expect(cells.filter((c) => !named.has(c))).toEqual([]);
  });
});

describe('indicators', () => {
  it('that may not be compared say why', () => {
    const silent = indicators.flatMap((a) =>
      indicators
        .filter((b) => a !== b && a.family === b.family && reasonsBetween(a, b).length === 0)
        .map((b) => `${a.code}, ${b.code}`),
    );
    expect(silent).toEqual([]);
  });

  it('keep unlike things apart', () => {
    const apart: [string, string][] = [
      ['linze-2022/s2/r5/t2', 'linze-2022/4/4/t1'],
      ['lianshui-2024/s2/3/t2', 'hezuo-2022/s4/8/t2'],
      ['hezuo-2022/s4/15/t1', 'linze-2022/s2/2/t1'],
      ['hezuo-2022/s4/5/t2', 'linze-2022/s2/r11/t1'],
      ['linyi-2023/8/1/t2', 'linyi-2023/s1/4/t2'],
      ['linyi-2023/8/1/t2', 'linze-2022/3/3/t1'],
      ['linze-2022/6/2/t2', 'linze-2022/3/3/t2'],
      ['lianshui-2024/s2/5/t1', 'lianshui-2024/1/3/t4'],
      ['linze-2022/4/1/t1', 'horinger-2025/s3/5/t1'],
      ['lianshui-2024/s2/12/t1', 'linyi-2023/s1/4/t4'],
    ];
    const group = (id: string): string | undefined => {
      const code = all.find((t) => t.id === id)?.indicator;
      return indicators.find((i) => i.code === code)?.comparable_group;
    };
    for (const [a, b] of apart) {
      expect([a, group(a)]).not.toEqual([a, undefined]);
      expect(group(a)).not.toBe(group(b));
    }
  });

  it('show the words that decided', () => {
    for (const t of all) expect(t.indicator === null).toBe(t.indicator_evidence === null);
  });

  it('say who decided, and keep the word of the rule beside that of the editor', () => {
    for (const t of all) {
      if (t.indicator_basis !== 'editor') expect(t.indicator).toBe(t.indicator_by_rule);
      expect(t.indicator_basis === 'editor').toBe(t.indicator_reason !== null);
    }
    expect(all.filter((t) => t.indicator_basis === 'editor').map((t) => [t.quote, t.indicator])).toEqual([
      ['优势企业1家', 'ip-advantage-firms'],
      ['其中省级以上30个', 'firm-stations-centres-provincial'],
    ]);
  });
});

describe('verdicts', () => {
  const verdicts = comparisonsOf(all, indicators);
  const verdict = (a: string, b: string) =>
    verdicts.find((v) => [v.target_a, v.target_b].includes(a) && [v.target_a, v.target_b].includes(b));

  it('stand for every pair of a family, and say why not', () => {
    expect(verdict('linze-2022/s2/r11/t2', 'lianshui-2024/2/2/t1')).toMatchObject({
      comparable: true,
      reasons: [],
    });
    expect(verdict('linze-2022/s2/r11/t1', 'linze-2022/s2/r11/t2')?.reasons).toEqual(['commitment']);
    expect(verdict('linze-2022/s2/r11/t2', 'linyi-2023/s1/4/t2')?.reasons).toEqual(['year']);
    expect(verdict('linyi-2023/s1/4/t1', 'lianshui-2024/s2/3/t1')?.reasons).toEqual(['year', 'relative']);
    expect(verdict('linze-2022/s2/r5/t2', 'linze-2022/4/4/t1')?.reasons).toEqual(['denominator', 'scope']);
    expect(verdict('hezuo-2022/s4/5/t2', 'horinger-2025/s3/7/t2')?.reasons).toEqual(['share-count', 'year']);
    expect(verdict('linyi-2023/8/1/t2', 'linyi-2023/s1/4/t2')?.reasons).toEqual(['stock-flow', 'scope']);
    for (const v of verdicts) expect(v.comparable).toBe(v.reasons.length === 0);
  });

  it('keep apart what binds, what is counted together since ever, and places of another rank', () => {
    const levels = levelsOf(read.map((r) => r.edition.plan));
    const ranked = comparisonsOf(all, indicators, levels);
    const between = (a: string, b: string) =>
      ranked.find((v) => [v.target_a, v.target_b].includes(a) && [v.target_a, v.target_b].includes(b));
    expect(between('linyi-2023/s1/4/t2', 'horinger-2025/s3/7/t2')).toMatchObject({
      reasons: ['level'],
      missing_denominator: '常住人口',
    });
    expect(between('linze-2022/3/3/t3', 'lianshui-2024/2/2/t1')?.reasons).toEqual(['cumulative']);
    expect(between('linze-2022/s2/r11/t1', 'lianshui-2024/2/2/t1')?.reasons).toEqual(['commitment']);
    // Said with 力争 here, and in the table without: one promise, which compares by the stronger word.
    expect(between('linze-2022/2/3/t1', 'lianshui-2024/s2/6/t2')?.reasons).toEqual([]);
    expect(between('linze-2022/s2/r11/t2', 'lianshui-2024/2/2/t1')?.reasons).toEqual([]);
    for (const v of ranked) expect(v.missing_denominator !== null).toBe(v.reasons.includes('level'));
  });
});

describe('a promise said twice', () => {
  const saying = (id: string) => {
    const t = all.find((x) => x.id === id);
    return [
      t?.restates === null ? null : localOf(t?.restates ?? ''),
      t?.restates_otherwise.join(),
      t?.promise_strengths.join(),
    ];
  };

  it('is found where it is said with 力争 and without, with 以上 and about', () => {
    expect(saying('linze-2022/s2/r13/t2')).toEqual([null, '', 'plain,strive']);
    expect(saying('linze-2022/2/3/t1')).toEqual(['s2/r13/t2', 'strength', 'plain,strive']);
    expect(saying('linze-2022/s2/2/t3')).toEqual([null, '', 'plain,strive']);
    expect(saying('linze-2022/24/4/t1')).toEqual(['s2/2/t3', 'strength,comparator', 'plain,strive']);
    expect(saying('linze-2022/21/4/t1')).toEqual(['s2/r10/t2', 'comparator', 'plain']);
    expect(saying('hezuo-2022/5/6/t4')).toEqual(['s4/14/t9', 'comparator', 'plain']);
  });

  it('is judged once: all its sayings compare with another plan by the same strength', () => {
    const verdicts = comparisonsOf(all, indicators);
    const reasons = (a: string, b: string) =>
      verdicts.find((v) => [v.target_a, v.target_b].includes(a) && [v.target_a, v.target_b].includes(b))
        ?.reasons;
    for (const id of ['linze-2022/s2/r13/t2', 'linze-2022/2/3/t1'])
      expect(reasons(id, 'lianshui-2024/s2/6/t2')).toEqual([]);
    for (const id of ['linze-2022/s2/2/t3', 'linze-2022/s2/r3/t2'])
      expect(reasons(id, 'lianshui-2024/s2/3/t1')).toEqual([]);
    expect(reasons('linze-2022/24/4/t1', 'lianshui-2024/s2/3/t1')).toEqual(['approximate']);
  });

  it('says which numbers are about so much', () => {
    const about = all.filter((t) => t.approximate).map((t) => `${t.id} ${t.approximate_text ?? ''}`);
    expect(about).toEqual([
      'hezuo-2022/s4/14/t11 约',
      'linyi-2023/3/1/t1 左右',
      'linyi-2023/9/2/t1 左右',
      'linyi-2023/12/1/t1 左右',
      'linze-2022/17/4/t1 左右',
      'linze-2022/24/4/t1 左右',
    ]);
  });
});

describe('a plan read against itself', () => {
  const readingOf = (id: string) => {
    const edition = read.find((r) => r.id === id)?.edition;
    if (edition === undefined) throw new Error('There is no such plan');
    return selfReadingOf(edition, indicators);
  };
  const missing = (id: string) =>
    readingOf(id).notTakenUp.map(([first]) => first?.indicator ?? first?.indicator_text);

  it('finds the share that is worded three ways, and one value for two shares', () => {
    const { severalWays, oneValueTwoThings } = readingOf('linze-2022');
    const ways = severalWays.find(({ targets }) => targets[0]?.indicator === 'rd-gdp-share');
    expect(ways?.targets.map((t) => localOf(t.id))).toEqual(['s2/2/t3', 's2/r3/t1', 's2/r3/t2', '24/4/t1']);
    expect(ways?.valuesAgree).toBe(true);
    expect(oneValueTwoThings.map((pair) => pair.map((t) => localOf(t.id)))).toEqual([['s2/r5/t2', '4/4/t1']]);
  });

  it('finds goals that no task takes up, and no others', () => {
    expect(missing('linze-2022')).toEqual(
      expect.arrayContaining(['maker-spaces-provincial', 'incubators-provincial-city']),
    );
    expect(missing('linze-2022')).not.toContain('high-tech-firms');
    expect(missing('hezuo-2022')).toContain('油菜');
    for (const grown of ['优质青稞', '羊肚菌种植', '唐古特大黄、黄芪、当归、党参等藏中药材'])
      expect(missing('hezuo-2022')).not.toContain(grown);
    for (const named of ['little-giants', 'high-level-talents', 'ip-demonstration-firms', '其中省级以上'])
      expect(missing('lianshui-2024')).not.toContain(named);
    expect(missing('linyi-2023')).toEqual(['rd-gdp-share', 'high-tech-output-large-industry-share']);
  });
});
