import { createHash } from 'node:crypto';
import type { CorpusRelease } from '../../src/model/corpus.ts';
import { changes, feed, home, searchPage } from '../../src/routes.ts';
import { t } from '../../src/text/index.ts';

/** Files for machines that find the site: sitemap, robots, feed, OpenSearch. Pure: same input, same bytes. */

/** Where the site lives. `site` is its origin without slash (`https://plans.example`), null where it is not set. */
interface Place {
  readonly site: string | null;
  /** `/` or `/sub/`. */
  readonly base: string;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const whole = ({ site, base }: Place, path: string): string =>
  escaped(`${site ?? ''}${base.replace(/\/$/u, '')}${path}`);

/** The sitemap protocol knows whole addresses only: null where the site's is not set. */
export function sitemap(place: Place, pages: readonly string[]): string | null {
  if (place.site === null) return null;
  const urls = pages.map((page) => `<url><loc>${whole(place, page)}</loc></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`;
}

/** Everything may be read. */
export const robots = (place: Place): string =>
  `User-agent: *\nAllow: /\n${place.site === null ? '' : `Sitemap: ${whole(place, '/sitemap.xml')}\n`}`;

/** A description of the search for browsers, which want whole addresses: null where the site's is not set. */
export function openSearch(place: Place): string | null {
  if (place.site === null) return null;
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${escaped(t.site.short)}</ShortName>
<Description>${escaped(t.search.description)}</Description>
<InputEncoding>UTF-8</InputEncoding>
<Url type="text/html" template="${whole(place, searchPage)}?q={searchTerms}"/>
<Image width="16" height="16" type="image/svg+xml">${whole(place, '/favicon.svg')}</Image>
</OpenSearchDescription>
`;
}

/** A permanent name, from what it names: version 8 of RFC 9562, out of a SHA-256. */
function uuid(name: string): string {
  const hex = createHash('sha256').update(`county-st-plans ${name}`).digest('hex');
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/**
 * Atom (RFC 4287): one entry per closed version, the newest first; null while none is closed. Ids do not depend on where
 * the site lives; without its address links are relative to the feed.
 */
export function atom(place: Place, releases: readonly CorpusRelease[]): string | null {
  const closed = releases.flatMap((r) => (r.date === null ? [] : [{ ...r, date: r.date }]));
  const [newest] = closed;
  if (!newest) return null;
  const time = (date: string): string => `${date}T00:00:00Z`;
  const entries = closed.map(
    ({ version, date, changes: lines }) => `<entry>
<id>${uuid(version)}</id>
<title>${escaped(t.publishing.version(version))}</title>
<updated>${time(date)}</updated>
<link href="${whole(place, `${changes}#v${version}`)}"/>
<content type="text">${escaped(lines.join('\n'))}</content>
</entry>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="zh-CN">
<id>${uuid('feed')}</id>
<title>${escaped(t.publishing.feed(t.site.name))}</title>
<updated>${time(newest.date)}</updated>
<author><name>${escaped(t.site.name)}</name></author>
<link href="${whole(place, home)}"/>
<link rel="self" type="application/atom+xml" href="${whole(place, feed)}"/>
${entries.join('\n')}
</feed>
`;
}
