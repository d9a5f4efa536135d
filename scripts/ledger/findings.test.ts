/** What is found when a small ledger is compared with what is published, how it is told, and what is entered for it. */
import { describe, expect, it } from 'vitest';
import type { PlacedRow } from '../../src/model/ledger.ts';
import { compared, stepFor, type Finding } from './compare.ts';
import { hashOf } from './file.ts';
import type { Published } from './published.ts';
import { counted, moved, objectionsToVersion, recorded, stepForAll, withdrawn } from './record.ts';
import { issuesOf, reviewOf } from './report.ts';
import type { BuiltSite } from './site.ts';

const row = (address: string, text: string | null, more: Partial<PlacedRow> = {}): PlacedRow => ({
  version: '1.0.0',
  status: 'new',
  kind: text === null ? 'page' : 'sentence',
  id: address,
  address,
  hash: text === null ? null : hashOf(text),
  target: null,
  text,
  reason: '首次公布',
  line: 30,
  ...more,
});
const said = (address: string, text: string, more: Partial<Published> = {}): Published => ({
  kind: 'sentence',
  id: address,
  address,
  text,
  origin: 'source.txt line 7',
  ...more,
});
/** A built site that answers at these addresses. */
const site = (...addresses: string[]): BuiltSite => ({
  objection: (address) => (addresses.includes(address) ? null : 'not there'),
  kept: addresses.map((address) => ({ kind: address.endsWith('/') ? 'page' : 'file', address })),
});
const away = { status: 'moved', target: '/b/' } as const;
const found = (...given: Parameters<typeof compared>) =>
  compared(...given).map((f) => `${f.what} ${'entry' in f ? f.entry.address : f.row.address}`);

describe('the ledger compared with what is published', () => {
  it('finds nothing where all is as recorded', () => {
    expect(found([row('/a/#m1', '甲')], [said('/a/#m1', '甲')], null)).toEqual([]);
    expect(found([row('/a/', null)], [], site('/a/'))).toEqual([]);
  });

  it('finds what is new, in the order of the documents, after what is known', () => {
    expect(
      found([row('/c/', '丙')], [said('/b/', '乙'), said('/a/', '甲'), said('/c/', '改')], null),
    ).toEqual(['changed /c/', 'new /b/', 'new /a/']);
  });

  it('looks for pages and files only in a built site', () => {
    const rows = [row('/a/', null), row('/a.csv', null, { kind: 'file' }), row('/s/', '甲')];
    expect(found(rows, [], null)).toEqual(['gone /s/']);
    expect(found(rows, [], site('/b/'))).toEqual(['gone /a/', 'gone /a.csv', 'gone /s/', 'new /b/']);
    expect(
      compared([], [], site('/b/', '/b.csv')).flatMap((f) => (f.what === 'new' ? [f.entry] : [])),
    ).toEqual([
      { kind: 'page', id: '/b/', address: '/b/', text: null, origin: 'dist/b/' },
      { kind: 'file', id: '/b.csv', address: '/b.csv', text: null, origin: 'dist/b.csv' },
    ]);
  });

  it('takes a page that an earlier build left for no proof of a record, nor for the return of what moved', () => {
    expect(found([row('/t/', '甲', { kind: 'task' })], [], site('/t/'))).toEqual(['gone /t/']);
    expect(found([row('/t/', null, away), row('/b/', null)], [], site('/t/', '/b/'))).toEqual([]);
    expect(found([row('/t/', '甲', away)], [said('/t/', '甲'), said('/b/', '乙')], null)).toEqual([
      'back /t/',
      'new /b/',
    ]);
  });

  it('counts a code of a vocabulary where it has a page or had one', () => {
    const code = said('/themes/x/', '乙', { optional: true });
    expect(found([], [code], null)).toEqual([]);
    expect(found([], [code], site())).toEqual([]);
    expect(found([], [code], site('/themes/x/'))).toEqual(['new /themes/x/']);
    expect(found([row('/themes/x/', '甲', { kind: 'theme' })], [code], null)).toEqual(['changed /themes/x/']);
  });

  it('says where a former text stands now: the first place, and not the address itself', () => {
    const nowAt = (...published: Published[]) =>
      compared([row('/a/#m1', '甲')], published, null).map((f) => ('nowAt' in f ? f.nowAt : f.what));
    expect(nowAt(said('/a/#m1', '改'), said('/a/#m2', '甲'), said('/a/#m3', '甲'))).toEqual([
      '/a/#m2',
      'new',
      'new',
    ]);
    expect(nowAt(said('/a/#m1', '改'))).toEqual([null]);
    expect(nowAt(said('/z/', '甲'))).toEqual(['/z/', 'new']);
  });

  it('follows what moved to where something is or a notice stands', () => {
    const to = (target: string) => ({ status: 'moved', target }) as const;
    const dead = (...rows: PlacedRow[]) => found(rows, [said('/here/', '甲')], null);
    const here = row('/here/', '甲');
    expect(dead(here, row('/a/', '甲', to('/here/')))).toEqual([]);
    expect(dead(here, row('/a/', '甲', to('/b/')), row('/b/', '甲', to('/here/')))).toEqual([]);
    expect(dead(here, row('/a/', '甲', to('/b/')), row('/b/', '甲', { status: 'withdrawn' }))).toEqual([]);
    expect(dead(here, row('/a/', null, to('/b/')), row('/b/', null))).toEqual([]);
    expect(dead(here, row('/a/', null, to('/b/')), row('/b/', null, { kind: 'file' }))).toEqual([]);
    expect(dead(here, row('/a/', '甲', to('/none/')))).toEqual(['dead-target /a/']);
    expect(dead(here, row('/a/', '甲', to('/b/')), row('/b/', '甲', to('/a/')))).toEqual([
      'dead-target /a/',
      'dead-target /b/',
    ]);
    expect(dead(here, row('/a/', '甲', to('/b/')), row('/b/', '甲', { kind: 'version' }))).toEqual([
      'dead-target /a/',
    ]);
  });
});

const a = row('/a/#m1', '支持企业建设中试基地和实验室');
const finding = {
  gone: { what: 'gone', row: a, nowAt: null },
  renamed: { what: 'gone', row: a, nowAt: '/a/#m2' },
  changed: { what: 'changed', row: a, entry: said('/a/#m1', '支持企业建设中试平台和实验室'), nowAt: null },
  shifted: { what: 'changed', row: a, entry: said('/a/#m1', '乙'), nowAt: '/a/#m2' },
  back: { what: 'back', row: { ...a, ...away, reason: '改号' }, entry: said('/a/#m1', '甲') },
  dead: { what: 'dead-target', row: { ...a, ...away } },
  fresh: { what: 'new', entry: said('/plans/jia/tasks/1/#m1', '甲') },
} satisfies Record<string, Finding>;

describe('what is found', () => {
  it('asks for a step by what it does to a footnote', () => {
    expect(Object.values(finding).map((f) => stepFor(f))).toEqual([
      'major',
      'major',
      'patch',
      'major',
      'minor',
      'none',
      'minor',
    ]);
    expect(stepForAll([finding.changed, finding.fresh, finding.dead])).toBe('minor');
    expect(stepForAll([finding.gone, finding.changed])).toBe('major');
    expect(stepForAll([])).toBe('none');
  });

  it('is told in plain words, the most serious first', () => {
    const { back, changed, dead, fresh, gone, renamed, shifted } = finding;
    const [before, after] = [hashOf(a.text ?? ''), hashOf(changed.entry.text)];
    expect(reviewOf([fresh, back, changed, dead, gone])).toBe(
      [
        'Would vanish: 1',
        `  /a/#m1 was published in 1.0.0 with “支持企业建设中试基地和实验室” (${before})`,
        `    npm run addresses -- withdraw '/a/#m1' --reason "…"`,
        '',
        'Moved to where nothing is: 1',
        '  /a/#m1 → /b/',
        '',
        'Other text at the same address: 1',
        '  /a/#m1  (source.txt line 7)',
        `    was  ${before}  支持企业建设中试基地和实验室`,
        `    is   ${after}  支持企业建设中试平台和实验室`,
        '',
        'Published again: 1',
        '  /a/#m1  (was moved: 改号)',
        '',
        'New: 1',
        '  /plans/jia/tasks/1/#m1  甲',
      ].join('\n'),
    );
    expect(reviewOf([renamed])).toContain(`move '/a/#m1' '/a/#m2' --reason "…"`);
    expect(reviewOf([shifted])).toContain('the former text stands at /a/#m2 now: a published number');
    const page = { ...fresh, entry: { ...fresh.entry, text: null } };
    expect(reviewOf([page])).toBe('New: 1\n  /plans/jia/tasks/1/#m1');
    expect(reviewOf([{ ...gone, row: row('/p/', null) }])).toContain('/p/ was published in 1.0.0\n');
    const many = (count: number) => reviewOf(Array.from({ length: count }, () => fresh));
    expect(many(20)).not.toContain('more');
    expect(many(21)).toMatch(/^New: 21\n(?:.*\n){20} {2}… and 1 more$/u);
    expect(reviewOf([])).toBe('');
  });

  it('is an issue each, with the line of the ledger and the words that differ', () => {
    const { back, changed, dead, gone, shifted } = finding;
    const [lost, otherwise, moved2, again, target] = issuesOf([gone, changed, shifted, back, dead]);
    expect(lost).toMatchObject({ code: 'address/gone', line: 30, excerpt: a.text });
    expect(lost?.message).toContain(`; npm run addresses -- withdraw '/a/#m1'`);
    expect(otherwise).toMatchObject({
      code: 'address/changed',
      excerpt: '支持企业建设中试[基地 → 平台]和实验室',
    });
    expect(otherwise?.message).toContain('/a/#m1: “支持企业建设中试基地和实验室”');
    expect(otherwise?.message).not.toContain('former text');
    expect(moved2?.message).toContain(', and the former text stands at /a/#m2 now (source.txt line 7)');
    expect(again?.message).toContain('/a/#m1 was moved, and is back; npm run addresses -- record');
    expect(target?.message).toContain('/a/#m1 moved to /b/, which is not there');
    expect(issuesOf([{ ...gone, row: row('/p/', null) }])[0]?.excerpt).toBe('/p/');
  });

  it.each([
    ['甲乙丙', '甲丙', '甲[乙 → ]丙'],
    ['甲甲', '甲甲甲', '甲甲[ → 甲]'],
    ['一二三四五六七八九十', '一二三四五六七八九九', '…二三四五六七八九[十 → 九]'],
    ['九二三四五六七八九十', '十二三四五六七八九十', '[九 → 十]二三四五六七八九…'],
    ['一二三四五六七八𠮷', '一二三四五六七八𠮶', '一二三四五六七八[𠮷 → 𠮶]'],
  ])('shows where %s became %s', (before, after, excerpt) => {
    const changed = { ...finding.changed, row: row('/a/', before), entry: said('/a/', after) };
    expect(issuesOf([changed])[0]?.excerpt).toBe(excerpt);
  });

  it('gathers what is new by plan or folder', () => {
    const fresh = (address: string): Finding => ({ what: 'new', entry: said(address, '甲') });
    const told = issuesOf(
      ['/plans/jia/', '/plans/jia/tasks/1/#m1', '/plans/', '/data/a.csv', '/feed.xml', '/'].map(fresh),
    );
    expect(told.map((i) => [/\d+ address(?:es)? below \S+(?=;)/u.exec(i.message)?.[0], i.excerpt])).toEqual([
      ['2 addresses below /plans/jia/', '/plans/jia/ /plans/jia/tasks/1/#m1'],
      ['1 address below /plans/', '/plans/'],
      ['1 address below /data/', '/data/a.csv'],
      ['1 address below /feed.xml', '/feed.xml'],
      ['1 address below /', '/'],
    ]);
  });
});

describe('what is entered', () => {
  const all = Object.values(finding);

  it('for a reason: what is new, changed or back, each with what stands there now', () => {
    const { rows, settled } = recorded(all, '1.1.0', '增订');
    expect(settled).toEqual([finding.changed, finding.shifted, finding.back, finding.fresh]);
    expect(rows.map((r) => [r.status, r.text, r.hash, r.version, r.reason])).toEqual(
      [
        ['changed', finding.changed.entry.text],
        ['changed', '乙'],
        ['back', '甲'],
        ['new', '甲'],
      ].map(([status, text]) => [status, text, hashOf(text ?? ''), '1.1.0', '增订']),
    );
    const page: Finding = { what: 'new', entry: { ...said('/p/', ''), kind: 'page', text: null } };
    expect(recorded([page], '1.1.0', '增订').rows[0]).toMatchObject({ hash: null, text: null });
  });

  it('as withdrawn: what is gone at an address and its parts, and below a page its pages', () => {
    const gone = ['/a/', '/a/#m1', '/a/b/', '/ab/', '/a.csv', '/a.csv#L1', '/a.csv2'].map(
      (at): Finding => ({ what: 'gone', row: row(at, '甲') }) as Finding,
    );
    const there = (address: string) =>
      withdrawn([finding.changed, ...gone], address, '2.0.0', '误收').rows.map(
        (r) => `${r.status} ${r.address}`,
      );
    expect(there('/a/')).toEqual(['withdrawn /a/', 'withdrawn /a/#m1', 'withdrawn /a/b/']);
    expect(there('/a.csv')).toEqual(['withdrawn /a.csv', 'withdrawn /a.csv#L1']);
    expect(there('/b/')).toEqual([]);
    expect(withdrawn([finding.dead], '/a/', '2.0.0', '误收').settled).toEqual([finding.dead]);
  });

  it('as moved: what is gone below the one place and has its like below the other', () => {
    const gone = ['/a/', '/a/#m1', '/a/#m2', '/c/'].map((at) => ({ ...finding.gone, row: row(at, '甲') }));
    const { rows, settled } = moved(
      [...gone, finding.fresh],
      '/a/',
      '/b/',
      new Set(['/b/', '/b/#m1']),
      '2.0.0',
      '改号',
    );
    expect(rows.map((r) => [r.status, r.address, r.target])).toEqual([
      ['moved', '/a/', '/b/'],
      ['moved', '/a/#m1', '/b/#m1'],
    ]);
    expect(settled).toEqual(gone.slice(0, 2));
    expect(moved([finding.dead], '/a/', '/b/', new Set(['/b/#m1']), '2.0.0', '改号').rows[0]?.target).toBe(
      '/b/#m1',
    );
  });

  it('under a version that is open, not older than the ledger, and far enough from the one before', () => {
    const release = (version: string) => ({ version, date: null, doi: null, changes: ['改'] });
    const why = (versions: string[], findings: Finding[], rows: PlacedRow[] = []) =>
      objectionsToVersion(rows, versions.map(release), findings).map((i) => i.message)[0] ?? null;
    const closed = row('/changes/#v1.0.0', '{}', { kind: 'version', status: 'closed', id: '1.0.0' });
    expect(why([], [])).toContain('names no version');
    expect(why(['1.0.0'], [finding.gone])).toBeNull();
    expect(why(['1.0.0'], [], [closed])).toBeNull();
    expect(why(['1.0.0'], [finding.dead], [closed])).toBeNull();
    expect(why(['1.0.0'], [finding.fresh], [closed])).toContain('1.0.0 is closed; a minor version');
    expect(why(['1.0.0'], [], [row('/a/', '甲', { version: '1.1.0' })])).toContain('has rows of 1.1.0');
    expect(why(['1.0.1', '1.0.0'], [finding.changed])).toBeNull();
    expect(why(['1.0.1', '1.0.0'], [finding.fresh])).toContain('minor');
    expect(why(['2.0.0', '1.0.0'], [finding.gone])).toBeNull();
  });

  it('is counted by what answers with a text or page and what with a notice', () => {
    expect(counted([row('/a/', '甲'), row('/a/#m1', '甲'), row('/b/', '甲', away)])).toEqual({
      live: 2,
      former: 1,
      pages: 2,
    });
  });
});
