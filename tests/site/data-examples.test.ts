/** The programs that show how the data is read. A language that is not here is named, and its program still checked. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { datasets } from './pages.ts';

/** The command for a language, or null where it is not installed. */
const found = (commands: readonly string[]): string | null =>
  commands.find((command) => spawnSync(command, ['--version'], { timeout: 30_000 }).status === 0) ?? null;

/** What the programs shall print of the targets for high-tech firms: the addresses, in the order of the table. */
const addresses = datasets('targets')
  .filter((target) => target['indicator'] === 'high-tech-firms')
  .map((target) => String(target['url']));

function outputOf(command: string, program: string): string {
  const { status, stdout, stderr } = spawnSync(command, [program, 'dist/data'], {
    encoding: 'utf8',
    timeout: 120_000,
    env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
  });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return stdout;
}

const addressesIn = (output: string): string[] => output.match(/\/plans\/\S+/gu) ?? [];

describe('read.py', () => {
  const python = found(['python3', 'python']);

  it(
    python === null ? 'names only files and columns that are there (Python is not installed)' : 'runs',
    () => {
      const program = readFileSync('dist/data/examples/read.py', 'utf8');
      checkNames(program);
      if (python === null) return;
      const output = outputOf(python, 'dist/data/examples/read.py');
      expect(output).toMatch(/^[1-9]\d+ files are as they were published$/mu);
      expect(addressesIn(output)).toEqual(addresses);
      expect(output.trim().split('\n').length).toBe(2 + datasets('themes').length + addresses.length);
    },
  );

  it.runIf(python !== null)('refuses a damaged file', () => {
    const { status, stderr } = spawnSync(
      python ?? '',
      [
        '-c',
        `import pathlib, runpy, shutil, sys, tempfile
folder = tempfile.mkdtemp()
shutil.copytree('dist/data', folder, dirs_exist_ok=True)
pathlib.Path(folder, 'plans.csv').write_text('id')
sys.argv = ['read.py', folder]
try:
    runpy.run_path('dist/data/examples/read.py')
finally:
    shutil.rmtree(folder)`,
      ],
      { encoding: 'utf8', timeout: 120_000 },
    );
    expect(status).toBe(1);
    expect(stderr).toContain('plans.csv is damaged');
  });
});

describe('read.R', () => {
  const r = found(['Rscript']);

  it(r === null ? 'names only files and columns that are there (R is not installed)' : 'runs', () => {
    const program = readFileSync('dist/data/examples/read.R', 'utf8');
    checkNames(program);
    expect(balanced(program)).toBe(true);
    if (r === null) return;
    expect(addressesIn(outputOf(r, 'dist/data/examples/read.R'))).toEqual(addresses);
  });
});

/** Every table that a program reads is published, and every column that it names is one of those tables'. */
function checkNames(program: string): void {
  const tables = [...program.matchAll(/read(?:_table)?\("(\w+)"\)/gu)].map(([, name = '']) => name);
  expect(tables.length).toBeGreaterThan(3);
  const columns = new Set(tables.flatMap((name) => Object.keys(datasets(name as 'plans')[0] ?? {})));
  const named = [
    ...program.matchAll(/(?:codings|targets|themes|plans)\$(\w+)|\b(?:c|target|theme|plan)\["(\w+)"\]/gu),
  ].map(([, inR, inPython]) => inR ?? inPython ?? '');
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((name) => !columns.has(name))).toEqual([]);
}

/** Brackets close in the order in which they open, outside strings and comments. */
function balanced(program: string): boolean {
  const open: string[] = [];
  for (const c of program.replace(/#.*$|"[^"\n]*"/gmu, '')) {
    const closing = { '(': ')', '[': ']', '{': '}' }[c];
    if (closing !== undefined) open.push(closing);
    else if (')]}'.includes(c) && open.pop() !== c) return false;
  }
  return open.length === 0;
}
