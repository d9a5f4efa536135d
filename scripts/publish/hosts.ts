import { cacheRules, securityHeaders } from '../../src/hosting.ts';

/** The table of `src/hosting.ts` in the languages of hosts. Pure. */
const special = cacheRules.filter((rule) => rule.glob !== null);
const rest = cacheRules.find((rule) => rule.glob === null)?.headers ?? [];

/**
 * `_headers` for Netlify and Cloudflare Pages, below `base`. Rules that fit add up there, so what holds for all other
 * paths is left to the host, whose own default for `Cache-Control` is that of the last rule.
 */
export function headersFile(base: string): string {
  const prefix = base.replace(/\/$/u, '');
  const block = (glob: string, headers: readonly (readonly [string, string])[]): string =>
    [`${prefix}${glob}`, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  return `${[
    block('/*', securityHeaders),
    ...special.map(({ glob, headers }) => block((glob ?? '').replace('/*/*', '/:version/*'), headers)),
  ].join('\n\n')}\n`;
}

/** `_redirects` for the same hosts: pages that moved. A fragment stays with the browser. */
export const redirectsFile = (
  moved: readonly { readonly address: string; readonly target: string }[],
  base: string,
): string => {
  const prefix = base.replace(/\/$/u, '');
  return moved.map(({ address, target }) => `${prefix}${address} ${prefix}${target} 301\n`).join('');
};

/** A server of nginx; `add_header` stands in one place, because a block that has one forgets those above it. */
export function nginxFile(): string {
  const names = [...new Set(cacheRules.flatMap(({ headers }) => headers.map(([name]) => name)))];
  const variable = (name: string): string => `$${name.toLowerCase().replaceAll('-', '_')}`;
  const maps = names.map((name) => {
    const rows = cacheRules.map(({ glob, pattern, headers }) => {
      const value = headers.find(([n]) => n === name)?.[1] ?? '';
      return `    ${glob === null ? 'default' : `"~${pattern.source.replaceAll('\\/', '/')}"`} "${value}";`;
    });
    return `map $uri ${variable(name)} {\n${rows.join('\n')}\n}`;
  });
  const add = [
    ...securityHeaders.map(([name, value]) => `    add_header ${name} "${value}" always;`),
    ...names.map((name) => `    add_header ${name} ${variable(name)} always;`),
  ];
  return `# Made from src/hosting.ts; a test holds the two together. Put it inside http { }; root is the built site.
# An empty value sends no header. Under a base path, put it in front of the paths below.
${maps.join('\n\n')}

server {
    listen 8080;
    root /srv/site;
    index index.html;
    charset utf-8;
    gzip on;
    gzip_types text/css text/csv text/javascript application/javascript application/json application/xml image/svg+xml;
    error_page 404 /404.html;

${add.join('\n')}

    location / {
        try_files $uri $uri/ =404;
    }
}
`;
}

/** A site of Caddy. */
export function caddyFile(): string {
  const header = (name: string, value: string): string => `${name} "${value}"`;
  const parts = special.map(({ glob, headers, name }, k) => {
    const matcher = `@rule${k + 1}`;
    return [
      `\t# ${name}`,
      `\t${matcher} path ${glob ?? ''}`,
      ...headers.map(([n, value]) => `\theader ${matcher} ${header(n, value)}`),
    ].join('\n');
  });
  return `# Made from src/hosting.ts; a test holds the two together. Under a base path, put it in front of the paths below.
{
\tadmin off
\tauto_https off
}

:8080 {
\troot * /srv/site
\tencode zstd gzip
\theader {
${[...securityHeaders, ...rest].map(([name, value]) => `\t\t${header(name, value)}`).join('\n')}
\t}

${parts.join('\n\n')}

\tfile_server
\thandle_errors {
\t\trewrite * /404.html
\t\tfile_server
\t}
}
`;
}
