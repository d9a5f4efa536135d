/** Issues with codings, and with indicators, ids and targets. */
import { kinds } from './kind.ts';

export const codings = kinds({
  'coding/not-found': {
    severity: 'error',
    title: 'The evidence of a coding is not in the text',
    cause:
      'The words of `codings.yaml` differ from those of the edition. For a measure, its sentence is searched; for a task, its title and its sentences.',
    fix: 'Copy the words exactly from the edition (`content/plans/`), half-width punctuation included.',
    example: 'talent on jia-2024/3/2: `引进人材`.',
  },
  'coding/unknown': {
    severity: 'error',
    title: 'A coding refers to something that does not exist',
    cause:
      'A code of `codings.yaml` is in no vocabulary, or the task or sentence does not exist or is coded twice.',
    fix: 'Correct the code or the number.',
    example: 'there is no sentence jia-2024/3/9.',
  },
  'coding/incomplete': {
    severity: 'error',
    title: 'A task is coded in part',
    cause:
      'A sentence of the task is left out or has no theme, or the task has no theme or more than four. A task is coded whole or not at all.',
    fix: "Code every sentence of the task, or take the task out of `codings.yaml`; then the rule's codings are in force.",
    example: 'not coded: jia-2024/3/2.',
  },
  'coder/file': {
    severity: 'error',
    title: 'A file of a second coder cannot be read',
    cause:
      'What stands in `seeds/coders/` has to be the progress that the page `/code/` saves, under a plain name of a-z, 0-9 and dashes.',
    fix: 'Save the progress again on `/code/` and name the file like `first-reader.json`.',
    example: '`seeds/coders/A.txt`: its name has to be like `first-reader.json`.',
  },
  'coder/code': {
    severity: 'error',
    title: 'A code of a second coder does not hold',
    cause:
      'The vocabulary has no such code, the sentence has it twice, or its evidence does not stand in the sentence.',
    fix: 'Open the file on `/code/`, code the sentence again, and save the file.',
    example: 'jia-2024/3/2: the vocabulary has no theme talents.',
  },
  'coder/changed': {
    severity: 'warning',
    title: 'A second coder coded different words',
    cause:
      'The sentence was corrected or read otherwise since, or is gone. What was said of other words is no coding of these: it is left out of the table and of the agreement, and the page says how many are.',
    fix: 'Code the sentence in its present form, or leave it: the rest of the file counts.',
    example: 'jia-2024/3/2.',
  },
  'coder/twice': {
    severity: 'error',
    title: 'One coder codes a sentence twice',
    cause: 'Two files in `seeds/coders/` have the same coder and a sentence in common.',
    fix: 'Take the sentence out of one of them; or, if they are two people, give them different names.',
    example: '甲: jia-2024/3/2, also in seeds/coders/a.json.',
  },
  'indicator/not-found': {
    severity: 'error',
    title: 'A decision on an indicator finds no target',
    cause:
      'No target of the passage has the quote of `indicators.yaml` of the plan, or several have it, or it is decided twice.',
    fix: 'Copy passage and quote from the targets of the edition (`content/plans/`, or `targets.csv` of the site).',
    example: 'indicators.yaml line 3: jia-2024/s2/6, `优势企业1家`.',
  },
  'indicator/unknown': {
    severity: 'error',
    title: 'A decision names an unknown indicator',
    cause: 'The code is not in `seeds/vocabulary/indicators.yaml`.',
    fix: 'Correct the code, or add the indicator to the vocabulary.',
    example: 'indicators.yaml line 3: `ip-firms`.',
  },
  'coding/no-theme': {
    severity: 'warning',
    title: 'No theme was found for a task',
    cause:
      'No wording of `themes.yaml` stands in the task, and the editor has not coded it. It is published without a theme.',
    fix: 'Code it in `codings.yaml`, or add the wording to a theme.',
    example: 'jia-2024/9.',
  },
  'id/duplicate': {
    severity: 'error',
    title: 'Two records have one id',
    cause: 'Two records got the same id from repeated printed numbers. This is a bug.',
    fix: 'Report it with the file.',
    example: 'jia-2024/3.',
  },
  'id/dangling': {
    severity: 'error',
    title: 'A record points to one that does not exist',
    cause: 'A record points to a unit, task, area or parent that is defined nowhere.',
    fix: 'Correct the vocabulary; otherwise report it with the file.',
    example: 'unit linze-kjj.',
  },
  'target/unread': {
    severity: 'warning',
    title: 'A number of a forward-looking sentence is not understood',
    cause:
      'It is no target, no payment, no history, and nothing that numbers are declared to be: a date, a name, a size; or it cannot be known (几十家, 三分之一) or is torn (`1,20家`). A sentence of more than 4,000 characters, or a row of a table of more than 1,000, is not read at all.',
    fix: 'Read the sentence. If it promises something, report it with the sentence as sample for a rule of `scripts/parse/targets/`.',
    example: '甲县2026年实现翻两番: doubling twice is no value with a unit.',
  },
});
