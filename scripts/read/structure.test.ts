import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { additionOf } from '../add/addition.ts';
import { inspectFile } from '../inspect/inspection.ts';
import { asText } from '../inspect/show.ts';
import { readVocabulary } from './vocabulary.ts';
import { structureBeside } from './structure.ts';

const PLAN =
  '甲县强科技行动实施方案（2024—2026年）\n一、重点任务\n（一）建设平台。支持企业建设实验室。（责任单位：县科技局）\n（二）培育企业。支持企业开展技术攻关。（责任单位：县工信局）\n二、其他\n（一）加大投入。安排资金。\n';
const ENTRY = '- { line: 6, words: （一）加大投入, is: task, reason: 有实际举措。 }\n';
const vocabularies = readVocabulary(process.cwd());
let folder = '';
const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'structure-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('decisions beside a file', () => {
  it('are read with the line where each stands', () => {
    file('a.txt.structure.yaml', `# 甲\n${ENTRY}`);
    expect(structureBeside(join(folder, 'a.txt'))).toMatchObject({
      decisions: [{ at: 2, line: 6 }],
      issues: [],
    });
    expect(structureBeside(join(folder, 'none.txt'))).toMatchObject({
      decisions: [],
      text: null,
      issues: [],
    });
  });

  it('are followed by inspect and taken along by add', () => {
    const path = file('b.txt', PLAN);
    const titles = (): string[] => {
      const read = inspectFile(path, process.cwd(), vocabularies);
      return read.readable ? read.edition.tasks.map((t) => t.title) : [];
    };
    expect(titles()).toEqual(['建设平台', '培育企业']);
    file('b.txt.structure.yaml', ENTRY);
    expect(titles()).toEqual(['建设平台', '培育企业', '加大投入']);
    const added = additionOf(path, 'jia-2024', [], vocabularies.vocabulary);
    expect(added.id === null ? undefined : added.files.get('structure.yaml')).toBe(ENTRY);
  });

  it('stop inspect and add with file and line where they are broken', () => {
    const path = file('c.txt', PLAN);
    file('c.txt.structure.yaml', `- { line: 6, words: 甲, is: chapter, reason: 甲 }\n`);
    for (const { issues } of [
      inspectFile(path, process.cwd(), vocabularies),
      additionOf(path, 'jia-2024', [], vocabularies.vocabulary),
    ])
      expect(issues).toMatchObject([{ code: 'yaml/schema', file: 'c.txt.structure.yaml', line: 1 }]);
  });

  it('can be copied from inspect where another reading of a heading came second', () => {
    const path = file('d.txt', PLAN);
    const shown = asText(inspectFile(path, process.cwd(), vocabularies));
    const entry = /^ *(- \{ line: .*\})$/mu.exec(shown)?.[1] ?? '';
    expect(entry).toMatch(/words: '[一二]、/u);
    file('d.txt.structure.yaml', `${entry}\n`);
    const after = inspectFile(path, process.cwd(), vocabularies);
    expect(after.readable && after.edition.decisions?.length).toBe(1);
    expect(after.issues.filter((i) => i.severity === 'error')).toEqual([]);
  });
});
