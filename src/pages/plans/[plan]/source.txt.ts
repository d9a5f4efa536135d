import type { APIRoute } from 'astro';
import { planTexts } from '../../../queries/editions.ts';
import { planPaths } from '../../../queries/paths.ts';

export const getStaticPaths = planPaths;

export const GET: APIRoute = async ({ params }) =>
  new Response((await planTexts(params['plan'] ?? '')).source);
