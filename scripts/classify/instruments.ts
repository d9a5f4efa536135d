/** The policy tools of tasks and measures, by rule. */
import { ruleReason, type CodingSet } from '../../src/model/coding.ts';
import type { Instrument } from '../../src/model/vocabulary.ts';
import { lexiconOf, matchesIn, type Lexicon } from './lexicon.ts';
import { coded, rankedCodes, weights, type TaskWords } from './themes.ts';

/** 到2025年 and what else only says when. */
const TIME = /^[^\d]{0,6}(?:20\d\d年?|“?十[三四五六]五”?|每年|年度|三年)[^\d]{0,8}$/u;
const AMOUNT = /\d|[一二三四五六七八九十百千]+[个家项名场]|增长|递增/u;
/** Words with which a government does something, not only wishes something. */
const ACTION =
  /给予|补助|奖|资助|补贴|支持|鼓励|引导|经费|组织|实施|举办|开展|建立|健全|完善|推[动进]|加强|选派/u;

/** The dictionary of the policy tools. */
export const toolLexicon = (instruments: readonly Instrument[]): Lexicon =>
  lexiconOf(instruments.flatMap((kind) => kind.tools));

/** A bare numeric target: every clause gives a time or an amount, and none does anything. It is not an instrument. */
export function isBareTarget(sentence: string): boolean {
  const clauses = sentence.split(/[，,。；;]/u).filter((c) => c.trim() !== '');
  return (
    clauses.some((c) => AMOUNT.test(c) && !TIME.test(c)) &&
    clauses.every((c) => (TIME.test(c) || AMOUNT.test(c)) && !ACTION.test(c))
  );
}

/** The policy tools of each measure of a task, by rule, and their union for the task. */
export function toolsByRule(task: TaskWords, lexicon: Lexicon, masked: readonly string[]): CodingSet[] {
  const measures = task.measures.map(({ id, text }): CodingSet => {
    const found = isBareTarget(text) ? [] : matchesIn(text, lexicon, masked);
    const ranked = rankedCodes(weights(found), lexicon);
    return {
      of: id,
      scheme: 'instrument',
      basis: 'rule',
      codes: ranked.map((code) => coded(code, 'instrument/words', found, lexicon)),
    };
  });
  return [unionOf(task.id, measures), ...measures];
}

/** The tools of all measures of a task: first those of most sentences, then in the order of the text. */
export function unionOf(task: string, measures: readonly CodingSet[]): CodingSet {
  const basis = measures[0]?.basis ?? 'rule';
  const uses = new Map<string, { evidence: string; numbers: number[] }>();
  for (const set of measures)
    for (const [code, evidence] of set.codes) {
      const number = Number(set.of.slice(set.of.lastIndexOf('/') + 1));
      const known = uses.get(code);
      if (known) known.numbers.push(number);
      else uses.set(code, { evidence, numbers: [number] });
    }
  return {
    of: task,
    scheme: 'instrument',
    basis,
    codes: [...uses]
      .toSorted(([, a], [, b]) => b.numbers.length - a.numbers.length)
      .map(([code, { evidence, numbers }]) => {
        const why = `见第${numbers.join('、')}句`;
        return [code, evidence, basis === 'rule' ? ruleReason('instrument/union', why) : why];
      }),
  };
}
