import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { agreement, agreementLines } from '../../scripts/bench/agreement.ts';
import { readVocabulary } from '../../scripts/read/vocabulary.ts';
import { readContent } from '../../scripts/site/content.ts';
import { codingRowsOf, ruleOf, safeguardCodingRowsOf } from '../../src/model/coding.ts';
import { safeguardItems } from '../../src/model/safeguards.ts';

const editions = readContent(process.cwd()).map(({ edition }) => edition);
const { vocabulary } = readVocabulary(process.cwd());

describe.each(editions.map((e) => [e.plan.id, e] as const))('codings of %s', (_id, edition) => {
  const rows = codingRowsOf(edition.codings);
  const measures = edition.passages.filter((p) => p.kind === 'measure');

  it('give every task one primary theme in force, and at most three others', () => {
    for (const task of edition.tasks) {
      const themes = rows.filter(
        (r) => r.task === task.id && r.measure === null && r.scheme === 'theme' && r.in_force,
      );
      expect(themes.map((r) => r.rank)).toEqual(themes.map((_, k) => k + 1));
      expect(themes.length).toBeGreaterThan(0);
      expect(themes.length).toBeLessThan(5);
    }
  });

  it('are all there: of every task and measure, in both schemes, by rule and editor', () => {
    const expected = [...edition.tasks, ...measures].flatMap(({ id }) =>
      ['theme editor', 'theme rule', 'instrument editor', 'instrument rule'].map((set) => `${id} ${set}`),
    );
    expect(edition.codings.map((s) => `${s.of} ${s.scheme} ${s.basis}`).sort()).toEqual(expected.sort());
  });

  it('show words that stand in the text', () => {
    const texts = new Map(measures.map((m) => [m.id, m.text]));
    const tasks = new Map(
      edition.tasks.map((t) => [
        t.id,
        [t.title, ...measures.filter((m) => m.parent === t.id).map((m) => m.text)],
      ]),
    );
    const missing = rows.filter(
      (r) =>
        !(r.measure === null ? (tasks.get(r.task) ?? []) : [texts.get(r.measure) ?? '']).some((text) =>
          text.includes(r.evidence),
        ),
    );
    expect(missing).toEqual([]);
  });
});

describe.each(editions.map((e) => [e.plan.id, e] as const))(
  'codings of the safeguards of %s',
  (_id, edition) => {
    const items = safeguardItems(edition);
    const rows = safeguardCodingRowsOf(edition.safeguard_codings);

    it('are all there: of every safeguard and sentence, in both schemes, by rule and editor', () => {
      const ids = items.flatMap(({ of, sentences }) => [of.id, ...sentences.map((p) => p.id)]);
      const expected = ids.flatMap((id) =>
        ['theme editor', 'theme rule', 'instrument editor', 'instrument rule'].map((set) => `${id} ${set}`),
      );
      expect(edition.safeguard_codings.map((s) => `${s.of} ${s.scheme} ${s.basis}`).sort()).toEqual(
        expected.sort(),
      );
    });

    it('give each a primary theme in force, and show words that stand there', () => {
      for (const { of, sentences } of items) {
        const own = rows.filter((r) => r.safeguard === of.id && r.in_force);
        for (const measure of [null, ...sentences.map((p) => p.id)])
          expect(
            own.filter((r) => r.measure === measure && r.scheme === 'theme' && r.rank === 1),
          ).toHaveLength(1);
        for (const r of rows.filter((row) => row.safeguard === of.id)) {
          const texts =
            r.measure === null
              ? [of.title, ...sentences.map((p) => p.text)]
              : sentences.filter((p) => p.id === r.measure).map((p) => p.text);
          expect([r.evidence, texts.some((text) => text.includes(r.evidence))]).toEqual([r.evidence, true]);
        }
      }
    });
  },
);

describe('safeguards that a plan numbers as tasks', () => {
  it('are known as such', () => {
    expect(editions.flatMap((e) => e.tasks.filter((t) => t.is_safeguard).map((t) => t.id))).toEqual([
      'linyi-2023/23',
      'linyi-2023/24',
    ]);
  });
});

describe('reasons', () => {
  const all = editions.flatMap((e) => codingRowsOf([...e.codings, ...e.safeguard_codings]));

  it("say why this passage: a rule's quote its own words, none only points to the book", () => {
    expect(all.filter((r) => /编码手册|言及/u.test(r.reason))).toEqual([]);
    const byRule = all.filter((r) => r.basis === 'rule');
    expect(byRule.filter((r) => (ruleOf(r.reason)?.why ?? '') === '')).toEqual([]);
    const words = byRule.filter((r) => ruleOf(r.reason)?.rule !== 'instrument/union');
    expect(words.filter((r) => !r.reason.includes(`“${r.evidence}”`))).toEqual([]);
  });

  it('are given for every code of the editor on a sentence, with its evidence or in words of their own', () => {
    const own = all.filter((r) => r.basis === 'editor' && r.measure !== null);
    const shared = own.filter(
      (r) => r.reason.includes('，合于定义') && !r.reason.includes(`“${r.evidence}”`),
    );
    expect(shared).toEqual([]);
  });
});

describe('vocabulary', () => {
  it('has fifteen tools in three kinds, named after them', () => {
    const tools = vocabulary.instruments.flatMap((kind) =>
      kind.tools.map((t) => [kind.code, t.code] as const),
    );
    expect(vocabulary.instruments).toHaveLength(3);
    expect(tools).toHaveLength(15);
    for (const [kind, tool] of tools) expect(tool.startsWith(`${kind}.`)).toBe(true);
  });

  it('says which tools are not those of Rothwell and Zegveld', () => {
    const tools = vocabulary.instruments.flatMap((kind) => kind.tools);
    expect(tools.filter((t) => t.origin === 'site').map((t) => t.code)).toEqual(['demand.demonstration']);
  });

  it('has no wording twice under one code', () => {
    for (const { code, alt, hint, not } of [
      ...vocabulary.themes,
      ...vocabulary.instruments.flatMap((k) => k.tools),
    ]) {
      const all = [...alt, ...hint, ...not];
      expect([code, all.filter((w, k) => all.indexOf(w) !== k)]).toEqual([code, []]);
    }
  });
});

describe('docs/codebook.md', () => {
  it('has a row for every tool, and examples that stand in the corpus', () => {
    const text = editions.flatMap((e) => e.passages.map((p) => p.text)).join('\n');
    const rows = [
      ...readFileSync('docs/codebook.md', 'utf8').matchAll(/^\| `(\w+\.\w+)` .*\| ([^|]+) \|$/gmu),
    ];
    const tools = vocabulary.instruments.flatMap((kind) => kind.tools.map((t) => t.code));
    expect(rows.map(([, code]) => code)).toEqual(tools);
    const invented = rows.map(([, , example = '']) => example.trim()).filter((e) => !text.includes(e));
    expect(invented).toEqual(['(none in the five plans)', '(none in the five plans)']);
  });
});

describe('agreement of rule and editor', () => {
  const found = agreement(process.cwd());

  it('is at least 85 % on the primary theme of tasks', () => {
    const task = found.primary.find((p) => p.level === 'task');
    expect(task?.n).toBe(editions.reduce((n, e) => n + e.tasks.length, 0));
    expect(task?.accuracy).toBeGreaterThanOrEqual(0.85);
  });

  it('is what the codebook says', () => {
    const page = readFileSync('docs/codebook.md', 'utf8').replace(/\s+/gu, ' ');
    for (const { n, same, accuracy, kappa } of found.primary) {
      expect(page).toContain(`the ${n}`);
      expect(page).toContain(
        `in ${same} (${(accuracy * 100).toFixed(1)} %, kappa ${(kappa ?? 0).toFixed(2)})`,
      );
    }
    const weakest = found.codes.find((c) => c.code === 'environment.strategy' && c.level === 'measure');
    expect(page).toContain(`kappa ${(weakest?.kappa ?? 0).toFixed(2)}:`);
  });

  it('is told without safeguards and with them as the codebook does', () => {
    const page = readFileSync('docs/codebook.md', 'utf8').replace(/\s+/gu, ' ');
    const said = (['without-safeguards', 'with-safeguards'] as const).map((scope) =>
      agreement(process.cwd(), scope).primary.map(({ n, same, kappa }) => ({
        n,
        same,
        kappa: (kappa ?? 0).toFixed(2),
      })),
    );
    const [[tasks, measures], [all, sentences]] = said as [(typeof said)[0], (typeof said)[0]];
    expect(page).toContain(
      `primary theme of ${tasks?.same} of ${tasks?.n} tasks (kappa ${tasks?.kappa}) and ${measures?.same} of ${measures?.n} measures (${measures?.kappa})`,
    );
    expect(page).toContain(
      `on ${all?.same} of ${all?.n} (${all?.kappa}) and ${sentences?.same} of ${sentences?.n} (${sentences?.kappa})`,
    );
    // The safeguards are those that the numbers differ by, and no others.
    expect((all?.n ?? 0) - (found.primary[0]?.n ?? 0)).toBe(
      editions.reduce((n, e) => n + safeguardItems(e).length, 0),
    );
  });

  it('is told for every code', () => {
    expect(found.codes).toHaveLength(2 * (vocabulary.themes.length + 15));
    expect(agreementLines(found).length).toBe(found.codes.length + 4);
  });
});
