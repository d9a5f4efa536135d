import type { APIRoute } from 'astro';
import { catalogueOf } from '../../components/plans/rows.ts';
import { rowsAsJson } from '../../exports/json.ts';
import { plansInList } from '../../queries/plan-list.ts';

/** What the list of plans and the chooser of the comparison search in the browser. */
export const GET: APIRoute = async () => new Response(rowsAsJson(catalogueOf(await plansInList())));
