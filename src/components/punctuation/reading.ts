/** Loaded when a reader wants the signs of the copy, or to see which were set: both follow from marks of the page. */

/**
 * Which signs the texts of a page show: `set`, as they are printed, is what the page has; `own` are those of the copy, and
 * `marked` colours those that were set. The root of the page says it (`data-punctuation`).
 */
type Reading = 'set' | 'marked' | 'own';

/** The reading that was chosen; whoever reads the words of the source reads its signs too. */
function readingNow(): Reading {
  const { reading, punctuation = 'set' } = document.documentElement.dataset;
  return reading === 'source' ? 'own' : (punctuation as Reading);
}

/** The attribute of elements in whose own text signs were set; its value numbers the signs that stand so in the copy. */
export const SET_MARK = 'data-set';

/** Signs that the reading makes. */
export const SIGN = /[，：；？！（）“”‘’]/gu;

const OWN: Readonly<Record<string, string>> = {
  '，': ',',
  '：': ':',
  '；': ';',
  '？': '?',
  '！': '!',
  '（': '(',
  '）': ')',
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
};

/** A text in which signs were set, as it is with and without them, and where they stand. */
interface SetText {
  readonly node: Text;
  readonly set: string;
  readonly own: string;
  readonly places: readonly number[];
}

/** Texts that show the signs of the copy now. */
const shownOwn = new Set<SetText>();

/** The texts below an element in which signs were set, from the marks of the elements that they are in. */
function setTexts(root: ParentNode): SetText[] {
  return [...root.querySelectorAll(`[${SET_MARK}]`)].flatMap((element) => {
    const others = new Set((element.getAttribute(SET_MARK) ?? '').split(' ').filter(Boolean).map(Number));
    let signs = 0;
    return [...element.childNodes].flatMap((node): SetText[] => {
      if (!(node instanceof Text)) return [];
      const places: number[] = [];
      const own = node.data.replace(SIGN, (sign, at: number) => {
        const copied = others.has(signs);
        signs += 1;
        if (copied) return sign;
        places.push(at);
        return OWN[sign] ?? sign;
      });
      return places.length === 0 ? [] : [{ node, set: node.data, own, places }];
    });
  });
}

/** Shows the reading that was chosen, in all that the page has now. */
export function show(): void {
  const reading = readingNow();
  if (reading !== 'own') {
    for (const text of shownOwn) if (text.node.data === text.own) text.node.data = text.set;
    shownOwn.clear();
  }
  const texts = reading === 'set' ? [] : setTexts(document);
  if (reading === 'own')
    for (const text of texts) {
      text.node.data = text.own;
      shownOwn.add(text);
    }
  mark(reading === 'marked' ? texts : []);
}

/** Colours the signs that were set, without a change to the page. */
function mark(texts: readonly SetText[]): void {
  if (!('highlights' in CSS)) return;
  const ranges = texts.flatMap(({ node, places }) =>
    places.map(
      (at) =>
        new StaticRange({ startContainer: node, startOffset: at, endContainer: node, endOffset: at + 1 }),
    ),
  );
  CSS.highlights.set('punctuation', new Highlight(...ranges));
}
