import { describe, expect, it } from 'vitest';
import { moved, stateOf } from './state.ts';

const choices = {
  plans: ['a-2024', 'b-2024', 'c-2024'],
  // The first option of a select is empty.
  theme: ['', 'talent'],
  instrument: ['', 'supply', 'supply.funding'],
  indicator: ['', 'high-tech-firms'],
};
const first = ['a-2024', 'b-2024'];
const read = (query: string) => stateOf(new URLSearchParams(query), choices, first);

describe('stateOf', () => {
  it('takes plans in their order, each once, and every filter', () => {
    expect(
      read(
        'plans=c-2024~a-2024~c-2024&by=measures&theme=talent&instrument=supply.funding&indicator=high-tech-firms',
      ),
    ).toEqual({
      state: {
        plans: ['c-2024', 'a-2024'],
        by: 'measures',
        theme: 'talent',
        instrument: 'supply.funding',
        indicator: 'high-tech-firms',
      },
      unknown: [],
    });
  });

  it('shows the first plans by areas where nothing is asked', () => {
    expect(read('theme=')).toEqual({
      state: { plans: first, by: 'areas', theme: null, instrument: null, indicator: null },
      unknown: [],
    });
  });

  it('says what there is not, and does without it', () => {
    expect(read('plans=x-2024~b-2024&by=size&theme=gold&indicator=%3Cb%3E')).toEqual({
      state: { plans: ['b-2024'], by: 'areas', theme: null, instrument: null, indicator: null },
      unknown: ['x-2024', 'by=size', 'theme=gold', 'indicator=<b>'],
    });
    expect(read('plans=x-2024').state.plans).toEqual(first);
  });
});

describe('moved', () => {
  it.each([
    ['a', 1, 'b a c'],
    ['c', -2, 'c a b'],
    ['a', -1, 'a b c'],
    ['c', 1, 'a b c'],
    ['x', 1, 'a b c'],
  ])('%s by %i: %s', (id, by, expected) => {
    expect(moved(['a', 'b', 'c'], id, by).join(' ')).toBe(expected);
  });
});
