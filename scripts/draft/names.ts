/** The forms of the names of places, and where they stand. */
import traditional from 'opencc-js/dict/TSCharacters';
import { unified } from '../../src/model/lookalikes.ts';
import type { Jurisdiction } from '../../src/model/vocabulary.ts';

/** Where the names of places are in words: whole, as they go by every day, or without their type word. */

/** The peoples that names of autonomous places hold; the everyday name leaves them out (楚雄州, 三都县). */
const PEOPLES =
  '蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|普米|塔吉克|怒|鄂温克|保安|裕固|独龙|鄂伦春|各';
const AUTONOMOUS = new RegExp(`^(.{2,}?)(?:(?:${PEOPLES})族?)+自治(州|县|旗)$`, 'u');
const REGION = /^(内蒙古|广西|西藏|宁夏|新疆)(?:壮族|回族|维吾尔)?自治区$/u;

/** The everyday name of an autonomous place: 楚雄州 for 楚雄彝族自治州; else `null`. */
export function everydayName(name: string): string | null {
  const parts = AUTONOMOUS.exec(name);
  return parts === null ? null : `${parts[1] ?? ''}${parts[2] ?? ''}`;
}

/** A name without its type word: 临沂 of 临沂市, 内蒙古 of 内蒙古自治区; `null` where one character is left. */
export function bareName(name: string): string | null {
  const bare =
    REGION.exec(name)?.[1] ?? (everydayName(name) ?? name).replace(/(?:县|市|区|旗|省|州|盟|地区)$/u, '');
  return bare.length < 2 || bare === name ? null : bare;
}

let simplified: ReadonlyMap<string, string> | null = null;

/** `text` in simplified characters, one for one, as the vocabulary of places is written. */
export function inSimplified(text: string): string {
  simplified ??= new Map(
    traditional.split('|').map((line): [string, string] => {
      const [from = '', to = ''] = line.split(' ');
      return [from, to];
    }),
  );
  const table = simplified;
  return unified(text).replace(/\p{Script=Han}/gu, (c) => table.get(c) ?? c);
}

/** 会同 after a body or a comma is a verb and begins no name: 县科技局会同县财政局. */
const JOINING = /(?<=[局厅委会室府部署办院,，])会同(?=[省市县区州旗])/gu;

/** `words` with blanks for the verb by which bodies act together, character for character. */
export const withoutJoining = (words: string): string => words.replace(JOINING, '  ');

/** What may be directly before a name of two characters (丰县), so that it is not the end of a longer one (安丰县). */
const MAY_PRECEDE = /(?:[省市州区盟]|印发|关于|中共|推进|加快|对|在|由|全)$/u;

/** Where a place's whole or everyday name first occurs in `words`, or -1; before 域, 级 or 城 it does not count (河南县域). */
export function standsAt(words: string, { name }: Jurisdiction): number {
  const everyday = everydayName(name);
  for (const form of everyday === null ? [name] : [name, everyday])
    for (let at = words.indexOf(form); at >= 0; at = words.indexOf(form, at + 1)) {
      const before = words.slice(Math.max(0, at - 2), at);
      const free = form.length > 2 || !/\p{Script=Han}$/u.test(before) || MAY_PRECEDE.test(before);
      if (free && !(form !== name && /^[域级城]/u.test(words.slice(at + form.length)))) return at;
    }
  return -1;
}
