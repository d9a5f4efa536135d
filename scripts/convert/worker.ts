import { readFileSync } from 'node:fs';
import { answerTo } from './answer.ts';
import type { ConvertedKind } from './conversion.ts';

/**
 * One file in, one answer out: the process that {@link convert} starts. Reads the file's bytes from standard input and
 * its kind from the command line, writes an {@link Answer} as JSON.
 */
const bytes = new Uint8Array(readFileSync(0));
process.stdout.write(JSON.stringify(await answerTo(process.argv[2] as ConvertedKind, bytes)));
