import { createHash } from 'node:crypto';
import type { Directory, IndexForm, Manifest } from '../../src/search/corpus.ts';
import { foldingWith } from '../../src/search/fold.ts';
import { zh } from '../../src/text/search.ts';
import { formFor, perPackFor } from './form.ts';
import { groupsOf } from './groups.ts';
import { indexOf } from './index.ts';
import type { Published } from './published.ts';
import { taggingOf } from './tags.ts';
import { knownTermsOf } from './terms.ts';
import { allVariants, variantsWithin } from './variants.ts';

/** Everything that the search needs in the browser, by paths below `/search/data/<version>/`. */
export interface SearchFiles {
  readonly manifest: Manifest;
  readonly files: ReadonlyMap<string, Uint8Array | string>;
  readonly passages: number;
  readonly groups: number;
}

/** `form` overrides the choice by size, for measurements. */
export async function searchFiles(published: Published, form?: IndexForm): Promise<SearchFiles> {
  const tagging = taggingOf(published, zh.kinds);
  const folding = foldingWith(allVariants());
  const groups = groupsOf(published, tagging, folding);
  const folded = groups.map((group) => group.folded);

  const chosen = form ?? formFor(groups.length);
  const perPack = perPackFor(chosen, groups.length);
  const engine = await indexOf(folded, chosen);
  const directory: Directory = {
    plans: published.plans.map((plan) => ({
      id: plan.id,
      title: plan.title,
      place: plan.jurisdiction ?? plan.title,
      seal: plan.seal,
      prefecture: plan.level === 'prefecture-level-city',
      interpretation: plan.is_interpretation,
    })),
    tags: tagging.tags,
    groups: groups.map(({ entry }) => entry),
    engine: engine.names,
    variants: variantsWithin(folded.flat()),
    perPack,
    alphabet: chosen === 'bigrams' ? [...new Set(folded.flat().join(''))].sort().join('') : '',
  };

  const files = new Map<string, Uint8Array | string>([
    ['directory.json', JSON.stringify(directory)],
    ['terms.json', JSON.stringify(knownTermsOf(published, folding))],
  ]);
  for (let first = 0; first < groups.length; first += perPack) {
    const texts = groups.slice(first, first + perPack).map((group) => group.texts);
    files.set(`texts-${first / perPack}.json`, JSON.stringify(texts));
  }
  for (const { path, content } of engine.files) files.set(`engine/${path}`, content);

  const hash = createHash('sha256');
  for (const [path, content] of [...files].sort(([a], [b]) => (a < b ? -1 : 1)))
    hash.update(path).update(content);
  const manifest: Manifest = {
    version: hash.digest('hex').slice(0, 12),
    form: chosen,
    files: [...files.keys()].sort(),
  };
  return { manifest, files, passages: published.passages.length, groups: groups.length };
}
