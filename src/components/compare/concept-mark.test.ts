import { describe, expect, it } from 'vitest';
import { markOf, noteOf } from './concept-mark.ts';

const tool = { parent: 'demand', origin: 'rothwell-zegveld', kappa: 0.9, kappa_tasks: null } as const;

describe('markOf', () => {
  it('says what was added and where readers agree little, and nothing else', () => {
    expect(markOf(tool)).toBe('');
    expect(noteOf(tool)).toEqual({});
    expect(markOf({ ...tool, origin: 'site' })).toBe('本站增列');
    // Themes are all ours; to say so of each would say nothing.
    expect(markOf({ ...tool, parent: null, origin: 'site' })).toBe('');
    expect(noteOf({ ...tool, kappa: 0.52, kappa_tasks: 0.49 })).toEqual({
      note: '一致度低，举措 κ 0.52；一致度低，任务 κ 0.49',
    });
  });
});
