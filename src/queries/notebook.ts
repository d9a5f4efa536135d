import { getCollection } from 'astro:content';
import { cellsOf, notebookOutput, type NotebookOutput } from '../compare/notebook.ts';
import python from '../exports/examples/table.py?raw';
import r from '../exports/examples/table.R?raw';
import { allEditions } from './editions.ts';
import { rowsFor } from './rows.ts';

/** Names as the programs have them: that of a place, with the id where several plans have it. */
function toldApart(plans: readonly { readonly id: string; readonly name: string }[]) {
  const called = Map.groupBy(plans, ({ name }) => name);
  return plans.map(({ id, name }) => ({
    id,
    name: (called.get(name)?.length ?? 0) > 1 ? `${name} ${id}` : name,
  }));
}

/** From the data to a table: the programs in their cells, and what they give with these data? */
export async function notebook(): Promise<{
  readonly python: readonly string[];
  readonly r: readonly string[];
  readonly output: NotebookOutput;
}> {
  const editions = await allEditions();
  // The programs read the Chinese names, on English pages too.
  const tools = (await getCollection('instruments'))
    .map(({ data }) => data)
    .sort((a, b) => a.order - b.order);
  return {
    python: cellsOf(python),
    r: cellsOf(r),
    output: notebookOutput({
      plans: toldApart(editions.map(({ plan }) => ({ id: plan.id, name: plan.jurisdiction ?? plan.title }))),
      tools,
      codings: editions.flatMap((edition) => rowsFor(edition).codings),
    }),
  };
}

/** How do the files of the data and the programs come onto a machine, line by line of a shell? */
export const fetching = [
  'mkdir -p data/utf8 && cd data',
  'for t in plans measures_wide instruments codings; do',
  '  curl -fO https://plans.example/data/$t.csv',
  '  curl -f -o utf8/$t.csv https://plans.example/data/utf8/$t.csv',
  'done',
  'python3 table.py . && Rscript table.R .',
].join('\n');
