import { jsonOf } from '../model/steering.ts';

/** What is known of a file that is not published any more. */
interface FormerFile {
  readonly address: string;
  readonly version: string;
  readonly reason: string;
  readonly target: string | null;
}

/** The text that is at the address of a file that moved or was withdrawn: JSON for JSON, else lines of text. */
export function formerFileText({ address, version, reason, target }: FormerFile): string {
  const status = target === null ? 'withdrawn' : 'moved';
  if (address.endsWith('.json')) return `${jsonOf({ status, address, target, version, reason }, 1)}\n`;
  const lines = [
    `# ${status}: ${address}`,
    ...(target === null ? [] : [`# now: ${target}`]),
    `# ${version}: ${reason}`,
  ];
  return `${lines.join('\n')}\n`;
}
