import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { siteInEnglish } from '../cite/names.ts';
import { zh as english } from './en/zh.ts';

/** Modules without words of their own, and the wording of tools that run beside the site. */
const CHINESE_ONLY = new Set(['index.ts', 'review.ts', 'features.ts']);

const modules = readdirSync('src/text').filter(
  (name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !CHINESE_ONLY.has(name),
);

/** Every key of a module's words with what stands there: `zh.site.name: string`. */
function shapeOf(value: unknown, path: string): string[] {
  if (Array.isArray(value)) return [`${path}: list of ${value.length}`];
  if (typeof value === 'object' && value !== null && !(value instanceof RegExp))
    return Object.entries(value).flatMap(([key, inner]) => shapeOf(inner, `${path}.${key}`));
  return [`${path}: ${typeof value}`];
}

/** All modules, each with what loads it. */
const loaders = import.meta.glob<object>(['./*.ts', './en/*.ts', '!./*.test.ts']);
const moduleAt = async (path: string): Promise<object> => (await loaders[path]?.()) ?? {};

const wordsOf = async (path: string): Promise<string[]> =>
  Object.entries(await moduleAt(path))
    .flatMap(([name, value]) => shapeOf(value, name))
    .sort();

describe('the English wording', () => {
  it('calls the site as English citations do', () => {
    expect(english.site.name).toBe(siteInEnglish);
  });

  it.each(modules)('%s has the words of the Chinese', async (name) => {
    const words = await wordsOf(`./${name}`);
    expect(words).not.toEqual([]);
    expect(await wordsOf(`./en/${name}`)).toEqual(words);
  });

  it.each(modules)('%s writes no Chinese signs', async (name) => {
    const words: string[] = [];
    const collect = (value: unknown): void => {
      if (typeof value === 'string') words.push(value);
      else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect);
    };
    collect(await moduleAt(`./en/${name}`));
    expect(words.filter((text) => /[，：！？]/u.test(text) && /[a-z]{2}/iu.test(text))).toEqual([]);
  });
});
