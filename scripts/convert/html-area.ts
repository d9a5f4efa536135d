/** The main content of a web page, and what is outside it. */
import { defaultTreeAdapter } from 'parse5';
import { childrenOf, isElement, isFurniture, isHidden, type Element, type Node } from './html-tree.ts';

/** What of a page is outside its main content. */
export interface Weighed {
  /** Whether an element is outside the main content and furniture of the site. */
  readonly isOutside: (element: Element) => boolean;
}

interface Weight {
  /** Chinese characters in it, outside links. */
  readonly own: number;
  /** Chinese characters in links. */
  readonly linked: number;
  readonly links: number;
  /** Whether a heading is in it. */
  readonly heads: boolean;
  /** Whether a label of a document's facts is in it. */
  readonly tells: boolean;
  /** Whether the site says in it who runs it. */
  readonly foots: boolean;
}

/** Boxes that a page may be built of. */
const BOXES = new Set('body div article section main center form table tbody tr td'.split(' '));
/** So much of the page's text outside links is in its main content. */
const MAIN = 0.7;
/** A piece outside it that has a link and fewer characters than this outside links does not belong to the document. */
const ENOUGH = 40;
/** Labels of the facts that pages of governments print above a document. */
const FACTS =
  /索\s*引\s*号|发文字号|文\s*号|发文机关|发布机构|成文日期|发布日期|公开日期|生成日期|发布时间|主题分类|信息分类|有效性|标\s*题/u;

/** What a site says at its foot: its owner, its number, its register. */
const FOOT =
  /^[^。;；]{0,160}(?:网站标识码[\s:：]*\d|ICP备(?:案号)?[\s:：]*(?:\p{Script=Han}ICP备)?\d|公网安备[\s:：]*\d|网站地图|版权所有[\s\u3000]*(?:[:：©]|主办|承办|未经|$)|版权声明[\s|]|copyright\b|©)[^。;；]{0,160}$/iu;
/** More Chinese characters than this are no foot. */
const LONGEST_FOOT = 400;

/**
 * Finds the main content of a page by the weight of its text: the smallest box that holds most of the Chinese
 * characters outside links. Beside it everything is kept but lists of links and short pieces with a link: menus, paths, other
 * pages; and behind it the foot of the site with all that follows. Within it nothing is outside.
 */
export function readingAreaOf(body: Element): Weighed {
  const weights = new Map<Node, Weight>();
  weigh(body, false, weights);
  const of = (node: Node): Weight => weights.get(node) ?? NOTHING;
  const beside = new Set<Node>();
  let behind: Element[] = [];
  let main = body;
  for (;;) {
    const next = childrenOf(main).find(
      (n): n is Element => isElement(n) && BOXES.has(n.tagName) && of(n).own >= of(body).own * MAIN,
    );
    if (next === undefined) break;
    const siblings = childrenOf(main).filter(isElement);
    for (const n of siblings) if (n !== next) beside.add(n);
    behind = [...siblings.slice(siblings.indexOf(next) + 1), ...behind];
    main = next;
  }
  const outside = new Set<Node>(fromFootOn(behind, (n) => of(n).foots && of(n).own < LONGEST_FOOT));
  const judge = (element: Element): void => {
    const { own, linked, links, heads, tells } = of(element);
    const listed = links >= 2 && linked > own;
    if (!tells && (listed || (links > 0 && own < ENOUGH && !heads))) outside.add(element);
    else
      for (const child of childrenOf(element))
        if ((tells || heads) && isElement(child) && BOXES.has(child.tagName)) judge(child);
  };
  for (const element of beside) if (isElement(element)) judge(element);
  return { isOutside: (element) => outside.has(element) };
}

/** The foot of the site among `elements`, and all behind it: the smallest box that says what a foot says, and what follows it. */
function fromFootOn(elements: readonly Element[], foots: (element: Element) => boolean): Element[] {
  const first = elements.findIndex(foots);
  const foot = elements[first];
  if (foot === undefined) return [];
  const boxes = childrenOf(foot).filter((n): n is Element => isElement(n) && BOXES.has(n.tagName));
  const within = fromFootOn(boxes, foots);
  return [...(within.length > 0 ? within : [foot]), ...elements.slice(first + 1)];
}

const NOTHING: Weight = { own: 0, linked: 0, links: 0, heads: false, tells: false, foots: false };

function weigh(node: Node, inLink: boolean, weights: Map<Node, Weight>): Weight {
  if (defaultTreeAdapter.isTextNode(node)) {
    const count = node.value.match(/\p{Script=Han}/gu)?.length ?? 0;
    return {
      own: inLink ? 0 : count,
      linked: inLink ? count : 0,
      links: 0,
      heads: false,
      tells: FACTS.test(node.value),
      foots: FOOT.test(node.value.trim()),
    };
  }
  if (isElement(node) && (isFurniture(node) || isHidden(node))) return NOTHING;
  const link = isElement(node) && node.tagName === 'a' && node.attrs.some((a) => a.name === 'href');
  let sum: Weight = {
    ...NOTHING,
    links: link ? 1 : 0,
    heads: isElement(node) && /^h[1-3]$/u.test(node.tagName),
  };
  for (const child of childrenOf(node)) {
    const w = weigh(child, inLink || link, weights);
    sum = {
      own: sum.own + w.own,
      linked: sum.linked + w.linked,
      links: sum.links + w.links,
      heads: sum.heads || w.heads,
      tells: sum.tells || w.tells,
      foots: sum.foots || w.foots,
    };
  }
  weights.set(node, sum);
  return sum;
}
