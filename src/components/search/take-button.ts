import type { Answer } from '../../search/answer.ts';
import type { SearchClient } from '../../search/client.ts';
import type { SearchState } from '../../search/parameters.ts';
import type { Query } from '../../search/query.ts';
import { said } from '../../text/take.ts';
import { circumstances, takeAway, wholeSite, type Form } from '../take/take.ts';
import { resultsTaken } from './take-results.ts';

/** Takes away what was found, in the form that `button` names, and says in `place` how it goes. */
export async function takeResults(
  button: Element,
  place: HTMLElement,
  client: SearchClient,
  found: { readonly answer: Answer; readonly query: Query; readonly state: SearchState },
): Promise<void> {
  const status = place.querySelector('[aria-live]');
  const say = (words: string): void => {
    if (status) status.textContent = words;
  };
  say(said.gathering);
  try {
    const at = circumstances(place);
    const taken = await resultsTaken(client, { ...found, site: wholeSite(at) });
    await takeAway(taken, (button.getAttribute('data-do') ?? 'csv') as Form, at);
    say(said.taken(taken.rows.length));
  } catch (error) {
    console.warn(error);
    say(said.failed);
  }
}
