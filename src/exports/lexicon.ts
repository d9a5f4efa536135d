/**
 * The words by which the rule codes, and dictionaries made of the words of the corpus, for programs that cut Chinese into
 * words (jieba) or count words (quanteda).
 */
import { WORDING_WEIGHT, type StoredConcept } from '../model/coding.ts';
import type { Row } from './columns.ts';
import { csvPieces } from './csv.ts';
import type { DataFile } from './data-file.ts';
import type { OwnTable } from './data-package.ts';
import type { HeadedColumn } from './wide.ts';

/** Folder of these files below `/data/`. */
const LEXICON = 'lexicon/';

/** The table of the wordings, without its ending. */
export const WORDINGS_FILE = `${LEXICON}wordings`;

/** A theme or a tool with its wordings. */
type WordedConcept = Pick<StoredConcept, 'code' | 'name' | 'alt' | 'hint' | 'not'> & {
  readonly scheme: 'theme' | 'instrument';
};

/** What the dictionaries are made of. */
export interface Lexicon {
  readonly concepts: readonly WordedConcept[];
  /** Units with what they do, and the names of them that the documents print. */
  readonly units: readonly {
    readonly name: string;
    readonly aliases: readonly string[];
    readonly function: string | null;
  }[];
  /** Units as documents print them, also those that no vocabulary knows. */
  readonly printed: readonly { readonly name: string; readonly function: string | null }[];
  readonly indicators: readonly {
    readonly code: string;
    readonly name: string;
    readonly aliases: readonly string[];
  }[];
  /** Words that stand for one another. */
  readonly synonyms: readonly (readonly string[])[];
  /** Words with which editors showed a code, each as often as they did. */
  readonly evidence: readonly Pick<Evidence, 'scheme' | 'code' | 'words'>[];
  /** Names of the places of the plans. */
  readonly places: readonly string[];
  /** How the rule works, for people and for whoever reimplements it. */
  readonly readme: string;
  /** Heads of the columns of the wordings, in the language of the site. */
  readonly heads: Readonly<Record<keyof typeof meanings, string>>;
}

interface Evidence {
  readonly scheme: 'theme' | 'instrument';
  readonly code: string;
  readonly words: string;
}

/** What a wording of each kind weighs in the rule. */
const WEIGHTS = { ...WORDING_WEIGHT, not: 0 } as const;

const meanings = {
  scheme: '`theme` or `instrument`',
  code: 'The theme or tool: `code` of `themes` or `instruments`',
  name: 'Its name',
  kind: '`alt` counts as evidence, `hint` counts a third of it, `not` looks like evidence and denies what it covers',
  weight: 'What it weighs in the rule: 3, 1 or 0',
  wording: 'The words; `…` stands for up to twelve characters of the same clause',
} as const;

/** What the table of wordings is, and its key. */
export const WORDINGS: OwnTable = {
  about:
    'Wordings of themes and tools by which the rule codes, in the order of the vocabulary, which decides between equals.',
  primary: ['scheme', 'code', 'kind', 'wording'],
  references: {},
};

/** Columns of the table of wordings. */
export const wordingColumns = ({ heads }: Pick<Lexicon, 'heads'>): readonly HeadedColumn[] =>
  Object.entries(meanings).map(([name, meaning]) => ({
    name,
    type: name === 'weight' ? 'integer' : 'string',
    nullable: false,
    values: name === 'scheme' ? ['theme', 'instrument'] : name === 'kind' ? Object.keys(WEIGHTS) : [],
    meaning,
    head: heads[name as keyof typeof meanings],
  }));

/** The wordings one by one. */
export const wordingRows = ({ concepts }: Pick<Lexicon, 'concepts'>): readonly Row[] =>
  concepts.flatMap(({ scheme, code, name, ...words }) =>
    (['not', 'alt', 'hint'] as const).flatMap((kind) =>
      words[kind].map((wording) => ({ scheme, code, name, kind, weight: WEIGHTS[kind], wording })),
    ),
  );

/** A word of Chinese characters (and Latin letters or digits beside them), short enough to be a word. */
const WORD = /^(?=.*\p{Script=Han})[\p{Script=Han}A-Za-z0-9]{2,16}$/u;
/** Verbs that begin a clause. */
const VERBS =
  '给予|建立|加大|推[动进]|强化|深化|完善|拓宽|降低|开展|加强|支持|鼓励|提[高升]|实施|健全|打造|构建';
/** Evidence that begins like this says what is done, and is not a term. */
const DOING = new RegExp(`^(?:${VERBS}|积极|扶持|组织|指导|开设|重点|培育|引导|优化|表彰|聚焦|围绕)`, 'u');
/** A wording that begins like this is two words; joined, it would take the second from its neighbour: 企业加大/研发投入. */
const PHRASE = new RegExp(`^(?:${VERBS}|促进)`, 'u');
/** Evidence is a term if it is at most so long and editors used it at least so often. */
const TERM = { longest: 6, times: 2 } as const;

/** Evidence that is a term. */
export function termsOf(evidence: readonly Evidence[]): readonly Evidence[] {
  const times = new Map<string, number>();
  for (const { words } of evidence) times.set(words, (times.get(words) ?? 0) + 1);
  const seen = new Set<string>();
  return evidence.filter(({ scheme, code, words }) => {
    const key = `${scheme} ${code} ${words}`;
    const fits =
      WORD.test(words) &&
      words.length <= TERM.longest &&
      !DOING.test(words) &&
      (times.get(words) ?? 0) >= TERM.times &&
      !seen.has(key);
    if (fits) seen.add(key);
    return fits;
  });
}

/** The frequency that jieba is given for a word: high enough that its parts, however common, are not taken instead. */
const FREQUENCY = 20_000;

/**
 * A user dictionary for jieba, `word freq tag` a line: units `nt`, places `ns`, terms `n`. A word occurs once, with its first tag
 * in this order. Hints, phrases that begin with a verb, and names with a gap or a sign in them are left out.
 */
export function jiebaDictionary(lexicon: Lexicon): string {
  const { concepts, indicators, synonyms, evidence } = lexicon;
  const tagged: readonly (readonly [tag: string, words: readonly string[]])[] = [
    ['nt', [...unitNames(lexicon).values()].flat()],
    ['ns', lexicon.places],
    [
      'n',
      [
        ...concepts.flatMap(({ alt }) => alt),
        ...indicators.flatMap(({ name, aliases }) => [name, ...aliases]),
        ...synonyms.flat(),
        ...termsOf(evidence).map(({ words }) => words),
      ],
    ],
  ];
  const tags = new Map<string, string>();
  for (const [tag, words] of tagged)
    for (const word of words)
      if (WORD.test(word) && !tags.has(word) && !(tag === 'n' && PHRASE.test(word))) tags.set(word, tag);
  return [...tags].map(([word, tag]) => `${word} ${FREQUENCY} ${tag}\n`).join('');
}

/** Names of units by what they do. */
function unitNames({ units, printed }: Pick<Lexicon, 'units' | 'printed'>): Map<string, string[]> {
  const named = new Map<string, string[]>();
  const all = [
    ...units.flatMap((unit) => [unit.name, ...unit.aliases].map((name) => ({ ...unit, name }))),
    ...printed,
  ];
  for (const { name, function: does } of all) {
    const known = named.get(does ?? '') ?? [];
    if (!known.includes(name)) known.push(name);
    named.set(does ?? '', known);
  }
  return named;
}

/**
 * A dictionary for quanteda, YAML: `theme`, `instrument`, `unit` and `indicator`, below each the codes (for units, what they do)
 * with their words. Hints have a key of their own below a theme, since alone they show little.
 */
export function quantedaDictionary(lexicon: Lexicon): string {
  const { concepts, indicators, evidence } = lexicon;
  const terms = termsOf(evidence);
  const ofConcepts = (scheme: 'theme' | 'instrument'): Tree =>
    concepts
      .filter((c) => c.scheme === scheme && c.alt.length > 0)
      .map(({ code, alt, hint }): readonly [string, Tree | readonly string[]] => [
        code,
        [
          ['wording', patterns(alt)],
          ...(hint.length > 0 ? [['hint', patterns(hint)] as const] : []),
          ...evidenceOf(
            terms.filter((t) => t.scheme === scheme && t.code === code && !alt.includes(t.words)),
          ),
        ],
      ]);
  return [
    ...yamlOf('theme', ofConcepts('theme')),
    ...yamlOf('instrument', ofConcepts('instrument')),
    ...yamlOf(
      'unit',
      [...unitNames(lexicon)].filter(([does]) => does !== ''),
    ),
    ...yamlOf(
      'indicator',
      indicators.map(({ code, name, aliases }) => [code, [...new Set([name, ...aliases])]] as const),
    ),
  ].join('');
}

const evidenceOf = (terms: readonly Evidence[]): readonly (readonly [string, readonly string[]])[] =>
  terms.length === 0 ? [] : [['evidence', terms.map(({ words }) => words)]];

/** What quanteda reads in a wording: `*` for the gap. */
const patterns = (wordings: readonly string[]): readonly string[] =>
  wordings.map((w) => w.replaceAll('…', '*'));

type Tree = readonly (readonly [key: string, below: Tree | readonly string[]])[];

/** Lines of YAML. Every key and word is in quotes, so that none is read as a number, a list or a boolean. */
function yamlOf(key: string, below: Tree | readonly string[], depth = 0): string[] {
  const indent = '  '.repeat(depth);
  const words = below.filter((one) => typeof one === 'string');
  if (words.length > 0)
    return [`${indent}${JSON.stringify(key)}: [${words.map((w) => JSON.stringify(w)).join(', ')}]\n`];
  return [
    `${indent}${JSON.stringify(key)}:\n`,
    ...(below as Tree).flatMap(([name, inner]) => yamlOf(name, inner, depth + 1)),
  ];
}

/** The files below `/data/lexicon/`. */
export function lexiconFiles(lexicon: Lexicon): readonly DataFile[] {
  const columns = wordingColumns(lexicon);
  const rows = wordingRows(lexicon);
  const names = columns.map(({ name }) => name);
  const text = (name: string, mediatype: string, content: () => string): DataFile => ({
    path: `${LEXICON}${name}`,
    mediatype,
    pieces: () => [content()],
  });
  return [
    {
      path: `${WORDINGS_FILE}.csv`,
      mediatype: 'text/csv',
      pieces: () => csvPieces(names, rows),
      columns,
      rows: rows.length,
      own: WORDINGS,
    },
    text('jieba.txt', 'text/plain', () => jiebaDictionary(lexicon)),
    text('quanteda.yml', 'application/yaml', () => quantedaDictionary(lexicon)),
    text('README.txt', 'text/plain', () => lexicon.readme),
  ];
}
