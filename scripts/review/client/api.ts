import type { Issue } from '../../../src/model/issue.ts';
import type { Answer, Request, View } from '../view.ts';

/** What the page asks its server. The token of this run is after `#` in the address and is sent as a header. */

/** Why there is no answer: the server is gone, or it refuses. */
export class Unreachable extends Error {}

/** A request without the version that it is based on, which is added when it is sent. */
export type Wish = Request extends infer R ? (R extends Request ? Omit<R, 'version'> : never) : never;

/** The token in the address of the page; empty where it is missing. */
export const tokenOf = (): string => location.hash.slice(1);

async function ask(path: string, init: RequestInit = {}): Promise<unknown> {
  const answer = await fetch(path, {
    ...init,
    headers: { 'x-review-token': tokenOf(), 'content-type': 'application/json' },
    cache: 'no-store',
    credentials: 'omit',
  }).catch(() => null);
  if (answer?.ok !== true) throw new Unreachable();
  return answer.json();
}

/** The document as it is on disk now; or issues, where it cannot be read. */
export const fetchView = async (): Promise<
  { readonly view: View } | { readonly broken: readonly Pick<Issue, 'code' | 'line' | 'excerpt'>[] }
> => (await ask('/review.json')) as Awaited<ReturnType<typeof fetchView>>;

/** The digest of the files on disk now. */
export const fetchVersion = async (): Promise<string> =>
  ((await ask('/version.json')) as { version: string }).version;

/** Has something written. */
export const write = async (wish: Wish, version: string): Promise<Answer> =>
  (await ask('/write', { method: 'POST', body: JSON.stringify({ ...wish, version }) })) as Answer;
