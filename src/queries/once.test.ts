import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { lately, once } from './once.ts';

beforeEach(() => {
  vi.stubEnv('DEV', false);
});
afterEach(() => {
  vi.unstubAllEnvs();
});

/** Says which names were made, in order. */
function noting() {
  const made: string[] = [];
  const make = (name: string): Promise<string> => {
    made.push(name);
    return Promise.resolve(name);
  };
  return { made, make };
}

describe('lately', () => {
  it('makes a name once while it is held', async () => {
    const { made, make } = noting();
    const ask = lately(make, 2);
    expect([await ask('甲'), await ask('乙'), await ask('甲')]).toEqual(['甲', '乙', '甲']);
    expect(made).toEqual(['甲', '乙']);
  });

  it('lets go the name that was not asked for longest, and makes it again', async () => {
    const { made, make } = noting();
    const ask = lately(make, 2);
    for (const name of ['甲', '乙', '甲', '丙']) await ask(name);
    await ask('甲');
    expect(made).toEqual(['甲', '乙', '丙']);
    await ask('乙');
    expect(made).toEqual(['甲', '乙', '丙', '乙']);
  });

  it('holds nothing in development', async () => {
    vi.stubEnv('DEV', true);
    const { made, make } = noting();
    const ask = lately(make);
    await ask('甲');
    await ask('甲');
    expect(made).toEqual(['甲', '甲']);
  });
});

describe('once', () => {
  it('makes a value once, in development each time', async () => {
    let made = 0;
    const ask = once(() => Promise.resolve((made += 1)));
    expect([await ask(), await ask()]).toEqual([1, 1]);
    vi.stubEnv('DEV', true);
    expect(await ask()).toBe(2);
  });
});
