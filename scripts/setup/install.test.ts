import { describe, expect, it } from 'vitest';
import { isInstalled, objectionToNode } from './install.mjs';

describe('objectionToNode', () => {
  it.each([
    ['20.0.0', true],
    ['26.1.0', true],
    ['22.18.0', false],
    ['24.0.1', false],
  ])('Node %s can do the work (the project brings its own: %s)', (version, bringsOwn) => {
    expect(objectionToNode(version, bringsOwn)).toBeUndefined();
  });

  it.each([
    ['18.20.0', true, '20.0'],
    ['22.17.1', false, '22.18'],
  ])('Node %s cannot, and the message names what is needed', (version, bringsOwn, needed) => {
    expect(objectionToNode(version, bringsOwn)).toContain(`Node ${needed} or newer`);
  });
});

describe('isInstalled', () => {
  const wanted = { '': {}, a: { version: '1.0.0' }, b: { version: '1.0.0', optional: true } };

  it('accepts what the lock asks for, with or without the optional packages', () => {
    expect(isInstalled(wanted, { a: { version: '1.0.0' }, b: { version: '1.0.0' } })).toBe(true);
    expect(isInstalled(wanted, { a: { version: '1.0.0' } })).toBe(true);
  });

  it.each([
    ['a package is missing', {}],
    ['a version differs', { a: { version: '1.0.1' } }],
    ['an optional version differs', { a: { version: '1.0.0' }, b: { version: '2.0.0' } }],
    ['there is one too many', { a: { version: '1.0.0' }, c: { version: '1.0.0' } }],
  ])('refuses when %s', (_, installed) => {
    expect(isInstalled(wanted, installed)).toBe(false);
  });
});
