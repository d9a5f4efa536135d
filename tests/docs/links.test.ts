import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allDocs, anchorsOf, linksOf, readDoc, resolveLink } from './markdown.ts';

/** Why a link leads nowhere, or nothing. */
function objectionTo(file: string, target: string): string[] {
  if (/^[a-z]+:/iu.test(target)) return [];
  const { path, anchor } = resolveLink(file, target);
  if (path.startsWith('..')) return [`${target} leaves the project`];
  if (!existsSync(path)) return [`${target}: ${path} does not exist`];
  if (anchor !== '' && path.endsWith('.md') && !anchorsOf(readDoc(path)).has(anchor))
    return [`${target}: ${path} has no heading #${anchor}`];
  return [];
}

/** Folders that exist on one machine only, and addresses of one machine. */
const OF_ONE_MACHINE =
  /(?<![\w.~-])\/(?:home|Users|root|tmp|work|mnt|opt|srv)\/|\b[A-Z]:\\|localhost|127\.0\.0\.1|(?:^|[\s(`])\.\.\/shared\b/mu;

describe.each(allDocs())('%s', (file) => {
  const markdown = readDoc(file);

  it('has no dead link', () => {
    expect(linksOf(markdown).flatMap((target) => objectionTo(file, target))).toEqual([]);
  });

  it('names no place of one machine', () => {
    expect(OF_ONE_MACHINE.exec(markdown)?.[0]).toBeUndefined();
  });
});

describe('the checks themselves', () => {
  it.each(['nowhere.md', '#no-such-heading', 'docs/issues.md#no-such-code', '../outside.md'])(
    'object to %s',
    (target) => {
      expect(objectionTo('README.md', target)).toHaveLength(1);
    },
  );

  it.each(['docs/issues.md#limits', '#map', 'https://example.org/'])('accept %s', (target) => {
    expect(objectionTo('README.md', target)).toEqual([]);
  });

  it.each(['see /home/me/plans', 'C:\\plans', 'http://localhost:4321/'])('find the machine in %s', (text) => {
    expect(text).toMatch(OF_ONE_MACHINE);
  });
});
