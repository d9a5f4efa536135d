import type { APIRoute } from 'astro';
import { jsonOf } from '../../../model/steering.ts';
import { blindPlan } from '../../../queries/coding.ts';
import { planFilePaths } from '../../../queries/paths.ts';

export const getStaticPaths = planFilePaths;

export const GET: APIRoute = async ({ params }) =>
  new Response(`${jsonOf(await blindPlan(params['plan'] ?? ''))}\n`);
