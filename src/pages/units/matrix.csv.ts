import type { APIRoute } from 'astro';
import { unitMatrixAsCsv } from '../../queries/groups.ts';

export const GET: APIRoute = async () => new Response(await unitMatrixAsCsv());
