import { attribute, childrenOf, isElement, textOf, type Node } from './html-tree.ts';
import { tidy } from './lines.ts';
import type { Stated } from './conversion.ts';

/**
 * What a page says of itself in its head, by the names that government pages must use (国办发〔2019〕19号, 页面标签规范:
 * ArticleTitle, PubDate, ContentSource, SiteName), and else in `<title>`.
 */
export function statedIn(document: Node): Stated {
  const metas = new Map<string, string>();
  let title: string | null = null;
  const walk = (node: Node): void => {
    if (isElement(node) && node.tagName === 'meta') {
      const name = attribute(node, 'name')?.toLowerCase() ?? '';
      const content = tidy(attribute(node, 'content') ?? '');
      if (name !== '' && content !== '' && !metas.has(name)) metas.set(name, content.slice(0, 300));
    } else if (isElement(node) && node.tagName === 'title') title ??= tidy(textOf(node)).slice(0, 300);
    else for (const child of childrenOf(node)) walk(child);
  };
  const root = childrenOf(document).find((n) => isElement(n));
  const head =
    root === undefined ? undefined : childrenOf(root).find((n) => isElement(n) && n.tagName === 'head');
  if (head !== undefined) walk(head);
  const said = (name: string): string | null => metas.get(name) ?? null;
  return {
    title: said('articletitle') ?? title,
    published: /^(\d{4}-\d{2}-\d{2})(?:[ T]|$)/u.exec(said('pubdate') ?? '')?.[1] ?? null,
    publisher: said('contentsource') ?? said('sitename'),
  };
}
