import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { structureYamlSchema, type StructureEntry } from '../../src/model/decision.ts';
import { readYaml } from '../read/yaml.ts';
import { EditRefused, withEntry, withFact, withoutEntry } from './decision-file.ts';
import { replaceEdited } from './edited.ts';

const task: StructureEntry = { line: 3, words: '（一）建设', is: 'task', reason: '有实际举措。' };
const odd: StructureEntry = {
  line: 9,
  words: `- "乙'：# {x}, !y`,
  is: 'note',
  belongs_to: { line: 3, words: '*甲' },
  reason: 'yes',
};
const WRITTEN = `# 编者甲，2024年
- { line: 1, words: 甲县, is: text, reason: 是题名。 } # 待议

# 以下各项成组
- line: 5
  words: '（二）培育'
  is: area
  reason: >
    折行的
    理由。
# 末尾的话
`;
const entriesOf = (text: string): StructureEntry[] => {
  const read = readYaml(text, structureYamlSchema, 'structure.yaml');
  if ('issues' in read) throw new Error(JSON.stringify(read.issues));
  return read.value;
};
const commentsOf = (text: string): string[] => text.match(/#.*$/gmu) ?? [];

describe('entries of structure.yaml', () => {
  it('are added behind what is there, every other character kept', () => {
    const text = withEntry(WRITTEN, odd);
    expect(text.startsWith(WRITTEN)).toBe(true);
    expect(entriesOf(text)).toEqual([...entriesOf(WRITTEN), odd]);
  });

  it.each([
    ['no file', null],
    ['an empty list', '# 甲\n[] # 乙\n'],
    ['comments alone', '# 甲\n'],
    ['a list in brackets', '# 甲\n[{ line: 1, words: 甲, is: text, reason: 乙 }]\n'],
    ['no line end', '- { line: 1, words: 甲, is: text, reason: 乙 }'],
  ])('are added to %s', (_, text) => {
    const before = text === null || text === '# 甲\n' ? [] : entriesOf(text);
    const after = withEntry(text, task);
    expect(entriesOf(after)).toEqual([...before, task]);
    expect(commentsOf(after)).toEqual(expect.arrayContaining(commentsOf(text ?? '')));
  });

  it('keep line ends of Windows', () => {
    const after = withEntry('- { line: 1, words: 甲, is: text, reason: 乙 }\r\n', task);
    expect(after.match(/(?<!\r)\n/gu)).toBeNull();
  });

  it('are taken out with their own lines only', () => {
    expect(entriesOf(withoutEntry(WRITTEN, 0))).toEqual(entriesOf(WRITTEN).slice(1));
    expect(commentsOf(withoutEntry(WRITTEN, 0))).toEqual([
      '# 编者甲，2024年',
      '# 以下各项成组',
      '# 末尾的话',
    ]);
    const last = withoutEntry(WRITTEN, 1);
    expect(entriesOf(last)).toEqual(entriesOf(WRITTEN).slice(0, 1));
    expect(commentsOf(last)).toEqual(commentsOf(WRITTEN));
    expect(withoutEntry(withEntry(WRITTEN, odd), 2)).toBe(WRITTEN);
  });

  it('leave an empty list behind, to which more can be added', () => {
    const empty = withoutEntry(withEntry(null, task), 0);
    expect(entriesOf(empty)).toEqual([]);
    expect(entriesOf(withEntry(empty, odd))).toEqual([odd]);
  });

  it('are not touched in a file that is broken, or where there is no such entry', () => {
    for (const text of ['- { line: 1 }\n', 'a: 1\n', '- [\n'])
      expect(() => withEntry(text, task)).toThrow(EditRefused);
    expect(() => withoutEntry(WRITTEN, 2)).toThrow(EditRefused);
  });
});

describe('facts', () => {
  const PLAN = `# 事实
title: '甲县方案'
issuer: null # to complete, then take it off the list below
# read as: 甲县人民政府 (heading, line 2)
level: county # 见官网
incomplete:
  - issuer
  - issued_date
`;

  it('are set where they stand and taken off the list, comments kept', () => {
    expect(withFact(PLAN, 'issuer', '甲县人民政府', '')).toBe(
      PLAN.replace(
        'issuer: null # to complete, then take it off the list below',
        'issuer: 甲县人民政府',
      ).replace('  - issuer\n', ''),
    );
  });

  it('begin a file that is not there', () => {
    expect(withFact(null, 'period_end', 2026, '# 甲\n')).toBe('# 甲\n\nperiod_end: 2026\n');
    expect(withFact('# 甲\nissuer: 乙\n', 'issuer', null, '')).toBe('# 甲\nissuer: null\n');
  });

  it('are quoted where YAML would read something else', () => {
    for (const value of ['2024-01-01', 'null', '甲: 乙 # 丙', '- 丁', "'", '010']) {
      const { issuer } = parse(withFact(PLAN, 'issuer', value, '')) as { issuer: unknown };
      expect(issuer).toBe(value);
    }
  });
});

describe('a file that people write', () => {
  it('is replaced whole, and not where it was changed meanwhile', () => {
    const folder = mkdtempSync(join(tmpdir(), 'edited-'));
    const path = join(folder, 'a.yaml');
    expect(replaceEdited(path, null, '甲')).toBe(true);
    expect(replaceEdited(path, '甲', '乙')).toBe(true);
    writeFileSync(path, '别人写的');
    expect(replaceEdited(path, '乙', '丙')).toBe(false);
    expect(readFileSync(path, 'utf8')).toBe('别人写的');
    expect(replaceEdited(path, '别人写的', null)).toBe(true);
    expect(readdirSync(folder)).toEqual([]);
    rmSync(folder, { recursive: true });
  });
});
