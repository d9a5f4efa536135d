import { describe, expect, it } from 'vitest';
import type { Unit } from '../../src/model/responsibility.ts';
import { instrumentRows, themeRows, unitRows } from './vocabulary.ts';

const NO_ENGLISH = { pref_en: null, definition_en: null, includes_en: null, excludes_en: null };

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
          pref_en: 'Platforms',
          definition_en: 'Building platforms.',
          includes_en: 'Laboratories.',
          excludes_en: null,
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
          ...NO_ENGLISH,
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
        name_en: 'Platforms',
        definition_en: 'Building platforms.',
        includes_en: 'Laboratories.',
        excludes_en: null,
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
        name_en: null,
        definition_en: null,
        includes_en: null,
        excludes_en: null,
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
      pref_en: 'Information',
      definition_en: 'Giving information.',
      includes_en: 'Information.',
      excludes_en: null,
    };
    expect(
      instrumentRows([
        {
          code: 'e',
          pref: '环境型',
          definition: '改善环境。',
          pref_en: 'Environmental',
          definition_en: 'A better environment.',
          tools: [tool],
        },
        { code: 's', pref: '供给型', definition: '给资源。', pref_en: null, definition_en: null, tools: [] },
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
        name_en: 'Environmental',
        definition_en: 'A better environment.',
        includes_en: null,
        excludes_en: null,
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
        name_en: 'Information',
        definition_en: 'Giving information.',
        includes_en: 'Information.',
        excludes_en: null,
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
        name_en: null,
        definition_en: null,
        includes_en: null,
        excludes_en: null,
      },
    ]);
  });

  it('units: the English of a function stands once in the rules and is that of all its units', () => {
    const unit = (code: string, what: string, basis: Unit['basis'] = 'vocabulary'): Unit => ({
      code,
      jurisdiction: '甲县',
      name: `甲县${what}局`,
      function: what,
      aliases: [],
      basis,
    });
    const rows = unitRows(
      [unit('a', '科技'), unit('b', '其他')],
      [unit('c', '科技', 'rule')],
      [
        { function: '科技', function_en: 'Science and technology' },
        { function: '科技', function_en: null },
      ],
      () => [],
    );
    expect(rows.map((row) => [row.code, row.function_en])).toEqual([
      ['a', 'Science and technology'],
      ['b', null],
      ['c', 'Science and technology'],
    ]);
  });

  it('units: further functions follow from the name of a merged bureau, unless the vocabulary says them', () => {
    const unit = (code: string, basis: Unit['basis'] = 'vocabulary'): Unit => ({
      code,
      jurisdiction: '甲县',
      name: '甲县科技教育局',
      function: '科技',
      aliases: [],
      basis,
    });
    const rows = unitRows(
      [unit('a'), { ...unit('b'), further_functions: [] }, { ...unit('c'), further_functions: ['商务'] }],
      [unit('d', 'rule')],
      [],
      ({ name }) => (name === '甲县科技教育局' ? ['教育'] : []),
    );
    expect(rows.map((row) => row.further_functions)).toEqual([['教育'], [], ['商务'], ['教育']]);
    expect(new Set(rows.map((row) => Object.keys(row).join()))).toEqual(
      new Set(['code,jurisdiction,name,function,aliases,basis,function_en,further_functions']),
    );
  });
});
