import type { APIRoute } from 'astro';
import { unitRankingAsCsv } from '../../queries/units.ts';

export const GET: APIRoute = async () => new Response(await unitRankingAsCsv());
