import type { PlanView } from './edition/plan-view.ts';
import type { Language } from './routes.ts';
import type { SaidOfCodes } from './queries/concepts.ts';

declare global {
  interface ImportMetaEnv {
    /** The base path of this deployment as it is in an address, percent-encoded: `/` or `/sub/` (`astro.config.mjs`). */
    readonly BASE_ADDRESS: string;
    /** Where readers send what they find wrong, `mailto:` or a page of the web; empty where it is not set (`CONTACT`). */
    readonly CONTACT: string;
    /** The language of the interface in this pass of the build. */
    readonly LANGUAGE: Language;
    /** The folder of what a build keeps for the next, and the folder that this pass writes the site into; whole paths, without `/` at the end. */
    readonly KEPT: string;
    readonly SITE_FOLDER: string;
    /** The folder of what is derived of the corpus once for all languages. */
    readonly DERIVED: string;
    /** The folder of editions out of content/, stored once for all languages. */
    readonly EDITIONS: string;
    /** Digest of the program that builds. */
    readonly PROGRAM: string;
  }

  namespace App {
    interface Locals {
      /** The edition that the page shows; set by the page of a plan. */
      shown?: PlanView;
      /** How its safeguards are coded. */
      codes?: SaidOfCodes;
    }
  }
}
