/**
 * Characters that look like another one but are not it, such as ⼯ (U+2F2F), which fonts of PDF files have for 工. Parser
 * and search read them as what they look like; a text keeps its own.
 *
 * The pairs are those of the Unicode Character Database 15.0: Equivalent_Unified_Ideograph for the radicals, and the
 * canonical decomposition for the compatibility ideographs. Left out are the few whose equivalent takes two UTF-16 units, and
 * the twelve ideographs of the compatibility block that are unified ones.
 */

/** Pairs of CJK Radicals Supplement (U+2E80–2EF3), one after the other: radical, ideograph. */
const RADICALS =
  '⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺒巳⺓幺⺔彑⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺫目⺬示⺭礻' +
  '⺯糹⺰纟⺱罓⺲罒⺳㓁⺴冗⺶羊⺹耂⺺肀⺻聿⺼肉⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻈讠⻉贝⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長⻒镸⻓长⻔门⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食' +
  '⻟飠⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟';

/** What a character decomposes to, where that is one other UTF-16 unit. */
function decomposed(first: number, last: number): [string, string][] {
  const pairs: [string, string][] = [];
  for (let code = first; code <= last; code += 1) {
    const raw = String.fromCharCode(code);
    const plain = raw.normalize('NFKC');
    if (plain !== raw && plain.length === 1) pairs.push([raw, plain]);
  }
  return pairs;
}

/**
 * Every such character and the unified ideograph it looks like, one UTF-16 unit each: CJK Radicals Supplement, Kangxi
 * Radicals (U+2F00–2FD5), CJK Compatibility Ideographs (U+F900–FAD9).
 */
export const LOOKALIKES: ReadonlyMap<string, string> = new Map([
  ...Array.from({ length: RADICALS.length / 2 }, (_, k): [string, string] => [
    RADICALS.charAt(2 * k),
    RADICALS.charAt(2 * k + 1),
  ]),
  ...decomposed(0x2f00, 0x2fd5),
  ...decomposed(0xf900, 0xfad9),
]);

/** A character of the blocks of {@link LOOKALIKES}; not every one of them is there. */
const CANDIDATE = /[\u2e80-\u2fdf\uf900-\ufaff]/gu;

/** `text` with every look-alike as what it looks like; the same length, index for index. */
export const unified = (text: string): string => text.replace(CANDIDATE, (c) => LOOKALIKES.get(c) ?? c);

/** The look-alikes of `text`, in its order. */
export const lookalikesIn = (text: string): { index: number; sign: string; plain: string }[] =>
  [...text.matchAll(CANDIDATE)].flatMap(({ index, 0: sign }) => {
    const plain = LOOKALIKES.get(sign);
    return plain === undefined ? [] : [{ index, sign, plain }];
  });
