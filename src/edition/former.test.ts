import { expect, it } from 'vitest';
import type { LedgerRow } from '../model/ledger.ts';
import { formerOf } from './former.ts';

const row = (status: LedgerRow['status'], address: string, change: Partial<LedgerRow> = {}): LedgerRow => ({
  version: '1.0.0',
  status,
  kind: address.includes('#') ? 'sentence' : 'task',
  id: address,
  address,
  hash: '0123456789abcdef',
  target: null,
  text: `原文 ${address}`,
  reason: '故',
  ...change,
});

it('a page has the words that stood on it, and the parts that left it', () => {
  const { past, pages, files } = formerOf([
    row('new', '/a/'),
    row('new', '/a/#m1'),
    row('new', '/a/#m2'),
    row('changed', '/a/#m1', { version: '1.0.1', text: '新文' }),
    row('withdrawn', '/a/#m2', { version: '2.0.0' }),
  ]);
  expect(past.get('/a/')).toMatchObject({
    texts: [{ before: '原文 /a/#m1', after: '新文', version: '1.0.1' }],
    parts: [{ fragment: 'm2', text: '原文 /a/#m2', target: null, version: '2.0.0' }],
  });
  expect([pages, files]).toEqual([[], []]);
});

it('a moved page names where it leads in the end, and so do its parts', () => {
  const { pages } = formerOf([
    row('new', '/a/'),
    row('new', '/a/#m1'),
    row('moved', '/a/', { target: '/b/', version: '2.0.0' }),
    row('moved', '/a/#m1', { target: '/b/#m1', version: '2.0.0' }),
    row('moved', '/b/', { target: '/c/', version: '3.0.0' }),
    row('new', '/c/'),
  ]);
  expect(pages[0]).toMatchObject({
    address: '/a/',
    target: '/c/',
    since: '1.0.0',
    parts: [{ fragment: 'm1', target: '/b/#m1' }],
  });
});

it('files are kept apart, and what came back is not gone', () => {
  const { pages, files } = formerOf([
    row('withdrawn', '/data/x.json', { kind: 'file' }),
    row('withdrawn', '/a/'),
    row('back', '/a/'),
  ]);
  expect(pages).toEqual([]);
  expect(files.map((f) => f.address)).toEqual(['/data/x.json']);
});
