/** What is said of a task without responsible units, in English. */
import type { noUnits as Chinese } from '../no-units.ts';

export const noUnits: typeof Chinese = (unread, edited) =>
  unread === null
    ? edited
      ? 'The document states no responsible unit'
      : 'This site read no responsible unit'
    : unread.here
      ? `“${unread.words}” is printed here, but this site could not read the responsible units`
      : `This site read no responsible unit; elsewhere the document prints “${unread.words}”`;
