import type { APIRoute, InferGetStaticParamsType } from 'astro';
import { rowsAsJson } from '../../exports/json.ts';
import { tablePaths } from '../../queries/paths.ts';
import { tableRows } from '../../queries/tables.ts';

export const getStaticPaths = tablePaths;
type Params = InferGetStaticParamsType<typeof getStaticPaths>;

export const GET: APIRoute<Record<string, never>, Params> = async ({ params }) =>
  new Response(rowsAsJson(await tableRows(params.table)));
