import { counting } from '../compare/coded.ts';
import { isEdited } from '../compare/edited.ts';
import { planSides, type PlanSide } from '../compare/concept.ts';
import type { UnitCell } from '../compare/units.ts';
import type { Concept } from '../model/coding.ts';
import type { Indicator } from '../model/indicator.ts';
import type { Corrected } from '../model/marks.ts';
import type { PlanRow, TargetRow } from '../model/tables.ts';
import { codedPlansAsNumbered, concepts } from './codings.ts';
import { facts, names } from './concepts.ts';
import { correctedWords } from './corrected.ts';
import { once } from './once.ts';
import { allIndicators } from './tables.ts';
import { unitFunctions, unitsUnknown, unreadByPlan } from './units.ts';

/** What a plan has under a theme or tool, its safeguards among them. */
export interface Coded {
  readonly concept: Concept;
  readonly side: PlanSide;
  /** Sentences without those of safeguards. */
  readonly withoutSafeguards: number;
}

/** One plan by everything that plans are compared by. */
export interface Profile {
  readonly plan: PlanRow;
  /** Whether an editor has read it. */
  readonly edited: boolean;
  readonly themes: readonly Coded[];
  /** Kinds of tools, each before its tools. */
  readonly tools: readonly Coded[];
  readonly names: ReadonlyMap<string, string>;
  /** Functions of which it names units, those of merged bureaus too, those that all plans name most first. */
  readonly units: readonly { readonly function: string; readonly cell: UnitCell }[];
  /** Units as written that nobody has classified. */
  readonly unknownUnits: readonly string[];
  /** What it prints of units that were not read. */
  readonly unreadUnits: string | null;
  readonly indicators: readonly { readonly indicator: Indicator; readonly targets: readonly TargetRow[] }[];
  /** Targets that no indicator fits. */
  readonly unnamed: readonly TargetRow[];
  /** The reading of quotes in which something was corrected, by the target's id. */
  readonly quotes: ReadonlyMap<string, Corrected>;
}

const plansById = once(async () => new Map((await codedPlansAsNumbered()).map((p) => [p.plan.id, p])));

const unitsByPlan = once(async () =>
  Map.groupBy(
    (await unitFunctions()).flatMap((row) =>
      row.cells
        .filter((cell) => cell.units.length > 0 || cell.joined.length > 0)
        .map((cell) => ({ function: row.function, cell, plan: cell.plan })),
    ),
    (row) => row.plan,
  ),
);

const unknownByPlan = once(async () => Map.groupBy(await unitsUnknown(), (unit) => unit.plan));

/** What has a plan under each theme, tool, function and indicator? Its safeguards are counted. */
export async function profileOf(id: string): Promise<Profile> {
  const numbered = (await plansById()).get(id);
  if (numbered === undefined) throw new Error(`${id}: no such plan`);
  const plan = counting(numbered, true);
  const [known, said] = [await facts(), await correctedWords()];
  const coded = async (scheme: 'themes' | 'instruments'): Promise<Coded[]> =>
    (await concepts(scheme, true)).flatMap((concept) => {
      const [side] = planSides([plan], concept, scheme === 'themes' ? 'theme' : 'instrument', known);
      if (side === undefined) return [];
      const own = side.tasks.filter(({ task }) => !task.row.is_safeguard);
      return [{ concept, side, withoutSafeguards: own.reduce((n, { measures }) => n + measures.length, 0) }];
    });
  const byIndicator = Map.groupBy(plan.targets, (target) => target.indicator);
  return {
    plan: plan.plan,
    edited: isEdited(numbered),
    themes: await coded('themes'),
    tools: await coded('instruments'),
    names: await names(),
    units: (await unitsByPlan()).get(id) ?? [],
    unreadUnits: (await unreadByPlan()).get(id) ?? null,
    unknownUnits: ((await unknownByPlan()).get(id) ?? []).map(({ written }) => written),
    indicators: (await allIndicators()).flatMap((indicator) => {
      const targets = byIndicator.get(indicator.code);
      return targets === undefined ? [] : [{ indicator, targets }];
    }),
    unnamed: byIndicator.get(null) ?? [],
    quotes: said.quotes,
  };
}
