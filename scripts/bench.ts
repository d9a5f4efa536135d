import { benchAgreement } from './bench/agreement.ts';
import { benchParser } from './bench/parser.ts';
import { benchSearch } from './bench/search.ts';
import { benchSites } from './bench/sites.ts';

/**
 * `npm run bench`: how fast the parser is, how far rule and editor of codings agree, and what search costs.
 * `-- parse`, `-- agreement`, `-- search 0 5000 50000` run a part; sizes are in tasks, 0 is the corpus itself;
 * `characters` and `grams` try both forms of the index, `alone` leaves other engines out. `-- corpus 40 150 600` makes sites of so many plans and measures
 * every stage of them; it runs only when asked for, for it takes minutes to hours.
 */
const [part, ...rest] = process.argv.slice(2);
const sizes = rest.map(Number).filter((size) => Number.isInteger(size) && size >= 0);
const forms = (['characters', 'grams'] as const).filter((form) => rest.includes(form));
if (part === undefined || part === 'parse') benchParser();
if (part === undefined || part === 'agreement') benchAgreement();
if (part === undefined || part === 'search')
  await benchSearch(sizes.length > 0 ? sizes : [0, 5000, 50_000], forms, rest.includes('alone'));
if (part === 'corpus') await benchSites(sizes.length > 0 ? sizes : [40, 150]);
