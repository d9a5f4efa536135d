import type { APIRoute, InferGetStaticParamsType } from 'astro';
import { punctuatedCitable } from '../../../cite/citable.ts';
import { citationFiles } from '../../../cite/formats.ts';
import { citationOf } from '../../../queries/citations.ts';
import { planCitationPaths } from '../../../queries/paths.ts';

export const getStaticPaths = planCitationPaths;
type Params = InferGetStaticParamsType<typeof getStaticPaths>;

export const GET: APIRoute<Record<string, never>, Params> = async ({ params: { plan, format } }) =>
  new Response(citationFiles[format]([punctuatedCitable(await citationOf(plan))], null));
