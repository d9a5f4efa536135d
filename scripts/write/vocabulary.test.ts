import { describe, expect, it } from 'vitest';
import { instrumentRows, themeRows } from './vocabulary.ts';

describe('vocabularies as they are published', () => {
  it('themes, in their order', () => {
    expect(
      themeRows([
        {
          code: 'b',
          pref: '平台',
          definition: '建设平台。',
          alt: ['实验室'],
          includes: null,
          excludes: null,
          hint: ['中心'],
          not: ['月台'],
        },
        {
          code: 'a',
          pref: '人才',
          definition: '引进人才。',
          alt: [],
          includes: null,
          excludes: null,
          hint: [],
          not: [],
        },
      ]),
    ).toEqual([
      {
        code: 'b',
        name: '平台',
        definition: '建设平台。',
        parent: null,
        origin: 'site',
        includes: null,
        excludes: null,
        alt: ['实验室'],
        hint: ['中心'],
        not: ['月台'],
      },
      {
        code: 'a',
        name: '人才',
        definition: '引进人才。',
        parent: null,
        origin: 'site',
        includes: null,
        excludes: null,
        alt: [],
        hint: [],
        not: [],
      },
    ]);
  });

  it('instruments: each kind, then its tools under it', () => {
    const tool = {
      code: 'e1',
      pref: '信息支持',
      definition: '给信息。',
      origin: 'site' as const,
      includes: '给信息',
      excludes: null,
      alt: ['信息'],
      hint: ['讯'],
      not: ['信息化'],
    };
    expect(
      instrumentRows([
        { code: 'e', pref: '环境型', definition: '改善环境。', tools: [tool] },
        { code: 's', pref: '供给型', definition: '给资源。', tools: [] },
      ]),
    ).toEqual([
      {
        code: 'e',
        name: '环境型',
        definition: '改善环境。',
        parent: null,
        origin: 'rothwell-zegveld',
        includes: null,
        excludes: null,
        alt: [],
        hint: [],
        not: [],
      },
      {
        code: 'e1',
        name: '信息支持',
        definition: '给信息。',
        parent: 'e',
        origin: 'site',
        includes: '给信息',
        excludes: null,
        alt: ['信息'],
        hint: ['讯'],
        not: ['信息化'],
      },
      {
        code: 's',
        name: '供给型',
        definition: '给资源。',
        parent: null,
        origin: 'rothwell-zegveld',
        includes: null,
        excludes: null,
        alt: [],
        hint: [],
        not: [],
      },
    ]);
  });
});
