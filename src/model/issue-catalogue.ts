import { codings } from './issues/codings.ts';
import { files } from './issues/files.ts';
import { readings } from './issues/readings.ts';
import { seeds } from './issues/seeds.ts';
import { site } from './issues/site.ts';

/**
 * Every issue that the importer and the checks can raise, in the order of docs/issues.md, whose sections `npm run docs` makes of
 * it. Codes are permanent: other people's programs read them.
 */
export const catalogue = { ...files, ...seeds, ...readings, ...codings, ...site } as const;
