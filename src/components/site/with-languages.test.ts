import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withLanguages } from './with-languages.ts';

const page = (body: string): string =>
  `<!doctype html><html lang="en"><head><title>题｜Site</title></head><body>${body}</body></html>`;

describe('withLanguages', () => {
  it.each([
    ['words of a document', '<p>加快科技创新</p>', '<p lang="zh-CN">加快科技创新</p>'],
    ['words of the interface', '<p>12 tasks</p>', '<p>12 tasks</p>'],
    [
      'a Chinese name in an English sentence',
      '<p>Plans of 临泽 and others</p>',
      '<p>Plans of 临泽 and others</p>',
    ],
    ['neither', '<td>12 %</td>', '<td>12 %</td>'],
    ['what is inside inherits', '<p>加快<b>创新</b></p>', '<p lang="zh-CN">加快<b>创新</b></p>'],
    [
      'English within Chinese',
      '<p>加快科技创新<small>Sentence 3</small></p>',
      '<p lang="zh-CN">加快科技创新<small lang="en">Sentence 3</small></p>',
    ],
    [
      'words on both sides of an element',
      '<p>Of <b>临泽</b> the plan</p>',
      '<p>Of <b lang="zh-CN">临泽</b> the plan</p>',
    ],
    ['what declares its language', '<a lang="zh-CN" href="/">中文</a>', '<a lang="zh-CN" href="/">中文</a>'],
    [
      'elements without an end',
      '<p>加快<br>创新<img alt="x"></p>',
      '<p lang="zh-CN">加快<br>创新<img alt="x"></p>',
    ],
    ['an attribute with a sign of markup', '<a title="a>b">临泽</a>', '<a title="a>b" lang="zh-CN">临泽</a>'],
    [
      'a picture, of which its name is said',
      '<p>加快<span role="img" aria-label="Linze County">泽</span></p>',
      '<p lang="zh-CN">加快<span role="img" aria-label="Linze County" lang="en">泽</span></p>',
    ],
    ['scripts', '<script>"临泽"</script><p>x</p>', '<script>"临泽"</script><p>x</p>'],
  ])('%s', (_, given, expected) => {
    expect(withLanguages(page(given))).toBe(page(expected));
  });

  it('changes nothing else', () => {
    const words = fc.stringMatching(/^[ a-z临泽科技，0-9]{0,12}$/u);
    const { html } = fc.letrec((tie) => ({
      html: fc.oneof(
        { depthSize: 'small' },
        words,
        tie('element'),
        fc.array(tie('html'), { maxLength: 3 }).map((all) => all.join('')),
      ),
      element: tie('html').map((inner) => `<p class="a">${String(inner)}</p>`),
    }));
    fc.assert(
      fc.property(html, (body) => {
        const given = page(String(body));
        expect(withLanguages(given).replaceAll(/ lang="(?:zh-CN|en)"(?=>)/gu, '')).toBe(
          given.replaceAll(/ lang="(?:zh-CN|en)"(?=>)/gu, ''),
        );
      }),
    );
  });
});
