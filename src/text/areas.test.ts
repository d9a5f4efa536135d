import { expect, it } from 'vitest';
import { zh } from './areas.ts';
import { zh as en } from './en/areas.ts';

it('who coded is said as it is: of all plans, of some, of none', () => {
  expect([zh.themesPage.how(5, 5), zh.themesPage.how(5, 83), zh.themesPage.how(0, 83)]).toEqual([
    '主题由规则初判、编者核定，每条都附依据。',
    '编码由规则初判，83 份方案中 5 份经编者核定。每条都附依据。',
    '编码由规则初判，尚无编者核定的方案。每条都附依据。',
  ]);
  expect(zh.instrumentsPage.how(5, 5)).not.toContain('核定');
  expect(en.themesPage.how(1, 83)).toContain('1 of 83 plans has been checked by the editor.');
});
