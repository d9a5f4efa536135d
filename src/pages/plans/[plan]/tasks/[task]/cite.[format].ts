import type { APIRoute, InferGetStaticParamsType, InferGetStaticPropsType } from 'astro';
import { punctuatedCitable } from '../../../../../cite/citable.ts';
import { citationFiles } from '../../../../../cite/formats.ts';
import { citationOf } from '../../../../../queries/citations.ts';
import { taskCitationPaths } from '../../../../../queries/paths.ts';

export const getStaticPaths = taskCitationPaths;
type Params = InferGetStaticParamsType<typeof getStaticPaths>;
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props, Params> = async ({ params: { format }, props: { id } }) =>
  new Response(citationFiles[format]([punctuatedCitable(await citationOf(id))], null));
