import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveSite, type RunningSite } from './serve-site.ts';

const folder = mkdtempSync(join(tmpdir(), 'serve-site-'));
const root = join(folder, 'dist');
let site: RunningSite;

beforeAll(async () => {
  const files = {
    'secret.txt': 'outside',
    'dist/index.html': 'home',
    'dist/404.html': 'not here',
    'dist/plans/index.html': 'plans',
    'dist/data/tasks.csv': '编号\r\n',
    'dist/index.pagefind': 'binary',
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  site = await serveSite({ root, port: 0 });
});

afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

/** Sends the path as it stands: `fetch` would resolve `..` before sending. */
function ask(path: string, method = 'GET', at = site.url) {
  return new Promise<{
    status: number | undefined;
    type: string | undefined;
    location: string | undefined;
    text: string;
  }>((done, fail) => {
    const sent = request(new URL(at).origin, { path, method }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (piece: string) => (text += piece));
      response.on('end', () => {
        const { 'content-type': type, location } = response.headers;
        done({ status: response.statusCode, type, location, text });
      });
    });
    sent.on('error', fail).end();
  });
}

describe('serveSite', () => {
  it('serves pages and files with their types', async () => {
    expect(await ask('/')).toMatchObject({ status: 200, type: 'text/html; charset=utf-8', text: 'home' });
    expect(await ask('/plans/?a=1?2')).toMatchObject({ status: 200, text: 'plans' });
    expect(await ask('/data/tasks.csv')).toMatchObject({
      status: 200,
      type: 'text/csv; charset=utf-8',
      text: '编号\r\n',
    });
    expect(await ask('/index.pagefind')).toMatchObject({ type: 'application/octet-stream' });
  });

  it('moves a page without its slash, keeping the query', async () => {
    expect(await ask('/plans?q=%E7%A7%91?')).toMatchObject({ status: 308, location: '/plans/?q=%E7%A7%91?' });
  });

  it.each(['/absent', '/data/', '/index.html/', '/%E0%A4%A', '/%00', '//example.org/..'])(
    'answers 404 to %s',
    async (path) => {
      expect(await ask(path)).toMatchObject({ status: 404, text: 'not here' });
    },
  );

  it.each(['/../secret.txt', '/%2e%2e/secret.txt', '/plans/..%2f..%2fsecret.txt', '/../dist-other/x'])(
    'reads nothing outside its folder: %s',
    async (path) => {
      expect(await ask(path)).toMatchObject({ status: 404, text: 'not here' });
    },
  );

  it('answers HEAD without a body and refuses what would change something', async () => {
    expect(await ask('/', 'HEAD')).toMatchObject({ status: 200, text: '' });
    expect(await ask('/', 'POST')).toMatchObject({ status: 405 });
  });

  it('takes the next free port', async () => {
    const second = await serveSite({ root, port: Number(new URL(site.url).port) });
    expect(second.url).not.toBe(site.url);
    await second.close();
  });

  it('can live under a path', async () => {
    const below = await serveSite({ root, port: 0, base: '/st/' });
    expect(below.url).toMatch(/\/st\/$/);
    expect(await ask('/st', 'GET', below.url)).toMatchObject({ status: 308, location: '/st/' });
    expect(await ask('/st/plans/', 'GET', below.url)).toMatchObject({ status: 200, text: 'plans' });
    expect(await ask('/plans/', 'GET', below.url)).toMatchObject({ status: 404 });
    await below.close();
  });
});
