import { expect, it } from 'vitest';
import { profileFor } from './plan-fragment.ts';

const page = { plans: '/sub/plans/', code: 'talent', has: (id: string) => id === 'yi-2024' };

it.each([
  ['#jia-2024', '/sub/plans/jia-2024/profile/#talent'],
  ['#nanjing-gulou-2024-b', '/sub/plans/nanjing-gulou-2024-b/profile/#talent'],
  ['#yi-2024', null],
  ['#sides', null],
  ['', null],
  ['#../../2024', null],
])('%s goes to %s', (hash, to) => {
  expect(profileFor(hash, page)).toBe(to);
});
