import { createHash } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { searchData } from '../src/routes.ts';
import type { Directory, IndexForm, Manifest } from '../src/search/corpus.ts';
import { foldingWith } from '../src/search/fold.ts';
import { zh } from '../src/text/search.ts';
import { formFor, perPackFor } from './search/form.ts';
import { groupsOf } from './search/groups.ts';
import { indexOf } from './search/index.ts';
import { readPublished } from './search/published.ts';
import { taggingOf } from './search/tags.ts';
import { knownTermsOf } from './search/terms.ts';
import { allVariants, variantsWithin } from './search/variants.ts';

/** dist/data/ → dist/search/data/: the index, the texts it is checked against, the known terms. */
const root = process.argv[2] ?? 'dist';
const published = readPublished(root);
const tagging = taggingOf(published, zh.kinds);
const groups = groupsOf(published, tagging);
const folding = foldingWith(allVariants());
const folded = groups.map(({ texts }) => texts.map(folding.fold));

const form: IndexForm = formFor(groups.length);
const perPack = perPackFor(groups.length);
const engine = await indexOf(folded, form);
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
for (const [path, content] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) hash.update(path).update(content);
const version = hash.digest('hex').slice(0, 12);
const manifest: Manifest = { version, form, files: [...files.keys()].sort() };

const write = (name: string, content: Uint8Array | string): void => {
  const file = join(root, searchData(name));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
};
rmSync(join(root, searchData('')), { recursive: true, force: true });
for (const [path, content] of files) write(`${version}/${path}`, content);
write('manifest.json', JSON.stringify(manifest));
console.log(
  `search: ${published.passages.length} passages in ${groups.length} groups, index by ${form}, ${files.size} files`,
);
