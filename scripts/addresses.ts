import { runAddresses } from './ledger/run.ts';

/** `npm run addresses`: reviews and records the published addresses, see docs/publishing.md. */
const base = `${process.env['BASE_PATH'] ?? '/'}/`.replace(/\/+$/u, '/');
const { text, code } = runAddresses(process.cwd(), process.argv.slice(2), base);
(code === 0 ? console.log : console.error)(text);
process.exitCode = code;
