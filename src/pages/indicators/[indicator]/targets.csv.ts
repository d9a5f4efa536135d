import type { APIRoute, InferGetStaticParamsType } from 'astro';
import { indicatorRowsAsCsv } from '../../../exports/indicator-rows.ts';
import { indicatorPaths, indicatorReading } from '../../../queries/indicators.ts';

export const getStaticPaths = indicatorPaths;
type Params = InferGetStaticParamsType<typeof getStaticPaths>;

export const GET: APIRoute<Record<string, never>, Params> = async ({ params }) =>
  new Response(indicatorRowsAsCsv((await indicatorReading(params.indicator)).standing));
