import type { APIRoute } from 'astro';
import { jsonOf } from '../../../model/steering.ts';
import { publishedCodes } from '../../../queries/coding.ts';
import { planFilePaths } from '../../../queries/paths.ts';

export const getStaticPaths = planFilePaths;

export const GET: APIRoute = async ({ params }) =>
  new Response(`${jsonOf(await publishedCodes(params['plan'] ?? ''))}\n`);
