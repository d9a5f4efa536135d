import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import {
  cacheRules,
  contentPolicy,
  contentTypeOf,
  contentTypes,
  headersFor,
  securityHeaders,
} from '../../src/hosting.ts';
import { caddyFile, headersFile, nginxFile, redirectsFile } from './hosts.ts';
import { contactOf, deploymentOf } from './place.ts';
import { atom, openSearch, robots, sitemap } from './xml.ts';

const read = (path: string): string => readFileSync(path, 'utf8');

describe('headers', () => {
  it('the samples are those of the table: node scripts/build-publishing.ts --samples', () => {
    expect(read('docs/publishing/nginx.conf')).toBe(nginxFile());
    expect(read('docs/publishing/Caddyfile')).toBe(caddyFile());
  });

  it.each([
    ['_headers', headersFile('/')],
    ['nginx', nginxFile()],
    ['Caddy', caddyFile()],
  ])('%s has every header of the table', (_name, text) => {
    for (const [name, value] of securityHeaders)
      expect(text).toMatch(new RegExp(`${name}:? "?${RegExp.escape(value)}`, 'u'));
    for (const { glob, headers } of cacheRules)
      if (glob !== null)
        for (const [name, value] of headers) expect(text).toContain(name === 'Cache-Control' ? value : name);
  });

  it('the servers name every type, and look at the path that was asked for', () => {
    for (const [ending, type] of Object.entries(contentTypes)) {
      expect(nginxFile()).toMatch(
        new RegExp(`^ +${RegExp.escape(type.replace('; charset=utf-8', ''))} (?:\\w+ )*${ending}\\b`, 'mu'),
      );
      expect(caddyFile()).toContain(`header @${ending} Content-Type "${type}"`);
    }
    // `$uri` becomes /data/index.html, which is a data file by its name.
    expect(nginxFile()).not.toMatch(/map \$uri/u);
    for (const { pattern } of cacheRules.filter(({ glob }) => glob !== null))
      expect(caddyFile()).toContain(`path_regexp ${pattern.source.replaceAll('\\/', '/')}`);
  });

  it('what holds for the rest overwrites no rule of Caddy, and is what a missing file gets everywhere', () => {
    const rest = cacheRules.at(-1)?.headers ?? [];
    const [before = '', missing = ''] = caddyFile().split('handle_errors');
    for (const [name, value] of rest) {
      expect(before).toContain(`?${name} "${value}"`);
      expect(before).not.toMatch(new RegExp(`^\\s+${name} "`, 'mu'));
      expect(missing).toContain(`\t${name} "${value}"`);
      expect(nginxFile()).toContain(`"~^(30[1278]|[45])" "${value}"`);
    }
    expect(new Map(headersFor('/_astro/gone.js', false)).get('Cache-Control')).toBe(rest[0]?.[1]);
    // Said once: two values of this header are none to a browser.
    for (const text of [headersFile('/'), nginxFile(), caddyFile()])
      expect(text.match(/Access-Control-Allow-Origin/gu)).toHaveLength(1);
  });

  it.each([
    ['/data/county-st-plans.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['/instruments/frequencies/table.tex', 'text/x-tex; charset=utf-8'],
    ['/data/units-tasks.gexf', 'application/xml; charset=utf-8'],
    ['/plans/a-2022/cite.csl.json', 'application/json; charset=utf-8'],
    ['/x.y/z', 'application/octet-stream'],
  ])('%s is %s', (path, type) => {
    expect(contentTypeOf(path)).toBe(type);
  });

  it('lets nothing inline in, and nothing from elsewhere', () => {
    expect(contentPolicy).not.toMatch(/unsafe-inline|'unsafe-eval'|\*|https?:/u);
  });

  it.each([
    ['/_astro/Page.abc.css', 'public, max-age=31536000, immutable'],
    ['/search/data/0123456789ab/engine/pagefind.js', 'public, max-age=31536000, immutable'],
    ['/search/data/manifest.json', 'public, max-age=0, must-revalidate'],
    ['/data/tasks.csv', 'public, max-age=3600, must-revalidate'],
    ['/data/', 'public, max-age=0, must-revalidate'],
    ['/plans/linze-2022/', 'public, max-age=0, must-revalidate'],
    ['/', 'public, max-age=0, must-revalidate'],
  ])('%s is kept: %s', (path, cache) => {
    expect(new Map(headersFor(path)).get('Cache-Control')).toBe(cache);
    expect(new Map(headersFor(path)).get('Content-Security-Policy')).toContain(contentPolicy);
  });

  it('stand below the base path', () => {
    const globs = headersFile('/sub/').match(/^\/\S*$/gmu);
    expect(globs).toHaveLength(4);
    for (const glob of globs ?? []) expect(glob).toMatch(/^\/sub\//u);
    expect(redirectsFile([{ address: '/a/', target: '/b/#c' }], '/sub/')).toBe('/sub/a/ /sub/b/#c 301\n');
  });
});

describe('where the site lives', () => {
  it.each([
    [{}, null, '/'],
    [{ SITE_URL: '', BASE_PATH: '/' }, null, '/'],
    [{ SITE_URL: 'https://plans.example' }, 'https://plans.example', '/'],
    [{ SITE_URL: 'https://a.example/plans/' }, 'https://a.example', '/plans/'],
    [{ SITE_URL: 'https://a.example/x', BASE_PATH: 'sub' }, 'https://a.example', '/sub/'],
    [{ BASE_PATH: '/县 域/data/' }, null, '/%E5%8E%BF%20%E5%9F%9F/data/'],
    [{ BASE_PATH: '%E5%8E%BF%20%e5%9f%9f' }, null, '/%E5%8E%BF%20%E5%9F%9F/'],
    [{ SITE_URL: 'https://a.example/县 域' }, 'https://a.example', '/%E5%8E%BF%20%E5%9F%9F/'],
    [{ SITE_URL: ' https://县.example ' }, 'https://xn--5nr.example', '/'],
    [{ BASE_PATH: "/it's&co/" }, null, "/it's&co/"],
    [{ BASE_PATH: '/a?b#c/' }, null, '/a%3Fb%23c/'],
    [{ BASE_PATH: '/100%/%2f/%ff/' }, null, '/100%25/%252f/%25ff/'],
  ])('%j', (environment, site, base) => {
    expect(deploymentOf(environment)).toEqual({ site, base });
  });

  it.each(['plans.example', 'ftp://plans.example', 'x'])('%s is refused', (SITE_URL) => {
    expect(() => deploymentOf({ SITE_URL })).toThrow(/is no address/u);
  });
});

describe('files for machines', () => {
  const place = { site: 'https://plans.example', base: '/sub/' };
  const nowhere = { site: null, base: '/' };
  const closed = { version: '1.0.0', date: '2026-11-23', doi: null, changes: ['甲 < 乙', '"丙" & 丁'] };

  it('name whole addresses', () => {
    expect(sitemap(place, ['/', '/plans/'])).toContain('<loc>https://plans.example/sub/plans/</loc>');
    expect(robots(place)).toContain('Sitemap: https://plans.example/sub/sitemap.xml');
    expect(openSearch(place)).toContain('template="https://plans.example/sub/search/?q={searchTerms}"');
  });

  it('are not made with half an address', () => {
    expect([sitemap(nowhere, ['/']), openSearch(nowhere)]).toEqual([null, null]);
    expect(robots(nowhere)).not.toContain('Sitemap');
  });

  it('the feed has the closed versions, by ids that do not depend on the place', () => {
    expect(atom(place, [{ ...closed, date: null }])).toBeNull();
    const text = atom(place, [{ ...closed, version: '1.1.0', date: null }, closed]) ?? '';
    expect(text.match(/<entry>/gu)).toHaveLength(1);
    expect(text).toContain('甲 &lt; 乙\n&quot;丙&quot; &amp; 丁');
    expect(text).toContain('<updated>2026-11-23T00:00:00Z</updated>');
    const ids = (feed: string | null): string[] => feed?.match(/urn:uuid:[0-9a-f-]{36}/gu) ?? [];
    expect(ids(text)).toHaveLength(2);
    expect(ids(text)).toEqual(ids(atom(nowhere, [closed])));
  });
});

describe('what runs elsewhere', () => {
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
  interface Workflow {
    permissions: Record<string, string>;
    jobs: Record<string, { needs?: string; steps: { run?: string; uses?: string }[] }>;
  }

  it('the workflow calls scripts that exist, and publishes what was checked', () => {
    const { jobs, permissions } = parse(read('.github/workflows/publish.yml')) as Workflow;
    expect(permissions).toEqual({ contents: 'read' });
    const runs = jobs['build']?.steps.flatMap((step) => step.run ?? []) ?? [];
    const called = runs.flatMap((run) =>
      [...run.matchAll(/npm run ([\w-]+)/gu)].map(([, name = '']) => name),
    );
    expect(called).toEqual(expect.arrayContaining(['content', 'build', 'check-site', 'addresses']));
    for (const name of called) expect(Object.keys(scripts)).toContain(name);
    expect(jobs['publish']?.needs).toBe('build');
    for (const step of Object.values(jobs).flatMap((job) => job.steps))
      if (step.uses !== undefined) expect(step.uses).toMatch(/^actions\/[\w-]+@v\d+$/u);
  });

  it('the container is served by the sample of Caddy, without rights', () => {
    const file = read('Dockerfile');
    expect(file).toContain('COPY docs/publishing/Caddyfile /etc/caddy/Caddyfile');
    expect(file).toMatch(/^USER 65534:65534$/mu);
    for (const [, name = ''] of file.matchAll(/npm run ([\w-]+)/gu))
      expect(Object.keys(scripts)).toContain(name);
    for (const [line] of file.matchAll(/^[A-Z]+ /gmu))
      expect(['FROM ', 'WORKDIR ', 'COPY ', 'RUN ', 'ARG ', 'USER ', 'EXPOSE ']).toContain(line);
  });
});

describe('where errors are reported', () => {
  it.each([
    [undefined, null],
    ['', null],
    ['mailto:editors@plans.example', 'mailto:editors@plans.example'],
    ['https://plans.example/issues', 'https://plans.example/issues'],
  ])('%s', (CONTACT, contact) => {
    expect(contactOf({ CONTACT })).toBe(contact);
  });

  it.each(['editors@plans.example', 'mailto:nobody', 'javascript:alert(1)', 'https://'])(
    'refuses %s',
    (CONTACT) => {
      expect(() => contactOf({ CONTACT })).toThrow(/is no address/u);
    },
  );
});
