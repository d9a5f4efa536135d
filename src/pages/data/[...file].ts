import type { APIRoute } from 'astro';
import { allDataFiles } from '../../queries/data-files.ts';

export const getStaticPaths = async () =>
  (await allDataFiles()).map(({ path }) => ({ params: { file: path } }));

export const GET: APIRoute = async ({ params }) => {
  const file = (await allDataFiles()).find(({ path }) => path === params['file']);
  if (!file) throw new Error(`/data/${params['file'] ?? ''} is no published file`);
  return new Response(file.content as Uint8Array<ArrayBuffer>, {
    headers: { 'content-type': file.mediatype },
  });
};
