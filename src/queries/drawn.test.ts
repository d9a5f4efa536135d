import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { drawnFrom } from './drawn.ts';

describe('drawnFrom', () => {
  it('keys a page by what it shows, and shows what it read', async () => {
    vi.stubEnv('DEV', false);
    const read = (shown: string) =>
      drawnFrom([{ params: { code: 'a' }, props: { way: 1 } }], ({ params, props }) =>
        Promise.resolve({ shown, code: params.code, way: props.way }),
      );
    const [[first], [second], [other]] = await Promise.all([read('a'), read('a'), read('b')]);
    vi.unstubAllEnvs();
    expect(first?.cacheKey).toBe(second?.cacheKey);
    expect(first?.cacheKey).not.toBe(other?.cacheKey);
    expect(first?.props.way).toBe(1);
    expect(await first?.props.show()).toEqual({ shown: 'a', code: 'a', way: 1 });
  });
});

describe('pages that are drawn from what their key digests', () => {
  const pages = readdirSync('src/pages', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }))
    .filter(({ text }) => /\bshow\b/u.test(text));

  it.each(pages.map(({ path, text }) => [path, text]))('%s asks nothing else', (_, text) => {
    const asked = [...text.matchAll(/\bawait ([^;]+)/gu)].map(([, what]) => what);
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatch(/^(?:\()?(?:Astro\.)?(?:props\.)?show\(\)/u);
  });

  it('are there', () => {
    expect(pages.length).toBeGreaterThan(5);
  });
});
