import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Citable } from './citable.ts';
import { citationFiles, citationTexts } from './formats.ts';

/**
 * Citations as the CSL styles of the standards give them: `china-national-standard-gb-t-7714-2025-numeric`,
 * `…-2015-numeric` and `apa` of the CSL project, run by a reference processor; see docs/citing.md.
 */
const cases = JSON.parse(readFileSync(new URL('reference.json', import.meta.url), 'utf8')) as {
  case: string;
  citable: Citable;
  reference: Record<'gbt7714-2025' | 'gbt7714-2015' | 'apa' | 'without access', string>;
}[];
const DAY = '2026-11-02';
const [{ citable: plain } = { citable: undefined }] = cases;
if (!plain) throw new Error('reference.json is empty');
const full = cases.find(({ case: name }) => name === 'lianshui-2024/4')?.citable ?? plain;

describe.each(cases)('$case', ({ citable, reference }) => {
  it.each(['gbt7714-2025', 'gbt7714-2015', 'apa'] as const)('%s is the reference output', (format) => {
    expect(citationTexts[format](citable, DAY)).toBe(reference[format]);
  });

  it('is the reference output without a day of access', () => {
    expect(citationTexts['gbt7714-2025'](citable, null)).toBe(reference['without access']);
  });
});

describe('an address that is not set', () => {
  const bare = { ...full, address: '/plans/jia-2024/', addressNote: '（未设定）' };

  it('is said in the text', () => {
    expect(citationTexts['gbt7714-2025'](bare, DAY)).toMatch(
      /\[2026-11-02\]\. \/plans\/jia-2024\/（未设定）\.$/u,
    );
  });

  it.each(['ris', 'bib', 'biblatex.bib', 'csl.json'] as const)(
    'is no URL in %s, and is said there',
    (format) => {
      const file = citationFiles[format]([bare], null);
      expect(file).not.toMatch(/^\s*(?:UR {2}-|url =|"URL")/mu);
      expect(file).toContain('/plans/jia-2024/（未设定）');
    },
  );
});

describe.each(['ris', 'bib', 'biblatex.bib', 'csl.json'] as const)('%s', (format) => {
  it('keeps a body with its brackets as one author', () => {
    const body = '甲县科学技术局（县外国专家局、县知识产权局）';
    const file = citationFiles[format]([{ ...full, authors: [body, '甲县财政局'] }], null);
    const one = { ris: `AU  - ${body}\r\nAU`, 'csl.json': `"literal": "${body}"` } as const;
    expect(file).toContain(
      format === 'ris' || format === 'csl.json' ? one[format] : `{{${body}} and {甲县财政局}}`,
    );
  });

  it('says which version was read, and in the text no format has a place for it', () => {
    const read = { ...full, edition: '语料版本 1.0.0-draft（编校中）' };
    expect(citationFiles[format]([read], null)).toContain('语料版本 1.0.0-draft（编校中）');
    expect(citationTexts['gbt7714-2025'](read, DAY)).toBe(citationTexts['gbt7714-2025'](full, DAY));
  });
});

describe('CSL-JSON', () => {
  const english = {
    authors: [],
    work: "Jia Xian fang'an [Plan of Jia County]",
    part: 'pt. 3, item 4',
    pinpoint: '',
  };

  it('has the place as a locator, and what CSL has no variable for beside it', () => {
    const file = citationFiles['csl.json'](
      [{ ...full, part: '三、第4项', pinpoint: '，第2句', english }],
      null,
    );
    expect(JSON.parse(file)).toMatchObject([
      {
        locator: '三、第4项，第2句',
        'translated-title': english.work,
        custom: { label: 'section', 'locator-en': 'pt. 3, item 4' },
      },
    ]);
  });

  it('has neither for a whole document', () => {
    expect(citationFiles['csl.json']([{ ...plain }], null)).not.toMatch(/locator|custom|translated/u);
  });
});

describe('RIS', () => {
  it('is ELEC with CRLF, no BOM, the fields in order', () => {
    expect(citationFiles.ris([full], null)).toBe(
      [
        'TY  - ELEC',
        'ID  - lianshui-2024-4',
        'AU  - 涟水县人民政府办公室',
        'TI  - 涟水县域科技创新跃升行动计划(2024-2025年)：任务4 着力打造“涟-溧科创飞地”',
        'T2  - 县域科技政策对照',
        'PY  - 2024',
        'DA  - 2024/04/26',
        'M2  - Number: 涟政办发〔2024〕7号',
        'LA  - zh-CN',
        'UR  - https://plans.example/plans/lianshui-2024/',
        'ER  - ',
        '',
        '',
      ].join('\r\n'),
    );
  });

  it('leaves out what is not known', () => {
    expect(citationFiles.ris([plain], null)).not.toMatch(/^(?:AU|PY|DA|M2)/mu);
  });
});

describe('BibTeX and BibLaTeX', () => {
  it('keep Chinese and the whole name', () => {
    expect(citationFiles.bib([full], null)).toBe(`@misc{lianshui-2024-4,
  author = {{涟水县人民政府办公室}},
  title = {{涟水县域科技创新跃升行动计划(2024-2025年)：任务4 着力打造“涟-溧科创飞地”}},
  number = {涟政办发〔2024〕7号},
  titleaddon = {涟政办发〔2024〕7号},
  note = {涟政办发〔2024〕7号},
  howpublished = {县域科技政策对照},
  date = {2024-04-26},
  year = {2024},
  month = apr,
  url = {https://plans.example/plans/lianshui-2024/},
  language = {chinese},
}
`);
    expect(citationFiles['biblatex.bib']([full], DAY)).toBe(`@online{lianshui-2024-4,
  author = {{涟水县人民政府办公室}},
  title = {{涟水县域科技创新跃升行动计划(2024-2025年)：任务4 着力打造“涟-溧科创飞地”}},
  titleaddon = {涟政办发〔2024〕7号},
  organization = {县域科技政策对照},
  date = {2024-04-26},
  url = {https://plans.example/plans/lianshui-2024/},
  urldate = {2026-11-02},
  langid = {chinese},
}
`);
  });
});

it('signs that TeX draws together stay apart, and an author that ends in a stop gets no second one', () => {
  const odd = { ...full, work: '甲--乙?`丙', part: '', authors: ['ACME Co.'] };
  expect(citationFiles.bib([odd], null)).toContain('title = {{甲-{}-乙?{}`丙}}');
  expect(citationTexts['gbt7714-2025'](odd, DAY)).toMatch(/^ACME Co\. 甲--乙/u);
});

/** Titles with all that could end a field, begin a comment or a new record. */
const title = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '\\',
        '{',
        '}',
        '%',
        '#',
        '$',
        '&',
        '_',
        '~',
        '^',
        '"',
        '--',
        '?`',
        '@',
        '\r\n',
        '\n',
        'ER  - ',
        '，',
        ' ',
      ),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
      fc.constantFrom('科技', '〔2024〕', 'R&D', '3%'),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => `甲${parts.join('')}乙`);
const oneLine = (text: string): string => text.replace(/\s*[\r\n]\s*/gu, ' ');

describe('any title', () => {
  const runs = { seed: 7714, numRuns: 400 };

  it('comes back from RIS', () => {
    fc.assert(
      fc.property(fc.array(title, { minLength: 1, maxLength: 3 }), (titles) => {
        const file = citationFiles.ris(
          titles.map((work) => ({ ...full, work, part: '' })),
          DAY,
        );
        const records = file.split('\r\nER  - \r\n\r\n').slice(0, -1);
        const read = records.map((record) => {
          const lines = record.split('\r\n').map((line) => /^([A-Z][A-Z\d]) {2}- (.*)$/su.exec(line));
          return lines.find((line) => line?.[1] === 'TI')?.[2];
        });
        expect(read).toEqual(titles.map(oneLine));
      }),
      runs,
    );
  });

  it('comes back from BibTeX, read as TeX reads braces and escapes', () => {
    fc.assert(
      fc.property(title, (work) => {
        for (const format of ['bib', 'biblatex.bib'] as const) {
          const fields = fieldsOf(citationFiles[format]([{ ...full, work, part: '' }], null));
          expect(unescaped(fields.get('title') ?? '')).toBe(oneLine(work));
          expect(fields.get('url')).toBe(full.address);
        }
      }),
      runs,
    );
  });

  it('comes back from CSL-JSON', () => {
    fc.assert(
      fc.property(title, (work) => {
        const [item] = JSON.parse(citationFiles['csl.json']([{ ...full, work, part: '' }], null)) as {
          title: string;
        }[];
        expect(item?.title).toBe(work);
      }),
      runs,
    );
  });
});

/** The fields of one entry: values between balanced braces, where `\{` counts as BibTeX counts it, as a brace. */
function fieldsOf(entry: string): Map<string, string> {
  const fields = new Map<string, string>();
  for (let at = entry.indexOf(',') + 1; at < entry.length;) {
    const [found, name = ''] = /^\s*([a-z]+) = /u.exec(entry.slice(at)) ?? [];
    if (found === undefined) break;
    at += found.length;
    const start = at;
    let depth = 0;
    do {
      if (entry[at] === '{') depth += 1;
      if (entry[at] === '}') depth -= 1;
      at += 1;
    } while (at < entry.length && (depth > 0 || entry[at] !== ','));
    fields.set(name, entry.slice(start + 1, at - 1));
    at += 1;
  }
  return fields;
}

function unescaped(value: string): string {
  const names: Record<string, string> = {
    textbackslash: '\\',
    textbraceleft: '{',
    textbraceright: '}',
    textasciitilde: '~',
    textasciicircum: '^',
  };
  return value
    .replace(/^\{|\}$/gu, '')
    .replace(/([-?!`',<>])\{\}/gu, '$1')
    .replace(/\\(?:([a-z]+)\{\}|([#$%&_]))/gu, (_, name: string | undefined, sign: string) =>
      name === undefined ? sign : (names[name] ?? ''),
    );
}
