/**
 * `SITE_URL` and `BASE_PATH`, read in one place for build, checks and server. `SITE_URL` may have a path behind the host;
 * then it is the base path, unless `BASE_PATH` says another.
 */
export interface Deployment {
  /** Origin, `https://plans.example`; null where it is not set. */
  readonly site: string | null;
  /** `/` or `/sub/`. */
  readonly base: string;
}

/** Throws where `SITE_URL` is no address of the web: a wrong one would stand in every citation. */
export function deploymentOf(environment: Readonly<Record<string, string | undefined>>): Deployment {
  const { SITE_URL = '', BASE_PATH = '' } = environment;
  const url = SITE_URL === '' ? null : URL.canParse(SITE_URL) ? new URL(SITE_URL) : undefined;
  if (url === undefined || (url !== null && !/^https?:$/u.test(url.protocol)))
    throw new Error(`SITE_URL=${SITE_URL} is no address such as https://plans.example`);
  const path = BASE_PATH === '' ? (url?.pathname ?? '/') : BASE_PATH;
  return { site: url?.origin ?? null, base: `/${path}/`.replace(/\/+/gu, '/') };
}

/** What the build says where the address is not set. */
export const NO_SITE_URL =
  'SITE_URL is not set: citations say that the address is missing, and there is no canonical link, sitemap or OpenSearch.\n' +
  '  Set it to where the site will live: SITE_URL=https://plans.example npm run build';
