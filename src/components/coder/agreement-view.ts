/** Loaded when a coder asks for the agreement: only here are the codes of others fetched. */
import type { PublishedCodes } from '../../coding/blind.ts';
import { codesOf, isCoded, sessionText, type Session } from '../../coding/session.ts';
import {
  agreementBetween,
  alphaAmong,
  type Between,
  type Reader,
  type SchemeBetween,
} from '../../compare/coders.ts';
import type { Coded } from '../../model/coding.ts';
import { rowsAsCsv } from '../../exports/csv.ts';
import { publishedCodesPath } from '../../routes.ts';
import { zh as t } from '../../text/coding.ts';
import { save } from '../cite/save.ts';
import { href } from '../href.ts';
import { h, nodeOf, type Child, type Markup } from '../markup/markup.ts';
import { part } from './coder-view.ts';
import { joints } from '../../text/joints.ts';

const w = t.agreement;
/** Of the files that were opened what each says, by its text: one that is opened again counts once. */
const others = new Map<string, Reader>();
type Scheme = keyof Coded;

/** Fetches what `reader` has said of the sentences, and shows how far it agrees with the coder. */
export async function showAgreement(
  place: HTMLElement,
  work: HTMLElement,
  session: Session,
  reader: 'editor' | 'rule' | Session,
): Promise<void> {
  const mine = readerOf(session);
  const isFile = typeof reader !== 'string';
  const other = isFile ? readerOf(reader) : await published(session, reader);
  if (isFile) others.set(sessionText(reader), other);
  const first = session.coder === '' ? w.self : session.coder;
  const second = isFile ? (reader.coder === '' ? w.file : reader.coder) : w.readers[reader];
  const names = namesIn(work);
  const found = agreementBetween(mine, other, {
    theme: [...names.theme.keys()],
    instrument: [...names.instrument.keys()],
  });
  const left = Object.values(session.given).filter((given) => isCoded(given) && given.seen).length;
  part(place, '[data-said]', HTMLElement).textContent = [
    found.n === 0 ? w.none : w.said(found.n, first, second),
    left > 0 ? w.left(left) : '',
    others.size > 1 ? amongAll([mine, ...others.values()]) : '',
  ].join('');
  part(place, '[data-tables]', HTMLElement).replaceChildren(
    ...(found.n === 0 ? [] : tables(found, first, second, names).map(nodeOf)),
  );
  const button = place.querySelector<HTMLButtonElement>('[data-take]');
  if (button)
    button.onclick = () => {
      save('agreement.csv', csvOf(found), 'text/csv;charset=utf-8');
    };
}

const amongAll = (readers: readonly Reader[]): string =>
  w.among(
    readers.length,
    w.measure(alphaAmong(readers, 'theme')),
    w.measure(alphaAmong(readers, 'instrument')),
  );

/** What a session says blind. */
const readerOf = ({ given }: Session): Reader =>
  new Map(
    Object.entries(given).flatMap(([id, g]) => (isCoded(g) && !g.seen ? [[id, codesOf(g)] as const] : [])),
  );

async function published({ sentences }: Session, basis: 'editor' | 'rule'): Promise<Reader> {
  const plans = [...new Set(sentences.map(({ id }) => id.split('/')[0] ?? ''))];
  const files = await Promise.all(
    plans.map(async (plan) => {
      const response = await fetch(href(publishedCodesPath(plan)));
      if (!response.ok) throw new Error(`${response.status} ${response.url}`);
      return response.json() as Promise<PublishedCodes>;
    }),
  );
  return new Map(
    files
      .flatMap((file) => Object.entries(file.sentences))
      .flatMap(([id, said]) => (said[basis] === undefined ? [] : [[id, said[basis]] as const])),
  );
}

/** The names of the codes as the page has them, in the order of the vocabulary. */
const namesIn = (work: HTMLElement): Readonly<Record<Scheme, ReadonlyMap<string, string>>> => {
  const of = (scheme: Scheme): ReadonlyMap<string, string> =>
    new Map(
      [...work.querySelectorAll<HTMLElement>(`[data-scheme="${scheme}"] [data-code]`)].map((item) => [
        item.dataset['code'] ?? '',
        item.querySelector('label span')?.textContent ?? '',
      ]),
    );
  return { theme: of('theme'), instrument: of('instrument') };
};

function tables(
  { schemes }: Between,
  first: string,
  second: string,
  names: ReturnType<typeof namesIn>,
): Markup[] {
  return [
    table(
      w.summary,
      [w.scheme, w.accuracy, w.kappa, w.alpha],
      schemes.map((s) => [w.primary[s.scheme], ...measures(s)]),
      'summary',
    ),
    h('p', { class: 'acts' }, h('button', { type: 'button', 'data-take': true }, w.csv)),
    ...schemes.flatMap((s) => [
      table(
        w.perCode[s.scheme],
        [w.code, ...w.columns(first, second)],
        s.codes.map((c) => [
          names[s.scheme].get(c.code) ?? c.code,
          ...[c.both, c.first, c.second, c.neither].map(String),
          ...measures(c),
        ]),
        `codes-${s.scheme}`,
        s.codes.map((c) => c.code),
      ),
      confusion(s, names[s.scheme], w.confusionHow(first, second)),
    ]),
    h('p', { class: 'how' }, w.meaning),
  ];
}

const measures = (of: { accuracy: number; kappa: number | null; alpha: number | null }): string[] => [
  w.percent(of.accuracy),
  w.measure(of.kappa),
  w.measure(of.alpha),
];

function confusion(
  { scheme, confusion: { categories, counts } }: SchemeBetween,
  names: ReadonlyMap<string, string>,
  how: string,
): Markup {
  const named = categories.map((code) => (code === '' ? w.without : (names.get(code) ?? code)));
  return table(
    w.confusion[scheme] + joints.aside(how),
    ['', ...named],
    counts.map((row, k) => [named[k] ?? '', ...row.map((n) => (n === 0 ? '' : String(n)))]),
    `confusion-${scheme}`,
  );
}

function table(
  caption: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
  name: string,
  codes: readonly string[] = [],
): Markup {
  const cell = (text: string, k: number): Child =>
    k === 0 ? h('th', { scope: 'row' }, text) : h('td', { class: 'numeric' }, text);
  return h(
    'section',
    { class: 'table', tabindex: '0', 'aria-label': caption, 'data-table': name },
    h(
      'table',
      {},
      h('caption', {}, caption),
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          head.map((text, k) =>
            text === '' ? h('td') : h('th', { scope: 'col', class: k === 0 ? null : 'numeric' }, text),
          ),
        ),
      ),
      h(
        'tbody',
        {},
        rows.map((row, k) => h('tr', { 'data-of': codes[k] ?? null }, row.map(cell))),
      ),
    ),
  );
}

/** Every number of the tables but those of the confusion, a line for each scheme and code. */
const csvOf = ({ n, schemes }: Between): string =>
  rowsAsCsv(
    ['scheme', 'code', 'n', 'both', 'first', 'second', 'neither', 'accuracy', 'kappa', 'alpha'],
    schemes.flatMap(({ scheme, codes, accuracy, kappa, alpha }) => [
      { scheme, code: null, n, accuracy, kappa, alpha },
      ...codes.map((c) => ({ scheme, n, ...c })),
    ]),
  );
