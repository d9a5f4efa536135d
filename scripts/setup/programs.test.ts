import { existsSync, readFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { INSTALL } from './install.mjs';
import { commandsOf, fileOf, npmProgram, objectionToPath, ownNode, projectRoot } from './programs.mjs';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

describe('commandsOf', () => {
  const packages = {
    'node_modules/typescript': { bin: { tsc: 'bin/tsc' } },
    'node_modules/other/node_modules/typescript': { bin: { tsc: 'bin/older' } },
  };

  it('gives Node the files that a script names, program by program', () => {
    expect(commandsOf('node a.mjs check && tsc --noEmit', packages)).toEqual([
      ['a.mjs', 'check'],
      ['node_modules/typescript/bin/tsc', '--noEmit'],
    ]);
  });

  it('says which program no package brings', () => {
    expect(() => commandsOf('tsd', packages)).toThrow(
      'No package of package-lock.json brings the program tsd',
    );
  });

  it.each(Object.entries(scripts))('%s is plain words, and its first files are there', (_name, script) => {
    expect(script.replaceAll(' && ', ' ')).not.toMatch(/["'$`*?|;&<>\\%^~]/u);
    for (const [first = '', ...rest] of commandsOf(script)) {
      const file = first.startsWith('--') ? (rest[0] ?? '') : first;
      expect(existsSync(file), file).toBe(true);
    }
  });
});

describe('without a search path and a shell, as on Windows', () => {
  // Every program of the project starts by the file that Node is given.
  it.each(['astro', 'eslint', 'prettier', 'tsc', 'vitest'])('%s starts', (program) => {
    const { status, stderr } = spawnSync(ownNode(), [fileOf(program), '--version'], {
      cwd: projectRoot,
      env: { PATH: '', ASTRO_TELEMETRY_DISABLED: '1' },
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

  it('a stage runs its commands one after another, and stops at the first that fails', () => {
    const stage = (...commands: string[][]): string =>
      `import { runStage } from './scripts/setup/stages.mjs';
       const ok = await runStage({ name: 'x', commands: ${JSON.stringify(commands)} }, '1/1');
       console.log('ok', ok, process.env.NODE_ENV);`;
    const run = (program: string): string =>
      spawnSync(ownNode(), ['--input-type=module', '-e', program], {
        env: { PATH: '', NODE_ENV: 'production' },
        encoding: 'utf8',
      }).stdout;
    const say = (word: string): string[] => ['-e', `console.error('${word}', process.env.NODE_ENV)`];
    expect(run(stage(say('one'), say('two')))).toMatch(/^✓ \[1\/1\] x .*\nok true production\n$/u);
    const failed = run(
      stage(say('one'), ['-e', 'console.log(`no`, process.env.NODE_ENV); process.exit(3)'], say('two')),
    );
    expect(failed).toMatch(/^✗ \[1\/1\] x /u);
    expect(failed).toContain('no undefined\n');
    expect(failed).toContain('ok false');
    expect(failed).not.toContain('two');
  });
});

describe('npmProgram', () => {
  const node = resolve('/opt/node/bin/node');
  const own = resolve('/opt/node/lib/node_modules/npm/bin/npm-cli.js');

  it.each([
    ['the npm that started this', '/a b/npm/bin/npm-cli.js', ['/a b/npm/bin/npm-cli.js', own]],
    ['the npm of Node where another package manager did', '/x/pnpm.cjs', [own]],
    ['the npm of Node where that is gone', '/gone/npm-cli.js', [own]],
    ['the npm of Node where nothing is said', undefined, [own]],
  ])('is %s', (_, started, files) => {
    expect(npmProgram(started, node, (file) => files.includes(file))).toBe(files[0]);
  });

  it('is beside node.exe on Windows, by either kind of slash', () => {
    expect(
      npmProgram('C:\\Program Files\\nodejs\\node_modules\\npm\\bin\\npm-cli.js', node, () => true),
    ).toMatch(/^C:/u);
    const beside = resolve('/opt/node/bin/node_modules/npm/bin/npm-cli.js');
    expect(npmProgram(undefined, node, (file) => file === beside)).toBe(beside);
  });

  it('is not there', () => {
    expect(npmProgram('/x/pnpm.cjs', node, () => false)).toBeUndefined();
  });

  it('installs what builds and checks need, whatever the environment leaves out', () => {
    expect(INSTALL).toEqual(expect.arrayContaining(['ci', '--include=dev', '--include=optional']));
  });
});

describe('objectionToPath', () => {
  it.each(['/a b/项目', "/it's/a&b", '/100%/(x)[y]', 'C:\\Users\\甲 乙\\p'])('%s can be built', (folder) => {
    expect(objectionToPath(folder)).toBeUndefined();
  });

  it.each([
    ['/a#b/p', '#'],
    ['/为什么?/p', '?'],
  ])('%s cannot, and the message names the sign and what to do', (folder, sign) => {
    expect(objectionToPath(folder)).toContain(`"${sign}"`);
    expect(objectionToPath(folder)).toContain('Move the project');
  });
});
