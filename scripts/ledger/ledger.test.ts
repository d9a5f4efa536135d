import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { LEDGER } from './file.ts';
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

it('is content when everything is recorded', () => {
  expect(run('--check').code).toBe(0);
});

describe('a change of what is published fails, says how to record it, and passes when it is recorded', () => {
  it('one character of a sentence', () => {
    let before = '';
    change((e) => {
      const sentence = measure(e, '3/1');
      before = sentence.text;
      sentence.text = before.replace('创新', '创興');
    });
    const { text, code } = run('--check');
    expect(code).toBe(1);
    expect(text).toContain('address/changed content/addresses.tsv:');
    expect(text).toContain(`“${before}”`);
    expect(text).toContain('[新 → 興]');
    expect(text).toMatch(/seeds\/plans\/horinger-2025\/source\.txt line \d+/u);
    expect(text).toContain('npm run addresses -- record --reason');
    expect(run('--check').text).toMatch(/#m1: .* became .* \([0-9a-f]{16}\)/u);

    expect(run('record', '--reason', '试改一字').code).toBe(0);
    expect(run('--check').code).toBe(0);
    expect(rows().at(-1)).toMatchObject({ status: 'changed', reason: '试改一字', version: '1.0.0' });
    expect(
      rows()
        .filter((r) => r.address.endsWith('/tasks/3/#m1'))
        .map((r) => r.text),
    ).toContain(before);
  });

  it('a task that is removed', () => {
    change((e) => {
      e.tasks = e.tasks.filter((t) => t.id !== `${PLAN}/19`);
      e.passages = e.passages.filter((p) => p.parent !== `${PLAN}/19`);
    });
    const { text, code } = run('--check');
    expect(code).toBe(1);
    expect(text).toContain('address/gone');
    expect(text).toContain(`withdraw '/plans/${PLAN}/tasks/19/' --reason`);
    // A reason alone does not make an address vanish.
    expect(run('record', '--reason', '删').code).toBe(1);
    expect(run('--check').code).toBe(1);
    expect(run('withdraw', `/plans/${PLAN}/tasks/19/`, '--reason', '误收').code).toBe(0);
    expect(run('--check').code).toBe(0);
    const former = rows().filter((r) => r.status === 'withdrawn');
    expect(former.map((r) => r.address)).toContain(`/plans/${PLAN}/tasks/19/#m1`);
    expect(former.every((r) => r.text !== '')).toBe(true);
  });

  it('a task that is removed, where dist/ still has its page from an earlier build', () => {
    const path = `/plans/${PLAN}/tasks/19/`;
    const page = join('dist', path, 'index.html');
    mkdirSync(file(join('dist', path)), { recursive: true });
    writeFileSync(file('dist/index.html'), '<!doctype html><html><body></body></html>');
    writeFileSync(file(page), '<!doctype html><html><body><p id="m1">旧</p></body></html>');
    change((e) => {
      e.tasks = e.tasks.filter((t) => t.id !== `${PLAN}/19`);
      e.passages = e.passages.filter((p) => p.parent !== `${PLAN}/19`);
    });
    const { text } = run('--check');
    expect(text).toContain(`withdraw '${path}' --reason`);
    expect(text).not.toContain('became “”');
  });

  it('a task that gets another number', () => {
    change((e) => {
      const to = (id: string) => id.replace(`${PLAN}/19`, `${PLAN}/20`);
      for (const t of e.tasks) t.id = to(t.id);
      for (const p of e.passages) [p.id, p.parent] = [to(p.id), to(p.parent)];
    });
    const { text } = run('--check');
    expect(text).toContain(`move '/plans/${PLAN}/tasks/19/' '/plans/${PLAN}/tasks/20/'`);
    expect(run('move', `/plans/${PLAN}/tasks/19/`, `/plans/${PLAN}/tasks/20/`, '--reason', '改号').code).toBe(
      0,
    );
    expect(run('record', '--reason', '改号').code).toBe(0);
    expect(run('--check').code).toBe(0);
    expect(rows().find((r) => r.status === 'moved' && r.address.endsWith('/tasks/19/#m1'))?.target).toBe(
      `/plans/${PLAN}/tasks/20/#m1`,
    );
  });

  it('two sentences that change places: the review names where the words stand now', () => {
    change((e) => {
      const [a, b] = [measure(e, '3/1'), measure(e, '3/2')];
      [a.text, b.text] = [b.text, a.text];
    });
    expect(run().text).toContain(`the former text stands at /plans/${PLAN}/tasks/3/#m2 now`);
    expect(run().text).toContain('This is a major step');
  });

  it('a target that vanishes later', () => {
    const to20 = (id: string) => id.replace(`${PLAN}/19`, `${PLAN}/20`);
    change((e) => {
      for (const t of e.tasks) t.id = to20(t.id);
      for (const p of e.passages) [p.id, p.parent] = [to20(p.id), to20(p.parent)];
    });
    run('move', `/plans/${PLAN}/tasks/19/`, `/plans/${PLAN}/tasks/20/`, '--reason', '改号');
    change((e) => {
      e.tasks = e.tasks.filter((t) => t.id !== `${PLAN}/20`);
      e.passages = e.passages.filter((p) => p.parent !== `${PLAN}/20`);
    });
    expect(run('--check').text).toContain('address/target');
  });
});

describe('the ledger only grows', () => {
  it.each([
    ['a letter of an old row', (text: string) => text.replace('首次公布', '首次公佈')],
    ['a row less', (text: string) => text.replace(/^1\.0\.0\tnew\ttask.*\n/mu, '')],
    ['two rows changed about', (text: string) => text.replace(/^(1\.0\.0.*\n)(1\.0\.0.*\n)/mu, '$2$1')],
    [
      'a comment of its preface',
      (text: string) => text.replace('None of', 'Some of').replace('none ever dies', 'many die'),
    ],
    ['a row without a seal', (text: string) => text.replace(/#seal.*\n$/u, '')],
  ])('%s is seen in a clean clone', (_what, edit) => {
    const before = readFileSync(file(LEDGER), 'utf8');
    writeFileSync(file(LEDGER), edit(before));
    expect(readFileSync(file(LEDGER), 'utf8')).not.toBe(before);
    const { text, code } = run('--check');
    expect(code).toBe(1);
    expect(text).toContain('address/ledger');
    expect(run('record', '--reason', '改').code).toBe(1);
  });

  it('is the same after a checkout that turned its line ends', () => {
    writeFileSync(file(LEDGER), readFileSync(file(LEDGER), 'utf8').replaceAll('\n', '\r\n'));
    expect(run('--check').code).toBe(0);
  });
});

describe('versions', () => {
  const touch = () => {
    change((e) => {
      measure(e, '3/1').text += '。';
    });
  };

  it('a closed one stands: what changes needs the next', () => {
    releases(release('1.0.0', '2026-11-23'));
    expect(run('--check').text).toContain('dated and not closed');
    built('1.0.0');
    expect(run('close', '--reason', '定稿').code).toBe(0);
    expect(run('--check', '--closed').code).toBe(0);
    touch();
    expect(run('--check').text).toContain('content/ is not what it was when 1.0.0 was closed');
    expect(run('record', '--reason', '改').text).toContain('1.0.0 is closed; a patch version has to follow');
    releases(release('1.0.1', null), release('1.0.0', '2026-11-23'));
    expect(run('record', '--reason', '改').code).toBe(0);
    expect(run('--check').code).toBe(0);
    expect(run('--check', '--closed').code).toBe(1);
  });

  it('none is closed over a site that was built before it had its date', () => {
    releases(release('1.0.0', '2026-11-23'));
    mkdirSync(file('dist'));
    writeFileSync(file('dist/index.html'), '<!doctype html><html><body></body></html>');
    expect(run('close', '--reason', '定稿')).toMatchObject({ code: 1 });
    expect(run('close', '--reason', '定稿').text).toContain('/feed.xml');
    expect(rows().some(({ status }) => status === 'closed')).toBe(false);
  });

  it('a closed one keeps its archive, and one byte of it is missed', () => {
    releases(release('1.0.0', '2026-11-23'));
    built('1.0.0');
    expect(run('close', '--reason', '定稿').text).toContain(KEPT);
    const kept = readFileSync(file(KEPT));
    expect(kept).toEqual(readFileSync(file('dist/data/1.0.0/county-st-plans-1.0.0.zip')));
    expect(rows().at(-1)?.text).toContain(createHash('sha256').update(kept).digest('hex'));
    expect(run('--check').code).toBe(0);

    const touched = Buffer.from(kept);
    touched[touched.length - 1] = (touched.at(-1) ?? 0) ^ 1;
    writeFileSync(file(KEPT), touched);
    expect(run('--check').text).toContain(`address/archive ${KEPT}`);
    writeFileSync(file(KEPT), kept);
    mkdirSync(file('content/releases/9.0.0'));
    expect(run('--check').text).toContain('has not closed 9.0.0');
  });

  it.each([
    ['there is none', () => undefined, 'it is not there'],
    [
      'it is a draft',
      () => {
        built('1.0.0', { version: '1.0.0-draft' });
      },
      'it is of 1.0.0-draft',
    ],
    [
      'it is of other content',
      () => {
        built('1.0.0', { contentHash: 'sha256:0' });
      },
      'not built from this content/',
    ],
    [
      'a file in it is damaged',
      () => {
        built('1.0.0', {}, { 'SHA256SUMS.txt': strToU8(`${'0'.repeat(64)}  a.csv`) });
      },
      'a.csv in it is damaged',
    ],
  ])('none is closed without its archive: %s', (_what, build, why) => {
    releases(release('1.0.0', '2026-11-23'));
    build();
    expect(run('close', '--reason', '定稿').text).toContain(why);
    expect(rows().some(({ status }) => status === 'closed')).toBe(false);
    expect(existsSync(file(KEPT))).toBe(false);
  });

  it('a patch is too small for an address that vanishes', () => {
    releases(release('1.0.0', '2026-11-23'));
    built('1.0.0');
    run('close', '--reason', '定稿');
    releases(release('1.0.1', null), release('1.0.0', '2026-11-23'));
    change((e) => {
      e.passages = e.passages.filter((p) => p.id !== `${PLAN}/3/2`);
    });
    expect(run('withdraw', `/plans/${PLAN}/tasks/3/#m2`, '--reason', '删').text).toContain(
      'this needs a major one',
    );
  });
});

it('says how it is called', () => {
  for (const args of [['record'], ['move', '/a/', '--reason', 'x'], ['nothing'], ['--nothing']])
    expect(run(...args)).toMatchObject({ code: 2 });
});
