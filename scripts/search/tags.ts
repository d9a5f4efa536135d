import { passageKinds } from '../../src/model/structure.ts';
import type { Facet, Tag } from '../../src/search/corpus.ts';
import { textIn, type Published } from './published.ts';

/**
 * Which facet values a passage has, from whatever tables are published: kinds from `passages`, units from
 * `responsibilities`, themes and instruments from `codings`, and `target` and `funding` where a row of theirs names the
 * passage. A measure has the codes of its own, as everywhere on the site; title, notes and rows have those of their task.
 * Safeguards and their sentences have theirs from `safeguard_codings`. Two further kinds, which no list shows and links of
 * counted cells choose, are the measures as the pages count them: without safeguards, and with.
 * A table that is not there makes no facet.
 */
export interface Tagging {
  readonly tags: readonly Tag[];
  /** Numbers of the tags of one passage alone. */
  readonly ofPassage: (id: string) => readonly number[];
  /** Numbers of the tags of all passages of one parent: functions of units. */
  readonly ofParent: (id: string) => readonly number[];
  /** Single units by their codes, each with its name and the parents that name it. */
  readonly units: ReadonlyMap<string, { readonly name: string; readonly parents: ReadonlySet<string> }>;
}

/** `labels` name the kinds in the reader's language. */
export function taggingOf(published: Published, labels: Readonly<Record<string, string>>): Tagging {
  const all = new Map<
    string,
    { readonly tag: Tag; readonly passages: Set<string>; readonly parents: Set<string> }
  >();
  const put = (facet: Facet, code: string, label: string, listed = true) => {
    const key = `${facet} ${code}`;
    const entry = all.get(key) ?? {
      tag: { facet, code, label, listed },
      passages: new Set<string>(),
      parents: new Set<string>(),
    };
    all.set(key, entry);
    return entry;
  };

  for (const kind of passageKinds) {
    const own = published.passages.filter((p) => p.kind === kind);
    if (own.length > 0) for (const p of own) put('kind', kind, labels[kind] ?? kind).passages.add(p.id);
  }
  for (const kind of ['target', 'funding'] as const) {
    for (const row of published.table(kind === 'target' ? 'targets' : kind)) {
      const id = textIn(row, 'passage');
      if (id !== null) put('kind', kind, labels[kind] ?? kind).passages.add(id);
    }
  }
  const besideMeasures = new Map<string, string[]>();
  for (const { kind, parent, id } of published.passages) {
    if (kind === 'measure') continue;
    const known = besideMeasures.get(parent);
    if (known) known.push(id);
    else besideMeasures.set(parent, [id]);
  }
  const names = { theme: namesIn(published, 'themes'), instrument: namesIn(published, 'instruments') };
  const inForce = (table: 'codings' | 'safeguard_codings') =>
    published.table(table).flatMap((row) => {
      const scheme = textIn(row, 'scheme');
      const code = textIn(row, 'code');
      return (scheme !== 'theme' && scheme !== 'instrument') || code === null || row['in_force'] === false
        ? []
        : [{ row, entry: put(scheme, code, names[scheme].get(code) ?? code) }];
    });
  for (const { row, entry } of inForce('codings')) {
    const measure = textIn(row, 'measure');
    if (measure !== null) entry.passages.add(measure);
    else for (const id of besideMeasures.get(textIn(row, 'task') ?? '') ?? []) entry.passages.add(id);
  }
  const counted = {
    without: put('kind', 'measure-without-safeguards', labels['measure-without-safeguards'] ?? '', false),
    with: put('kind', 'measure-with-safeguards', labels['measure-with-safeguards'] ?? '', false),
  };
  for (const row of published.table('measures')) {
    const id = textIn(row, 'id');
    if (id === null) continue;
    counted.with.passages.add(id);
    if (row['is_safeguard'] !== true) counted.without.passages.add(id);
  }
  for (const { kind, id } of published.passages) if (kind === 'safeguard') counted.with.passages.add(id);
  const headed = Map.groupBy(
    published.passages.filter(({ kind }) => kind === 'heading' || kind === 'note'),
    ({ parent }) => parent,
  );
  for (const { row, entry } of inForce('safeguard_codings')) {
    const sentence = textIn(row, 'measure');
    if (sentence === null)
      for (const { id } of headed.get(textIn(row, 'safeguard') ?? '') ?? []) entry.passages.add(id);
    else {
      entry.passages.add(sentence);
      counted.with.passages.add(sentence);
    }
  }
  const single = new Map<string, { readonly name: string; readonly parents: Set<string> }>();
  const units = new Map(published.table('units').map((unit) => [textIn(unit, 'code'), unit]));
  for (const row of published.table('responsibilities')) {
    const unit = units.get(textIn(row, 'unit'));
    const task = textIn(row, 'task');
    if (!unit || task === null) continue;
    const code = textIn(unit, 'code') ?? '';
    const purpose = textIn(unit, 'function') ?? '';
    put('unit', purpose, purpose).parents.add(task);
    const own = single.get(code) ?? { name: textIn(unit, 'name') ?? code, parents: new Set<string>() };
    single.set(code, own);
    own.parents.add(task);
  }

  const entries = [...all.values()];
  const numbers = (of: 'passages' | 'parents') => {
    const found = new Map<string, number[]>();
    for (const [number, entry] of entries.entries()) {
      for (const id of entry[of]) {
        const list = found.get(id);
        if (list) list.push(number);
        else found.set(id, [number]);
      }
    }
    return (id: string): readonly number[] => found.get(id) ?? [];
  };
  return {
    tags: entries.map(({ tag }) => tag),
    ofPassage: numbers('passages'),
    ofParent: numbers('parents'),
    units: single,
  };
}

const namesIn = (published: Published, table: string): ReadonlyMap<string | null, string | null> =>
  new Map(published.table(table).map((row) => [textIn(row, 'code'), textIn(row, 'name')]));
