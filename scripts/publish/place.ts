/**
 * `SITE_URL` and `BASE_PATH`, read in one place for build, checks and server. `SITE_URL` may have a path after the host;
 * then it is the base path, unless `BASE_PATH` says another.
 */
interface Deployment {
  /** Origin, `https://plans.example`; null where it is not set. */
  readonly site: string | null;
  /** `/` or `/sub/`, as it is in an address: percent-encoded where it has to be. */
  readonly base: string;
}

/** Throws where `SITE_URL` is not a web address: a wrong one would be in every citation. */
export function deploymentOf(environment: Readonly<Record<string, string | undefined>>): Deployment {
  const { SITE_URL = '', BASE_PATH = '' } = environment;
  const url = SITE_URL === '' ? null : URL.canParse(SITE_URL) ? new URL(SITE_URL) : undefined;
  if (url === undefined || (url !== null && !/^https?:$/u.test(url.protocol)))
    throw new Error(`SITE_URL=${SITE_URL} is no address such as https://plans.example`);
  const path = BASE_PATH === '' ? (url?.pathname ?? '/') : BASE_PATH;
  return { site: url?.origin ?? null, base: encodedBase(path) };
}

/**
 * Where readers send what they find wrong: `CONTACT`, a page of the web or `mailto:` with an address; null where it is not
 * set. Throws where it is neither: a link that leads nowhere would be on every page.
 */
export function contactOf(environment: Readonly<Record<string, string | undefined>>): string | null {
  const { CONTACT = '' } = environment;
  if (CONTACT === '') return null;
  if (/^(?:https?:\/\/[^\s/]|mailto:[^\s@]+@[^\s@]+$)/u.test(CONTACT) && URL.canParse(CONTACT))
    return CONTACT;
  throw new Error(
    `CONTACT=${CONTACT} is no address such as mailto:editors@plans.example or https://plans.example/issues`,
  );
}

/**
 * A base path as it is in an address: with a slash at both ends and percent-encoded, whether it was so already
 * (`%E5%8E%BF`) or not (`县`, `a b`). A `%` that encodes nothing is one itself.
 */
export function encodedBase(path: string): string {
  const plain = `/${path}/`
    .replace(/\/+/gu, '/')
    .replace(/(?:%[\da-f]{2})+/giu, (codes) => decoded(codes) ?? codes);
  return encodeURI(plain).replace(/[?#]/gu, encodeURIComponent);
}

/** The text of percent-encoded bytes; undefined where they are not UTF-8, or contain what would end a part of a path. */
function decoded(codes: string): string | undefined {
  try {
    const text = decodeURIComponent(codes);
    return /[/%]/u.test(text) ? undefined : text;
  } catch {
    return undefined;
  }
}

/** What the build says where the address is not set. */
export const NO_SITE_URL =
  'SITE_URL is not set: citations say that the address is missing, and there is no canonical link, sitemap or OpenSearch.\n' +
  '  Set it to where the site will live: SITE_URL=https://plans.example npm run build';
