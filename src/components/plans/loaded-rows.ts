import '../punctuation/observe.ts';
import { nodeOf } from '../markup/markup.ts';
import { listedOf, type CatalogueRow } from './catalogue.ts';
import type { Listed } from './finding.ts';
import { planRow } from './plan-row.ts';

/** A plan of the catalogue, its row made when it is first shown. */
interface LoadedRow extends Listed {
  readonly id: string;
  readonly element: HTMLElement;
  /** The page has no place for it. */
  readonly home: null;
}

/** All plans of the catalogue at `address`. Rejects where it cannot be had. */
export async function loadedRows(address: string): Promise<LoadedRow[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return ((await response.json()) as CatalogueRow[]).map((row) => {
    let made: HTMLElement | undefined;
    return {
      ...listedOf(row),
      id: row.id,
      home: null,
      get element() {
        return (made ??= nodeOf(planRow(row)) as HTMLElement);
      },
    };
  });
}
