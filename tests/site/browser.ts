/**
 * A Chromium for the tests: one that is here, or else one that is fetched, or else an error that says what to do.
 * Tests are never skipped for the lack of a browser.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

/** The browser without its windows: the same engine, and half the processor time a page (2.7 s to 1.4 s). */
const SHELL = '/usr/bin/chromium-headless-shell';
const SHELL_PACKAGE = 'chromium-headless-shell';

const places = [
  SHELL,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** A quiet browser that talks to nobody but the page it is sent to. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const mayInstall = process.platform === 'linux' && process.getuid?.() === 0 && runs('apt-get', ['--version']);

/** Sees to it that there is all that a browser needs, and gives its path. */
export function findBrowser(): string {
  ensureChineseFont();
  return ensureChromium();
}

/** Starts it in this process, with which it ends: a browser of another process takes a tenth more time, for words on the way. */
export function startBrowser(executablePath: string): Promise<Browser> {
  // Without a locale of UTF-8 the browser drops Chinese names of downloads.
  const env = { ...process.env, LC_ALL: 'C.UTF-8' };
  return chromium.launch({ executablePath, args: flags, env });
}

function ensureChromium(): string {
  const asked = process.env['CHROMIUM'];
  if (asked !== undefined) {
    if (starts(asked)) return asked;
    throw new Error(`CHROMIUM=${asked} does not start.`);
  }
  // Where nobody works but the tests, the lighter one is fetched also beside another.
  if (process.env['CI'] !== undefined && mayInstall && !existsSync(SHELL)) install(SHELL_PACKAGE);
  const found =
    findChromium() ??
    (mayInstall && (install(SHELL_PACKAGE) || install('chromium')) ? findChromium() : undefined) ??
    (installWithPlaywright() ? findChromium() : undefined);
  if (found !== undefined) return found;
  throw new Error(
    'No Chromium was found and none could be installed. Install Chromium or Chrome, or run\n' +
      '  npx playwright-core install --with-deps chromium\n' +
      'or name one: CHROMIUM=/path/to/chromium npm test',
  );
}

function findChromium(): string | undefined {
  return [...places, chromium.executablePath()].find(starts);
}

/** Some distributions ship a `chromium` that only says where to get one, so being there is not enough. */
function starts(path: string): boolean {
  return existsSync(path) && (process.platform === 'win32' || runs(path, ['--no-sandbox', '--version']));
}

/** Without one, Chinese text has no glyphs and every measure of the layout is wrong. */
function ensureChineseFont(): void {
  if (process.platform !== 'linux' || hasChineseFont()) return;
  if (mayInstall && install('fonts-noto-cjk') && hasChineseFont()) return;
  console.warn('There is no Chinese font: layout tests measure empty boxes. Install fonts-noto-cjk.');
}

function hasChineseFont(): boolean {
  const { status, stdout } = spawnSync('fc-list', [':lang=zh-cn'], { encoding: 'utf8' });
  return status === 0 && stdout.trim() !== '';
}

function install(name: string): boolean {
  console.log(`Installing ${name} for the site tests …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const commands = [['update'], ['install', '-y', '--no-install-recommends', 'fontconfig', name]];
  return commands.every((args) => spawnSync('apt-get', args, { env, stdio: 'ignore' }).status === 0);
}

function installWithPlaywright(): boolean {
  console.log('Installing a Chromium for the site tests with Playwright …');
  const cli = resolve('node_modules/playwright-core/cli.js');
  const dependencies = mayInstall ? ['--with-deps'] : [];
  return (
    spawnSync(process.execPath, [cli, 'install', ...dependencies, 'chromium'], { stdio: 'inherit' })
      .status === 0
  );
}

function runs(program: string, args: string[]): boolean {
  return spawnSync(program, args, { stdio: 'ignore', timeout: 30_000 }).status === 0;
}
