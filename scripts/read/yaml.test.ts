import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { readYaml } from './yaml.ts';

const schema = z.strictObject({ title: z.string(), year: z.int(), tags: z.array(z.string()).default([]) });
const read = (text: string) => readYaml(text, schema, 'seeds/plans/jia-2024/plan.yaml');
const issues = (text: string) => {
  const result = read(text);
  return 'issues' in result ? result.issues : [];
};

describe('readYaml', () => {
  it('reads what fits the schema', () => {
    expect(read('title: 甲县方案\nyear: 2024\n')).toMatchObject({
      value: { title: '甲县方案', year: 2024, tags: [] },
    });
  });

  it('leaves words alone that YAML 1.1 took for something else', () => {
    expect(read('title: no\nyear: 2024')).toMatchObject({ value: { title: 'no' } });
    expect(read("title: '2024-01-01'\nyear: 2024")).toMatchObject({ value: { title: '2024-01-01' } });
  });

  it.each([
    ['an unknown key', 'title: 甲\nyear: 2024\ntitel: 乙\n', 'yaml/schema', 3, 'titel'],
    ['a value of the wrong kind', 'title: 甲\n\nyear: 很久\n', 'yaml/schema', 3, 'year'],
    ['an item of the wrong kind', 'title: 甲\nyear: 1\ntags:\n  - a\n  - 5\n', 'yaml/schema', 5, 'tags.1'],
    ['a missing key', '# no title\nyear: 2024\n', 'yaml/schema', 2, 'title'],
    ['a key twice', 'title: 甲\nyear: 1\ntitle: 乙\n', 'yaml/syntax', 3, ''],
    ['a quote that never ends', "title: '甲\nyear: 1\n", 'yaml/syntax', 3, ''],
    ['wrong indentation', 'title: 甲\n  year: 1\n', 'yaml/syntax', 1, ''],
    ['a list', '- 甲\n', 'yaml/schema', 1, ''],
    ['nothing', '', 'yaml/schema', 1, ''],
  ])('names the line of %s', (_what, text, code, line, word) => {
    const found = issues(text);
    expect(found.length).toBeGreaterThan(0);
    expect(found[0]).toMatchObject({ code, line, severity: 'error', file: 'seeds/plans/jia-2024/plan.yaml' });
    expect(found[0]?.message).toContain(word);
  });

  it('reports every problem at once', () => {
    expect(
      issues('title: 5\nyear: x\nmore: 1\n')
        .map((i) => i.line)
        .sort(),
    ).toEqual([1, 2, 3]);
  });

  it.each(['title: &a 甲\nyear: 1\ntags: [*a]\n', 'title: *x\nyear: 1\n'])('reads no aliases: %j', (text) => {
    expect(issues(text)[0]).toMatchObject({ severity: 'error' });
  });

  it('does not grow with nested aliases', () => {
    const bomb = `a: &a [1,1,1,1,1,1,1,1]\n${Array.from(
      { length: 8 },
      (_, k) =>
        `${'bcdefghi'.charAt(k)}: &${'bcdefghi'.charAt(k)} [${Array(8)
          .fill(`*${'abcdefgh'.charAt(k)}`)
          .join(',')}]`,
    ).join('\n')}`;
    expect(issues(bomb).length).toBeGreaterThan(0);
  });

  it('names the line of an alias, and what to do', () => {
    const [found] = issues('title: &a 甲\nyear: 1\ntags:\n  - 乙\n  - *a\n');
    expect(found).toMatchObject({ code: 'yaml/syntax', line: 5 });
    expect(found?.message).toContain('*name');
  });

  it.each(['!!js/function x', '!foo x', '!<tag:x> y'])('reads no tags of its own: %s', (value) => {
    expect(issues(`year: 1\ntitle: ${value}\n`)[0]).toMatchObject({ code: 'yaml/syntax', line: 2 });
  });

  it.each([
    ['lists', `year: 1\na: ${'['.repeat(50_000)}`],
    ['maps', `year: 1\n${'{a: '.repeat(20_000)}`],
    ['indentation', `year: 1\n${Array.from({ length: 1000 }, (_, k) => `${' '.repeat(k)}a:`).join('\n')}`],
  ])('says in one issue that %s are too deep', (_what, text) => {
    expect(issues(text)).toMatchObject([
      { code: 'yaml/syntax', message: expect.stringContaining('40 deep') as string },
    ]);
  });

  it('takes brackets in quotes for words', () => {
    expect(read(`title: '${'['.repeat(90)}'\nyear: 1\ntags: ["${'{'.repeat(90)}"]\n`)).toMatchObject({
      value: { title: '['.repeat(90) },
    });
  });

  it('tells the first problems and how many more there are', () => {
    const found = issues(Array.from({ length: 500 }, (_, k) => `k${k}: "`).join('\n'));
    expect(found).toHaveLength(21);
    expect(found.at(-1)?.message).toMatch(/ 480 more in /u);
    expect(found.map((i) => i.line).slice(0, 3)).toEqual([1, 2, 3]);
  });

  it('says what is missing', () => {
    expect(issues('year: 1')[0]?.message).toContain('title: the key is missing');
    const none = readYaml('# none\n', z.array(z.string()), 'x.yaml');
    expect('issues' in none && none.issues[0]?.message).toContain('an empty list is written []');
  });

  it('counts the entries of a list from one, and names the form that an entry comes nearest to', () => {
    const form = z.union([
      z.strictObject({ from: z.int(), to: z.int(), why: z.string() }),
      z.strictObject({ word: z.string(), kind: z.enum(['a', 'b']) }),
    ]);
    const found = (text: string) => {
      const result = readYaml(text, z.array(form), 'x.yaml');
      return 'issues' in result
        ? result.issues.map((i) => [i.line, i.message.split(': ').slice(1).join(': ')])
        : [];
    };
    expect(found('- {word: x, kind: a}\n- {word: x, kind: c}\n')).toEqual([
      [2, 'entry 2, kind: Invalid option: expected one of "a"|"b"'],
    ]);
    expect(found('- {from: 1, to: 2}\n')).toEqual([[1, 'entry 1, why: the key is missing']]);
  });

  it('takes __proto__ for an unknown key', () => {
    const result = read('title: 甲\nyear: 1\n__proto__: {polluted: yes}\n');
    expect('issues' in result).toBe(true);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});
