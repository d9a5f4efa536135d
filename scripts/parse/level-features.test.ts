/** When each piece of evidence on a level of items holds. */
import { describe, expect, it } from 'vitest';
import type { LevelFacts } from './evidence.ts';
import type { Option } from './feature.ts';
import { features } from './features.ts';
import { holds, LEVEL, type More, TASKS } from './features.fixture.ts';

describe('the evidence on a level of items', () => {
  /** The names of what holds for a level of which this is known, without what holds for every level. */
  const ofLevel = (level: Partial<LevelFacts>, depth: Option['depth'] = 1): string[] =>
    features
      .filter((f) => f.name.startsWith('level 1 here: '))
      .map((f) => f.name.slice('level 1 here: '.length))
      .filter((name) =>
        holds(`level 1 here: ${name}`, { ...TASKS, depth }, { root: { below: { ...LEVEL, ...level } } }),
      )
      .filter((name) => name !== 'tasks stand here or below');

  it.each<[Partial<LevelFacts>, string[]]>([
    [{}, ['items name who answers']],
    [{ own: 0.6 }, ['items name who answers']],
    [{ own: 0.59 }, ['some items name who answers']],
    [{ own: 0 }, ['who answers stands above the items']],
    [{ own: 0, parents: 0.5 }, ['who answers stands above the items']],
    [{ own: 0, parents: 0.49 }, []],
    [
      { own: 0.5, parents: 1, lastOnly: 0.5 },
      ['some items name who answers', 'only the last item names who answers'],
    ],
    [{ own: 0.5, lastOnly: 0.49 }, ['some items name who answers']],
    [{ lastOnly: 1 }, ['items name who answers']],
    [{ own: 0, parents: 0, lastOnly: 1 }, []],
    [{ count: 1 }, ['a single item', 'items name who answers']],
    [{ count: 2 }, ['items name who answers']],
    [{ holding: 0.33 }, ['few headings hold items', 'items name who answers']],
    [{ holding: 0.34 }, ['items name who answers']],
    [{ holding: 0.69, own: 0, parents: 0 }, ['not most headings hold items']],
    [{ holding: 0.7, own: 0, parents: 0 }, []],
    [{ holding: 0.69, own: 0, parents: 0, runsOn: true }, ['numbers run on']],
    [{ lone: true }, ['each holds one, and each counts anew', 'items name who answers']],
    [
      { lone: true, own: 0, parents: 0 },
      ['each holds one, and it names nobody', 'each holds one, and each counts anew'],
    ],
    [{ lone: true, runsOn: true, own: 0, parents: 0 }, ['numbers run on, one in each']],
    [{ runsOn: true }, ['numbers run on', 'items name who answers']],
    [{ small: true, own: 0, parents: 0 }, ['numbered (1) or ①']],
    [{ small: true, own: 0, parents: 0, count: 0 }, ['a single item']],
    [{ small: true }, ['items name who answers']],
    [{ bodied: 0.49 }, ['items name who answers', 'no text behind the titles']],
    [{ bodied: 0.5 }, ['items name who answers']],
    [{ mean: 59, own: 0, parents: 0 }, ['short items']],
    [{ mean: 60, own: 0, parents: 0 }, []],
    [{ mean: 59 }, ['items name who answers']],
  ])('%j', (level, expected) => {
    expect(ofLevel(level)).toEqual(expected);
    expect(ofLevel(level, 0)).toEqual([]);
    expect(ofLevel(level, null)).toEqual([]);
    expect(ofLevel(level, 2)).toEqual(expected);
  });

  it('is of the level that it names, in the document or below the heading', () => {
    const single = { ...LEVEL, count: 1 };
    const at = (depth: Option['depth'], more: More): string[] =>
      features
        .map((f) => f.name)
        .filter((name) => name.endsWith(': a single item') && holds(name, { ...TASKS, depth }, more));
    expect(at(2, { document: { below: single } })).toEqual(['level 1: a single item']);
    expect(at(2, { document: { deeper: single } })).toEqual(['level 2: a single item']);
    expect(at(2, { root: { below: single } })).toEqual(['level 1 here: a single item']);
    expect(at(2, { root: { deeper: single } })).toEqual(['level 2 here: a single item']);
    expect(at(1, { document: { deeper: single }, root: { deeper: single } })).toEqual([]);
  });

  it('speaks for all that stands there or below', () => {
    const stands = 'level 2: tasks stand here or below';
    const depths = [0, 1, 2, null] as const;
    expect(depths.map((depth) => holds(stands, { ...TASKS, depth }))).toEqual([false, false, true, false]);
  });
});
