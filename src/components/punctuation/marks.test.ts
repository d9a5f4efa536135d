import { expect, it } from 'vitest';
import { signsToSet } from './marks.ts';

it.each([
  ['en', 'Editor: 题与各句,均讲', [12]],
  ['en', 'Of the rule (R): 乙,丙', [12, 14, 18]],
  ['en', '研发投入(R&D), 占比', [4, 8, 9]],
  ['zh', 'Editor: 题,句', [6, 9]],
] as const)('on a page in %s the signs of its words stay: %s', (language, text, places) => {
  expect(signsToSet(text, language).map(({ at }) => at)).toEqual(places);
});
