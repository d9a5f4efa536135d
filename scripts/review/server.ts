/**
 * The server of a review. Listens on 127.0.0.1 only and serves one page, the modules and style sheets that it loads, and its
 * JSON. Promises: what is not in that list answers 404, whatever path is requested; the JSON is given only to a holder of the token
 * of this run, which is in the printed address after `#` and is never sent in one; a foreign Host or Origin is refused; no
 * body over {@link MOST_BYTES} is read; no answer may be kept, framed, or read by another site.
 */
import { randomBytes, timingSafeEqual } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { z } from 'astro/zod';
import { review as t } from '../../src/text/review.ts';
import { pageOf, servedFrom, type Served } from './modules.ts';
import type { Session } from './session.ts';
import type { Request } from './view.ts';

/** Largest request that is read. */
export const MOST_BYTES = 64 * 1024;
/** The header in which the page sends the token. */
export const TOKEN_HEADER = 'x-review-token';

const headers: Readonly<Record<string, string>> = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'",
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Cache-Control': 'no-store',
};

const index = z.int().nonnegative();
const version = z.string().max(64);
const requestSchema = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('decide'), version, entry: z.unknown(), replaces: index.nullable() }),
  z.strictObject({ do: z.literal('withdraw'), version, index }),
  z.strictObject({
    do: z.literal('state'),
    version,
    key: z.string().max(64),
    value: z.union([z.string().max(2000), z.number(), z.null()]),
  }),
  z.strictObject({ do: z.literal('undo'), version }),
]);

/** A review that is being served. */
export interface RunningReview {
  /** Address of the page, with the token after `#`. */
  readonly url: string;
  readonly token: string;
  readonly close: () => Promise<void>;
}

/** Serves a session; `port` 0 takes any free one. Rejects where the port is taken. */
export async function serveReview(
  session: Session,
  { root, name, port = 0 }: { readonly root: string; readonly name: string; readonly port?: number },
): Promise<RunningReview> {
  const token = randomBytes(24).toString('base64url');
  const served = servedFrom(root);
  const page = pageOf(t.pageTitle(name), t.lang);
  const server = createServer((request, response) => {
    respond(request, response, { session, token, served, page }).catch(() => {
      if (!response.headersSent) send(response, 500, 'text/plain; charset=utf-8', '500\n');
      else response.destroy();
    });
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${taken}/#${token}`,
    token,
    close: () =>
      new Promise((done) => {
        server.close(() => {
          done();
        });
        server.closeAllConnections();
      }),
  };
}

interface Running {
  readonly session: Session;
  readonly token: string;
  readonly served: Served;
  readonly page: string;
}

async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  { session, token, served, page }: Running,
): Promise<void> {
  const refuse = (status: number): void => {
    request.resume();
    send(response, status, 'text/plain; charset=utf-8', `${status}\n`);
  };
  if (isForeign(request)) {
    refuse(403);
    return;
  }
  const path = (request.url ?? '/').replace(/[?#].*$/su, '');
  const isApi = path === '/review.json' || path === '/version.json' || path === '/write';
  if (isApi && !isToken(request.headers[TOKEN_HEADER], token)) {
    refuse(403);
    return;
  }
  if (request.method === 'POST' && path === '/write') {
    const body = await bodyOf(request);
    const read = body === TOO_LARGE ? null : requestSchema.safeParse(body);
    if (read === null) refuse(413);
    else if (!read.success) refuse(400);
    else sendJson(response, session.answer(read.data satisfies Request));
    return;
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    refuse(405);
    return;
  }
  const file = served.get(path.slice(1));
  if (path === '/') send(response, 200, 'text/html; charset=utf-8', page);
  else if (path === '/review.json') sendJson(response, session.look());
  else if (path === '/version.json') sendJson(response, { version: session.version() });
  else if (file !== undefined) send(response, 200, file.type, file.body);
  else refuse(404);
}

/** Whether a request comes by another name than this server's, or from another page. */
function isForeign({ headers: sent, socket }: IncomingMessage): boolean {
  const own = [`127.0.0.1:${socket.localPort ?? 0}`, `localhost:${socket.localPort ?? 0}`];
  const { host, origin } = sent;
  const site = sent['sec-fetch-site'];
  return (
    host === undefined ||
    !own.includes(host) ||
    (origin !== undefined && origin !== `http://${host}`) ||
    (site !== undefined && site !== 'same-origin' && site !== 'none')
  );
}

function isToken(sent: string | string[] | undefined, token: string): boolean {
  const [given, own] = [Buffer.from(typeof sent === 'string' ? sent : ''), Buffer.from(token)];
  return given.length === own.length && timingSafeEqual(given, own);
}

/** What comes of a request that is larger than is read. */
const TOO_LARGE = Symbol('too large');

/** The JSON of a request, or {@link TOO_LARGE}; what is not JSON is `undefined`. */
async function bodyOf(request: IncomingMessage): Promise<unknown> {
  if (Number(request.headers['content-length'] ?? 0) > MOST_BYTES) return TOO_LARGE;
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > MOST_BYTES) return TOO_LARGE;
    parts.push(part);
  }
  if (!/^application\/json\b/u.test(request.headers['content-type'] ?? '')) return undefined;
  try {
    return JSON.parse(Buffer.concat(parts).toString('utf8')) as unknown;
  } catch {
    return undefined;
  }
}

const sendJson = (response: ServerResponse, value: unknown): void => {
  send(response, 200, 'application/json; charset=utf-8', JSON.stringify(value));
};

function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { ...headers, 'Content-Type': type, 'Content-Length': Buffer.byteLength(body) });
  response.end(body);
}
