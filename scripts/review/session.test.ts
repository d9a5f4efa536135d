import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { additionOf } from '../add/addition.ts';
import { inspectFile } from '../inspect/inspection.ts';
import { readVocabulary } from '../read/vocabulary.ts';
import { sessionOf, type Session } from './session.ts';
import { targetOf } from './target.ts';
import type { Answer, Item, View } from './view.ts';

const PLAN = `甲县科技创新实施方案（2024—2026年）
一、总体目标
到2026年，高新技术企业达到20家。
二、建设平台
（一）建设中试基地。支持企业建设中试基地。（责任单位：县科技局）
（二）建设实验室。支持企业建设实验室。<b onclick="alert(1)">甲</b>
县财政局会同县科技局落实。
三、怎么保障
（一）加强领导。成立专班。
怎么宣传
利用各类媒体宣传科技政策。
`;
let folder = '';
let path = '';
let session: Session;

const begin = (): Session => {
  const target = targetOf(path, process.cwd());
  if ('issue' in target) throw new Error(target.issue.message);
  return sessionOf(target, process.cwd());
};
const view = (): View => {
  const now = session.look();
  if ('broken' in now) throw new Error(JSON.stringify(now.broken));
  return now.view;
};
const done = (answer: Answer): Extract<Answer, { done: true }> => {
  if (!answer.done) throw new Error(`${answer.why} ${answer.said}`);
  return answer;
};
const itemOf = (words: string): Item => {
  const found = view().items.find((i) => `${i.ordinal}${i.text}`.includes(words));
  if (found === undefined) throw new Error(words);
  return found;
};
const decide = (words: string, entry: object): Answer =>
  session.answer({
    do: 'decide',
    version: view().version,
    entry: { ...itemOf(words).guard, reason: '编者所见。', ...entry },
    replaces: itemOf(words).decision,
  });
const written = (): string => readFileSync(`${path}.structure.yaml`, 'utf8');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'review-'));
  path = join(folder, 'a.txt');
  writeFileSync(path, PLAN);
  session = begin();
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const order = ['error', 'margin', 'issue', 'fact', 'second'];

describe('a view', () => {
  it('has every line with its number and every character of the source', () => {
    const { lines, items } = view();
    expect(lines.map((l) => l.number)).toEqual(PLAN.split('\n').map((_, k) => k + 1));
    expect(lines.map((l) => l.runs.map((r) => r.sic).join(''))).toEqual(PLAN.split('\n'));
    expect(lines[4]?.runs.map((r) => (r.item === null ? '' : items[r.item]?.is))).toEqual([
      'task',
      'text',
      'note',
    ]);
  });

  it('says what each thing is, whose it is, and by which words a decision can be guarded', () => {
    const task = itemOf('建设中试基地');
    expect(task).toMatchObject({
      is: 'task',
      line: 5,
      guard: { line: 5 },
      units: [['responsible', '县科技局']],
    });
    expect(PLAN.split('\n')[4]?.split(task.guard?.words ?? '')).toHaveLength(2);
    expect(task.why?.above).toBe(view().items.indexOf(itemOf('二、')));
    expect(itemOf('（责任单位').of).toBe(view().items.indexOf(task));
  });

  it('puts errors first and open facts among the doubts', () => {
    writeFileSync(`${path}.structure.yaml`, '- { line: 2, words: 没有, is: text, reason: 甲 }\n');
    const kinds = view().doubts.map((d) => d.kind);
    expect(kinds[0]).toBe('error');
    expect(view().doubts.some((d) => d.kind === 'fact' && d.code === 'issuer')).toBe(true);
    expect([...kinds].sort((a, b) => order.indexOf(a) - order.indexOf(b))).toEqual(kinds);
  });
});

describe('a decision', () => {
  it('is written with its guard, is in force at once, and is told with what it changed', () => {
    const answer = done(decide('怎么宣传', { is: 'section', role: 'other' }));
    expect(written()).toContain(
      '{ line: 10, words: 怎么宣传, is: section, role: other, reason: 编者所见。 }',
    );
    expect(answer.view.items.find((i) => i.text === '怎么宣传')).toMatchObject({
      is: 'section',
      decision: 0,
    });
    expect(answer.changes.map((c) => [c.line, c.before?.is, c.after?.is])).toContainEqual([
      10,
      'text',
      'section',
    ]);
    const inspected = inspectFile(path, process.cwd());
    expect(inspected.readable && inspected.edition.decisions).toHaveLength(1);
  });

  it('can be of every kind', () => {
    for (const [words, entry, is] of [
      ['怎么宣传', { is: 'task' }, 'task'],
      ['怎么保障', { is: 'section', role: 'tasks' }, 'section'],
      ['加强领导', { is: 'task' }, 'task'],
      ['县财政局会同', { is: 'note', belongs_to: 'task' }, 'note'],
      ['建设实验室', { is: 'part' }, 'part'],
    ] as const) {
      done(decide(words, entry));
      expect(view().items.find((i) => i.decision !== null && i.is === is)?.is, words).toBe(is);
    }
    expect(view().decisions).toHaveLength(5);
  });

  it('takes the place of the one before it, and can be withdrawn and undone', () => {
    done(decide('怎么宣传', { is: 'task' }));
    done(decide('怎么宣传', { is: 'section' }));
    expect(view().decisions.map((d) => d.entry.is)).toEqual(['section']);
    done(session.answer({ do: 'withdraw', version: view().version, index: 0 }));
    expect(view().decisions).toEqual([]);
    for (const left of [['section'], ['task']]) {
      done(session.answer({ do: 'undo', version: view().version }));
      expect(view().decisions.map((d) => d.entry.is)).toEqual(left);
    }
    done(session.answer({ do: 'undo', version: view().version }));
    expect(existsSync(`${path}.structure.yaml`)).toBe(false);
    expect(session.answer({ do: 'undo', version: view().version })).toMatchObject({
      done: false,
      why: 'nothing',
    });
  });

  it('is refused, and nothing is written, where it would not be in force or its words do not tell the place', () => {
    for (const entry of [
      { line: 6, words: '没有的话', is: 'task' },
      { line: 6, words: '建设实验室', is: 'task', title: '没有的题名' },
      { is: 'chapter' },
      { is: 'note' },
    ]) {
      const answer = decide('建设实验室', entry);
      expect(answer.done, JSON.stringify(entry)).toBe(false);
      // Whoever decides reads Chinese; only names of files and the words themselves may be others.
      const said = answer.done ? '' : answer.said;
      if (said !== '') expect(said).toMatch(/\p{Script=Han}{4}/u);
      expect(said.replaceAll(/[\w./-]+\.(?:txt|yaml)/gu, '')).not.toMatch(/[a-z]{3,} [a-z]{3,}/u);
    }
    expect(readdirSync(folder)).toEqual(['a.txt']);
  });

  it('never overwrites what someone else wrote meanwhile', () => {
    done(decide('怎么宣传', { is: 'task' }));
    const { version } = view();
    appendFileSync(`${path}.structure.yaml`, '# 别人的话\n');
    const wish = { ...itemOf('加强领导').guard, is: 'task', reason: '甲' };
    const answer = session.answer({ do: 'decide', version, entry: wish, replaces: null });
    expect(answer).toMatchObject({ done: false, why: 'conflict' });
    expect(session.answer({ do: 'undo', version: view().version })).toMatchObject({ why: 'conflict' });
    expect(written()).toMatch(/# 别人的话\n$/u);
    done(decide('加强领导', { is: 'task' }));
    expect(written()).toContain('# 别人的话\n');
    writeFileSync(path, PLAN.replace('怎么宣传', '怎样宣传'));
    expect(session.answer({ do: 'undo', version })).toMatchObject({ done: false, why: 'conflict' });
  });
});

describe('facts', () => {
  const state = (key: string, value: string | null): Answer =>
    session.answer({ do: 'state', version: view().version, key, value });

  it('are written beside the file, and inspect and add take them', () => {
    done(state('issuer', '甲县人民政府'));
    done(state('issued_date', '2024-03-01'));
    done(state('source_publisher', null));
    expect(
      view()
        .facts.filter((f) => f.open)
        .map((f) => f.key),
    ).toEqual(['jurisdiction']);
    const { vocabulary } = readVocabulary(process.cwd());
    const added = additionOf(path, 'jia-2024', [], vocabulary);
    if (added.id === null) throw new Error(JSON.stringify(added.issues));
    expect(added.facts).toMatchObject({
      issuer: '甲县人民政府',
      issued_date: '2024-03-01',
      source_publisher: null,
      incomplete: ['jurisdiction'],
    });
    done(session.answer({ do: 'undo', version: view().version }));
    expect(
      view()
        .facts.filter((f) => f.open)
        .map((f) => f.key),
    ).toEqual(['jurisdiction', 'source_publisher']);
  });

  it('are refused where they are no days, no years, or no facts that can be stated', () => {
    for (const [key, value] of [
      ['issued_date', '3月1日'],
      ['period_end', '二〇二六'],
      ['source_sha256', 'x'],
      ['title', null],
      ['issuer', '甲\u202e乙'],
    ] as const)
      expect(state(key, value).done, key).toBe(false);
    expect(readdirSync(folder)).toEqual(['a.txt']);
  });
});

describe('what is reviewed', () => {
  it('is a plan by its id or its source, or a file; anything else is one issue', () => {
    const root = process.cwd();
    expect(targetOf('linze-2022', root)).toMatchObject({ kind: 'plan', name: 'linze-2022' });
    expect(targetOf('seeds/plans/linze-2022/source.txt', root)).toMatchObject({ kind: 'plan' });
    expect(targetOf(path, root)).toMatchObject({ kind: 'file', name: 'a.txt' });
    for (const bad of [folder, join(folder, 'none.txt'), 'none-2022', ''])
      expect(targetOf(bad, root), bad).toHaveProperty('issue');
  });

  it('shows a plan of the corpus with its corrections', () => {
    const target = targetOf('linze-2022', process.cwd());
    if ('issue' in target) throw new Error(target.issue.message);
    const now = sessionOf(target, process.cwd()).look();
    if ('broken' in now) throw new Error(JSON.stringify(now.broken));
    expect(now.view.files).toEqual({ structure: 'structure.yaml', facts: 'plan.yaml' });
    expect(now.view.lines.some((l) => l.runs.some((r) => r.kind !== 'text'))).toBe(true);
  });

  it('opens where a decision no longer matches, so that it can be withdrawn', () => {
    writeFileSync(`${path}.structure.yaml`, '- { line: 2, words: 没有, is: text, reason: 甲 }\n');
    session = begin();
    expect(view().doubts[0]).toMatchObject({ kind: 'error', code: 'decision/not-found' });
    done(session.answer({ do: 'withdraw', version: view().version, index: 0 }));
    expect(view().doubts.filter((d) => d.kind === 'error')).toEqual([]);
  });

  it('is not read where structure.yaml is broken', () => {
    writeFileSync(`${path}.structure.yaml`, '- { line: 2 }\n');
    const now = begin().look();
    expect('broken' in now && now.broken[0]?.code).toBe('yaml/schema');
  });
});
