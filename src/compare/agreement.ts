import type { CodingSet, ConceptRow } from '../model/coding.ts';
import type { Edition } from '../model/edition.ts';
import { localOf } from '../model/ids.ts';
import { cohensKappa, confusionOf, fourfold, percentAgreement, yesOrNo } from './reliability.ts';
import { LOW_KAPPA } from '../model/kappa.ts';

/** How far rule and editor agree on one code: whether it is given to a task or measure, or not. */
export interface CodeAgreement {
  readonly scheme: CodingSet['scheme'];
  readonly level: 'task' | 'measure';
  readonly code: string;
  readonly both: number;
  readonly rule_only: number;
  readonly editor_only: number;
  readonly neither: number;
  readonly accuracy: number;
  /** Cohen's kappa; null where both always say the same and chance alone explains it. */
  readonly kappa: number | null;
}

/** How far they agree on the primary theme. */
export interface PrimaryAgreement {
  readonly level: 'task' | 'measure';
  readonly n: number;
  readonly same: number;
  readonly accuracy: number;
  readonly kappa: number | null;
  /** How often the rule's primary theme is among all that the editor gives. */
  readonly among: number;
}

export interface Agreement {
  readonly primary: readonly PrimaryAgreement[];
  readonly codes: readonly CodeAgreement[];
}

/**
 * What agreement is measured on: all tasks with their measures, as in the table `codings`; those of them that are not
 * safeguards; or these with all safeguards, whether or not their plan numbers them among its tasks.
 */
export const agreementScopes = ['tasks', 'without-safeguards', 'with-safeguards'] as const;
export type AgreementScope = (typeof agreementScopes)[number];

/** The sets of codes of an edition that a scope takes in. */
export function setsIn(
  { tasks, codings, safeguard_codings }: Pick<Edition, 'tasks' | 'codings' | 'safeguard_codings'>,
  scope: AgreementScope,
): readonly CodingSet[] {
  if (scope === 'tasks') return codings;
  if (scope === 'with-safeguards') return [...codings, ...safeguard_codings];
  const safeguards = new Set(tasks.filter((t) => t.is_safeguard).map((t) => t.id));
  return codings.filter(({ of }) => !safeguards.has(of.split('/').slice(0, 2).join('/')));
}

/** How far rule and editor agree on all codes of a scheme, taken together. */
export interface PooledAgreement {
  /** Kappa over every decision for or against a code (De Vries et al. 2008); null where nothing was coded by both. */
  readonly kappa: number | null;
  /** The lowest and the highest kappa of one code; null where there is none. */
  readonly range: readonly [least: number, most: number] | null;
  /** Tasks or sentences that both have coded. */
  readonly n: number;
}

/** The agreement on a whole scheme at one level, from that on each of its codes. */
export function pooledAgreement(
  { codes }: Agreement,
  scheme: CodingSet['scheme'],
  level: CodeAgreement['level'],
): PooledAgreement {
  const own = codes.filter((c) => c.scheme === scheme && c.level === level);
  const sum = (of: (c: CodeAgreement) => number): number => own.reduce((n, c) => n + of(c), 0);
  const kappas = own.flatMap(({ kappa }) => (kappa === null ? [] : asPublished(kappa)));
  return {
    kappa: cohensKappa(
      yesOrNo(
        sum((c) => c.both),
        sum((c) => c.rule_only),
        sum((c) => c.editor_only),
        sum((c) => c.neither),
      ),
    ),
    range: kappas.length === 0 ? null : [Math.min(...kappas), Math.max(...kappas)],
    n: own[0] === undefined ? 0 : own[0].both + own[0].rule_only + own[0].editor_only + own[0].neither,
  };
}

/** The kappa of one code over sentences and over tasks, as the tables `themes` and `instruments` publish it. */
export const kappasOf = (agreement: Agreement, code: string): Pick<ConceptRow, 'kappa' | 'kappa_tasks'> => ({
  kappa: kappaAt(agreement, code, 'measure'),
  kappa_tasks: kappaAt(agreement, code, 'task'),
});

/** The same of an agreement of the scope `with-safeguards`. */
export const kappasWithSafeguards = (
  agreement: Agreement,
  code: string,
): Pick<ConceptRow, 'kappa_with_safeguards' | 'kappa_tasks_with_safeguards'> => ({
  kappa_with_safeguards: kappaAt(agreement, code, 'measure'),
  kappa_tasks_with_safeguards: kappaAt(agreement, code, 'task'),
});

/** A concept as it is marked where safeguards are counted or not: its kappas are those of these counts. */
export const countedConcept = <C extends ConceptRow>(concept: C, safeguards: boolean): C =>
  safeguards
    ? { ...concept, kappa: concept.kappa_with_safeguards, kappa_tasks: concept.kappa_tasks_with_safeguards }
    : concept;

function kappaAt({ codes }: Agreement, code: string, level: CodeAgreement['level']): number | null {
  const found = codes.find((c) => c.code === code && c.level === level)?.kappa ?? null;
  return found === null ? null : asPublished(found);
}

/** A kappa as the tables have it; what a page prints is rounded from this, so that all pages and the tables say one number. */
export const asPublished = (kappa: number): number => Number(kappa.toFixed(4));

/** Where rule and editor agree little on a concept, level by level; empty where they agree well or nothing can be said. */
export const weakLevels = (
  concept: Pick<ConceptRow, 'kappa' | 'kappa_tasks'>,
): readonly { level: CodeAgreement['level']; kappa: number }[] =>
  (
    [
      ['measure', concept.kappa],
      ['task', concept.kappa_tasks],
    ] as const
  ).flatMap(([level, value]) => (value !== null && value < LOW_KAPPA ? [{ level, kappa: value }] : []));

/** Codes of both readers on one task or measure. */
interface Pair {
  readonly level: 'task' | 'measure';
  readonly rule: readonly string[];
  readonly editor: readonly string[];
}

const levels = ['task', 'measure'] as const;
const bySchemes = ['theme', 'instrument'] as const;

/**
 * The agreement of rule and editor over everything that both have coded, for each scheme's codes. A measure in which
 * the rule finds no theme takes that of its task, as it does on the site.
 */
export function agreementOf(
  sets: readonly CodingSet[],
  vocabulary: Readonly<Record<CodingSet['scheme'], readonly string[]>>,
): Agreement {
  const pairs = Object.fromEntries(bySchemes.map((scheme) => [scheme, pairsOf(sets, scheme)])) as Record<
    CodingSet['scheme'],
    Pair[]
  >;
  return {
    primary: levels.map((level) => primaryAgreement(level, pairs.theme)),
    codes: bySchemes.flatMap((scheme) =>
      levels.flatMap((level) =>
        vocabulary[scheme].map((code) => codeAgreement(scheme, level, code, pairs[scheme])),
      ),
    ),
  };
}

/** What rule and editor say of one task or sentence in one scheme, most salient first; left out where nothing is said. */
type Readings = Readonly<Partial<Record<CodingSet['basis'], readonly string[]>>>;

/**
 * The readings of every task and sentence in one scheme, by id. A sentence in which the rule finds no theme has that of
 * its task, as it has on the site.
 */
export function readingsOf(
  sets: readonly CodingSet[],
  scheme: CodingSet['scheme'],
): ReadonlyMap<string, Readings> {
  const found = new Map<string, { -readonly [Basis in keyof Readings]: Readings[Basis] }>();
  for (const set of sets) {
    if (set.scheme !== scheme) continue;
    const readings = found.get(set.of) ?? {};
    readings[set.basis] = set.codes.map(([code]) => code);
    found.set(set.of, readings);
  }
  if (scheme === 'theme')
    for (const [of, readings] of found)
      if (isSentence(of) && readings.rule?.length === 0)
        readings.rule = found.get(of.slice(0, of.lastIndexOf('/')))?.rule?.slice(0, 1) ?? [];
  return found;
}

const isSentence = (id: string): boolean => localOf(id).includes('/');

const pairsOf = (sets: readonly CodingSet[], scheme: CodingSet['scheme']): Pair[] =>
  [...readingsOf(sets, scheme)].flatMap(([of, { rule, editor }]): Pair[] =>
    rule === undefined || editor === undefined
      ? []
      : [{ level: isSentence(of) ? 'measure' : 'task', rule, editor }],
  );

function codeAgreement(
  scheme: CodingSet['scheme'],
  level: Pair['level'],
  code: string,
  pairs: readonly Pair[],
): CodeAgreement {
  const here = pairs.filter((p) => p.level === level);
  const [both, rule_only, editor_only, neither] = fourfold(
    here.map((p) => [p.rule.includes(code), p.editor.includes(code)]),
  );
  const table = yesOrNo(both, rule_only, editor_only, neither);
  return {
    scheme,
    level,
    code,
    both,
    rule_only,
    editor_only,
    neither,
    accuracy: percentAgreement(table),
    kappa: cohensKappa(table),
  };
}

function primaryAgreement(level: Pair['level'], pairs: readonly Pair[]): PrimaryAgreement {
  const here = pairs.filter((p) => p.level === level);
  const same = here.filter((p) => p.rule[0] === p.editor[0]).length;
  const among = here.filter((p) => p.rule[0] !== undefined && p.editor.includes(p.rule[0])).length;
  const table = confusionOf(here.map((p) => [p.rule[0] ?? '', p.editor[0] ?? '']));
  const accuracy = percentAgreement(table);
  return { level, n: here.length, same, accuracy, kappa: cohensKappa(table), among };
}
