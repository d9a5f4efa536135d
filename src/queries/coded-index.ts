import { toolUseOf } from '../charts/which-tools-for-which-themes.ts';
import { crossTable } from '../compare/matrix.ts';
import { codedMatrix, codedPlans, concepts } from './codings.ts';
import { names } from './concepts.ts';
import { allGroups } from './groups.ts';

const single = { themes: 'theme', instruments: 'instrument' } as const;

/** What does the index of themes or of tools show: what every plan has under each, and which plans belong together? */
export async function codedIndex(scheme: 'themes' | 'instruments', safeguards: boolean) {
  const rows = (await codedMatrix(scheme, safeguards)).filter(
    ({ concept }) => scheme === 'themes' || concept.parent !== null,
  );
  return {
    coded: {
      plans: await codedPlans(safeguards),
      rows,
      scheme: single[scheme],
      names: await names(),
      safeguards,
    },
    groups: await allGroups(),
  };
}

/** Which tools serve which themes: every sentence of both, and the share of each kind of tools in a theme? */
export async function toolsByThemes(safeguards: boolean) {
  const [themes, all] = [await concepts('themes', safeguards), await concepts('instruments', safeguards)];
  const [plans, called] = [await codedPlans(safeguards), await names()];
  const tools = all.filter((tool) => tool.parent !== null);
  const table = crossTable(plans, tools, themes);
  const use = toolUseOf(
    themes.map((theme) => theme.name),
    table.rows.map(({ tool, cells }) => ({
      kind: called.get(tool.parent ?? '') ?? '',
      cells: cells.map((c) => c.measures.length),
    })),
  );
  return { table, use };
}
