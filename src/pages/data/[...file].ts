import type { APIRoute } from 'astro';
import { allDataFiles, dataFileBytes } from '../../queries/data-files.ts';

/** In a build the files are written while the page of the data is made, and none is left for Astro to hold. */
export const getStaticPaths = async () =>
  import.meta.env.DEV ? (await allDataFiles()).map(({ path }) => ({ params: { file: path } })) : [];

export const GET: APIRoute = async ({ params }) => {
  const file = (await allDataFiles()).find(({ path }) => path === params['file']);
  if (!file) throw new Error(`/data/${params['file'] ?? ''} is no published file`);
  return new Response(dataFileBytes(file.path), { headers: { 'content-type': file.mediatype } });
};
