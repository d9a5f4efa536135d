import type { APIRoute, InferGetStaticParamsType } from 'astro';
import { planCitationPaths } from '../../../queries/paths.ts';
import { citationFileOf } from '../../../queries/task-citations.ts';

export const getStaticPaths = planCitationPaths;
type Params = InferGetStaticParamsType<typeof getStaticPaths>;

export const GET: APIRoute<Record<string, never>, Params> = async ({ params: { plan, format } }) =>
  new Response(await citationFileOf(plan, format));
