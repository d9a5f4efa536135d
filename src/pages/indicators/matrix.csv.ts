import type { APIRoute } from 'astro';
import { indicatorMatrixAsCsv } from '../../queries/groups.ts';

export const GET: APIRoute = async () => new Response(await indicatorMatrixAsCsv());
