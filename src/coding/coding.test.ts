import { describe, expect, it } from 'vitest';
import { editorCodings } from '../../scripts/classify/editor.ts';
import { readYaml } from '../../scripts/read/yaml.ts';
import { LACUNA } from '../model/lacuna.ts';
import { codingsYamlSchema } from '../model/seed.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import { zh } from '../text/coding.ts';
import type { BlindTask } from './blind.ts';
import { codedRows, codingsYaml } from './export.ts';
import { keysOf } from './keys.ts';
import { drawn, plansOfSample, PLANS_READ, randomOf, sampleOf, type SamplePlan } from './sample.ts';
import {
  codesOf,
  isCoded,
  readSession,
  SESSION_FORMAT,
  sessionText,
  toggled,
  type Session,
} from './session.ts';

const tasks: readonly BlindTask[] = [1, 2, 3, 4].map((task) => ({
  id: `jia-2024/${task}`,
  title: `第${task}项`,
  sentences: [1, 2, 3].map((k) => ({
    id: `jia-2024/${task}/${k}`,
    text: `第${task}项第${k}句：${k === 1 ? '引进"高层次"人才' : '建设平台'}，#每年3名\\。`,
  })),
}));
const plan = (of: Partial<SamplePlan> = {}): SamplePlan => ({
  plans: ['jia-2024'],
  theme: null,
  unit: 'sentence',
  size: 5,
  seed: '甲',
  ...of,
});
const session: Session = {
  format: SESSION_FORMAT,
  corpus: '1.0.0',
  coder: '乙',
  sample: plan(),
  sentences: tasks.flatMap((t) => t.sentences.map(({ id, text }) => ({ id, text }))),
  given: {},
  revealed: false,
};
/** The first task coded whole, of the second one sentence. */
const coded = [
  ['1/1', 'theme', 'talent', '人才'],
  ['1/1', 'instrument', 'supply.talent', '引进"高层次"人才'],
  ['1/2', 'theme', 'platform', null],
  ['1/2', 'theme', 'talent', null],
  ['1/3', 'theme', 'platform', '平台'],
  ['2/1', 'theme', 'talent', null],
].reduce(
  (s, [id, scheme, code, words]) =>
    toggled(s, `jia-2024/${id ?? ''}`, scheme as 'theme' | 'instrument', code ?? '', words),
  session,
);

describe('a sample', () => {
  it('is the same for the same seed and another for another, without repetition', () => {
    const ids = (seed: string) => sampleOf(tasks, plan({ seed }), []).map(({ sentence }) => sentence.id);
    expect(ids('甲')).toEqual(ids('甲'));
    expect(ids('甲')).toHaveLength(5);
    expect(new Set(ids('甲')).size).toBe(5);
    expect(new Set(['甲', '乙', '丙', '丁'].map((seed) => ids(seed).join())).size).toBeGreaterThan(1);
  });
  it('draws everything as often as anything else', () => {
    const random = randomOf('even');
    const counts = new Map<string, number>();
    for (let k = 0; k < 6000; k++)
      for (const one of drawn(['a', 'b', 'c', 'd', 'e', 'f'], 2, random))
        counts.set(one, (counts.get(one) ?? 0) + 1);
    for (const count of counts.values()) expect(Math.abs(count - 2000)).toBeLessThan(150);
  });
  it('of tasks has each with all its sentences in order', () => {
    const ids = sampleOf(tasks, plan({ unit: 'task', size: 2 }), []).map(({ sentence }) => sentence.id);
    expect(ids).toHaveLength(6);
    for (const k of [0, 3]) expect(ids.slice(k, k + 3).map((id) => id.at(-1))).toEqual(['1', '2', '3']);
  });
  it('by a theme has half with its words and half without', () => {
    const found = sampleOf(tasks, plan({ theme: 'talent', size: 6 }), ['高层次…人才']);
    expect(found.filter(({ sentence }) => sentence.text.includes('人才'))).toHaveLength(3);
    expect(found).toHaveLength(6);
  });
  it('of many plans takes so many of them', () => {
    const plans = Array.from({ length: 100 }, (_, k) => `p${k}`);
    const found = plansOfSample({ plans, seed: '甲' });
    expect([found.length, new Set(found).size]).toEqual([PLANS_READ, PLANS_READ]);
    expect(plansOfSample({ plans: [...plans].reverse(), seed: '甲' })).toEqual(found);
  });
});

describe('a session', () => {
  it('is read back as it was saved, and nothing else is', () => {
    expect(readSession(sessionText(coded))).toEqual(coded);
    for (const [from, to] of [
      ['"given"', '"gave"'],
      [SESSION_FORMAT, 'coding-0'],
      ['"sentence"', '"word"'],
      ['}', ']'],
    ] as const)
      expect(readSession(sessionText(coded).replace(from, to))).toBeNull();
    expect(readSession('[]')).toBeNull();
  });
  it('takes as evidence what stands in the sentence, never a gap', () => {
    const gap = `补助${LACUNA}万元，用于奖励`;
    const torn: Session = { ...session, sentences: [{ id: 'jia-2024/1/1', text: gap }] };
    const evidence = (words: string | null) =>
      toggled(torn, 'jia-2024/1/1', 'theme', 'rd', words).given['jia-2024/1/1']?.theme;
    expect(evidence(null)).toEqual([['rd', '万元，用于奖励']]);
    expect(evidence(gap)).toEqual([['rd', '万元，用于奖励']]);
    expect(evidence('补助')).toEqual([['rd', '补助']]);
  });
  it('gives and takes codes, keeps their order, and knows what is no longer blind', () => {
    const id = 'jia-2024/1/2';
    expect(coded.given[id] && codesOf(coded.given[id]).theme).toEqual(['platform', 'talent']);
    expect(toggled(coded, id, 'theme', 'platform').given[id]?.theme.map(([c]) => c)).toEqual(['talent']);
    expect(toggled({ ...coded, revealed: true }, id, 'theme', 'rd').given[id]?.seen).toBe(true);
    expect(coded.given[id]?.seen).toBe(false);
    expect(isCoded(toggled(session, id, 'instrument', 'x').given[id])).toBe(false);
  });
  it('has a row for every code', () => {
    expect(codedRows(coded)).toHaveLength(6);
    expect(codedRows(coded)[1]).toEqual({
      plan: 'jia-2024',
      measure: 'jia-2024/1/1',
      coder: '乙',
      scheme: 'instrument',
      code: 'supply.talent',
      rank: 1,
      evidence: '引进"高层次"人才',
      blind: true,
    });
  });
});

describe('codings.yaml', () => {
  const vocabulary = {
    themes: ['talent', 'platform'].map((code) => ({ code, definition: '甲' })),
    instruments: [{ tools: [{ code: 'supply.talent', definition: '甲' }] }],
  } as unknown as Pick<Vocabulary, 'themes' | 'instruments'>;
  const counts = new Map(tasks.map((t) => [t.id, t.sentences.length]));
  const words = {
    head: zh.yaml.head('jia-2024', '乙\n- task: x', '甲', '1.0.0'),
    ofSentences: zh.yaml.ofSentences,
  };
  const read = readYaml(codingsYaml(coded, 'jia-2024', counts, words), codingsYamlSchema, 'codings.yaml');

  it('is read by the reader of the seeds, every code with its evidence', () => {
    if (!('value' in read)) throw new Error(JSON.stringify(read.issues));
    expect(read.value.map(({ task }) => task)).toEqual(['1', '2']);
    const [first, second] = read.value;
    expect(Object.keys(first?.themes ?? {})).toEqual(['talent', 'platform'].reverse());
    expect(first?.measures['1']).toEqual({ talent: '人才', 'supply.talent': '引进"高层次"人才' });
    expect(second?.themes).toEqual({});
    expect(Object.keys(second?.measures ?? {})).toEqual(['1']);
  });
  it('is taken by the importer where a task is coded whole, and refused where it is not', () => {
    if (!('value' in read)) throw new Error(JSON.stringify(read.issues));
    const codings = read.value.map(({ task, themes, measures }) => ({
      task,
      line: 1,
      themes: Object.entries(themes).map(([code, [evidence, reason]]) => ({
        code,
        evidence,
        reason,
        line: 1,
      })),
      measures: Object.entries(measures).map(([number, codes]) => ({
        number: Number(number),
        line: 1,
        codes: Object.entries(codes).map(([code, evidence]) => ({
          code,
          evidence: String(evidence),
          reason: null,
          line: 1,
        })),
      })),
    }));
    const given = (task: string) => ({
      plan: 'jia-2024',
      file: 'codings.yaml',
      tasks: tasks.map((t) => ({ id: t.id, title: t.title, measures: t.sentences })) as never,
      codings: codings.filter((c) => c.task === task),
      vocabulary,
    });
    const whole = editorCodings(given('1'));
    expect(whole.issues).toEqual([]);
    for (const [id, of] of Object.entries(coded.given).filter(([id]) => id.startsWith('jia-2024/1/')))
      expect(
        whole.sets.find((s) => s.of === id && s.scheme === 'theme')?.codes.map(([code]) => code),
      ).toEqual(codesOf(of).theme);
    expect(editorCodings(given('2')).issues.map((i) => i.code)).toContain('coding/incomplete');
  });
});

it('gives every code a key of its own', () => {
  const keys = [...keysOf('theme', 14), ...keysOf('instrument', 15)];
  expect(new Set(keys).size).toBe(29);
});
