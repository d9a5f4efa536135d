import { defineMiddleware } from 'astro:middleware';
import { setPage } from './components/punctuation/html.ts';
import { withLanguages } from './components/site/with-languages.ts';

/**
 * Every page is made with the signs of the documents as they came, and goes out with them as they are printed; where its interface
 * is not Chinese, with `lang` wherever its words change between languages.
 */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  if (response.headers.get('content-type')?.startsWith('text/html') !== true) return response;
  const page = setPage(await response.text());
  return new Response(import.meta.env.LANGUAGE === 'zh' ? page : withLanguages(page), response);
});
