import type { StoredConcept } from '../model/coding.ts';
import { bodiesIn } from '../model/bodies.ts';
import type { CorpusRelease } from '../model/corpus.ts';
import type { Edition } from '../model/edition.ts';
import { leftOutOf } from '../model/left-out.ts';
import type { Plan } from '../model/plan.ts';
import type { Source } from '../model/source.ts';
import { lines, profile, sourceXml, text } from './tei-source.ts';
import { nameOf, respOf, tei } from './tei-names.ts';
import { characterName } from './tei-text.ts';

/** A name in both languages; null where there is no English one. */
interface Named {
  readonly code: string;
  readonly name: string;
  readonly name_en: string | null;
}

/** What a TEI document says beside the edition itself. */
export interface TeiFacts {
  /** The site, as it names itself. */
  readonly site: string;
  readonly licence: Both;
  /** Version of the corpus, and the day it was closed; null while it is being prepared. */
  readonly version: string;
  readonly date: string | null;
  readonly releases: readonly CorpusRelease[];
  /** Path of the plan from the root of the site. */
  readonly path: string;
  readonly themes: readonly (Named & Pick<StoredConcept, 'parent'>)[];
  readonly instruments: readonly (Named & Pick<StoredConcept, 'parent'>)[];
  readonly indicators: readonly Named[];
  readonly words: { readonly zh: TeiWords; readonly en: TeiWords };
}

/** A sentence in both languages. */
interface Both {
  readonly zh: string;
  readonly en: string;
}

/** The wording of the head in one language. */
type TeiWords = Readonly<
  Record<
    | 'editor'
    | 'rule'
    | 'title'
    | 'draft'
    | 'project'
    | 'correction'
    | 'normalization'
    | 'segmentation'
    | 'interpretation'
    | 'references'
    | 'themes'
    | 'instruments'
    | 'indicators'
    | 'years'
    | 'meanings'
    | 'present'
    | 'absent'
    | 'leftOut',
    string
  > & { is: Readonly<Record<string, string>> }
>;

/** `<teiHeader>`. `used` are the names that the text points to, `characters` those that XML cannot hold. */
export function headerXml(
  edition: Edition,
  source: Source,
  facts: TeiFacts,
  used: ReadonlySet<string>,
  characters: ReadonlySet<number>,
): string {
  const { plan } = edition;
  const both = (name: string, key: Exclude<keyof TeiWords, 'is'>): string[] =>
    (['zh', 'en'] as const).map((lang) => tei(name, { 'xml:lang': lang }, text(facts.words[lang][key])));
  const parts = [
    tei(
      'fileDesc',
      {},
      lines([
        ...titles(plan, facts, both),
        publication(facts, both),
        notes(edition, source, facts),
        tei('sourceDesc', {}, [sourceXml(plan, source)]),
      ]),
    ),
    tei(
      'encodingDesc',
      {},
      lines([
        tei('projectDesc', {}, both('p', 'project')),
        tei(
          'editorialDecl',
          {},
          lines([
            tei('correction', { method: 'markup' }, both('p', 'correction')),
            tei('normalization', { method: 'markup' }, both('p', 'normalization')),
            tei('segmentation', {}, both('p', 'segmentation')),
            tei('interpretation', {}, both('p', 'interpretation')),
          ]),
        ),
        tei('refsDecl', {}, both('p', 'references')),
        tei('classDecl', {}, lines(taxonomies(facts, used, both))),
        ...charactersXml(characters),
      ]),
    ),
    tei('profileDesc', {}, lines(profile(plan))),
    tei('revisionDesc', {}, lines(facts.releases.map(change))),
  ];
  return tei('teiHeader', {}, lines(parts));
}

type BothOf = (name: string, key: Exclude<keyof TeiWords, 'is'>) => string[];

function titles(plan: Plan, { site, version, words }: TeiFacts, both: BothOf): string[] {
  const who = (id: 'editor' | 'rule'): string =>
    tei('respStmt', { 'xml:id': respOf(id).slice(1) }, [...both('resp', id), tei('orgName', {}, text(site))]);
  return [
    tei(
      'titleStmt',
      {},
      lines([
        tei('title', { type: 'main', 'xml:lang': 'zh' }, text(plan.title)),
        tei('title', { type: 'sub', 'xml:lang': 'zh' }, text(words.zh.title)),
        tei('title', { type: 'sub', 'xml:lang': 'en' }, text(words.en.title)),
        ...bodiesIn(plan.issuer ?? '').map((body) => tei('author', {}, [tei('orgName', {}, text(body))])),
        who('editor'),
        who('rule'),
      ]),
    ),
    tei('editionStmt', {}, [tei('edition', { n: version }, text(version))]),
  ];
}

function publication({ site, licence, version, date, path }: TeiFacts, both: BothOf): string {
  const dated = date === null ? both('date', 'draft') : [tei('date', { when: date }, text(date))];
  return tei(
    'publicationStmt',
    {},
    lines([
      tei('publisher', {}, text(site)),
      ...dated,
      tei('idno', { type: 'path' }, text(path)),
      tei('idno', { type: 'version' }, text(version)),
      tei('availability', { status: 'free' }, [
        tei('licence', { target: 'https://opensource.org/license/mit', 'xml:lang': 'zh' }, text(licence.zh)),
        tei('licence', { target: 'https://opensource.org/license/mit', 'xml:lang': 'en' }, text(licence.en)),
      ]),
    ]),
  );
}

/** What the editor tells readers, which annexes are here, what a converter left out. */
function notes({ plan }: Edition, source: Source, { words }: TeiFacts): string {
  const all = [
    ...plan.notes.map((note) => tei('note', { resp: respOf('editor'), 'xml:lang': 'zh' }, text(note))),
    ...plan.attachments.map(({ title, present }) =>
      tei(
        'note',
        { type: 'annex', subtype: present ? 'present' : 'absent', 'xml:lang': 'zh' },
        text(`${words.zh[present ? 'present' : 'absent']}：${title}`),
      ),
    ),
    ...leftOutOf(source.dropped ?? []).map(({ kind, text: left, count }) =>
      tei(
        'note',
        { type: 'left-out', subtype: kind, n: count, 'xml:lang': 'zh' },
        text(`${words.zh.leftOut}：${left}`),
      ),
    ),
  ];
  return all.length === 0 ? '' : tei('notesStmt', {}, lines(all));
}

function taxonomies(facts: TeiFacts, used: ReadonlySet<string>, both: BothOf): string[] {
  const { zh, en } = facts.words;
  const category = (
    id: string,
    name: string,
    english: string | null,
    below: readonly string[] = [],
  ): string =>
    tei('category', { 'xml:id': id }, [
      tei('catDesc', { 'xml:lang': 'zh' }, text(name)),
      ...(english === null ? [] : [tei('catDesc', { 'xml:lang': 'en' }, text(english))]),
      ...(below.length === 0 ? [] : lines(below)),
    ]);
  const taxonomy = (
    id: string,
    key: Exclude<keyof TeiWords, 'is'>,
    categories: readonly string[],
  ): string[] =>
    categories.length === 0
      ? []
      : [tei('taxonomy', { 'xml:id': id }, lines([...both('desc', key), ...categories]))];
  const concepts = (
    all: TeiFacts['themes'],
    scheme: 'theme' | 'instrument',
    parent: string | null,
  ): string[] =>
    all
      .filter((c) => c.parent === parent)
      .map((c) => category(nameOf[scheme](c.code), c.name, c.name_en, concepts(all, scheme, c.code)));
  const years = [...used].flatMap((name) => /^year_(\d+)$/u.exec(name)?.[1] ?? []).sort();
  return [
    ...taxonomy('theme_', 'themes', concepts(facts.themes, 'theme', null)),
    ...taxonomy('tool_', 'instruments', concepts(facts.instruments, 'instrument', null)),
    ...taxonomy(
      'indicator_',
      'indicators',
      facts.indicators
        .filter(({ code }) => used.has(nameOf.indicator(code)))
        .map((i) => category(nameOf.indicator(i.code), i.name, i.name_en)),
    ),
    ...taxonomy(
      'year_',
      'years',
      years.map((year) =>
        tei('category', { 'xml:id': nameOf.year(Number(year)) }, [
          tei('catDesc', {}, [tei('date', { when: year }, text(year))]),
        ]),
      ),
    ),
    ...taxonomy(
      'is_',
      'meanings',
      Object.keys(zh.is)
        .filter((value) => used.has(nameOf.is(value)))
        .map((value) => category(nameOf.is(value), zh.is[value] ?? value, en.is[value] ?? null)),
    ),
  ];
}

const charactersXml = (characters: ReadonlySet<number>): string[] =>
  characters.size === 0
    ? []
    : [
        tei(
          'charDecl',
          {},
          [...characters]
            .sort((a, b) => a - b)
            .map((code) =>
              tei('char', { 'xml:id': characterName(code) }, [
                tei('note', {}, text(`U+${code.toString(16).toUpperCase().padStart(4, '0')}`)),
              ]),
            ),
        ),
      ];

const change = ({ version, date, changes }: CorpusRelease): string =>
  tei(
    'change',
    { n: version, when: date, status: date === null ? 'draft' : 'published', 'xml:lang': 'zh' },
    text(changes.join('')),
  );
