import type { Draft } from './draft.ts';
import { ANY } from './subject.ts';
import { leadingOf, NEWLY } from './wording.ts';

/**
 * Words by which a number counts what is added and not all there is: 新培育企业20家, 新增车位50个. Without them 20家 would be
 * read as the total. Reads folded text.
 */
export const ADDED = `(?<![创高更革维出翻全最])(?:${NEWLY}(?:备案|注册|登记)?|净增加?|增设|增加(?![值到至了]))`;
/** What comes to a level of its own in a list of what is added: 新增企业5家、平台总数达到8家. */
const LEVEL = /^(?:带动|吸纳|促进|服务|惠及|改造|续建|其中)|达到?|突破|超过?|总[数量]|累计|[率比]|占/u;

/** A part of the sentence in quotes is a name. */
const outsideQuotes = (text: string): string =>
  text.replace(/“[^“”]*”|《[^《》]*》/gu, (words) => '\ue001'.repeat(words.length));

/**
 * Where the word stands that says so of a number: before its name or the number, or before the list that they belong to
 * (新增企业5家、|平台3个); `null` where there is none. Another verb in between says what is done (新培育创建), and 每年 that
 * the number is what is added, except of things that say nothing else (每年新开工项目).
 */
function addedBefore(text: string, draft: Draft, drafts: readonly Draft[]): [number, number] | null {
  const { name, at, perYear, comparator } = draft;
  if ((perYear && !ANY.test(text.slice(...name))) || comparator === 'growth' || name[0] === name[1])
    return null;
  const from = Math.max(-1, ...[...',;。:!?'].map((c) => text.lastIndexOf(c, Math.max(at, 1) - 1))) + 1;
  const word = [...text.slice(from, at).matchAll(new RegExp(ADDED, 'gu'))].findLast(
    (m) => from + m.index + m[0].length <= name[0] || name[0] > at,
  );
  if (word === undefined) return null;
  const [i, j] = [from + word.index, from + word.index + word[0].length];
  if (name[0] < j || leadingOf(text.slice(j, at)) > 0) return null;
  // In the middle of a name it belongs to that alone: 各区新建公园3个、各县2个.
  if (!drafts.some((d) => d.i === j || (d.name[0] - j >= 0 && d.name[0] - j <= 1))) return null;
  const between = text.slice(j, at);
  const last = /^.*\d[^\d、和及与]*(?:[、和与]|以?及)/u.exec(between);
  if (last === null) return [i, j];
  const item = between.slice(last[0].length);
  return leadingOf(item) > 0 || LEVEL.test(item) || draft.unit === '%' ? null : [i, j];
}

/** The drafts with the words by which they count what is added, which a quote begins with where they stand right before it. */
export const withAdded = (folded: string, drafts: readonly Draft[]): Draft[] => {
  const text = outsideQuotes(folded);
  return drafts.map((draft) => {
    const added = addedBefore(text, draft, drafts);
    return added === null
      ? draft
      : { ...draft, added, i: added[1] >= draft.i ? Math.min(added[0], draft.i) : draft.i };
  });
};

/** The name of what is counted, with the word that says that it is what is added. */
export const nameIn = (text: string, { added, name }: Draft): string =>
  `${added === null ? '' : text.slice(...added)}${text.slice(...name).trim()}`;
