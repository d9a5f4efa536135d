/** The one name of a cited document, however a plan prints its title. */

/** Marks of half width as a title would be printed, for one name of one document. */
const WIDE: Readonly<Record<string, string>> = {
  '(': '（',
  ')': '）',
  ',': '，',
  ':': '：',
  ';': '；',
  '?': '？',
  '!': '！',
};

/** The notice around a document: 《甲县人民政府办公室关于印发〈甲县办法〉的通知》. */
const SENT =
  /^.*?(?:印发|转发|批转|公布|发布)(?:修订后的|修改后的)?[〈《<]?(.+?)[〉》>]?(?:的?(?:通知|公告|决定|函))?$/u;

/**
 * The name by which one document is one, from its title: marks of full width, no blanks between Chinese characters, the innermost
 * title of a notice that only sends a document out. 关于印发甲方案 and 甲方案 are one, 甲方案（试行） is another.
 */
export function documentName(title: string): string {
  const wide = title
    .replace(/[(),:;?!]/gu, (sign) => WIDE[sign] ?? sign)
    .replace(/(?<=[^\p{ASCII}])\s+|\s+(?=[^\p{ASCII}])/gu, '')
    .trim();
  const inner =
    /(?:^|关于|[厅府委局部院会室组])(?:印发|转发|批转|公布|发布)/u.test(wide) || /[〈《].+[〉》]/u.test(wide)
      ? SENT.exec(wide)?.[1]
      : undefined;
  return inner === undefined || inner.length < 4 ? wide : inner;
}
