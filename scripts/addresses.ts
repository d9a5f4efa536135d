import { runAddresses } from './ledger/run.ts';
import { deploymentOf } from './publish/place.ts';

/** `npm run addresses`: reviews and records the published addresses, see docs/publishing.md. */
const { base } = deploymentOf(process.env);
const { text, code } = runAddresses(process.cwd(), process.argv.slice(2), base);
(code === 0 ? console.log : console.error)(text);
process.exitCode = code;
