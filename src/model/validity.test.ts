import { expect, it } from 'vitest';
import { validityWords } from './validity.ts';

it.each([
  ['本办法自发布之日起施行，有效期3 年。', '有效期3年'],
  ['有效期至2030年12月31日。', '有效期至2030年12月31日'],
  ['有效期限为五年。', '有效期限为五年'],
  ['自发布之日起施行，暂定三年有效期。', '三年有效期'],
  ['有效期内高新技术企业达到50家。', null],
  ['有效期国家高新技术企业达100家。', null],
])('words that say how long a document is valid: %s', (text, expected) => {
  expect(validityWords([{ text: '培育企业。' }, { text }])).toBe(expected);
});
