import type { APIRoute } from 'astro';
import { jsonOf } from '../../../model/steering.ts';
import { publishedCodes } from '../../../queries/coding.ts';
import { planPaths } from '../../../queries/paths.ts';

export const getStaticPaths = planPaths;

export const GET: APIRoute = async ({ params }) =>
  new Response(`${jsonOf(await publishedCodes(params['plan'] ?? ''))}\n`);
