/** What `npm run addresses` says, and what it finds wrong with a ledger or an archive. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hashOf, LEDGER, readLedger } from './file.ts';
import {
  built,
  change,
  file,
  KEPT,
  measure,
  PLAN,
  release,
  releases,
  rows,
  run,
  useLedger,
} from './ledger.fixture.ts';

useLedger();

const edited = (edit: (text: string) => string): void => {
  writeFileSync(file(LEDGER), edit(readFileSync(file(LEDGER), 'utf8')));
};
const wrong = () => readLedger(file('')).issues.map((i) => [i.line, i.file, i.message]);

describe('the words of a run', () => {
  it('count what is recorded, and say that pages and files were not looked at', () => {
    const { text, code } = run();
    expect([text, code]).toEqual([run('--check').text, 0]);
    const pages = new Set(rows().map((row) => row.address.replace(/#.*$/u, ''))).size;
    expect(text).toBe(
      `  ${rows().length} addresses on ${pages} pages and files, 0 of them moved or withdrawn: all recorded; there is no dist/, so pages and files were not looked at`,
    );
  });

  it('tell what there is to record, which step it is and what stands against it', () => {
    change((e) => {
      measure(e, '3/1').text += '。';
    });
    expect(run().text).toMatch(
      /^Other text at the same address: 1\n[^]*\n\nThis is a patch step of the corpus, now 1\.0\.0\.\n\nThere is no dist\/: pages and files were not looked at\. npm run build$/u,
    );
    releases(release('1.0.0', '2026-11-23'));
    expect(run().text).toMatch(
      /now 1\.0\.0\.\n[^]*address\/version[^]*seeds\/corpus\.yaml[^]*dated and not closed/u,
    );
    writeFileSync(file('seeds/corpus.yaml'), '[]');
    expect(run()).toMatchObject({ code: 1 });
  });

  it('say what was done, what is left, and that there was nothing to do', () => {
    expect(run('record', '--reason', '改')).toEqual({
      text: `  0 rows added to ${LEDGER} under 1.0.0: nothing of that kind is to be recorded`,
      code: 1,
    });
    change((e) => {
      measure(e, '3/1').text += '。';
      e.passages = e.passages.filter((p) => p.id !== `${PLAN}/3/2`);
    });
    const { text, code } = run('record', '--reason', '改');
    expect(code).toBe(1);
    expect(text).toMatch(/^ {2}1 row added to [^]*\n\nStill to be settled\nWould vanish: 1\n/u);
    expect(text).not.toContain('Other text');
    expect(run('withdraw', `/plans/${PLAN}/tasks/3/#m2`, '--reason', '删').text).toBe(
      `  1 row added to ${LEDGER} under 1.0.0`,
    );
    expect(run().text).toContain(', 1 of them moved or withdrawn: all recorded');
  });

  it('are errors where the site was built of other content', () => {
    mkdirSync(file('dist'));
    writeFileSync(file('dist/index.html'), '<!doctype html><html><body></body></html>');
    expect(run('record', '--reason', '改').text).toMatch(
      /dist\/ was not built from this content\/: \d+ addresses/u,
    );
    expect(run().text).not.toContain('There is no dist/');
  });

  it('of closing: without a date, once, and again', () => {
    expect(run('close', '--reason', '定稿').text).toContain('1.0.0 has no date');
    releases(release('1.0.0', '2026-11-23'));
    built('1.0.0');
    expect(run('close', '--reason', '定稿').code).toBe(0);
    expect(run('close', '--reason', '定稿')).toEqual({ text: '1.0.0 is closed.', code: 0 });
    expect(rows().filter((row) => row.status === 'closed')).toHaveLength(1);
    releases(release('1.0.0', null));
    expect(run('--check').text).toContain(
      '1.0.0 was closed (content/addresses.tsv) and has no date any more',
    );
    expect(run('--check', '--closed').text).not.toContain('so it is not published');
  });

  it('of a version that is to be published and is not closed', () => {
    expect(run('--check', '--closed')).toMatchObject({ code: 1 });
    expect(run('--check', '--closed').text).toContain('1.0.0 is not closed, so it is not published');
  });

  it('are how it is called where a reason is missing, blank or too much is named', () => {
    for (const args of [
      ['record'],
      ['record', '--reason', ' '],
      ['record', '/a/', '--reason', 'x'],
      ['withdraw', '--reason', 'x'],
      ['close', '/a/', '--reason', 'x'],
    ])
      expect(run(...args)).toMatchObject({
        code: 2,
        text: expect.stringContaining('-- record --reason "…"') as unknown,
      });
  });
});

describe('a ledger that is broken', () => {
  it('is read with the line where it is', () => {
    expect(wrong()).toEqual([]);
    edited((text) => text.slice(0, -1));
    const { length } = readFileSync(file(LEDGER), 'utf8').split('\n');
    expect(wrong()).toEqual(
      [
        [length, LEDGER, expect.stringContaining('the last line does not end')],
        [length - 1, LEDGER, expect.stringContaining('rows stand below the last seal')],
      ].toReversed(),
    );
  });

  it('by a text that has another hash, or a row without a seal', () => {
    const [first] = rows();
    edited((text) => text.replace(/#seal.*\n$/u, ''));
    expect(wrong()).toEqual([[rows().at(-1)?.line, LEDGER, expect.stringContaining('below the last seal')]]);
    edited((text) => text.replace(`\t${first?.text}\t`, '\t别的\t'));
    expect(wrong()).toContainEqual([
      first?.line,
      LEDGER,
      expect.stringContaining(`the text has the hash ${hashOf('别的')}, not ${first?.hash}`),
    ]);
  });

  it('by a seal that counts otherwise', () => {
    const line = (rows().at(-1)?.line ?? 0) + 1;
    edited((text) => text.replace(/^#seal 1 /mu, '#seal 2 '));
    expect(wrong()).toEqual([[line, LEDGER, expect.stringContaining('seal 1 does not fit')]]);
    edited((text) => text.replace(/^#seal 2 (\S+) \d+/mu, '#seal 1 $1 3'));
    expect(wrong()).toHaveLength(1);
  });
});

it('archives that are missing, strayed or changed are told with where the ledger closed them', () => {
  releases(release('1.0.0', '2026-11-23'));
  built('1.0.0');
  run('close', '--reason', '定稿');
  const line = rows().at(-1)?.line;
  rmSync(file(KEPT));
  expect(run('--check').text).toContain(
    `the archive of a closed version is missing (${LEDGER} line ${line})`,
  );
  built('1.0.0', { title: '改' });
  writeFileSync(file('dist/index.html'), '<!doctype html><html><body></body></html>');
  expect(run('--check').text).toMatch(
    /address\/archive dist\/data\/1\.0\.0\/[^]*and [0-9a-f]{64} was sealed/u,
  );
  mkdirSync(file('content/releases/9.0.0'));
  expect(run('--check').text).toContain('address/archive content/releases/9.0.0');
});
