import { addressOf, withBase } from '../../routes.ts';
import type { AnswerGroup } from '../../search/answer.ts';
import type { SearchClient } from '../../search/client.ts';
import { rangesOf, stretchesOf } from '../../search/highlight.ts';
import type { Query } from '../../search/query.ts';
import { zh as t } from '../../text/search.ts';
import { element } from './element.ts';

/** What was found in one task, section or safeguard: its seal and title, then the sentences with their words marked. */
export function groupView(
  client: SearchClient,
  found: AnswerGroup,
  texts: readonly string[],
  query: Query,
  base: string,
): HTMLElement {
  const { directory } = client;
  const entry = directory.groups[found.group];
  if (!entry) return element('li');
  const [plan, local, , headed] = entry;
  const { id, title, place, seal, prefecture, interpretation } = directory.plans[plan] ?? none;
  const parent = `${id}/${local}`;
  const terms = query.include.map((term) => term.folded);
  const heading = headed === 1 ? (texts[0] ?? '') : '';
  const own = found.hits.find((hit) => hit.passage === 0 && headed === 1);
  const words = markedWords(
    client,
    found.hits.map(({ passage }) => texts[passage] ?? ''),
    terms,
  );
  const link = (address: string, ...children: (Node | string)[]): HTMLAnchorElement =>
    marking(element('a', { href: withBase(address, base) }, ...children), words);

  const head = element(
    'h2',
    { 'data-hit': own?.id ?? null },
    element(
      'span',
      {
        class: 'seal',
        'aria-hidden': 'true',
        'data-level': prefecture ? 'prefecture' : null,
        'data-broken': interpretation ? '' : null,
      },
      seal,
    ),
    link(
      addressOf(own?.id ?? parent),
      ...(heading === '' ? [t.front] : marked(client, heading.replace(/。$/u, ''), terms)),
    ),
    element('small', {}, title.includes(place) ? title : `${place} · ${title}`),
  );
  const sentences = found.hits.filter((hit) => hit !== own);
  const list = element(
    'ul',
    {},
    ...sentences.map((hit) =>
      element(
        'li',
        { 'data-hit': hit.id },
        link(
          addressOf(hit.id),
          element('span', { class: 'document' }, ...marked(client, texts[hit.passage] ?? '', terms)),
        ),
      ),
    ),
  );
  return element('li', {}, head, ...(sentences.length > 0 ? [list] : []));
}

const none = { id: '', title: '', place: '', seal: '', prefecture: false, interpretation: false };

const marked = (client: SearchClient, text: string, terms: readonly string[]): (Node | string)[] =>
  stretchesOf(text, terms, client.folding).map(({ text: words, found }) =>
    found ? element('mark', {}, words) : words,
  );

/** The words as they stand in what was found, so that the page they lead to can mark them without any table. */
function markedWords(
  { folding }: SearchClient,
  texts: readonly string[],
  terms: readonly string[],
): string[] {
  const words = texts.flatMap((text) =>
    terms.flatMap((term) => rangesOf(text, [term], folding).map(([from, to]) => text.slice(from, to))),
  );
  return [...new Set(words)].slice(0, MOST_WORDS);
}
const MOST_WORDS = 12;

/**
 * The address of a link is the permanent one, so that it can be copied; the words to mark are added when it is followed.
 */
function marking(link: HTMLAnchorElement, words: readonly string[]): HTMLAnchorElement {
  if (words.length === 0) return link;
  const plain = link.getAttribute('href') ?? '';
  const follow = (): void => {
    const [path = '', fragment] = plain.split('#');
    const marks = new URLSearchParams(words.map((word) => ['mark', word])).toString();
    link.setAttribute('href', `${path}?${marks}${fragment === undefined ? '' : `#${fragment}`}`);
    setTimeout(() => {
      link.setAttribute('href', plain);
    });
  };
  link.addEventListener('click', follow);
  link.addEventListener('auxclick', follow);
  return link;
}
