/**
 * `npm run serve`: serves the built site on this machine, as a plain web host would.
 *
 * Promises: nothing outside `root` is ever read; `/a` moves to `/a/`; what is absent answers 404 with the site's own
 * 404 page; no folder is listed; every answer has the headers of `src/hosting.ts`; a port already taken means the next free one.
 */
import { once } from 'node:events';
import { createReadStream, existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { contentTypeOf, headersFor } from '../src/hosting.ts';
import { deploymentOf, encodedBase } from './publish/place.ts';

interface ServeOptions {
  /** Folder of the built site. */
  root: string;
  /** First port to try; 0 takes any free one. */
  port?: number;
  /** Path the site lives under: `/`, or `/plans/`. */
  base?: string;
}

export interface RunningSite {
  /** Address of the home page, with a slash at its end. */
  url: string;
  close: () => Promise<void>;
}

type Answer = { status: 200 | 404; file: string } | { status: 308; location: string } | { status: 404 };

const host = '127.0.0.1';
const portsToTry = 50;

export async function serveSite({ root, port = 4321, base = '/' }: ServeOptions): Promise<RunningSite> {
  const prefix = encodedBase(base);
  const folder = resolve(root);
  const server = createServer((request, response) => {
    respond(request, response, folder, prefix).catch(() => response.destroy());
  });
  const { port: taken } = await listen(server, port);
  return {
    url: `http://${host}:${taken}${prefix}`,
    close: () =>
      new Promise((done) => {
        server.close(() => {
          done();
        });
        server.closeAllConnections();
      }),
  };
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  root: string,
  base: string,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    return;
  }
  const answer = await find(request.url ?? '/', root, base);
  if (answer.status === 308) {
    response.writeHead(308, { ...Object.fromEntries(headersFor('/')), Location: answer.location }).end();
    return;
  }
  const path = (request.url ?? '/').replace(/[?#].*$/su, '').slice(base.length - 1);
  const headers = Object.fromEntries(headersFor(path === '' ? '/' : path, answer.status === 200));
  if (!('file' in answer)) {
    response.writeHead(404, { ...headers, 'Content-Type': 'text/plain; charset=utf-8' }).end('404\n');
    return;
  }
  const { size } = await stat(answer.file);
  response.writeHead(answer.status, {
    ...headers,
    'Content-Type': contentTypeOf(answer.file),
    'Content-Length': size,
  });
  if (request.method === 'HEAD') response.end();
  else await pipeline(createReadStream(answer.file), response);
}

/** What a request for `target` (path and query) gets. */
async function find(target: string, root: string, base: string): Promise<Answer> {
  const [, address = '/', search = ''] = /^([^?]*)(.*)$/s.exec(target) ?? [];
  if (decode(`${address}/`) === decode(base)) return { status: 308, location: base + search };
  const path = decode(address);
  const prefix = decode(base) ?? base;
  if (path?.startsWith(prefix)) {
    const file = resolve(root, path.slice(prefix.length));
    const inside = file === root || file.startsWith(root + sep);
    const found = inside ? await kindOf(file) : 'nothing';
    if (found === 'file' && !path.endsWith('/')) return { status: 200, file };
    if (found === 'folder' && (await kindOf(join(file, 'index.html'))) === 'file') {
      if (path.endsWith('/')) return { status: 200, file: join(file, 'index.html') };
      return { status: 308, location: `${address.replace(/^\/+/, '/')}/${search}` };
    }
  }
  const own404 = join(root, '404.html');
  return existsSync(own404) ? { status: 404, file: own404 } : { status: 404 };
}

function decode(address: string): string | undefined {
  try {
    const path = decodeURIComponent(address);
    return path.includes('\0') ? undefined : path;
  } catch {
    return undefined;
  }
}

async function kindOf(path: string): Promise<'file' | 'folder' | 'nothing'> {
  const found = await stat(path).catch(() => undefined);
  if (found?.isFile()) return 'file';
  return found?.isDirectory() ? 'folder' : 'nothing';
}

async function listen(server: Server, port: number): Promise<AddressInfo> {
  for (let tried = port; ; tried += 1) {
    server.listen(tried, host);
    try {
      await once(server, 'listening');
      return server.address() as AddressInfo;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || tried >= port + portsToTry) throw error;
    }
  }
}

if (import.meta.main) {
  const root = resolve(import.meta.dirname, '../dist');
  if (!existsSync(join(root, 'index.html'))) {
    console.error('There is no built site in dist/. Run: npm run build');
    process.exit(1);
  }
  const port = Number(process.env['PORT'] ?? 4321);
  const { url, close } = await serveSite({ root, port, base: deploymentOf(process.env).base });
  console.log(`Serving dist/ at ${url}`);
  console.log('Stop with Ctrl-C.');
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void close().then(() => process.exit(0)));
  }
}
