import type { Mark } from '../../model/marks.ts';
import { addressOf } from '../../routes.ts';
import type { AnswerGroup } from '../../search/answer.ts';
import type { SearchClient } from '../../search/client.ts';
import { localIdOf, type GroupText, type PlanEntry } from '../../search/corpus.ts';
import { rangesOf, stretchesOf } from '../../search/highlight.ts';
import { termsOf, type Query } from '../../search/query.ts';
import { zh as t } from '../../text/search.ts';
import { href } from '../href.ts';
import { h, nodeOf } from '../markup/markup.ts';
import { correctedMarkup } from '../reading/corrected.ts';
import { dutyLine } from './duty-line.ts';
import { element } from './element.ts';

/** What was found in one task, section or safeguard: its seal and title, then the sentences with their words marked. */
export function groupView(
  client: SearchClient,
  found: AnswerGroup,
  words: GroupText,
  query: Query,
): HTMLElement {
  const { directory, layout } = client;
  const [local, texts, , corrections = {}] = words;
  const headed = layout.headed(found.group);
  const plan = directory.plans[layout.planOf(found.group)] ?? none;
  const idOf = (passage: number): string => `${plan.id}/${localIdOf(words, headed, passage)}`;
  const terms = termsOf(query).map((term) => term.folded);
  const heading = headed ? (texts[0] ?? '') : '';
  const own = headed && found.hits[0] === 0 ? idOf(0) : null;
  const marks = (): string[] =>
    markedWords(
      client,
      found.hits.map((passage) => texts[passage] ?? ''),
      terms,
    );
  const link = (address: string, ...children: (Node | string)[]): HTMLAnchorElement =>
    marking(element('a', { href: href(address) }, ...children), marks);

  const across = found.across ? '' : null;
  const sign = (): (Node | string)[] => (found.across ? [' ', element('b', {}, t.acrossMark)] : []);
  const head = element(
    'h2',
    { 'data-hit': own, 'data-across': own === null ? null : across },
    sealOf(plan),
    link(
      addressOf(own ?? `${plan.id}/${local}`),
      ...(heading === ''
        ? [t.front]
        : marked(client, titleOf(client, heading, terms), terms, corrections[0])),
    ),
    element(
      'small',
      {},
      ...(plan.title.includes(plan.place)
        ? [plan.title]
        : [`${plan.place} · `, element('span', {}, plan.title)]),
      ...(own === null ? [] : sign()),
    ),
  );
  const sentences = found.hits.filter((passage) => own === null || passage !== 0);
  const list = element(
    'ul',
    {},
    ...sentences.map((passage) =>
      element(
        'li',
        { 'data-hit': idOf(passage), 'data-across': across, class: 'cite-line' },
        link(
          addressOf(idOf(passage)),
          element(
            'span',
            { class: 'document' },
            ...marked(client, texts[passage] ?? '', terms, corrections[passage]),
          ),
          ...sign(),
        ),
        citeMark(idOf(passage), texts[passage] ?? ''),
      ),
    ),
  );
  const top = own === null ? head : element('div', { class: 'cite-line' }, head, citeMark(own, heading));
  const duty = dutyLine(words, plan);
  return element(
    'li',
    {},
    top,
    ...(duty === null ? [] : [element('p', { class: 'duty', 'data-duty': `${plan.id}/${local}` }, duty)]),
    ...(sentences.length > 0 ? [list] : []),
  );
}

/** 引, as beside the sentences of a task's page; what it opens is `hit-citation.ts`. */
const citeMark = (id: string, text: string): HTMLElement =>
  element(
    'button',
    { type: 'button', class: 'quote', 'data-cite': id, 'aria-expanded': 'false', 'aria-label': t.cite(text) },
    t.mark,
  );

/** The stamp of a plan; its name is beside it. */
export const sealOf = ({ seal, prefecture, interpretation }: PlanEntry): HTMLElement =>
  element(
    'span',
    {
      class: 'seal',
      'aria-hidden': 'true',
      'data-level': prefecture ? 'prefecture' : null,
      'data-broken': interpretation ? '' : null,
    },
    seal,
  );

const none = { id: '', title: '', place: '', seal: '', prefecture: false, interpretation: false };

/** A title is shown without its full stop, unless that was asked for. */
function titleOf({ folding }: SearchClient, heading: string, terms: readonly string[]): string {
  const foundTo = rangesOf(heading, terms, folding).at(-1)?.[1];
  return foundTo === heading.length ? heading : heading.replace(/。$/u, '');
}

/** A text with what was found in it and what was corrected in it. */
const marked = (
  client: SearchClient,
  text: string,
  terms: readonly string[],
  corrections: readonly Mark[] = [],
): Node[] =>
  correctedMarkup(stretchesOf(text, terms, client.folding), corrections, (words, { found }) =>
    found ? h('mark', {}, words) : words,
  ).map(nodeOf);

/** The words as they are in what was found, so that the page they lead to can mark them without any table. */
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
function marking(link: HTMLAnchorElement, wordsOf: () => readonly string[]): HTMLAnchorElement {
  const plain = link.getAttribute('href') ?? '';
  const follow = (): void => {
    const words = wordsOf();
    if (words.length === 0) return;
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
