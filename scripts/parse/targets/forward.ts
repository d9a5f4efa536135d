/** Which passages look forward, so that their numbers may be promises. */
import { INDICATOR_ROW } from '../fields/column-words.ts';
import type { Area, Passage, Safeguard, Section, Task } from '../../../src/model/structure.ts';
import { folded } from '../folded.ts';

/** What {@link forwardIn} needs of an edition. */
export interface Forward {
  readonly sections: readonly Section[];
  readonly areas: readonly Area[];
  readonly tasks: readonly Task[];
  readonly safeguards: readonly Safeguard[];
  readonly passages: readonly Passage[];
}

/** Words before the first section that say that the goals are there: 主要目标是, 到2026年. */
const GOALS = /目标(?:任务)?(?:是|为|:)|[到至] ?(?:19|20)\d\d ?年/u;

/** Parts that say who may apply and how; their numbers are thresholds. */
const CONDITIONS = /(?:认定|申报|申请|准入|评定|评选|命名|遴选|入选)(?:基本)?(?:条件|标准|程序)/u;

/** A printed title among sentences of a part that is no list of tasks: 1.1 既定目标如期实现, （一）发展成就. */
const SUBTITLE =
  /^(?:\d{1,2}(?:\.\d{1,2})*[.、]?|\([一二三四五六七八九十]{1,3}\)|[一二三四五六七八九十]{1,3}、) ?(?<title>[^。;:\d%][^。;:]{1,40})(?<more>[。;:].*)?$/u;
/** Such titles of what has been reached already. */
const PAST =
  /^(?!确保|保障|推动|力争|巩固|提升|扩大).*(?:如期实现|回顾$|成就$|成效$|发展基础$|(?:基本|发展)现状$)/u;
/** What is still to come. */
const TO_COME = /[到至] ?20\d\d ?年/u;

/** The sentences below titles of what has been reached, up to the next title of their part. */
function pastIn(passages: readonly Passage[]): ReadonlySet<string> {
  const past = new Set<string>();
  let [parent, isPast] = ['', false];
  for (const p of passages) {
    if (p.parent !== parent) [parent, isPast] = [p.parent, false];
    const words = p.kind === 'other' ? folded(p.text.slice(0, 80)).trim() : '';
    const { title, more } = SUBTITLE.exec(words)?.groups ?? {};
    if (title !== undefined) isPast = PAST.test(title);
    // Its printed number is no number of a promise.
    if (title !== undefined && more === undefined && !/\d/u.test(title)) past.add(p.id);
    else if (isPast && p.kind === 'other' && !TO_COME.test(folded(p.text))) past.add(p.id);
  }
  return past;
}

/**
 * Which passages look forward: goals, tasks, safeguards and the rest of the body, headings of tasks and safeguards since
 * they may be whole sentences, and what is before the first section from the sentence on that names goals. No
 * background, report of what was reached, conditions of admission, letter head or end matter.
 */
export function forwardIn(edition: Forward): (passage: Passage) => boolean {
  const roles = new Map(edition.sections.map((s) => [s.id, s.role]));
  const items = new Set([...edition.tasks, ...edition.safeguards].map((r) => r.id));
  const first = edition.passages.find(
    (p) =>
      p.kind === 'other' &&
      p.parent.endsWith('/s0') &&
      GOALS.test(folded(p.text.replace(/《[^《》]*》/gu, ''))),
  );
  const opening = first === undefined ? Infinity : first.start;
  const conditions = new Set(
    [...edition.sections, ...edition.areas].filter((r) => CONDITIONS.test(folded(r.title))).map((r) => r.id),
  );
  const past = pastIn(edition.passages);
  const held = new Set(
    edition.tasks.filter((t) => t.area !== null && conditions.has(t.area)).map((t) => t.id),
  );
  return (p) => {
    if (p.kind === 'note' || conditions.has(p.parent) || held.has(p.parent)) return false;
    if (p.kind === 'heading') return items.has(p.id);
    // Which number of a row without lines is the target cannot be told.
    if (p.kind !== 'table-row' && INDICATOR_ROW.test(folded(p.text.slice(0, 120)))) return false;
    if (p.kind !== 'other') return true;
    if (past.has(p.id)) return false;
    if (p.parent.endsWith('/s0')) return p.start >= opening;
    return roles.get(p.parent) !== 'background';
  };
}
