import type { keptList as Chinese } from '../kept-list.ts';

/** The name of the citation list, in English. */
export const keptList: typeof Chinese = (n) => (n === 0 ? 'Citation list' : `Citation list (${n})`);
