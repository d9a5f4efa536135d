import { inspectFile } from './inspect/inspection.ts';
import { asJson, asText } from './inspect/show.ts';

/** `npm run -s inspect -- FILE [--json]`: what the importer understands of any file. Exit 0, or 2 where it cannot be read. */
process.stdout.on('error', () => process.exit()); // the reader of the pipe went away
const json = process.argv.includes('--json');
const [file, ...others] = process.argv.slice(2).filter((a) => a !== '--json' && a !== '--');
if (file === undefined || others.length > 0) {
  console.error('Usage: npm run -s inspect -- FILE [--json]');
  process.exitCode = 2;
} else {
  const inspection = inspectFile(file, process.cwd());
  process.stdout.write(json ? asJson(inspection) : asText(inspection));
  process.exitCode = inspection.readable ? 0 : 2;
}
