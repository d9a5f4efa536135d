/** What a page says in a form that a browser would run, and characters that no output may hold. */

/** What no page, file or terminal may hold as such; line ends and tabs apart. */
export const RAW =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff\u{e0000}-\u{e007f}]/u;

/** The elements of a page by name, with what in them could run or lead away: handlers, styles, sources, schemes. */
export function elementsOf(html: string): string[] {
  return [...html.matchAll(/<([a-z][^\s>/]*)((?:\s+[^\s=>]+(?:="[^"]*")?)*)\s*\/?>/giu)].flatMap(
    ([, name = '', rest = '']) => {
      const attributes = [...rest.matchAll(/([^\s=]+)(?:="([^"]*)")?/gu)];
      const active = attributes.filter(([, key = '', value = '']) =>
        key === 'href' ? !/^[/#]/u.test(value) : /^(?:on|src|style|http-equiv)/iu.test(key),
      );
      // A script without an address runs what stands in it; ours have one.
      const inline = /^script$/iu.test(name) && !/\ssrc=/iu.test(rest) ? [`inline ${name}${rest}`] : [];
      return [name, ...inline, ...active.map(([words]) => `${name} ${words}`)];
    },
  );
}

/** The words of HTML without its elements. */
export const wordsOf = (html: string): string =>
  html
    .replace(/<[^>]*>/gu, '')
    .replace(/&#(\d+);/gu, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
