import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { escapeSteering } from '../src/model/issue.ts';
import { printed } from './report/terminal.ts';
import { serveReview } from './review/server.ts';
import { sessionOf } from './review/session.ts';
import { targetOf } from './review/target.ts';

/**
 * `npm run review -- FILE|PLAN [--port N] [--no-open]`: a page on this machine on which an editor decides how a document is read.
 * Exit 0 when it is stopped; 2 where the command is wrong or the document cannot be read.
 */
const usage = 'Usage: npm run review -- FILE|PLAN [--port N] [--no-open]';

/** What the command line says, or `null` where it cannot be followed. */
function asked(): { named: string; port: number; open: boolean } | null {
  try {
    const { values, positionals } = parseArgs({
      options: { port: { type: 'string', default: '0' }, 'no-open': { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    const port = /^\d{1,5}$/u.test(values.port) ? Number(values.port) : 65_536;
    if (port > 65_535) throw new Error(`--port ${values.port}: a number from 0 to 65535 is expected`);
    const [named, ...others] = positionals;
    if (named === undefined || others.length > 0) throw new Error('one file or plan is expected');
    return { named, port, open: !values['no-open'] };
  } catch (error) {
    console.error(`${escapeSteering(error instanceof Error ? error.message : '')}\n${usage}`);
    return null;
  }
}

/** Shows an address in the browser of this machine, where that is possible; says nothing where it is not. */
function openInBrowser(url: string): void {
  const [program, args] =
    process.platform === 'darwin'
      ? ['open', [url]]
      : process.platform === 'win32'
        ? ['rundll32', ['url.dll,FileProtocolHandler', url]]
        : ['xdg-open', [url]];
  if (process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']) return;
  const child = spawn(program, args, { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}

async function run(): Promise<number> {
  const said = asked();
  if (said === null) return 2;
  const root = process.cwd();
  const target = targetOf(said.named, root);
  if ('issue' in target) {
    console.error(printed([target.issue]));
    return 2;
  }
  const session = sessionOf(target, root);
  const first = session.look();
  if ('broken' in first) {
    console.error(printed(first.broken));
    return 2;
  }
  const running = await serveReview(session, { root, name: target.name, port: said.port }).catch(
    (error: unknown) => {
      console.error(`Port ${said.port}: ${escapeSteering(error instanceof Error ? error.message : '')}`);
      return null;
    },
  );
  if (running === null) return 2;
  const stopped = new Promise<void>((done) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, done);
  });
  console.log(`Reviewing ${escapeSteering(target.name)} at ${running.url}`);
  console.log(
    `Decisions go to ${escapeSteering(first.view.files.structure)}, facts to ${escapeSteering(first.view.files.facts)}. Stop with Ctrl-C.`,
  );
  if (said.open) openInBrowser(running.url);
  await stopped;
  await running.close();
  return 0;
}

process.exitCode = await run();
