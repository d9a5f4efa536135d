/** Words of a text that say how long a document is valid, where nobody has recorded it. */

const NUMBER = '(?:\\d{1,4}|[一二两三四五六七八九十]{1,3})';
const VALIDITY = new RegExp(
  `有效期限?[为至到:自截]{0,2}${NUMBER}(?:年|个月)(?:\\d{1,2}月(?:\\d{1,2}日)?)?|${NUMBER}年有效期`,
  'u',
);

/** `有效期3年`, `有效期至2030年12月31日`, `三年有效期`; null where no passage has such words. */
export function validityWords(passages: readonly { readonly text: string }[]): string | null {
  for (const { text } of passages) {
    const [found] = VALIDITY.exec(text.normalize('NFKC').replace(/\s/gu, '')) ?? [];
    if (found !== undefined) return found;
  }
  return null;
}
