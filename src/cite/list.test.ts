import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idsOf, MOST, toggled } from './list-ids.ts';
import { idsOfLink, linkOf, moved, readList, writeList } from './list.ts';

const ids = ['linze-2022/3/2', 'linze-2022', 'lianshui-2024/s2/r5', 'jia-2024-b/2-3-b/n1'];

describe('the file of a list', () => {
  it('comes back as it was', () => {
    expect(readList(writeList(ids, '某站'))).toEqual({ ids });
    expect(readList(`\uFEFF${writeList(ids, '某站')}`)).toEqual({ ids });
  });

  it.each([
    ['no JSON', 'TY  - ELEC', 'json'],
    ['another JSON', '{"ids":["linze-2022"]}', 'shape'],
    ['a list', '[]', 'shape'],
    ['nothing', 'null', 'shape'],
    ['ids that are no list', '{"format":"citation-list","version":1,"ids":"linze-2022"}', 'shape'],
    ['a later version', '{"format":"citation-list","version":2,"ids":[]}', 'version'],
    [
      'too many',
      writeList(
        Array.from({ length: MOST + 1 }, (_, i) => `jia-2024/${i}`),
        '',
      ),
      'many',
    ],
    ['too large', ' '.repeat(200_001), 'size'],
  ])('%s is refused', (_, text, why) => {
    expect(readList(text)).toEqual({ why });
  });

  it.each(['<b>', '../../x', 'linze-2022/3/2/1/1', '', 7, null])(
    'with the id %j is refused, and says so',
    (id) => {
      const text = JSON.stringify({ format: 'citation-list', version: 1, ids: ['linze-2022', id] });
      expect(readList(text)).toMatchObject({ why: 'id' });
    },
  );

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readList(text)).toBeTypeOf('object');
      }),
      { seed: 7714 },
    );
  });
});

describe('the link of a list', () => {
  it('comes back as it was, also where a mail program escaped it', () => {
    expect(idsOfLink(`#${linkOf(ids)}`)).toEqual(ids);
    expect(idsOfLink(`#${encodeURIComponent(linkOf(ids)).replace('ids%3D', 'ids=')}`)).toEqual(ids);
  });

  it('brings only ids', () => {
    expect(idsOfLink('#ids=linze-2022~<b>~javascript:x~linze-2022')).toEqual(['linze-2022']);
    for (const fragment of ['', '#', '#ids=', '#ids=%E4%B8', '#main']) expect(idsOfLink(fragment)).toBeNull();
  });
});

describe('a list', () => {
  it('moves an item, or stays', () => {
    expect(moved(['a', 'b', 'c'], 0, 2)).toEqual(['b', 'c', 'a']);
    expect(moved(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'c', 'b']);
    for (const [from, to] of [
      [0, -1],
      [2, 3],
      [9, 0],
    ] as const)
      expect(moved(['a', 'b', 'c'], from, to)).toEqual(['a', 'b', 'c']);
  });

  it('takes an id in at its end, and out again', () => {
    expect(toggled(['a'], 'b')).toEqual(['a', 'b']);
    expect(toggled(['a', 'b'], 'a')).toEqual(['b']);
  });

  it('is made of any kept value', () => {
    expect(idsOf(['linze-2022', 'linze-2022', 5, '<'])).toEqual(['linze-2022']);
    expect(idsOf({ length: 3 })).toEqual([]);
  });
});
