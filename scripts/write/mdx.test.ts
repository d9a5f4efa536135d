import { plainCopy } from '../../src/model/plan.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Edition } from '../../src/model/edition.ts';
import { escapedMdx, mdxOf } from './mdx.ts';

const edition = (title: string, texts: readonly string[]): Edition => ({
  plan: {
    id: 'jia-2024',
    title,
    title_basis: 'source',
    jurisdiction: '甲县',
    jurisdiction_code: null,
    level: 'county',
    province: null,
    prefecture: null,
    document_type: null,
    is_interpretation: false,
    interprets: null,
    document_number: null,
    index_number: null,
    issuer: null,
    issued_date: '2024-03-01',
    published_date: null,
    validity: null,
    period_start: 2024,
    period_end: null,
    attachments: [{ title, present: false }],
    source_file: 'x.txt',
    source_sha256: '0'.repeat(64),
    source_publisher: null,
    ...plainCopy,
    seal: '甲',
    notes: [...texts],
    incomplete: [],
  },
  sections: [],
  areas: [],
  tasks: [],
  safeguards: [],
  passages: texts.map((text, k) => ({
    id: `jia-2024/s0/${k + 1}`,
    plan: 'jia-2024',
    kind: 'other',
    parent: 'jia-2024/s0',
    number: k + 1,
    text,
    start: k,
    end: k + 1,
  })),
  tables: [],
  responsibilities: [],
  targets: [],
  funding: [],
  citations: [],
  corrections: [],
  codings: [],
  safeguard_codings: [],
  issues: [],
});

/** Front matter and body as a reader of MDX cuts them: at the first line that is `---`. */
function cut(mdx: string): { front: string; body: string } {
  const [open, ...lines] = mdx.split('\n');
  expect(open).toBe('---');
  const close = lines.indexOf('---');
  return { front: lines.slice(0, close).join('\n'), body: lines.slice(close + 1).join('\n') };
}

const NASTY = [
  '---',
  '--- ',
  '...',
  '- 甲',
  '# 甲',
  '甲 # 乙',
  '甲: 乙',
  '甲:',
  ': 甲',
  '? 甲',
  '| 甲',
  '> 甲',
  '&a',
  '*a',
  '!tag',
  '%甲',
  '@甲',
  '`甲`',
  '{甲}',
  '[甲]',
  "'甲'",
  '"甲"',
  "it''s",
  '\\n',
  '甲\n乙',
  '\n甲\n',
  '---\n甲\n---',
  '甲\n---\n乙',
  ' 甲 ',
  '\t甲',
  '',
  '~',
  'null',
  'true',
  'no',
  'yes',
  'on',
  'y',
  '1',
  '1.0',
  '0x10',
  '1e3',
  '01',
  '.5',
  '2024-03-01',
  '12:30:00',
  '1_000',
  '<<',
  '=',
  '.inf',
  '__proto__',
  'constructor',
  '${x}',
  '{{x}}',
  '<b>',
  '</script>',
  'import x from "y"',
  'export const a = 1',
  '\u0000',
  '\u0007\u001b[31m',
  '\u0085',
  '\u2028',
  '\u202e',
  '\ufeff甲',
  '𠮷',
  '\r',
  '甲\r\n乙',
  '3%~5%',
  '～',
  '-->',
  `${'甲'.repeat(500)} ${'乙'.repeat(500)}`,
];

describe('mdxOf', () => {
  it.each(NASTY)('keeps %j as it is', (text) => {
    const { front } = cut(mdxOf(edition(text, [text, `甲${text}`]), '引言'));
    expect(parse(front)).toEqual(edition(text, [text, `甲${text}`]));
  });

  it('keeps any text as it is, for YAML 1.2 and for 1.1', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'binary' }),
      fc.constantFrom(...NASTY),
      fc.array(fc.constantFrom(...NASTY, '\n', ' '), { maxLength: 4 }).map((p) => p.join('')),
    );
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 3 }), (title, texts) => {
        const { front } = cut(mdxOf(edition(title, texts), ''));
        expect(parse(front)).toEqual(edition(title, texts));
        expect(parse(front, { version: '1.1' })).toEqual(edition(title, texts));
      }),
      { seed: 8, numRuns: 250 },
    );
  });

  it('gives the same bytes for the same records', () => {
    expect(mdxOf(edition('甲', NASTY), '引言')).toBe(mdxOf(edition('甲', NASTY), '引言'));
  });

  it('writes what a person can read and a version can be compared with: a line for a value', () => {
    const long = `${'甲'.repeat(300)} ${'乙'.repeat(300)}`;
    const lines = cut(mdxOf(edition('甲: 乙', [long, '=', '\u202e', '甲']), '')).front.split('\n');
    expect(lines).toContain("  title: '甲: 乙'");
    expect(lines).toContain(`    - ${long}`);
    expect(lines).toContain("    - '='");
    expect(lines).toContain('    - "\\u202e"');
    expect(lines).toContain('    - 甲');
  });

  it('writes the codes of a measure on one line', () => {
    const coded: Edition = {
      ...edition('甲', []),
      codings: [
        { of: 'jia-2024/1', scheme: 'theme', basis: 'rule', codes: [['talent', '人才', 'title']] },
        { of: 'jia-2024/1/1', scheme: 'theme', basis: 'rule', codes: [] },
      ],
    };
    const { front } = cut(mdxOf(coded, ''));
    expect(front.split('\n').filter((line) => line.includes('of: jia-2024/1'))).toEqual([
      '  - {of: jia-2024/1, scheme: theme, basis: rule, codes: [[talent, 人才, title]]}',
      '  - {of: jia-2024/1/1, scheme: theme, basis: rule, codes: []}',
    ]);
    expect(parse(front)).toEqual(coded);
  });

  it('repeats what is the same, with no alias', () => {
    const same = ['甲', '乙'];
    const twice = {
      ...edition('甲', []),
      plan: { ...edition('甲', []).plan, notes: same, incomplete: same },
    };
    expect(cut(mdxOf(twice, '')).front).not.toMatch(/[&*]a\d/u);
  });

  it('has the introduction and the composition for a body, and ends with a line end', () => {
    const mdx = mdxOf(edition('甲县方案', []), '\n本版据网页整理。\n\n');
    expect(cut(mdx).body).toMatch(/^\n本版据网页整理。\n\n<Facts \/>\n[\s\S]*<Corrections \/>\n$/u);
    expect(mdx).toContain('seeds/plans/jia-2024/; do not edit');
  });
});

describe('escapedMdx', () => {
  it.each([
    ['甲{process.exit()}乙', '甲\\{process.exit()\\}乙'],
    ['<script>alert(1)</script>', '\\<script>alert(1)\\</script>'],
    ['import x from "y"', '&#105;mport x from "y"'],
    ['export const a = 1', '&#101;xport const a = 1'],
    ['甲\n  export {a}', '甲\n  &#101;xport \\{a\\}'],
    ['重要 import 说明', '重要 import 说明'],
    ['**强调** 与 [链接](/about/)', '**强调** 与 [链接](/about/)'],
    ['', ''],
  ])('%j is %j', (text, expected) => {
    expect(escapedMdx(text)).toBe(expected);
  });

  it('leaves no brace or angle bracket that opens something, whatever stands before it', () => {
    const open = /(?<!\\)(?:\\\\)*[{<]/u;
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('{', '}', '<', '>', '\\', '甲', ' ', '/', 'b'), maxLength: 12 }),
        (text) => {
          expect(escapedMdx(text)).not.toMatch(open);
        },
      ),
      { seed: 9, numRuns: 2000 },
    );
  });

  it('leaves no line that begins a module', () => {
    const line = fc
      .array(fc.constantFrom('import', 'export', ' ', '\n', 'x', '{a}', '\t'), { maxLength: 8 })
      .map((p) => p.join(''));
    fc.assert(
      fc.property(line, (text) => {
        expect(escapedMdx(text)).not.toMatch(/^\s*(?:import|export)\b/mu);
      }),
      { seed: 10, numRuns: 1000 },
    );
  });
});
