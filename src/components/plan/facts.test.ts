import { expect, it } from 'vitest';
import { readerFor } from '../../edition/fixture.ts';
import { planView } from '../../edition/plan-view.ts';
import { factsOf } from './facts.ts';

const said = (text: string, edited: boolean, incomplete: string[] = []) => {
  const { edition, ...reader } = readerFor({
    lines: [text],
    tasks: [],
    passages: [['other', 's0', 1, text]],
  });
  const view = planView({
    ...reader,
    edition: {
      ...edition,
      codings: [
        {
          of: 'jia-2024/1',
          scheme: 'theme',
          basis: edited ? 'editor' : 'rule',
          codes: [['talent', '培育', '讲人才']],
        },
      ],
    },
  });
  const facts = factsOf({ ...edition.plan, validity: null, incomplete }, view.unfilled);
  return facts.find(({ label }) => label === '时效')?.value;
};

it('a fact that is not filled in is one that the document does not state only if an editor has read it', () => {
  expect(said('培育企业。', true)).toBe('文件未载');
  expect(said('培育企业。', false)).toBe('未著录');
  expect(said('自印发之日起施行，有效期3 年。', false)).toBe('未著录；文中印有“有效期3年”');
  expect(said('培育企业。', false, ['validity'])).toBe('待查');
});
