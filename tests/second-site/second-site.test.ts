import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { correctionKinds } from '../../src/model/correction.ts';
import { casesOf, onPages } from '../site/correction-places.ts';
import { correctionsStand, type CorrectedSite } from '../site/corrections.ts';
import { openPage } from '../site/page.ts';
import { addressesAnswer } from './former.ts';
import { wordsAreShown } from './hostile.ts';
import { expectPeopleAgreement } from './second-coders.ts';
import { CORRECTED, secondSite, type SecondSite } from './site.ts';

let built: SecondSite | undefined;
beforeAll(async () => {
  built = await secondSite();
}, 900_000);
afterAll(async () => {
  await built?.close();
});
const site = (): SecondSite => {
  if (built === undefined) throw new Error('The second site was not built');
  return built;
};

addressesAnswer(site);
wordsAreShown(site);

describe('corrections of an invented plan, one of each kind', () => {
  let corrected: CorrectedSite;
  beforeAll(() => {
    const { tree, url } = site();
    const cases = casesOf(tree.root).filter(({ correction }) => correction.plan === CORRECTED);
    expect(cases.map(({ correction }) => correction.kind).sort()).toEqual([...correctionKinds].sort());
    // Nearest measures and borrowed words stand on the pages of tasks, quotes of targets on those of indicators.
    corrected = { root: tree.root, url, cases, places: ['tasks', 'indicators'] };
  });
  correctionsStand(() => corrected);

  it('in titles are marked in every list of tasks', () => {
    const titles = casesOf(site().tree.root, 'titles').filter(
      ({ correction }) => correction.plan === CORRECTED,
    );
    expect(titles.map(({ reading }) => reading)).toEqual(['引育科技']);
    // Without the number: lists print the title alone.
    const named = titles.map((one) => ({ ...one, before: '', after: one.after.replace(/。[^]*$/u, '') }));
    const { seen, wrong } = onPages(site().tree.root, named);
    expect(wrong).toEqual([]);
    for (const { correction } of named)
      expect([...(seen.get(correction.id) ?? [])]).toEqual(
        expect.arrayContaining(['own', 'plans', 'tasks', 'themes', 'units']),
      );
  });

  it('stand beside what the editor decided on the structure', async () => {
    const { page, errors } = await openPage(`${site().url}plans/${CORRECTED}/`);
    const list = page.getByRole('region', { name: '结构校定' });
    await list.waitFor();
    const entries = await list.getByRole('listitem').allInnerTexts();
    expect(entries.map((entry) => entry.split(/\n+/u))).toEqual([
      [
        '(一)加强组织领导',
        '规则读作保障措施“加强组织领导”，编者定为正文。',
        '此处是段首的话，不是一项措施。',
        '第14行',
      ],
    ]);
    // The link leads to the words in the source.
    await list.getByRole('link').click();
    await expect.poll(() => new URL(page.url()).hash).toBe('#L14');
    expect(await page.locator('#L14').textContent()).toContain('(一)加强组织领导');
    expect(errors).toEqual([]);
    await page.close();
  });

  it('stand beside files of second coders, whose agreement is published', () => {
    expectPeopleAgreement(site().tree.root);
  });
});
