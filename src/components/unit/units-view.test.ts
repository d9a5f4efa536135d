import { expect, it } from 'vitest';
import { stateFrom } from '../../search/parameters.ts';
import { unitGroupsView } from './units-view.ts';

it('leads from a function to the search for all its tasks', () => {
  const rows = [{ function: 'science', tasks: 3, carriedOut: 0, cells: [] }];
  const { rows: shown } = unitGroupsView(rows, [], 'level', (code) => `name of ${code}`);
  const address = new URL(shown[0]?.href ?? '', 'https://plans.example');
  expect(shown[0]?.name).toBe('name of science');
  expect(address.pathname).toBe('/search/');
  expect(stateFrom(address.searchParams).chosen.unit).toEqual(['science']);
});
