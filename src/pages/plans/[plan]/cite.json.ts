import type { APIRoute } from 'astro';
import { planCitation } from '../../../cite/plan-citation.ts';
import { jsonOf } from '../../../model/steering.ts';
import { readerFor } from '../../../queries/editions.ts';
import { planFilePaths } from '../../../queries/paths.ts';

export const getStaticPaths = planFilePaths;

/** What the citation panels of a plan's pages read when another citation than the page's own is asked for. */
export const GET: APIRoute = async ({ params }) => {
  const { edition } = await readerFor(params['plan'] ?? '');
  return new Response(`${jsonOf(planCitation(edition))}\n`);
};
