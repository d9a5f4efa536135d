import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { countedPaths } from '../../../queries/codings.ts';
import { codedMatrixAsCsv } from '../../../queries/groups.ts';
import { ofSchemes } from '../../../queries/of-schemes.ts';

export const getStaticPaths = () => ofSchemes(countedPaths());

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({ props }) =>
  new Response(await codedMatrixAsCsv(props.scheme, props.safeguards));
