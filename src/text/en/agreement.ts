import type { CodeAgreement } from '../../compare/agreement.ts';
import type { zh as Chinese } from '../agreement.ts';
import { LOW_KAPPA } from '../../model/kappa.ts';

/** The wording of the method of codings and of likeness, on the page of principles, in English. */

const levels: Record<CodeAgreement['level'], string> = { task: 'Tasks', measure: 'Measures' };

const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;
const kappaOf = (kappa: number | null): string => (kappa === null ? 'n/a' : kappa.toFixed(2));

export const zh: typeof Chinese = {
  codings: 'Themes and policy instruments',
  how: [
    'Every task has one main theme and at most three secondary ones; every measure has themes of its own. Policy instruments follow Rothwell & Zegveld (1985): fifteen instruments of three kinds, supply-side, environmental and demand-side. One of them, demonstration and application scenarios (示范推广与应用场景), was added by this site. The instruments of a task are those that its sentences use. A sentence that only sets a numerical target does not count as an instrument.',
    'Every code rests on evidence: words of the sentence itself. A rule codes first. It is a dictionary: the title takes precedence over the text, a longer word over a shorter one within it, and some words exclude a code. Then the editor reads the whole original text, settles each code and gives a reason. Both are shown side by side; the editor’s code is the one in force. What no editor has checked yet is marked “by rule only”.',
    'The main theme is what the title names and what most of the sentences are for: ends before means. What is only mentioned in passing is not listed. The limits of each theme and instrument are set out in the codebook.',
  ],
  agreement: 'Agreement of rule and editor',
  scopes: {
    tasks: 'All tasks, including safeguards that the plan prints as tasks',
    'without-safeguards': 'Without safeguards',
    'with-safeguards': 'With safeguards, whether printed as tasks or not',
  },
  scopesMeaning:
    'Sentences of safeguards (保障措施) are coded by the same rule and the same codebook as the measures of tasks. The words of the rule were never changed for their sake, so agreement on them is closer to how the rule does on text it has not seen.',
  primary: (level, p) =>
    `${level}, main theme: of ${p.n}, both readings agree on ${p.same} (${percent(p.accuracy)}), κ ${kappaOf(p.kappa)}; the theme given by the rule is among those listed by the editor in ${p.among} (${percent(p.n === 0 ? 0 : p.among / p.n)}).`,
  honest: [
    'The editor coded from the original text without sight of what the rule had found. The words of the dictionary, however, were chosen with the plans in view that the editor coded, so these figures are higher than what the rule achieves on plans it has not seen. Expect lower accuracy when applying the rule to plans outside this corpus.',
    'A reviewer independently coded all tasks of the first five plans on this site and a sample of 80 measures from the original text and then compared the result with this site. All main themes given by the editor were among those the reviewer accepts, as were 115 of the 122 policy instruments. The editor reconsidered the disputed ones; changes are listed in the changelog.',
    'On text that played no part in choosing the words: of 85 tasks, the main theme was acceptable for 73 (86%); after words had been added, of another 82 tasks it was acceptable for 74 (90%). One person judged; nobody checked a second time.',
  ],
  caption: { theme: 'Themes: rule and editor', instrument: 'Policy instruments: rule and editor' },
  code: 'Code',
  levels,
  columns: ['Both', 'Rule only', 'Editor only', 'Agreement', 'κ', 'κ with safeguards'],
  percent,
  kappaOf,
  kappa: `Agreement is the share of cases in which both say “has this code” or both say “has it not”. κ (Cohen’s kappa) is agreement beyond chance: 1 is perfect, 0 no better than chance. Where it is below ${LOW_KAPPA}, every count is marked “low agreement”. Where neither ever gives a code, κ does not apply.`,
  nearest: 'Similar measures and shared wording',
  nearestHow: [
    'Similar measures are computed when the site is built. Each measure is stripped of punctuation and taken as its strings of two and of three consecutive characters, weighted by TF-IDF (the fewer measures contain a string, the more it weighs). Similarity is the cosine: 0 means no string in common, 1 the same text. For each sentence, up to five nearest measures of other plans are kept, with a similarity of at least 0.12 and at least three consecutive characters in common. A task page lists the five nearest of all its sentences, each measure once.',
    'The threshold of 0.12 comes from a sample: 136 pairs were drawn at random from the similar measures of the first five plans on this site, stratified by score. With the scores hidden, one person judged by the words alone whether the two say the same thing differently. From 0.12 upwards, an estimated 54% of the pairs listed are the same kind of measure; below it more than half are not, so they are left out. Many measures of the same kind still score lower (about 87% of them) and have to be found by theme, policy instrument or search.',
    'Shared wording is 12 or more consecutive characters that are identical (punctuation, character width and letter case are ignored). Formulae of official documents such as “以习近平新时代……为指导” or “全面贯彻” are listed separately and not counted as borrowing. Identical text does not prove copying; both places may be quoting the same document from above.',
  ],
};
