import type { SearchClient } from '../../search/client.ts';
import { said } from '../../text/take.ts';
import { circumstances, takeAway, hostOf, type Form } from '../take/take.ts';
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
    const taken =
      found.state.view === 'columns'
        ? await columnsTaken(client, found, hostOf(at))
        : await resultsTaken(client, { ...found, site: at.access.prefix });
    await takeAway(taken, (button.getAttribute('data-do') ?? 'csv') as Form, at);
    say(said.taken(taken.rows.length));
  } catch (error) {
    console.warn(error);
    say(said.failed);
  }
}
