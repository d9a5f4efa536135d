import { cacheRules, contentTypes, securityHeaders } from '../../src/hosting.ts';

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

const TEXT = '; charset=utf-8';
const types = Object.entries(contentTypes);
/** Types that get smaller: all that are text, and drawings. */
const compressed = [
  ...new Set(
    types.flatMap(([, type]) =>
      type.endsWith(TEXT) || type.startsWith('image/svg') ? [type.replace(TEXT, '')] : [],
    ),
  ),
].filter((type) => type !== 'text/html');

/**
 * A server of nginx; `add_header` is in one place, because a block that has one forgets those above it. `$uri` would
 * not do for the rules: it is that of the file in the end, `/data/index.html` for `/data/`.
 */
export function nginxFile(): string {
  const names = [...new Set(cacheRules.flatMap(({ headers }) => headers.map(([name]) => name)))];
  const variable = (name: string): string => `$${name.toLowerCase().replaceAll('-', '_')}`;
  const maps = names.map((name) => {
    const rows = cacheRules.map(({ glob, pattern, headers }) => {
      const value = headers.find(([n]) => n === name)?.[1] ?? '';
      return `    ${glob === null ? 'default' : `"~${pattern.source.replaceAll('\\/', '/')}"`} "${value}";`;
    });
    const missing = rest.find(([n]) => n === name)?.[1] ?? '';
    return `map $asked ${variable(name)}_of_path {
${rows.join('\n')}
}
map $status ${variable(name)} {
    "~^(30[1278]|[45])" "${missing}";
    default ${variable(name)}_of_path;
}`;
  });
  const add = [
    ...securityHeaders.map(([name, value]) => `    add_header ${name} "${value}" always;`),
    ...names.map((name) => `    add_header ${name} ${variable(name)} always;`),
  ];
  const endings = Map.groupBy(types, ([, type]) => type.replace(TEXT, ''));
  return `# Made from src/hosting.ts; a test holds the two together. Put it inside http { }; root is the built site.
# An empty value sends no header. Under a base path, put it in front of the paths below.
map $request_uri $asked {
    "~^(?<asked_path>[^?]*)" $asked_path;
}
${maps.join('\n')}

server {
    listen 8080;
    root /srv/site;
    index index.html;
    absolute_redirect off;
    error_page 404 /404.html;

    types {
${[...endings].map(([type, all]) => `        ${type} ${all.map(([ending]) => ending).join(' ')};`).join('\n')}
    }
    default_type application/octet-stream;
    charset utf-8;
    charset_types ${compressed.filter((type) => !type.startsWith('image/')).join(' ')};
    gzip on;
    gzip_types ${compressed.join(' ')};

${add.join('\n')}

    location / {
        try_files $uri $uri/ =404;
    }
}
`;
}

/**
 * A site of Caddy. Its `header` sets in the order of the lines, so what holds for the rest is a default (`?`), and what
 * was set for a file that is not there is taken back.
 */
export function caddyFile(): string {
  const header = (name: string, value: string): string => `${name} "${value}"`;
  const parts = special.map(({ pattern, headers, name }, k) => {
    const matcher = `@rule${k + 1}`;
    return [
      `\t# ${name}`,
      `\t${matcher} path_regexp ${pattern.source.replaceAll('\\/', '/')}`,
      ...headers.map(([n, value]) => `\theader ${matcher} ${header(n, value)}`),
    ].join('\n');
  });
  const named = types.map(
    ([ending, type]) =>
      `\t@${ending} path_regexp \\.${ending}$\n\theader @${ending} ${header('Content-Type', type)}`,
  );
  const extra = [...new Set(special.flatMap(({ headers }) => headers.map(([name]) => name)))].filter(
    (name) => !rest.some(([n]) => n === name),
  );
  return `# Made from src/hosting.ts; a test holds the two together. Under a base path, put it in front of the paths below.
{
\tadmin off
\tauto_https off
}

:8080 {
\troot * /srv/site
\tencode zstd gzip
\theader {
${securityHeaders.map(([name, value]) => `\t\t${header(name, value)}`).join('\n')}
${rest.map(([name, value]) => `\t\t?${header(name, value)}`).join('\n')}
\t}

${parts.join('\n\n')}

\t# what a file is, by the ending of its name
${named.join('\n')}

\tfile_server
\thandle_errors {
\t\trewrite * /404.html
\t\theader {
${[...rest, ['Content-Type', contentTypes['html'] ?? ''] as const].map(([name, value]) => `\t\t\t${header(name, value)}`).join('\n')}
${extra.map((name) => `\t\t\t-${name}\n`).join('')}\t\t}
\t\tfile_server
\t}
}
`;
}
