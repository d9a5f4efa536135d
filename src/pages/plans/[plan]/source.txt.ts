import type { APIRoute } from 'astro';
import { planTexts } from '../../../queries/editions.ts';
import { planFilePaths } from '../../../queries/paths.ts';

export const getStaticPaths = planFilePaths;

export const GET: APIRoute = async ({ params }) =>
  new Response((await planTexts(params['plan'] ?? '')).source);
