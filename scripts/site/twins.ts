import { issue, type Issue } from '../../src/model/issue.ts';
import { languageOf } from '../publish/language.ts';
import { fileOf } from './paths.ts';
import type { Site } from './read-site.ts';

const ENGLISH = `/${languageOf({ SITE_LANGUAGE: 'en' }).path}`;
/** A host knows one page for what is missing. */
const ONCE = new Set(['/404.html']);

/**
 * Every page is there in both languages, its English twin at `/en/` and its own address, with the same fragments, so that a
 * reader who changes the language keeps the place and the ledger needs to promise one of the two.
 */
export const checkTwins = (site: Site): Issue[] =>
  [...site.pages].flatMap(([address, page]) => {
    if (ONCE.has(address)) return [];
    const english = address.startsWith(ENGLISH);
    const other = english ? address.slice(ENGLISH.length - 1) : ENGLISH + address.slice(1);
    const twin = site.pages.get(other);
    if (!twin) return [missing(address, `${address} has no twin at ${other}`)];
    return [...page.ids]
      .filter((id) => !twin.ids.has(id))
      .map((id) => missing(address, `#${id} of ${address} is not in ${other}`));
  });

const missing = (address: string, message: string): Issue =>
  issue('site/language', message, { file: fileOf(address) });
