import type { APIRoute, InferGetStaticParamsType, InferGetStaticPropsType } from 'astro';
import { taskCitationPaths } from '../../../../../queries/paths.ts';
import { citationFileOf } from '../../../../../queries/task-citations.ts';

export const getStaticPaths = taskCitationPaths;
type Params = InferGetStaticParamsType<typeof getStaticPaths>;
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props, Params> = async ({ params: { format }, props: { id } }) =>
  new Response(await citationFileOf(id, format));
