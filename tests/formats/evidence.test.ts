import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { additionOf } from '../../scripts/add/addition.ts';
import { derivedFiles } from '../../scripts/add/again.ts';
import { filesIn, manyAdded } from '../../scripts/add/many.ts';
import { editionOf, sourceOf } from '../../scripts/edition.ts';
import { derivedAgain } from '../../scripts/read/derive.ts';
import { readSeeds, sha256 } from '../../scripts/read/seeds.ts';
import { readVocabulary } from '../../scripts/read/vocabulary.ts';
import { replaceInSeedFolder, writeSeedFolder } from '../../scripts/write/seed-folder.ts';
import { asDocx, asPdf, asSite, asText } from './example.ts';

const { vocabulary } = readVocabulary(process.cwd());
const base = mkdtempSync(join(tmpdir(), 'evidence-'));
afterAll(() => {
  rmSync(base, { recursive: true, force: true });
});
const root = join(base, 'project');
const folder = join(root, 'seeds/plans/jia-2025');
const inbox = join(base, 'inbox');
const put = (name: string, content: string | Uint8Array): string => {
  mkdirSync(inbox, { recursive: true });
  writeFileSync(join(inbox, name), content);
  return join(inbox, name);
};
const origin = {
  source_url: 'https://www.example.gov.cn/art/1.html',
  accessed_date: '2025-04-01',
  archive_url: null,
};

beforeEach(() => {
  for (const path of [root, inbox]) rmSync(path, { recursive: true, force: true });
  mkdirSync(join(root, 'seeds'), { recursive: true });
  cpSync('seeds/vocabulary', join(root, 'seeds/vocabulary'), { recursive: true });
});

/** What becomes of each file: every test files it anew, and it is converted once. */
const additions = new Map<string, ReturnType<typeof additionOf>>();

function file(name: string, content: string | Uint8Array) {
  const path = put(name, content);
  const addition = additions.get(name) ?? additionOf(path, 'jia-2025', [], vocabulary, origin);
  additions.set(name, addition);
  if (addition.id === null) throw new Error(addition.issues.map((i) => i.message).join('\n'));
  writeSeedFolder(root, addition.id, addition.files);
  return readSeeds(root);
}
const codes = (issues: readonly { code: string }[]): string[] => issues.map((i) => i.code);

describe.each([
  ['original.docx', '方案.docx', asDocx()],
  ['original.html', '方案.htm', asSite],
  ['original.pdf', '方案.pdf', asPdf()],
] as const)('a plan filed from a file: %s', (kept, name, content) => {
  it('keeps the file byte for byte and tells where it comes from', () => {
    const { seeds, issues } = file(name, content);
    expect(issues).toEqual([]);
    const [seed] = seeds;
    const bytes = new Uint8Array(readFileSync(join(folder, kept)));
    expect(bytes).toEqual(typeof content === 'string' ? new TextEncoder().encode(content) : content);
    expect(seed?.facts).toMatchObject({
      ...origin,
      source_file: name,
      original_file: kept,
      original_sha256: sha256(bytes),
      converter: expect.stringMatching(/^(?:docx\/1 saxes|html\/1 parse5|pdf\/2 pdfjs-dist)\/\d/u) as unknown,
    });
    expect(seed?.facts.published_date).toBe(kept === 'original.html' ? '2025-03-14' : null);
    expect(seed === undefined ? [] : derivedAgain(root, seed)).toEqual([]);
  });

  it('shows what was left out beside the source', () => {
    const [seed] = file(name, content).seeds;
    if (seed === undefined) throw new Error('no seed');
    expect(sourceOf(seed).dropped?.length).toBeGreaterThan(0);
    expect(codes(editionOf(seed, vocabulary).issues.filter((i) => i.severity === 'error'))).toEqual([]);
  });

  it('fails where text or list of what was left out is edited, and says in which line', () => {
    file(name, content);
    const source = join(folder, 'source.txt');
    const edited = readFileSync(source, 'utf8').replace('60家', '90家');
    writeFileSync(source, edited);
    const plan = join(folder, 'plan.yaml');
    writeFileSync(
      plan,
      readFileSync(plan, 'utf8').replace(
        /source_sha256: .*/u,
        `source_sha256: ${sha256(new TextEncoder().encode(edited))}`,
      ),
    );
    const [seed] = readSeeds(root).seeds;
    if (seed === undefined) throw new Error('no seed');
    expect(derivedAgain(root, seed)).toMatchObject([
      { code: 'source/derived', line: 5, message: expect.stringContaining('60家') as unknown },
    ]);
    expect(derivedAgain(root, { ...seed, text: seed.text.replace('90家', '60家') })).toEqual([]);
    const conversion = join(folder, 'conversion.yaml');
    writeFileSync(conversion, 'pages: []\ndropped: []\n');
    const [other] = readSeeds(root).seeds;
    expect(
      other === undefined
        ? []
        : codes(derivedAgain(root, { ...other, text: seed.text.replace('90家', '60家') })),
    ).toEqual(['source/derived']);
  });

  it('is derived again on demand, whole', () => {
    const [before] = file(name, content).seeds;
    writeFileSync(join(folder, 'source.txt'), '甲县');
    const derived = derivedFiles(root, 'jia-2025', `seeds/plans/jia-2025/${kept}`);
    if ('issue' in derived) throw new Error(derived.issue.message);
    replaceInSeedFolder(root, 'jia-2025', derived.files);
    const { seeds, issues } = readSeeds(root);
    expect(issues).toEqual([]);
    expect(seeds[0]).toEqual(before);
    expect(readdirSync(join(root, 'seeds/plans'))).toEqual(['jia-2025']);
  });

  it('fails where the original is changed or gone, or one lies there that nobody names', () => {
    file(name, content);
    const original = join(folder, kept);
    const bytes = readFileSync(original);
    writeFileSync(original, `${bytes.toString('latin1')} `, 'latin1');
    expect(codes(readSeeds(root).issues)).toEqual(['source/original']);
    rmSync(original);
    expect(codes(readSeeds(root).issues)).toEqual(['file/missing']);
    writeFileSync(original, bytes);
    writeFileSync(join(folder, 'original.pdf'), 'x');
    expect(codes(readSeeds(root).issues)).toEqual(['source/original']);
  });
});

it('a plan filed from text has no original and no conversion', () => {
  const [seed] = file('x.txt', asText).seeds;
  expect(readdirSync(folder).sort()).toEqual(['errata.yaml', 'introduction.md', 'plan.yaml', 'source.txt']);
  expect(seed?.original).toBeNull();
  expect(seed?.facts.original_file).toBeNull();
  expect(seed === undefined ? [] : derivedAgain(root, seed)).toEqual([]);
});

describe('several files at once', () => {
  const told = (paths: readonly string[]) => {
    const said = vi.spyOn(console, 'log').mockImplementation(() => undefined);
    const code = manyAdded(root, filesIn(paths), readSeeds(root).seeds, vocabulary);
    const lines = said.mock.calls.map(([line]) => String(line));
    said.mockRestore();
    return { code, lines };
  };
  const plan = (place: string, of: string): string =>
    asText
      .replaceAll('甲县', place)
      .replace('为提升', `${of.repeat(300)}为提升`)
      .replaceAll(/平台|企业|科技|服务/gu, of);

  it('are each filed whole or refused, with one line each and a summary', () => {
    put('a.txt', plan('临泽县', '甲乙丙丁'));
    put('b.html', `<p>${plan('临泽县', '甲乙丙丁').replaceAll('\n', '</p><p>')}`);
    put('c.doc', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]));
    mkdirSync(join(inbox, 'more'));
    writeFileSync(join(inbox, 'more/d.md'), plan('合作市', '戊己庚辛'));
    writeFileSync(join(inbox, '.hidden'), 'x');
    const { code, lines } = told([inbox]);
    expect(code).toBe(1);
    expect(
      lines.slice(0, 4).map((l) =>
        l
          .replace(/\s{2,}/gu, ' ')
          .split(' ')
          .slice(0, 2),
      ),
    ).toMatchObject([
      [expect.stringMatching(/read|doubtful/u), expect.anything()],
      ['duplicate', 'b.html'],
      ['refused', 'c.doc'],
      [expect.stringMatching(/read|doubtful/u), expect.anything()],
    ]);
    expect(lines[4]).toMatch(/^4 files: .*1 there already, 1 refused\.$/u);
    const { seeds, issues } = readSeeds(root);
    expect(issues).toEqual([]);
    expect(seeds.map((s) => s.id)).toEqual(['hezuo-2025', 'linze-2025']);
  });

  it('a second run files nothing and says that all are there', () => {
    put('a.txt', plan('临泽县', '甲乙丙丁'));
    expect(told([inbox, put('b.txt', plan('合作市', '戊己庚辛'))]).lines.at(-2)).toMatch(
      /^3 files: .*1 there already, 0 refused\.$/u,
    );
    const again = told([inbox]);
    expect(again.code).toBe(0);
    expect(again.lines.at(-1)).toBe('2 files: 0 read well, 0 doubtful, 2 there already, 0 refused.');
  });
});
