import type { APIRoute } from 'astro';
import { countedPaths } from '../../../queries/codings.ts';
import { codedMatrixAsCsv } from '../../../queries/groups.ts';

export const getStaticPaths = countedPaths;

export const GET: APIRoute<{ safeguards: boolean }> = async ({ props }) =>
  new Response(await codedMatrixAsCsv('themes', props.safeguards));
