import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readVocabulary } from '../read/vocabulary.ts';
import { inspectFile } from './inspection.ts';
import { asJson, asText } from './show.ts';

const PLAN =
  '甲县强科技行动实施方案（2024—2026年）\n一、主要目标\n到2026年，高新技术企业达到20家以上。\n序号 | 指标 | 单位 | 2026年\n1 | 高新技术企业 | 家 | 20\n2 | 研发投入 | % | 1.5\n' +
  '二、重点任务\n（一）培育创新主体\n1.培育高新技术企业。到2026年，达到20家以上。（牵头单位：县科技局；配合单位：县财政局）\n2.支持企业创新。鼓励企业建设研发机构。\n' +
  '（二）建设创新平台\n3.建设实验室。支持企业建设实验室。（责任单位：县科技局）\n4.建设园区。推动园区提档升级。\n三、保障措施\n（一）加强领导。成立专班。\n（二）加大投入。安排资金。\n';

/** The columns of the data contract; more may come, none may go. */
const COLUMNS = {
  sections: ['id', 'plan', 'number', 'ordinal', 'title', 'role', 'start', 'end'],
  areas: ['id', 'plan', 'number', 'ordinal', 'title', 'start', 'end'],
  tasks: [
    'id',
    'plan',
    'area',
    'number',
    'ordinal',
    'title',
    'text',
    'responsibility_note',
    'url',
    'start',
    'end',
  ],
  measures: ['id', 'plan', 'task', 'number', 'text', 'url', 'start', 'end'],
  passages: ['id', 'plan', 'kind', 'parent', 'number', 'text', 'url', 'start', 'end'],
  safeguards: ['id', 'plan', 'number', 'ordinal', 'title', 'text', 'url', 'start', 'end'],
  responsibilities: ['plan', 'task', 'unit_text', 'unit', 'role', 'basis', 'start', 'end'],
} as const;
const PLAN_COLUMNS = [
  'id',
  'title',
  'title_basis',
  'jurisdiction',
  'jurisdiction_code',
  'level',
  'province',
  'prefecture',
  'document_type',
  'is_interpretation',
  'interprets',
  'document_number',
  'index_number',
  'issuer',
  'issued_date',
  'published_date',
  'validity',
  'period_start',
  'period_end',
  'attachments',
  'source_file',
  'source_sha256',
  'source_publisher',
  'url',
];

const vocabularies = readVocabulary(process.cwd());

let folder = '';
const file = (name: string, text: string | Uint8Array): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const json = (path: string) =>
  JSON.parse(asJson(inspectFile(path, process.cwd(), vocabularies))) as Record<
    string,
    Record<string, unknown>[]
  > & {
    plan: Record<string, unknown>;
  };

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'inspect-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('inspect --json', () => {
  it('has the keys and columns of the contract', () => {
    const object = json(file('plan.txt', PLAN));
    expect(Object.keys(object)).toEqual(
      expect.arrayContaining([
        'plan',
        'sections',
        'areas',
        'tasks',
        'measures',
        'passages',
        'safeguards',
        'responsibilities',
        'targets',
        'funding',
        'issues',
      ]),
    );
    expect(Object.keys(object.plan)).toEqual(expect.arrayContaining(PLAN_COLUMNS));
    for (const [table, columns] of Object.entries(COLUMNS)) {
      expect(object[table]?.length, table).toBeGreaterThan(0);
      for (const row of object[table] ?? [])
        expect(Object.keys(row), table).toEqual(expect.arrayContaining([...columns]));
    }
  });

  it('says what the text says', () => {
    const object = json(file('plan.txt', PLAN));
    expect(object.plan).toMatchObject({
      id: 'draft',
      title: '甲县强科技行动实施方案（2024—2026年）',
      document_type: '实施方案',
      period_start: 2024,
      period_end: 2026,
      issuer: null,
      source_file: 'plan.txt',
    });
    expect(object['tasks']?.map((t) => [t['id'], t['area'], t['number'], t['title'], t['url']])).toEqual([
      ['draft/1', 'draft/a1', 1, '培育高新技术企业', '/plans/draft/tasks/1/'],
      ['draft/2', 'draft/a1', 2, '支持企业创新', '/plans/draft/tasks/2/'],
      ['draft/3', 'draft/a2', 3, '建设实验室', '/plans/draft/tasks/3/'],
      ['draft/4', 'draft/a2', 4, '建设园区', '/plans/draft/tasks/4/'],
    ]);
    expect(object['tasks']?.[0]).toMatchObject({
      text: '到2026年，达到20家以上。',
      responsibility_note: '（牵头单位：县科技局；配合单位：县财政局）',
    });
    expect(object['tasks']?.[1]).toMatchObject({ responsibility_note: null });
    expect(object['measures']?.[0]).toMatchObject({
      id: 'draft/1/1',
      task: 'draft/1',
      url: '/plans/draft/tasks/1/#m1',
    });
    expect(
      object['responsibilities']?.map((r) => [r['task'], r['unit_text'], r['role'], r['basis']]),
    ).toEqual([
      ['draft/1', '县科技局', 'lead', 'stated'],
      ['draft/1', '县财政局', 'supporting', 'stated'],
      ['draft/3', '县科技局', 'responsible', 'stated'],
    ]);
    expect(object['safeguards']?.map((g) => [g['id'], g['text'], g['url']])).toEqual([
      ['draft/g1', '成立专班。', '/plans/draft/#g1'],
      ['draft/g2', '安排资金。', '/plans/draft/#g2'],
    ]);
    expect(
      object['passages']?.filter((p) => p['kind'] === 'table-row').map((p) => [p['id'], p['url']]),
    ).toEqual([
      ['draft/s1/r1', '/plans/draft/#s1-r1'],
      ['draft/s1/r2', '/plans/draft/#s1-r2'],
    ]);
  });

  it('is one line of JSON, whatever the text holds', () => {
    const path = file('nasty.txt', PLAN.replace('成立专班', '成立\u202e\u001b[31m专班\u2028"}'));
    const text = asJson(inspectFile(path, process.cwd(), vocabularies));
    expect(text.split('\n')).toHaveLength(2);
    expect(text.endsWith('\n')).toBe(true);
    expect(() => JSON.parse(text) as unknown).not.toThrow();
  });

  it('gives issues with code, message and line where the file cannot be read as a plan', () => {
    mkdirSync(join(folder, 'x.txt'));
    for (const [path, code] of [
      [file('empty.txt', ''), 'file/empty'],
      [file('english.txt', 'A county plan.'), 'text/not-a-plan'],
      [file('data.txt', '{"a": 1}'), 'text/not-a-plan'],
      [file('word.txt', Uint8Array.from([0x50, 0x4b, 3, 4])), 'file/damaged'],
      [join(folder, 'x.txt'), 'file/unreadable'],
      [join(folder, 'none.txt'), 'file/unreadable'],
    ] as const) {
      const object = JSON.parse(asJson(inspectFile(path, process.cwd(), vocabularies))) as {
        issues: object[];
      };
      expect(Object.keys(object)).toEqual(['issues']);
      expect(object.issues).toMatchObject([{ code, severity: 'error' }]);
      for (const key of ['code', 'message', 'line']) expect(object.issues[0]).toHaveProperty(key);
    }
  });

  it('names no folder of this machine', () => {
    const paths = [file('plan.txt', PLAN), join(folder, 'none.txt'), file('empty.txt', '')];
    for (const path of paths)
      expect(asJson(inspectFile(path, process.cwd(), vocabularies))).not.toContain(folder);
  });
});

describe('inspect for a person', () => {
  it('shows the outline, the units, what is claimed and the issues', () => {
    const text = asText(inspectFile(file('plan.txt', PLAN), process.cwd(), vocabularies));
    for (const part of [
      '甲县强科技行动实施方案',
      '培育高新技术企业',
      '牵头 县科技局',
      '配合 县财政局',
      'no unit named',
      '0 claimed by nobody',
      '4 tasks in 2 areas',
      '1. 培育高新技术企业   [task; 2 passages; line 9]',
      '二、 重点任务   [section, tasks; 0 passages; lines 7–13]',
      '  4 heading arabic: lines 9, 10, 12, 13',
      '  1 table: line 4',
      '  2 note with label: lines 9, 12',
    ])
      expect(text).toContain(part);
    expect(text).toMatch(/^promises: 4 targets, [1-4] of them with an indicator; 0 payments$/mu);
  });

  it('tells places by character where the document is run together, and not all of very many', () => {
    const together = PLAN.replaceAll('\n', ' ');
    const text = asText(inspectFile(file('plan.txt', together), process.cwd(), vocabularies));
    const notes = [together.indexOf('（牵头单位'), together.indexOf('（责任单位')];
    expect(text).toContain(`  2 note with label: at ${notes.join(', ')}`);
    const many = `甲县方案\n一、重点任务\n${Array.from({ length: 30 }, (_, k) => `${k + 1}.建设平台${k}。支持平台。`).join('\n')}\n`;
    expect(asText(inspectFile(file('many.txt', many), process.cwd(), vocabularies))).toContain(
      '30 heading arabic: lines 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14 and 18 more',
    );
  });

  it('lets nothing through that steers a terminal, from the text or the file’s name', () => {
    const name = '\u001b[2J\u202e甲.txt';
    for (const text of [PLAN.replaceAll('建设', '建\u001b[31m\u202e\u0085设'), 'English', '']) {
      const shown = asText(inspectFile(file(name, text), process.cwd(), vocabularies));

      expect(shown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u);
    }
  });
});

describe('the command', () => {
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ['scripts/inspect-plan.ts', ...args], { encoding: 'utf8' });

  it('ends with 0 where the file is a plan and with 2 where it is not', { timeout: 180_000 }, () => {
    const good = run(file('plan.txt', PLAN), '--json');
    expect(good.status).toBe(0);
    expect(() => JSON.parse(good.stdout) as unknown).not.toThrow();
    const bad = run(file('empty.txt', ''), '--json');
    expect(bad.status).toBe(2);
    expect(JSON.parse(bad.stdout)).toHaveProperty('issues');
    expect(run('--json').status).toBe(2);
    expect(run(file('-- a b.txt', PLAN)).status).toBe(0);
  });
});
