/**
 * Firefox, driven through WebDriver BiDi (https://w3c.github.io/webdriver-bidi/) over the WebSocket that Node has:
 * enough to open a page, use it, and print it. The second engine of the site tests.
 */
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { constants, inflateSync } from 'node:zlib';

/** One page of Firefox in a window of its own size. */
export interface FirefoxPage {
  /** Goes to an address and waits until everything of it is loaded. */
  readonly open: (address: string) => Promise<void>;
  /** Evaluates an expression in the page; its value, awaited, as JSON carries it. */
  readonly evaluate: (expression: string) => Promise<unknown>;
  /** Presses keys together and lets go of them, as WebDriver names them: `['Control', 'c']`. */
  readonly press: (keys: readonly (keyof typeof KEYS | (string & {}))[]) => Promise<void>;
  /** Turns a wheel sideways over the middle of the window, as two fingers on a touchpad do; CSS pixels. */
  readonly wheel: (deltaX: number) => Promise<void>;
  /** The page as PDF on A4 paper; a page that names its own size has it. */
  readonly print: () => Promise<Buffer>;
}

export interface Firefox {
  readonly version: string;
  readonly page: (viewport: { width: number; height: number }) => Promise<FirefoxPage>;
  readonly close: () => Promise<void>;
}

const places = [
  'firefox-esr',
  'firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** Code points of keys that write nothing (WebDriver, 17.4.2). */
const KEYS = { Control: '\uE009', Meta: '\uE03D' } as const;

/** Talks to nobody but the page; lets a page read the clipboard without asking, so that a test can see what is in it. */
const preferences = {
  'app.update.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.events.testing.asyncClipboard': true,
  'intl.accept_languages': 'zh-CN',
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
  'toolkit.telemetry.enabled': false,
};

/** The program of a Firefox that is here and starts; `FIREFOX=` names one. Undefined where there is none. */
export function findFirefox(): string | undefined {
  const asked = process.env['FIREFOX'];
  return (asked === undefined ? places : [asked]).find(
    (name) =>
      (!/[/\\]/u.test(name) || existsSync(name)) &&
      spawnSync(name, ['--version'], { stdio: 'ignore', timeout: 60_000 }).status === 0,
  );
}

/** Starts a Firefox without a window and with a profile of its own, which goes when it is closed. */
export async function startFirefox(program: string): Promise<Firefox> {
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const child = spawn(
    program,
    ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0', 'about:blank'],
    { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, HOME: profile, MOZ_HEADLESS: '1' } },
  );
  const ended = new Promise<void>((done) =>
    child.once('close', () => {
      done();
    }),
  );
  const session = await connect(`${await endpointOf(child)}/session`);
  const { capabilities } = (await session.send('session.new', { capabilities: {} })) as {
    capabilities: { browserVersion: string };
  };
  return {
    version: capabilities.browserVersion,
    page: async (viewport) => openContext(session, viewport),
    close: async () => {
      session.close();
      child.kill();
      await ended;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Where the browser says that it listens. */
async function endpointOf(child: ChildProcess): Promise<string> {
  if (child.stderr)
    for await (const line of createInterface({ input: child.stderr })) {
      const [, address] = /WebDriver BiDi listening on (ws:\S+)/u.exec(line) ?? [];
      if (address !== undefined) {
        child.stderr.resume();
        return address;
      }
    }
  throw new Error('Firefox ended before it listened.');
}

interface Session {
  /** Sends a command; its result, or an error with what the browser says. */
  readonly send: (method: string, params: object) => Promise<unknown>;
  readonly close: () => void;
}

async function connect(address: string): Promise<Session> {
  const socket = new WebSocket(address);
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  let last = 0;
  socket.addEventListener('message', ({ data }) => {
    const answer = JSON.parse(String(data)) as Answer;
    const asked = waiting.get(answer.id ?? 0);
    if (answer.type === 'error') asked?.reject(new Error(`${answer.error}: ${answer.message}`));
    else asked?.resolve(answer.result);
  });
  socket.addEventListener('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox has gone.'));
  });
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', reject);
  });
  return {
    send: (method, params) => {
      last += 1;
      const answer = Promise.withResolvers<unknown>();
      waiting.set(last, answer);
      socket.send(JSON.stringify({ id: last, method, params }));
      return answer.promise;
    },
    close: () => {
      socket.close();
    },
  };
}

interface Answer {
  readonly id: number | null;
  readonly type: 'success' | 'error';
  readonly result?: unknown;
  readonly error?: string;
  readonly message?: string;
}

/** Width and height of every page of a PDF, in points, also where its objects are packed (ISO 32000, 7.5.7). */
export function pageSizes(pdf: Buffer): { width: number; height: number }[] {
  const text = pdf.toString('latin1');
  const packed = [...text.matchAll(/\/Type \/ObjStm.*?stream\r?\n/gsu)].map(({ index, 0: { length } }) =>
    inflateSync(pdf.subarray(index + length), { finishFlush: constants.Z_SYNC_FLUSH }).toString('latin1'),
  );
  return [...[text, ...packed].join('\n').matchAll(/\/MediaBox *\[ *0 0 ([\d.]+) ([\d.]+) *\]/gu)].map(
    ([, width, height]) => ({ width: Number(width), height: Number(height) }),
  );
}

async function openContext(
  { send }: Session,
  viewport: { width: number; height: number },
): Promise<FirefoxPage> {
  const { context } = (await send('browsingContext.create', { type: 'window' })) as { context: string };
  await send('browsingContext.setViewport', { context, viewport });
  const perform = (source: object) => send('input.performActions', { context, actions: [source] });
  return {
    open: async (url) => {
      await send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    evaluate: async (expression) => {
      const answer = (await send('script.evaluate', {
        expression: `(async () => JSON.stringify(await (${expression})))()`,
        target: { context },
        awaitPromise: true,
        userActivation: true,
      })) as { result?: { value?: string }; exceptionDetails?: { text: string } };
      if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text);
      return answer.result?.value === undefined ? undefined : (JSON.parse(answer.result.value) as unknown);
    },
    press: async (keys) => {
      const codes = keys.map((key) => (key in KEYS ? KEYS[key as keyof typeof KEYS] : key));
      const actions = [
        ...codes.map((value) => ({ type: 'keyDown', value })),
        ...codes.toReversed().map((value) => ({ type: 'keyUp', value })),
      ];
      await perform({ type: 'key', id: 'keyboard', actions });
    },
    wheel: async (deltaX) => {
      const [x, y] = [Math.round(viewport.width / 2), Math.round(viewport.height / 2)];
      await perform({
        type: 'wheel',
        id: 'wheel',
        actions: [{ type: 'scroll', x, y, deltaX, deltaY: 0 }],
      });
    },
    print: async () => {
      const { data } = (await send('browsingContext.print', {
        context,
        page: { width: 21, height: 29.7 },
        margin: { top: 1, bottom: 1, left: 1, right: 1 },
        shrinkToFit: true,
      })) as { data: string };
      return Buffer.from(data, 'base64');
    },
  };
}
