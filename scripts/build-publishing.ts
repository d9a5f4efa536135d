import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { currentRows, isLive } from '../src/model/ledger.ts';
import { caddyFile, headersFile, nginxFile, redirectsFile } from './publish/hosts.ts';
import { metadataFiles } from './publish/metadata.ts';
import { deploymentOf, NO_SITE_URL } from './publish/place.ts';
import { atom, openSearch, robots, sitemap } from './publish/xml.ts';
import { readLedger } from './ledger/file.ts';
import { readReleases } from './read/vocabulary.ts';
import { filesBelow, pageAddress } from './site/paths.ts';

/**
 * Ends `npm run build`: what hosts, search engines and feed readers ask for, into dist/. With `--samples` it writes the
 * samples of docs/publishing/ and the files of metadata at the root instead.
 */
if (process.argv.includes('--samples')) {
  writeFileSync('docs/publishing/nginx.conf', nginxFile());
  writeFileSync('docs/publishing/Caddyfile', caddyFile());
  for (const [name, text] of Object.entries(metadataFiles(readReleases('.').releases)))
    writeFileSync(name, text);
} else {
  const place = deploymentOf(process.env);
  const { releases } = readReleases('.');
  const former = [...currentRows(readLedger('.').rows).values()].filter((row) => !isLive(row));
  const gone = new Set(former.map((row) => row.address));
  const pages = filesBelow('dist')
    .flatMap((file) => pageAddress(file) ?? [])
    .filter((page) => page.endsWith('/') && !gone.has(page));
  const moved = former.flatMap(({ address, target }) =>
    target === null || address.includes('#') ? [] : [{ address, target }],
  );
  const files: Record<string, string | null> = {
    _headers: headersFile(place.base),
    _redirects: redirectsFile(moved, place.base),
    'robots.txt': robots(place),
    'sitemap.xml': sitemap(place, pages.sort()),
    'opensearch.xml': openSearch(place),
    'feed.xml': atom(place, releases),
  };
  for (const [name, text] of Object.entries(files))
    if (text !== null && text !== '') writeFileSync(join('dist', name), text);
  if (place.site === null) console.warn(NO_SITE_URL);
}
