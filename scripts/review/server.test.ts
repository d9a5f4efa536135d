import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { request as ask, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MOST_BYTES, serveReview, TOKEN_HEADER, type RunningReview } from './server.ts';
import { sessionOf } from './session.ts';
import { targetOf } from './target.ts';

const NASTY =
  '甲县方案\n一、重点任务\n（一）建设平台。支持</script><img src=x onerror=alert(1)>企业\u202e。\n';
let folder = '';
let path = '';
let running: RunningReview;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'review-server-'));
  path = join(folder, '<i>"甲".txt');
  writeFileSync(path, NASTY);
  const root = process.cwd();
  const target = targetOf(path, root);
  if ('issue' in target) throw new Error(target.issue.message);
  running = await serveReview(sessionOf(target, root), { root, name: target.name });
});
afterAll(async () => {
  await running.close();
  rmSync(folder, { recursive: true });
});

interface Answered {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A request as any program of this machine could make it; `target` is sent as it is. */
function send(
  target: string,
  { method = 'GET', headers = {}, body = '' }: { method?: string; headers?: object; body?: string } = {},
): Promise<Answered> {
  const { hostname, port } = new URL(running.url);
  return new Promise((done, fail) => {
    const sent = ask({ hostname, port, path: target, method, headers: { ...headers } }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => (text += part));
      response.on('end', () => {
        done({ status: response.statusCode, headers: response.headers, body: text });
      });
    });
    sent.on('error', fail);
    sent.end(body);
  });
}
const own = (): Record<string, string> => ({
  [TOKEN_HEADER]: running.token,
  'content-type': 'application/json',
});
const files = (): string[] => readdirSync(folder);

describe('the server of a review', () => {
  it('gives the page to its own address, with nothing of the document in it and nothing inline', async () => {
    const { status, headers, body } = await send('/');
    expect(status).toBe(200);
    expect(body).not.toMatch(/<script(?![^>]*src=)[^>]*>|style=|建设平台|<i>/u);
    expect(body).not.toContain(running.token);
    expect(headers['content-security-policy']).toMatch(/default-src 'none'.*frame-ancestors 'none'/u);
    expect(headers['content-security-policy']).not.toMatch(/unsafe|https?:/u);
    expect(headers['cache-control']).toBe('no-store');
    expect(headers).not.toHaveProperty('access-control-allow-origin');
  });

  it('serves what the page loads, and the page loads nothing else', async () => {
    const paths = (text: string): string[] =>
      [...text.matchAll(/(?:src|href)="(\/[^"]+)"/gu)].map((m) => m[1] ?? '');
    const queue = paths((await send('/')).body);
    const seen = new Set<string>();
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      if (seen.has(next)) continue;
      seen.add(next);
      const { status, body, headers } = await send(next);
      expect(status, next).toBe(200);
      if (!String(headers['content-type']).includes('javascript')) continue;
      expect(body, next).not.toMatch(/\b(?:innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval)\b/u);
      for (const [, module = ''] of body.matchAll(/from\s*'([^']+)';$/gmu)) {
        expect(module, next).toMatch(/^\./u);
        queue.push(new URL(module, `http://a${next}`).pathname);
      }
    }
    expect([...seen].filter((name) => name.endsWith('.ts')).length).toBeGreaterThan(10);
  });

  it.each([
    '/package.json',
    '/../package.json',
    '/..%2fpackage.json',
    '/%2e%2e/package.json',
    '/scripts/review/server.ts',
    '/scripts/review/client/../server.ts',
    '//etc/passwd',
    'http://127.0.0.1/etc/passwd',
    '/%00',
    '/scripts/review/client/',
  ])('serves no other file: %s', async (target) => {
    expect((await send(target)).status).toBe(404);
  });

  it('refuses a foreign host, origin and site, whatever they bring', async () => {
    const { port } = new URL(running.url);
    for (const foreign of [
      { host: 'evil.example' },
      { host: `evil.example:${port}` },
      { host: '127.0.0.1:1' },
      { origin: 'http://evil.example' },
      { origin: 'null' },
      { origin: `https://127.0.0.1:${port}` },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
    ])
      for (const target of ['/', '/review.json'])
        expect(
          (await send(target, { headers: { ...own(), ...foreign } })).status,
          JSON.stringify(foreign),
        ).toBe(403);
  });

  it('gives the document to nobody without the token of this run', async () => {
    for (const token of [
      undefined,
      '',
      'x',
      `${running.token}x`,
      running.token.slice(1),
      running.token.toLowerCase(),
    ])
      for (const [target, method] of [
        ['/review.json', 'GET'],
        ['/version.json', 'GET'],
        ['/write', 'POST'],
      ] as const) {
        const headers = token === undefined ? {} : { [TOKEN_HEADER]: token };
        const answer = await send(target, { method, headers, body: method === 'POST' ? '{}' : '' });
        expect(answer.status).toBe(403);
        expect(answer.body).not.toContain('甲县');
      }
    expect((await send('/review.json', { headers: own() })).status).toBe(200);
  });

  it('reads no large or malformed request, and writes nothing for it', async () => {
    const post = (body: string, headers: object = own()): Promise<Answered> =>
      send('/write', { method: 'POST', headers, body });
    expect((await post('x'.repeat(MOST_BYTES + 1))).status).toBe(413);
    expect(
      (await post('x'.repeat(MOST_BYTES + 1), { ...own(), 'transfer-encoding': 'chunked' })).status,
    ).toBe(413);
    const entry = { line: 3, words: '（一）建设', is: 'text', reason: '甲' };
    const good = { do: 'decide', version: 'x', entry, replaces: null };
    for (const body of ['', '{', '[]', 'null', '{"do":"delete"}', JSON.stringify({ ...good, more: 1 })])
      expect((await post(body)).status, body).toBe(400);
    expect((await post(JSON.stringify(good), { ...own(), 'content-type': 'text/plain' })).status).toBe(400);
    expect((await send('/write', { headers: own() })).status).toBe(404);
    for (const method of ['PUT', 'DELETE', 'OPTIONS'])
      expect((await send('/write', { method, headers: own() })).status).toBe(405);
    const stale = await post(JSON.stringify(good));
    expect([stale.status, JSON.parse(stale.body)]).toMatchObject([200, { done: false, why: 'conflict' }]);
    expect(files()).toHaveLength(1);
  });

  it('keeps hidden characters of the document visible', async () => {
    const { body } = await send('/review.json', { headers: own() });
    expect(body).toContain('</script>');
    expect(body).not.toContain('\u202e');
  });
});

describe('the command', () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['scripts/review-plan.ts', '--no-open', ...args], {
      encoding: 'utf8',
      timeout: 240_000,
    });

  it('ends with 2 and one message where it cannot be followed', { timeout: 900_000 }, () => {
    const english = join(folder, 'english.txt');
    writeFileSync(english, 'A plan.');
    for (const args of [
      [],
      ['none-2022'],
      [english],
      [path, path],
      [path, '--port', '99999'],
      [path, '--what'],
    ]) {
      const { status, stderr, stdout } = run(...args);
      expect([status, stdout], args.join(' ')).toEqual([2, '']);
      expect(stderr.trim()).not.toBe('');
      expect(stderr).not.toMatch(/\bat .*\.ts:\d/u);
    }
  });

  it.skipIf(process.platform === 'win32')(
    'prints its address and stops with Ctrl-C',
    { timeout: 120_000 },
    async () => {
      const child = spawn(process.execPath, ['scripts/review-plan.ts', path, '--no-open'], { stdio: 'pipe' });
      let out = '';
      child.stdout.setEncoding('utf8');
      for await (const part of child.stdout as AsyncIterable<string>) {
        out += part;
        if (out.includes('Ctrl-C')) break;
      }
      expect(out).toMatch(/http:\/\/127\.0\.0\.1:\d+\/#[\w-]{20,}/u);
      child.kill('SIGINT');
      const [code] = (await once(child, 'exit')) as [number | null];
      expect(code).toBe(0);
    },
  );
});
