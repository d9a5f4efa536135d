import type { answer as ChineseAnswer, finding as Chinese } from '../findings.ts';
import { count, listed } from './words.ts';

/** What is above a figure of targets that may be together, in English: what it shows, in one sentence. */
export const finding: typeof Chinese = (found, placeOf, valueOf) => {
  const { plans, least } = found;
  if (found.kind === 'same') return `${count(plans, 'plan')} set the same: ${valueOf(least)}.`;
  const { most, by, exact } = found;
  const differ = {
    points: `, a difference of ${count(by, 'percentage point')}`,
    times: `, ${exact ? '' : 'about '}${by === 2 ? 'twice' : `${by} times`} as much`,
    apart: '',
  }[found.kind];
  const [low, high] = [placeOf(least.plan), placeOf(most.plan)];
  return plans === 2
    ? `${low} promises ${valueOf(least)}, ${high} ${valueOf(most)}${differ}.`
    : `Of ${count(plans, 'plan')}, ${low} is lowest with ${valueOf(least)} and ${high} highest with ${valueOf(most)}${differ}.`;
};

/** The answer on top of the page of an indicator, sentence by sentence, in English; each ends with a blank, for another may follow. */
export const answer: typeof ChineseAnswer = {
  one: (place, value, when) => `${place} ${value} (${when})`,
  besides: (named, all) =>
    `${named.map(([place, values]) => `${place} also promises ${values} for the same year`).join('; ')}${all > named.length ? `; and ${count(all - named.length, 'more plan')}` : ''}. `,
  shared: (when, found) => `${when.charAt(0).toUpperCase()}${when.slice(1)}: ${found} `,
  others: (named, all, beside, valued, sure) => {
    const list = `${named.join('; ')}${all > named.length ? `; and ${count(all - named.length, 'more plan')}` : ''}`;
    if (beside) return `Not comparable with these, as year or definition differ: ${list}. `;
    if (all === 1)
      return `${sure ? 'Only one of those included has a target' : 'A target was found in only one of those included'}: ${list}. `;
    return `${list}. ${valued ? 'Year or definition differ' : 'None gives a value'}, so that they cannot be compared. `;
  },
  silent: (named, all) => {
    if (all === 0) return '';
    return named.length > 0
      ? `${listed(named)} ${named.length === 1 ? 'has' : 'have'} no such target. `
      : `${count(all, 'other plan')} ${all === 1 ? 'has' : 'have'} no such target. `;
  },
  unread: (named, all) =>
    all === 0
      ? ''
      : `In ${named.length > 0 ? listed(named) : count(all, 'other plan')}, read by rule alone, no such target was found, which does not mean that there is none. `,
  unplaced: (named, all) =>
    all === 0
      ? ''
      : `${named.length > 0 ? listed(named) : count(all, 'other plan')} ${all === 1 ? 'has' : 'have'} a number in a sentence that mentions it, which was not put under this indicator; see the sentence. `,
  untold: (named, all) =>
    all === 0
      ? ''
      : `Of ${named.length > 0 ? listed(named) : `${all} more`} there is only an official interpretation, which has none; the plan itself may have one.`,
  signs: (atLeast, above, bare) =>
    [
      atLeast.length === 0
        ? ''
        : `“≥” is this site’s reading: ${atLeast.map((word) => `“${word}”`).join(', ')} (reach, or more) is read as no less than the number, and more fulfils it too.`,
      above ? '“>” stands for “突破”, “超过” (exceed) and the like.' : '',
      atLeast.length > 0 && bare ? 'Where only the number is printed, it has no sign.' : '',
    ]
      .filter((words) => words !== '')
      .join(' '),
};
