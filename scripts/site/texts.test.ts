import { expect, it } from 'vitest';
import type { PlanContent } from './content.ts';
import { pageOf } from './page.ts';
import type { Site } from './read-site.ts';
import { checkTexts } from './texts.ts';

const plan = {
  edition: { passages: [{ id: 'jia-2024/3/1', kind: 'measure', text: '建平台,引人才(含高校)。' }] },
} as unknown as PlanContent;
const siteOf = (sentence: string): Site => {
  const html = `<ol><li id="m1"><p>${sentence}</p><div class="margin">第1行</div></li></ol>`;
  return {
    base: '/',
    pages: new Map([['/plans/jia-2024/tasks/3/', pageOf(html)]]),
    files: new Map([['plans/jia-2024/tasks/3/index.html', Buffer.from(html)]]),
  };
};

it.each([
  '建平台，引人才（含高校）。',
  '建平台，<b>引人才</b>（<span class="change"><del>弓|</del><ins>含</ins><a class="mark">校1</a></span>高校）。<small>目标</small>',
])('%s is what the edition says', (sentence) => {
  expect(checkTexts(siteOf(sentence), plan)).toEqual([]);
});

it.each([
  '建平台,引人才(含高校)。',
  '建平台，引人才（含高校）',
  '建平台，引人才（含高校）。。',
  '建平台、引人才（含高校）。',
])('%s is not', (sentence) => {
  expect(checkTexts(siteOf(sentence), plan)).toMatchObject([{ code: 'site/text', severity: 'error' }]);
});
