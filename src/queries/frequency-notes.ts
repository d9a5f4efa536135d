import { asPublished, pooledAgreement } from '../compare/agreement.ts';
import { LOW_KAPPA } from '../model/kappa.ts';
import { type FrequencyRow } from '../compare/frequency.ts';
import type { Concept } from '../model/coding.ts';
import { isEdited } from '../model/edited.ts';
import { corpusDate, corpusVersion } from '../corpus.ts';
import { zh as w } from '../text/frequency.ts';
import { t } from '../text/index.ts';
import { listAccess } from './citations.ts';
import { agreements, concepts } from './codings.ts';
import { allEditions } from './editions.ts';
import { once } from './once.ts';
import { frequencyAddress, schemeOf, type FrequencyTable } from './frequency-tables.ts';

const isAdded = ({ parent, origin }: Concept): boolean => parent !== null && origin === 'site';
const scopeOf = ({ safeguards }: FrequencyTable) => (safeguards ? 'with-safeguards' : 'without-safeguards');
const levelOf = ({ unit }: FrequencyTable) => (unit === 'tasks' ? 'task' : 'measure');

/** The codes on which rule and editor agree little in what a table counts, with their kappas: its caption tells these of no other whole. */
export async function weakIn(table: FrequencyTable): Promise<ReadonlyMap<string, number>> {
  const { codes } = (await agreements())[scopeOf(table)];
  const own = codes.filter((c) => c.scheme === schemeOf(table) && c.level === levelOf(table));
  return new Map(
    own.flatMap(({ code, kappa }) =>
      kappa !== null && kappa < LOW_KAPPA ? [[code, asPublished(kappa)]] : [],
    ),
  );
}

/** The marks after the label of a row. */
export function marksOf({ sort, concept }: FrequencyRow, weak: ReadonlyMap<string, number>): string {
  if (sort !== 'code' || concept === null) return '';
  return (weak.has(concept.code) ? w.marks.weak : '') + (isAdded(concept) ? w.marks.added : '');
}

/** What the marks after labels say. */
async function markNotes(table: FrequencyTable): Promise<string[]> {
  const [all, weak] = [await concepts(table.scheme, table.safeguards), await weakIn(table)];
  const added = all.filter(isAdded);
  const low = all.flatMap(({ code, name }) => {
    const kappa = weak.get(code);
    return kappa === undefined ? [] : [w.weakOne(name, kappa)];
  });
  return [
    ...(low.length === 0 ? [] : [w.weak(low)]),
    ...(added.length === 0 ? [] : [w.added(added.map(({ name }) => name))]),
  ];
}

/** How many plans has an editor coded, in each scheme? */
const edited = once(async () => {
  const editions = await allEditions();
  const by = (scheme: 'theme' | 'instrument'): number =>
    editions.filter(({ codings }) => isEdited({ codings: codings.filter((c) => c.scheme === scheme) }))
      .length;
  return { instruments: by('instrument'), themes: by('theme') };
});

/** What is below a table of so many plans: what is counted, whose codes they are, what marks say, how it is cited. */
export async function notesOf(
  table: FrequencyTable,
  plans: number,
  grouped: boolean,
): Promise<readonly string[]> {
  const { scheme, unit, reading, safeguards } = table;
  const agreement = (await agreements())[scopeOf(table)];
  const { prefix, addressNote } = listAccess();
  return [
    w.counted[schemeOf(table)][unit] + w.rest[schemeOf(table)](unit) + (grouped ? w.sumOfGroups : w.sum),
    t.compare.safeguards.note[safeguards ? 'with' : 'without'],
    w.readings[reading]((await edited())[scheme], plans) +
      w.agreement(pooledAgreement(agreement, schemeOf(table), levelOf(table)), unit),
    ...(await markNotes(table)),
    w.source(
      t.site.name,
      t.publishing.version(corpusVersion),
      corpusDate === null ? w.open : w.closed(corpusDate),
      prefix + frequencyAddress(table) + addressNote,
    ),
  ];
}
