import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { plan, imported, refused, unadded, type Hostile } from './made.ts';

/** Names and kinds of files, and ids. */
export const names: readonly Hostile[] = [
  // Names and kinds of files.
  imported('a name with blanks', plan, { name: ' a  b .txt' }),
  imported('a name with a dash in front', plan, { name: '-rf --json.txt' }),
  imported('a name of 250 bytes', plan, { name: `${'县'.repeat(82)}.txt` }),
  imported('a name of 255 bytes', plan, { name: `${'县'.repeat(84)}.tx` }),
  imported('a name of an object (`__proto__`)', plan, { name: '__proto__' }),
  imported('a name that a system keeps (`con`)', plan, { name: 'con' }),
  imported('a name that begins with a stop', plan, { name: '.hidden.txt' }),
  imported('a name with line ends and escapes', plan, { name: 'a\nb\r\u001b[2J.txt' }),
  imported('a name with emoji and a right-to-left override', plan, { name: '😀\u202etxt.exe' }),
  imported('a name of marks (`$&`, quotes, tags)', plan, { name: '$&\'"<b>{x}`$(x)`.txt' }),
  refused('a missing file', 'file/unreadable', () => '', { make: () => undefined }),
  refused('a folder named x.txt', 'file/unreadable', () => '', {
    make: (path) => {
      mkdirSync(path);
    },
  }),
  refused('a named pipe', 'file/unreadable', () => '', {
    make: (path) => {
      execFileSync('mkfifo', [path]);
    },
  }),
  refused('/dev/zero', 'file/unreadable', () => '', {
    make: (path) => {
      symlinkSync('/dev/zero', path);
    },
  }),
  imported('a link to a file', plan, {
    make: (path) => {
      writeFileSync(`${path}.target`, plan('a link to a file'));
      symlinkSync(`${path}.target`, path);
    },
  }),
  refused('a link to a folder', 'file/unreadable', () => '', {
    make: (path) => {
      symlinkSync('/', path);
    },
  }),
  refused('a broken link', 'file/unreadable', () => '', {
    make: (path) => {
      symlinkSync(`${path}.gone`, path);
    },
  }),
  refused('a link to itself', 'file/unreadable', () => '', {
    make: (path) => {
      symlinkSync(path, path);
    },
  }),
  refused('a link to a device', 'file/unreadable', () => '', {
    make: (path) => {
      symlinkSync('/dev/null', path);
    },
  }),
  // Ids.
  unadded('`--id ../x`', 'plan/id', '../x'),
  unadded('`--id /x-2024`', 'plan/id', '/x-2024'),
  unadded('`--id LINZE-2022`', 'plan/id', 'LINZE-2022'),
  unadded('`--id linze-2022`, which is taken', 'plan/id', 'linze-2022'),
  unadded('`--id draft`', 'plan/id', 'draft'),
  unadded('`--id ""`', 'plan/id', ''),
  unadded('`--id` of 300 characters', 'plan/id', `${'a'.repeat(295)}-2024`),
  unadded('`--id` with hidden characters', 'plan/id', 'a\u202eb\u001b[2J-2024'),
  imported('`--id con-2022`', plan, { id: 'con-2022' }),
  imported('`--id constructor-2022`', plan, { id: 'constructor-2022' }),
];
