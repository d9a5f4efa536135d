import { createHash } from 'node:crypto';
import type { Directory, IndexForm, Manifest } from '../../src/search/corpus.ts';
import { foldingWith } from '../../src/search/fold.ts';
import { layoutOf, packLayout } from '../../src/search/layout.ts';
import { contentOf } from '../../src/search/tokens.ts';
import { zh } from '../../src/text/search.ts';
import { acrossTables, acrossWords } from './across.ts';
import { namingUnits, unreadPlans } from './duties.ts';
import { formFor, perPackFor } from './form.ts';
import { groupsOf } from './groups.ts';
import { indexOf } from './index.ts';
import type { Published } from './published.ts';
import { shardsOf } from './shards.ts';
import { tagFilesOf } from './tag-files.ts';
import { taggingOf } from './tags.ts';
import { talliesOf } from './tallies.ts';
import { knownTermsOf } from './terms.ts';
import { allVariants, variantsWithin } from './variants.ts';
import { wordingGroupsOf } from './wordings.ts';

/** Everything that the search needs in the browser, by paths below `/search/data/<version>/`. */
export interface SearchFiles {
  readonly manifest: Manifest;
  readonly files: ReadonlyMap<string, Uint8Array | string>;
  readonly passages: number;
  readonly groups: number;
}

/** What {@link searchFiles} does one after the other. */
const STEPS = 7;

/** What measurements and tests decide themselves, and who is told. */
interface SearchOptions {
  /** The form of the index, which else the size decides. */
  readonly form?: IndexForm | undefined;
  /** From how many places on a short term is tallied. */
  readonly often?: number;
  /** How many compressed bytes of tags a facet may have that does not wait until a reader wants it. */
  readonly prompt?: number;
  /** Told after each step how many are done. */
  readonly tell?: (done: number, of: number) => void;
}

/** Makes the search of what is published. */
export async function searchFiles(
  published: Published,
  { form, often, prompt, tell = () => undefined }: SearchOptions = {},
): Promise<SearchFiles> {
  let steps = 0;
  const step = <T>(made: T): T => {
    tell((steps += 1), STEPS);
    return made;
  };
  const tagging = step(taggingOf(published, zh.kinds));
  const folding = foldingWith(allVariants());
  const groups = step(groupsOf(published, tagging, folding));
  const chosen = form ?? formFor(groups.length);
  const perPack = perPackFor(chosen, groups.length);
  const packed = packLayout(groups.map(({ shape }) => shape));
  const small = chosen === 'characters' ? await indexOf(groups.map(({ folded }) => contentOf(folded))) : null;
  const texts = groups.flatMap(({ folded }) => folded);
  const large = step(small ? null : await shardsOf(texts, layoutOf(packed)));
  const tallies = step(small ? null : talliesOf(texts, often));
  const wordings = step(wordingGroupsOf(published, folding));
  const across = acrossTables(
    acrossWords(
      texts,
      wordings.flat().map(([word]) => folding.fold(word)),
    ),
  );
  step(across);
  const tagFiles = tagFilesOf(groups, tagging, small ? Infinity : prompt);
  const naming = namingUnits(published);
  const unread = unreadPlans(published);
  const directory: Directory = {
    plans: published.plans.map((plan) => ({
      id: plan.id,
      title: plan.title,
      place: plan.jurisdiction ?? plan.title,
      ...(plan.jurisdiction_en === null ? {} : { english: plan.jurisdiction_en }),
      seal: plan.seal,
      prefecture: plan.level === 'prefecture-level-city',
      interpretation: plan.is_interpretation,
      ...(naming.has(plan.id) ? {} : { unitless: true as const }),
      ...(unread.has(plan.id) ? { unread: true as const } : {}),
    })),
    tags: tagging.tags,
    later: tagFiles.later,
    units: tagFiles.units,
    layout: packed,
    engine: small?.names ?? [],
    variants: variantsWithin(texts),
    across: across.length,
    perPack,
    ...(large ? { grams: { ...large.grams, tallied: tallies?.terms ?? [] } } : {}),
  };

  const files = new Map<string, Uint8Array | string>([
    ['directory.json', JSON.stringify(directory)],
    ...tagFiles.files,
    ['terms.json', JSON.stringify(step(knownTermsOf(published, folding)))],
    ['wordings.json', JSON.stringify(wordings)],
    ...across.map((table, n) => [`across-${n}.json`, JSON.stringify(table)] as const),
  ]);
  for (let first = 0; first < groups.length; first += perPack) {
    const texts = groups.slice(first, first + perPack).map(({ text }) => text);
    files.set(`texts-${first / perPack}.json`, JSON.stringify(texts));
  }
  for (const [number, tally] of (tallies?.files ?? []).entries())
    files.set(`tally-${number}.json`, JSON.stringify(tally));
  for (const { path, content } of small?.files ?? large?.files ?? []) files.set(`engine/${path}`, content);

  const hash = createHash('sha256');
  for (const [path, content] of [...files].sort(([a], [b]) => (a < b ? -1 : 1)))
    hash.update(path).update(content);
  const manifest: Manifest = {
    version: hash.digest('hex').slice(0, 12),
    form: chosen,
    files: small ? [...files.keys()].sort() : [],
  };
  return { manifest, files, passages: published.passages.length, groups: groups.length };
}
