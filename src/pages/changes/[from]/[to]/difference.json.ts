import type { APIRoute } from 'astro';
import { differenceRows } from '../../../../exports/difference.ts';
import { rowsAsJson } from '../../../../exports/json.ts';
import { differenceBetween, versionPairs, type VersionPair } from '../../../../queries/differences.ts';

export const getStaticPaths = () => versionPairs().map((pair) => ({ params: { ...pair }, props: { pair } }));

/** All rows in which two versions differ, as JSON. */
export const GET: APIRoute<{ pair: VersionPair }> = async ({ props }) => {
  const { differences, reasonOf } = await differenceBetween(props.pair);
  return new Response(rowsAsJson([...differenceRows(differences, reasonOf)]));
};
