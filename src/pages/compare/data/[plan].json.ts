import type { APIRoute } from 'astro';
import { fragmentOf } from '../../../compare/fragment.ts';
import { comparedPlan, vocabulary } from '../../../queries/compare.ts';
import { jsonOf } from '../../../model/steering.ts';
import { comparedPaths } from '../../../queries/paths.ts';

export const getStaticPaths = comparedPaths;

export const GET: APIRoute = async ({ params }) => {
  const plan = await comparedPlan(params['plan'] ?? '');
  if (!plan) throw new Error(`${params['plan'] ?? ''}: no such plan`);
  return new Response(`${jsonOf(fragmentOf(plan, await vocabulary()))}\n`);
};
