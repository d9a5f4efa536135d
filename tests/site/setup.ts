/**
 * Once for all site tests: serves `dist/` and finds a browser, which each worker starts for itself. Tests reach both through `openPage`
 * (page.ts).
 */
import { existsSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { deploymentOf } from '../../scripts/publish/place.ts';
import { serveSite } from '../../scripts/serve-site.ts';
import { findBrowser } from './browser.ts';
import { DIST } from './dist.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the home page, with a slash at its end. */
    siteUrl: string;
    /** The program of the browser. */
    browserProgram: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync(`${DIST}/index.html`))
    throw new Error(`There is no built site in ${DIST}/. Run: npm run build`);
  const site = await serveSite({ root: DIST, port: 0, base: deploymentOf(process.env).base });
  project.provide('siteUrl', site.url);
  project.provide('browserProgram', findBrowser());
  return site.close;
}
