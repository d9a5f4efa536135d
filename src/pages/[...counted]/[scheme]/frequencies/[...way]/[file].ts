import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { frequencyFile, frequencyFilePaths } from '../../../../../queries/frequencies.ts';

export const getStaticPaths = frequencyFilePaths;

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(frequencyFile(await props.show(), props.file) as BodyInit);
