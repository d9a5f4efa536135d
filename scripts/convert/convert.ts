import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import {
  MAX_HEAP,
  MAX_TIME,
  Refusal,
  type Answer,
  type Conversion,
  type ConvertedKind,
} from './conversion.ts';

const WORKER = fileURLToPath(new URL('./worker.ts', import.meta.url));
/** Longest answer of the process, in bytes. */
const MAX_ANSWER = 128 * 1024 * 1024;

/**
 * Converts the bytes of one file, in a process of its own that can neither write files nor start programs nor load native
 * code, and whose memory and time are limited: what a broken or hostile file does there ends there. Throws a
 * {@link Refusal} where the file is not converted. HTML is given decoded, as UTF-8.
 */
export function convert(bytes: Uint8Array, kind: ConvertedKind): Conversion {
  const run = spawnSync(
    process.execPath,
    [
      `--max-old-space-size=${MAX_HEAP}`,
      '--permission',
      '--allow-fs-read=*',
      '--disable-warning=ExperimentalWarning',
      WORKER,
      kind,
    ],
    { input: bytes, maxBuffer: MAX_ANSWER, timeout: MAX_TIME, killSignal: 'SIGKILL', env: {} },
  );
  const answer = answerIn(run.stdout);
  if (answer === null) throw new Refusal('file/too-large', whyEnded(run));
  if ('refused' in answer) throw new Refusal(answer.refused.code, answer.refused.why);
  return answer.conversion;
}

function answerIn(output: Uint8Array | null): Answer | null {
  try {
    return JSON.parse(new TextDecoder().decode(output ?? new Uint8Array())) as Answer;
  } catch {
    return null;
  }
}

function whyEnded(run: {
  readonly error?: Error;
  readonly stderr: Uint8Array | null;
  readonly signal: string | null;
}): string {
  if (run.error !== undefined && 'code' in run.error && run.error.code === 'ETIMEDOUT')
    return `reading it takes more than ${MAX_TIME / 1000} seconds`;
  const said = new TextDecoder().decode(run.stderr ?? new Uint8Array());
  if (/heap out of memory|Array buffer allocation/u.test(said) || run.signal !== null)
    return `reading it takes more than ${MAX_HEAP} MiB of memory`;
  const line = /^\w*Error[^\n]{0,200}/mu.exec(said)?.[0] ?? 'no answer';
  return `the process that reads it ended (${line})`;
}
