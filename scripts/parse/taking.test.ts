import { describe, expect, it } from 'vitest';
import { guardAt, guardIn } from './taking.ts';

describe('the words that guard a place', () => {
  const same = '支持企业、高校和院所共建平台，推动成果转化。';
  const twice = [...`${same}${same}加强监督。`];

  it('are twenty, or as many more as stand once in their line', () => {
    expect(guardIn([...same], 0)).toBe([...same].slice(0, 20).join(''));
    expect(guardIn(twice, 0)).toBe(`${same}${[...same].slice(0, 18).join('')}`);
  });

  it('are none where none stand once', () => {
    expect(guardIn([...'甲甲'], 1)).toBeNull();
    expect(guardAt('一、任务\n甲甲', 6)).toBeNull();
  });

  it('have the line that they stand in', () => {
    expect(guardAt('一、任务\r\n二、保障', 6)).toEqual({ line: 2, words: '二、保障' });
  });
});
