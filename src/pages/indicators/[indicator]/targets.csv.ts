import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { indicatorRowsAsCsv } from '../../../exports/indicator-rows.ts';
import { indicatorPaths } from '../../../queries/indicators.ts';

export const getStaticPaths = indicatorPaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(indicatorRowsAsCsv((await props.show()).reading.standing));
