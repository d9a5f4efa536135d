import type { APIRoute } from 'astro';
import { rowsAsCsv } from '../../../../exports/csv.ts';
import { differenceColumns, differenceRows } from '../../../../exports/difference.ts';
import { differenceBetween, versionPairs, type VersionPair } from '../../../../queries/differences.ts';

export const getStaticPaths = () => versionPairs().map((pair) => ({ params: { ...pair }, props: { pair } }));

/** All rows in which two versions differ, as CSV. */
export const GET: APIRoute<{ pair: VersionPair }> = async ({ props }) => {
  const { differences, reasonOf } = await differenceBetween(props.pair);
  const rows = [...differenceRows(differences, reasonOf)];
  return new Response(rowsAsCsv(differenceColumns, rows));
};
