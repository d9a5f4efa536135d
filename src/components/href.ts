import { pagesIn, withBase, type Language } from '../routes.ts';

/**
 * An address of the site below the base path of this deployment; every link of a page is made with it. A page is that of
 * the language of the page that links; a file is there once, for all languages.
 */
export const href = (path: string, language: Language = import.meta.env.LANGUAGE): string =>
  withBase(isPage(path) ? pagesIn[language] + path : path, import.meta.env.BASE_ADDRESS);

const isPage = (path: string): boolean => /^[^?#]*\/(?:[?#]|$)/u.test(path);

/** The address that is cited, whatever the language of the page: that of the Chinese page. `address`: as `href` made it. */
export const citedAddress = (address: string): string =>
  import.meta.env.LANGUAGE === 'zh'
    ? address
    : address.replace(href('/'), withBase('/', import.meta.env.BASE_ADDRESS));
