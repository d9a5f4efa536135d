import type { APIRoute } from 'astro';
import { tablesAsJson } from '../../../exports/json.ts';
import { planFilePaths } from '../../../queries/paths.ts';
import { planRows } from '../../../queries/tables.ts';

export const getStaticPaths = planFilePaths;

export const GET: APIRoute = async ({ params }) =>
  new Response(tablesAsJson({ ...(await planRows(params['plan'] ?? '')) }));
