import { describe, expect, it } from 'vitest';
import { evidenceOf } from './evidence.ts';
import { features } from './features.ts';
import type { Option } from './feature.ts';
import { outlinedPlan, parsePlan } from './plan.ts';
import { choose, holding, isSame, levelsFrom, optionsOf, type Weights } from './reading.ts';
import { weights } from './weights.ts';

const PLAN = [
  '甲县科技创新实施方案',
  '一、主要目标',
  '建成创新型县。',
  '二、重点任务',
  '（一）建设平台。支持企业建设中试基地和实验室。（责任单位：县科技局）',
  '（二）培育企业。支持企业开展技术攻关和成果转化。（责任单位：县工信局）',
  '三、强化要素保障',
  '（三）保障用地。优先保障科技项目的用地需求。（责任单位：县自然资源局）',
  '四、组织实施',
  '（一）加强领导。成立领导小组。',
].join('\n');

const input = (source: string) => ({
  id: 'draft',
  source,
  errata: [],
  units: [],
  jurisdiction: null,
  files: { source: 'source.txt', errata: 'errata.yaml' },
});
const documentOf = (source: string) => {
  const { judge, outline } = outlinedPlan(input(source));
  return { judge, outline, facts: evidenceOf(judge, outline.roots) };
};
const DEPTHS = [0, 1, 2] as const;

/** The score of a whole reading, by adding up. */
const scoreOf = (
  { facts }: ReturnType<typeof documentOf>,
  options: readonly Option[],
  common: 0 | 1 | 2,
): number =>
  options.reduce((sum, option, k) => {
    const root = facts.roots[k];
    if (root === undefined) return sum;
    const held = holding({ document: facts, root, option, common });
    return sum + held.reduce((s, [f, v]) => s + v * (weights[features[f]?.name ?? ''] ?? 0), 0);
  }, 0);

describe('the table of features', () => {
  it('has names that differ, a sample and a weight each, in the direction in which it speaks', () => {
    expect(new Set(features.map((f) => f.name)).size).toBe(features.length);
    expect(Object.keys(weights)).toEqual(features.map((f) => f.name));
    for (const { name, sample, speaks } of features) {
      expect(sample, name).not.toBe('');
      expect(Math.sign(weights[name] ?? 0), name).toBe(speaks === 'for' ? 1 : -1);
    }
  });
});

describe('the best whole reading', () => {
  it('is the best of all that the grammar allows, and the runner-up the best in which a heading differs', () => {
    const document = documentOf(PLAN);
    const { choices, score } = choose(document.facts);
    let all: Option[][] = [[]];
    for (const root of document.facts.roots)
      all = all.flatMap((some) => optionsOf(document.facts, root).map((o) => [...some, o]));
    const scored = all.flatMap((options) =>
      DEPTHS.map((common) => ({ options, score: scoreOf(document, options, common) })),
    );
    expect(score).toBeCloseTo(Math.max(...scored.map((s) => s.score)), 9);
    choices.forEach((choice, k) => {
      const others = scored.filter(({ options }) => {
        const own = options[k];
        return own !== undefined && !isSame(own, choice.option);
      });
      const next = score - Math.max(...others.map((s) => s.score));
      expect(choice.runnerUp?.margin).toBeCloseTo(next, 9);
    });
  });

  it('says why: what the features add up to is the score', () => {
    const { choices, score } = choose(documentOf(PLAN).facts);
    const sum = choices.flatMap((c) => c.why).reduce((s, { adds }) => s + adds, 0);
    expect(sum).toBeCloseTo(score, 9);
  });

  it('takes numbers that run on into a section of safeguards for tasks', () => {
    const { tasks, safeguards } = parsePlan(input(PLAN));
    expect(tasks.map((t) => t.title)).toEqual(['建设平台', '培育企业', '保障用地']);
    expect(safeguards.map((g) => g.title)).toEqual(['加强领导']);
  });

  it('is what an editor decided, where an option is forced at a line, and leaves the rest to the evidence', () => {
    const { judge, outline, facts } = documentOf(PLAN);
    const { choices } = choose(facts, { allowed: (r, o) => r.index !== 2 || o.role === 'safeguards' });
    const levels = levelsFrom(judge, choices);
    expect(outline.roots.length).toBe(facts.roots.length);
    expect(choices[2]?.option).toEqual({ kind: 'section', role: 'safeguards', depth: null });
    expect(levels.tasks.size).toBe(2);
    expect(levels.safeguards.size).toBe(2);
  });

  it('falls back on the grammar where no option fits what is forced', () => {
    const { facts } = documentOf(PLAN);
    expect(choose(facts, { allowed: (r) => r.index !== 0 }).choices).toEqual(choose(facts).choices);
  });

  it('follows the weights and nothing else', () => {
    const { facts } = documentOf(PLAN);
    const none: Weights = {};
    expect(choose(facts, { weights: none }).score).toBe(0);
    const odd: Weights = { 'title says another role': 9 };
    expect(choose(facts, { weights: odd }).choices[0]?.option.role).not.toBe('goals');
  });

  it('of a document without headings has no choice', () => {
    const { facts } = documentOf('甲县\n支持企业。');
    expect(choose(facts)).toMatchObject({ choices: [], score: 0 });
  });
});
