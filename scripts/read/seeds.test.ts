import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { PLAN_FILES, readSeeds, sha256 } from './seeds.ts';

const SOURCE = '甲县方案\n一、任务\n1.建设平台。';
const FACTS = {
  title: '甲县方案',
  title_basis: 'source',
  jurisdiction: '甲县',
  jurisdiction_code: null,
  level: 'county',
  document_type: '方案',
  is_interpretation: false,
  interprets: null,
  document_number: null,
  index_number: null,
  issuer: null,
  issued_date: null,
  published_date: null,
  validity: null,
  period_start: 2024,
  period_end: 2026,
  source_file: 'x.txt',
  source_sha256: '',
  source_publisher: null,
  seal: '甲',
  notes: [],
  incomplete: [],
};

let root = '';
const file = (id: string, name: string): string => join(root, 'seeds/plans', id, name);
const put = (id: string, over: object = {}): void => {
  mkdirSync(join(root, 'seeds/plans', id), { recursive: true });
  writeFileSync(file(id, 'source.txt'), SOURCE);
  const facts = { ...FACTS, source_sha256: sha256(new TextEncoder().encode(SOURCE)), ...over };
  const yaml = Object.entries(facts).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  writeFileSync(file(id, 'plan.yaml'), `${yaml.join('\n')}\n`);
  writeFileSync(file(id, 'errata.yaml'), '[]\n');
  writeFileSync(file(id, 'introduction.md'), '甲县的方案。\r\n');
};

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'seeds-'));
  put('jia-2024');
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

/** Code, file and line of every issue. */
const issues = () => readSeeds(root).issues.map((i) => [i.code, i.file, i.line]);
const jia = (name: string): string => `seeds/plans/jia-2024/${name}`;

describe('readSeeds', () => {
  it('reads a folder, its files named from the project', () => {
    expect(readSeeds(root)).toMatchObject({
      issues: [],
      seeds: [
        {
          id: 'jia-2024',
          text: SOURCE,
          encoding: 'utf-8',
          facts: { title: '甲县方案' },
          errata: [],
          introduction: '甲县的方案。\n',
          files: { source: jia('source.txt'), plan: jia('plan.yaml'), errata: jia('errata.yaml') },
        },
      ],
    });
  });

  it('reads plans in the order of their ids, and no hidden file', () => {
    for (const id of ['yi-2023', 'bing-2025', 'jia-2024-b']) put(id);
    writeFileSync(join(root, 'seeds/plans/.DS_Store'), '');
    expect(readSeeds(root).seeds.map((s) => s.id)).toEqual([
      'bing-2025',
      'jia-2024',
      'jia-2024-b',
      'yi-2023',
    ]);
  });

  it.each(PLAN_FILES)('names a missing %s', (name) => {
    rmSync(file('jia-2024', name));
    expect(readSeeds(root).seeds).toEqual([]);
    expect(issues()).toEqual([['file/missing', jia(name), null]]);
  });

  it('names a source that is not the one stated', () => {
    writeFileSync(file('jia-2024', 'source.txt'), SOURCE.replace('平', '坪'));
    expect(issues()).toEqual([['source/sha256', jia('source.txt'), null]]);
    expect(readSeeds(root).issues[0]?.message).toMatch(/expected [0-9a-f]{64}, found [0-9a-f]{64}/u);
  });

  it('notices line ends that a checkout changed', () => {
    writeFileSync(file('jia-2024', 'source.txt'), SOURCE.replaceAll('\n', '\r\n'));
    expect(issues()).toEqual([['source/sha256', jia('source.txt'), null]]);
  });

  it.each([
    ['an unknown key', { tasks: [] }, 23],
    ['a wrong kind', { period_start: 'bald' }, 15],
    ['a wrong day', { issued_date: '1.3.2024' }, 12],
    ['an unknown level', { level: 'village' }, 5],
    ['a day that does not exist', { issued_date: '2023-02-29' }, 12],
    ['a month that does not exist', { issued_date: '2024-13-01' }, 12],
    ['a period that ends before it begins', { period_start: 2030, period_end: 2025 }, 16],
    ['an incomplete key that is none', { incomplete: ['titel'] }, 22],
    ['a seal of two characters', { seal: '甲乙' }, 20],
    ['a title with a line end', { title: '甲\n县' }, 1],
    ['a title with a hidden character', { title: '甲\u202e县' }, 1],
  ])('names file and line of %s in plan.yaml', (_what, over, line) => {
    put('jia-2024', over);
    expect(issues()).toEqual([['yaml/schema', jia('plan.yaml'), line]]);
  });

  it.each([
    [
      'an unknown key',
      '- {line: 1, sic: 县, corr: 市, kind: ocr, certainty: certain, reason: x, note: y}',
      'yaml/schema',
    ],
    [
      'an insertion without words',
      "- {line: 1, sic: '', before: 县, corr: null, kind: ocr, certainty: unresolved, reason: x}",
      'yaml/schema',
    ],
    [
      'an insertion anywhere',
      "- {line: 1, sic: '', corr: 的, kind: missing, certainty: certain, reason: x}",
      'yaml/schema',
    ],
    [
      'a reading that is unknown for certain',
      '- {line: 1, sic: 县, corr: null, kind: ocr, certainty: certain, reason: x}',
      'yaml/schema',
    ],
    [
      'a reading over two lines',
      '- {line: 1, sic: 县, corr: "市\\n县", kind: ocr, certainty: certain, reason: x}',
      'yaml/schema',
    ],
    ['no reason', "- {line: 1, sic: 县, corr: 市, kind: ocr, certainty: certain, reason: ''}", 'yaml/schema'],
    [
      'a key twice',
      '- {line: 1, line: 2, sic: 县, corr: 市, kind: ocr, certainty: certain, reason: x}',
      'yaml/syntax',
    ],
  ])('refuses errata with %s', (_what, text, code) => {
    writeFileSync(file('jia-2024', 'errata.yaml'), `# head\n${text}\n`);
    expect(readSeeds(root).seeds).toEqual([]);
    expect(readSeeds(root).issues[0]).toMatchObject({
      code,
      file: jia('errata.yaml'),
      line: 2,
      plan: 'jia-2024',
    });
  });

  it.each(['Jia-2024', 'jia', 'jia-24', '甲-2024', 'jia_2024', 'draft', '-2024', 'jia-2024-a', '__proto__'])(
    'refuses the folder name %s',
    (id) => {
      renameSync(join(root, 'seeds/plans/jia-2024'), join(root, 'seeds/plans', id));
      expect(readSeeds(root).seeds).toEqual([]);
      expect(issues()).toEqual([['plan/id', `seeds/plans/${id}`, null]]);
    },
  );

  it('refuses links and folders in place of files', () => {
    renameSync(file('jia-2024', 'source.txt'), join(root, 'elsewhere.txt'));
    symlinkSync(join(root, 'elsewhere.txt'), file('jia-2024', 'source.txt'));
    expect(issues()).toEqual([['file/unreadable', jia('source.txt'), null]]);
    rmSync(file('jia-2024', 'source.txt'));
    mkdirSync(file('jia-2024', 'source.txt'));
    expect(issues()).toEqual([['file/unreadable', jia('source.txt'), null]]);
  });

  it('names a source that is no text', () => {
    const bytes = Uint8Array.from([0x50, 0x4b, 3, 4]);
    put('jia-2024', { source_sha256: sha256(bytes) });
    writeFileSync(file('jia-2024', 'source.txt'), bytes);
    expect(issues()).toEqual([['file/binary', jia('source.txt'), null]]);
  });

  it.each(['plan.yaml', 'errata.yaml', 'introduction.md', 'codings.yaml', 'indicators.yaml'])(
    'reads %s as UTF-8 only, and not over its limit',
    (name) => {
      writeFileSync(file('jia-2024', name), Uint8Array.from([0x61, 0x0a, 0xbc, 0xd7]));
      expect(issues()).toEqual([['file/encoding', jia(name), 2]]);
      writeFileSync(file('jia-2024', name), 'a\nb\nc\u0000');
      expect(issues()).toEqual([['file/binary', jia(name), 3]]);
      writeFileSync(file('jia-2024', name), ' '.repeat(4 * 1024 * 1024 + 1));
      expect(issues()).toEqual([['file/too-large', jia(name), null]]);
    },
  );

  it('reads YAML whose lines end with CR', () => {
    writeFileSync(file('jia-2024', 'errata.yaml'), '# none\r[]\r');
    expect(readSeeds(root).issues).toEqual([]);
  });

  it('reports all plans at once and reads those that are well', () => {
    put('yi-2023', { seal: 1 });
    put('bing-2025');
    rmSync(file('jia-2024', 'errata.yaml'));
    const { seeds, issues: found } = readSeeds(root);
    expect(seeds.map((s) => s.id)).toEqual(['bing-2025']);
    expect(found.map((i) => i.plan)).toEqual(['jia-2024', 'yi-2023']);
  });

  it('says so where there are none', () => {
    rmSync(join(root, 'seeds'), { recursive: true });
    expect(readSeeds(root)).toMatchObject({
      seeds: [],
      issues: [{ code: 'file/missing', severity: 'error' }],
    });
  });

  it('writes nothing', () => {
    writeFileSync(file('jia-2024', 'source.txt'), 'x');
    const all = (): string[] => readdirSync(root, { recursive: true, encoding: 'utf8' }).sort();
    const before = all();
    readSeeds(root);
    expect(all()).toEqual(before);
  });
});

describe('codings.yaml', () => {
  const write = (text: string): void => {
    writeFileSync(file('jia-2024', 'codings.yaml'), text);
  };

  it('may be missing', () => {
    expect(readSeeds(root)).toMatchObject({ issues: [], seeds: [{ codings: [] }] });
  });

  it('is read with the line of every code', () => {
    write(
      "- task: '1'\n  themes:\n    platform: [平台, 题如此]\n  measures:\n    1: {platform: 平台, supply.service: [服务, 理由]}\n",
    );
    const codes = [
      { code: 'platform', evidence: '平台', reason: null, line: 5 },
      { code: 'supply.service', evidence: '服务', reason: '理由', line: 5 },
    ];
    expect(readSeeds(root).seeds[0]?.codings).toEqual([
      {
        task: '1',
        line: 1,
        themes: [{ code: 'platform', evidence: '平台', reason: '题如此', line: 3 }],
        measures: [{ number: 1, line: 5, codes }],
      },
    ]);
  });

  it.each([
    ['a reason left out', "- task: '1'\n  themes:\n    platform: [平台]\n  measures: {}\n", 3],
    ['a number that is none', "- task: '1'\n  themes: {}\n  measures:\n    m1: {platform: 平台}\n", 4],
    ['a misspelt key', "- task: '1'\n  theme: {}\n  measures: {}\n", 2],
  ])('is refused for %s', (_what, text, line) => {
    write(text);
    expect(issues()).toContainEqual(['yaml/schema', jia('codings.yaml'), line]);
  });
});

describe('indicators.yaml of a plan', () => {
  const write = (text: string): void => {
    writeFileSync(file('jia-2024', 'indicators.yaml'), text);
  };

  it('may be missing, and is read with the line of every decision', () => {
    expect(readSeeds(root).seeds[0]?.indicators).toEqual([]);
    write(
      '# 编者\n- {passage: s2/1, quote: 企业5家, indicator: firms, reason: 承前}\n- {passage: s2/2, quote: 占5%, indicator: null, reason: 无}\n',
    );
    expect(readSeeds(root).seeds[0]?.indicators).toEqual([
      { passage: 's2/1', quote: '企业5家', indicator: 'firms', reason: '承前', line: 2 },
      { passage: 's2/2', quote: '占5%', indicator: null, reason: '无', line: 3 },
    ]);
  });

  it('is refused without a reason', () => {
    write('- {passage: s2/1, quote: 企业5家, indicator: firms}\n');
    expect(issues()).toContainEqual(['yaml/schema', jia('indicators.yaml'), 1]);
  });
});
