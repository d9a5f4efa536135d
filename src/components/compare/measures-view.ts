import type { CodedMeasure } from '../../compare/coded.ts';
import type { ComparedPlan, Vocabulary } from '../../compare/fragment.ts';
import { measureRows, type MeasureCell, type Profile } from '../../compare/measures.ts';
import { conceptPath, searchPage, withSafeguards } from '../../routes.ts';
import { zh as t } from '../../text/matrix.ts';
import { href } from '../href.ts';
import { columnsOf } from './areas-view.ts';
import { noteOf } from './concept-mark.ts';
import { shadeOf, titlePart, type MatrixCell, type MatrixPart, type MatrixView } from './matrix-view.ts';
import { joints } from '../../text/joints.ts';

interface Asked {
  readonly theme: string | null;
  readonly instrument: string | null;
  readonly safeguards?: boolean;
}

/**
 * The sentences, side by side: rows by theme; where only a tool is asked for, by tool (a kind: one row to each of its
 * tools). With both, the sentences of the theme that use the tool.
 */
export function measuresView(
  plans: readonly ComparedPlan[],
  { themes, instruments }: Pick<Vocabulary, 'themes' | 'instruments'>,
  { theme, instrument, safeguards = false }: Asked,
): MatrixView {
  const byTool = theme === null && instrument !== null;
  const tools = new Map(instruments.map((i) => [i.code, i.name]));
  const below = instruments.filter((i) => i.parent === instrument);
  const concepts = byTool
    ? below.length > 0
      ? below
      : instruments.filter((i) => i.code === instrument)
    : themes.filter((c) => theme === null || c.code === theme);
  const rows = measureRows(
    plans,
    concepts,
    plans.flatMap((p) => p.units),
    byTool ? { rows: 'instrument', theme: null, instrument: null } : { rows: 'theme', theme, instrument },
  );
  const most = Math.max(0, ...rows.flatMap((row) => row.cells.map((c) => c.measures.length)));
  return {
    id: 'compared',
    caption: byTool ? t.by.measures.byTool : t.by.measures.caption,
    note: t.by.measures.note,
    corner: byTool ? t.instrument : t.theme,
    form: 'passages',
    columns: columnsOf(plans),
    rows: rows.map(({ concept, cells }) => ({
      code: concept.code,
      name: concept.name,
      href: href(withSafeguards(conceptPath(byTool ? 'instrument' : 'theme', concept.code), safeguards)),
      ...noteOf(concept),
      cells: cells.map((cell) =>
        cellOf(
          cell,
          byTool ? { theme: null, instrument: concept.code } : { theme: concept.code, instrument },
          most,
          tools,
          safeguards,
        ),
      ),
    })),
  };
}

function cellOf(
  { plan, measures, profile, silence }: MeasureCell,
  asked: Asked,
  most: number,
  tools: ReadonlyMap<string, string>,
  safeguards: boolean,
): MatrixCell {
  if (silence) return { silence: silence.reason, mention: silence.mention && href(silence.mention.url) };
  const tasks = Map.groupBy(measures, (m) => m.task);
  return {
    value: measures.length,
    unit: t.measures.sentences(measures.length),
    shade: shadeOf(measures.length, most),
    href: foundPath(plan, asked, safeguards),
    profile: profileWords(profile, tools),
    parts: [...tasks].map(([task, own]): MatrixPart => ({
      id: task.id,
      ...titlePart(task, own[0]?.titleMarks ?? []),
      href: href(task.url),
      parts: own.map((m) => sentence(m, tools)),
    })),
  };
}

/** The search that finds the sentences of a plan with a theme, a tool, or both. */
export function foundPath(plan: string, asked: Omit<Asked, 'safeguards'>, safeguards: boolean): string {
  const kind = `measure-${safeguards ? 'with' : 'without'}-safeguards`;
  const query = new URLSearchParams({ q: '', plan, kind });
  for (const [name, code] of Object.entries(asked)) if (code !== null) query.set(name, code);
  return `${href(searchPage)}?${query.toString()}`;
}

/** Who sets targets, promises money, names tools and units, and who does not. */
const profileWords = (profile: Profile, tools: ReadonlyMap<string, string>): [string, string][] => [
  [t.measures.withTargets, t.measures.of(profile.withTargets)],
  [t.measures.withMoney, t.measures.of(profile.withMoney)],
  [t.measures.tools, joints.names(profile.tools.map((code) => tools.get(code) ?? code)) || t.measures.none],
  [t.measures.units, joints.names(profile.units) || t.measures.none],
];

const sentence = (
  { row, marks, tools: used }: CodedMeasure,
  tools: ReadonlyMap<string, string>,
): MatrixPart => ({
  id: row.id,
  text: row.text,
  marks,
  href: href(row.url),
  quoted: true,
  ...(used.length === 0 ? {} : { remarks: used.map(({ code }) => tools.get(code) ?? code) }),
});
