import type { SearchClient } from '../../search/client.ts';
import { said } from '../../text/take.ts';
import { circumstances, takeAway, wholeSite, type Form } from '../take/take.ts';
import { columnsTaken } from './columns.ts';
import type { FoundHere } from './columns-view.ts';
import { resultsTaken } from './take-results.ts';

/** Takes away what was found as it is shown, in the form that `button` names, and says in `place` how it goes. */
export async function takeResults(
  button: Element,
  place: HTMLElement,
  client: SearchClient,
  found: FoundHere,
): Promise<void> {
  const status = place.querySelector('[aria-live]');
  const say = (words: string): void => {
    if (status) status.textContent = words;
  };
  say(said.gathering);
  try {
    const at = circumstances(place);
    const site = wholeSite(at);
    const taken =
      found.state.view === 'columns'
        ? await columnsTaken(client, found, site)
        : await resultsTaken(client, { ...found, site });
    await takeAway(taken, (button.getAttribute('data-do') ?? 'csv') as Form, at);
    say(said.taken(taken.rows.length));
  } catch (error) {
    console.warn(error);
    say(said.failed);
  }
}
