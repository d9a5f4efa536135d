import { defineMiddleware } from 'astro:middleware';
import { setPage } from './components/punctuation/html.ts';

/** Every page is made with the signs of the documents as they came, and goes out with them as they are printed. */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  if (response.headers.get('content-type')?.startsWith('text/html') !== true) return response;
  return new Response(setPage(await response.text()), response);
});
