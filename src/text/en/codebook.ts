import type { zh as Chinese } from '../codebook.ts';
import { reasonSaid } from './reasons.ts';
import { count } from './words.ts';

/** The wording of the codebook, in English. */
export const zh: typeof Chinese = {
  title: 'Codebook',
  description:
    'Every theme and policy instrument: definition, what it includes and excludes, examples and borders, the words of the rule, and agreement.',
  lead: (themes, tools) =>
    `${count(themes, 'theme')} ${themes === 1 ? 'says' : 'say'} what a task or a measure is about, ${count(tools, 'policy instrument')} by what means it works. Every code comes with words of the document and a reason; a rule and an editor each code everything, and the editor’s code prevails.`,
  how: [
    'Ask first what a task is for: its main theme is what the title names and most of its sentences serve. Where title and sentences disagree, go by the sentences.',
    'Ends before means: a centre built for an industry goes to Innovation platforms and parks; an industry that gets a centre goes to Industrial upgrading and clusters.',
    'A sentence is coded by what it says itself, even where its task is about something else; a word that occurs once in a list is not enough.',
    'A target that is only a number is no policy instrument; where the number belongs to an action (100 people seconded a year), the action is coded.',
  ],
  people: (coders) =>
    coders === 0
      ? 'κ is between editor and rule. No two people have yet coded these plans blind and independently, so no agreement between people is reported. '
      : `The κ below each code is between editor and rule; there ${coders === 1 ? 'is also the file' : 'are also the files'} of ${count(coders, 'coder')} who coded blind and independently. `,
  peopleLink: 'Agreement between people is at the end of the page. ',
  between: {
    title: 'Agreement between people',
    how: 'Each coder coded on the page “Second coder” without seeing the codes of others. What was coded after seeing them is not counted, nor are sentences whose text has changed since. The codes are in the table ',
    table: 'Agreement of first codes on sentences that both coders of a pair coded blind',
    readers: 'Coders',
    sentences: 'Sentences',
    head: (scheme) => `${scheme}: agreement · κ · α`,
    among: (readers, theme, tool) =>
      `All ${readers} coders together: main theme α ${theme}, first instrument α ${tool}.`,
    noPair: 'The files have no sentence that two people coded blind, so that nothing can be compared.',
    changed: (coder, changed) =>
      `${count(changed, 'sentence')} coded by ${coder} ${changed === 1 ? 'has' : 'have'} changed since and ${changed === 1 ? 'is' : 'are'} not counted.`,
    perCode: (first, second) => `${first} and ${second}, code by code`,
    pair: (first, second) => `${first} and ${second}`,
  },
  method: 'How codes are given, and agreement',
  schemes: { theme: 'Themes', instrument: 'Policy instruments' },
  includes: 'Includes',
  excludes: 'Excludes',
  kappa: 'Agreement κ',
  kappas: (measures, tasks) => `measures ${measures}, tasks ${tasks}`,
  withSafeguards: (measures, tasks) =>
    ` (with safeguards: sentences ${measures}, tasks and safeguards ${tasks})`,
  below: (kind) => `Instruments of the kind “${kind}”`,
  entry: (name) => `${name}: definition and borders`,
  short: 'Definition',
  words: 'Words that the rule looks for',
  alt: 'Evidence',
  hint: 'Weak evidence',
  not: 'Look alike, do not count',
  examples: {
    clear: 'Examples',
    added: 'Border: coded by the editor, not by the rule',
    refused: 'Border: coded by the rule, not by the editor',
  },
  noExamples: 'No plan of this corpus has this code.',
  reason: (reason, edited) => `${edited ? 'Editor' : 'Rule'}: ${reasonSaid(reason)}`,
  link: 'Codebook',
};
