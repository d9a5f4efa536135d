import { structureEntrySchema } from '../../src/model/decision.ts';
import type { Issue } from '../../src/model/issue.ts';
import { faultSaid, review as t } from '../../src/text/review.ts';
import { EditRefused, withEntry, withFact, withoutEntry } from '../write/decision-file.ts';
import { replaceEdited } from '../write/edited.ts';
import { factValue } from './facts.ts';
import { readerFor, versionOf, writtenOn, type Target, type Understood, type Written } from './target.ts';
import { viewOf } from './viewing.ts';
import type { Answer, Item, Named, Reading, Request, View } from './view.ts';

/** A review that is under way: what it shows now, and how it answers what the page asks. */
export interface Session {
  /** The document as its files are on disk now; or why it cannot be read. */
  readonly look: () => { readonly view: View } | { readonly broken: readonly Issue[] };
  readonly version: () => string;
  /** Carries out one request: all of it, or nothing is written. */
  readonly answer: (request: Request) => Answer;
}

const FACTS_HEAD = '# Facts that a person states about the document; keys: docs/data-dictionary.md.\n';

type Edit = { readonly [K in keyof Written]?: string | null };

/**
 * Begins a review. A write is tried on the reading before it is made: an entry that would not be in force is refused. Before every
 * write the files on disk are compared with what the page had seen.
 */
export function sessionOf(target: Target, root: string): Session {
  const read = readerFor(target, root);
  const undos: { readonly before: Written; readonly after: Written }[] = [];
  let last: { readonly version: string; readonly read: Understood; readonly view: View } | null = null;
  const shown = (understood: Understood): View =>
    viewOf(understood, {
      version: versionOf(target),
      name: target.name,
      files: { structure: nameOf(target.structure), facts: nameOf(target.facts) },
      undo: undos.length > 0,
    });
  const look: Session['look'] = () => {
    const version = versionOf(target);
    if (last?.version === version) return { view: { ...last.view, undo: undos.length > 0 } };
    const understood = read(writtenOn(target));
    if ('broken' in understood) return understood;
    last = { version, read: understood, view: shown(understood) };
    return { view: last.view };
  };
  const refuse = (why: Exclude<Answer, { done: true }>['why'], said = ''): Answer => {
    const now = look();
    return { done: false, why, said, view: 'view' in now ? now.view : null };
  };
  const write = (before: Written, edit: Edit, remember: boolean): Answer => {
    const old = last;
    const after = { ...before, ...edit };
    const understood = read(after);
    if ('broken' in understood) return refuse('broken', wordsOf(understood.broken));
    const worse = remember ? faultsSince(old?.read.issues ?? [], understood.issues) : [];
    if (worse.length > 0) return refuse('unfit', wordsOf(worse));
    for (const key of ['structure', 'facts'] as const)
      if (after[key] !== before[key] && !replaceEdited(target[key], before[key], after[key]))
        return refuse('conflict');
    if (remember) undos.push({ before, after });
    const view = shown(understood);
    last = { version: view.version, read: understood, view };
    return { done: true, view, changes: changesBetween(old?.view.items ?? [], view.items) };
  };
  const answer: Session['answer'] = (request) => {
    const before = writtenOn(target);
    const now = look();
    if ('broken' in now) return refuse('broken', wordsOf(now.broken));
    if (request.version !== now.view.version) return refuse('conflict');
    try {
      if (request.do === 'undo') {
        const newest = undos.at(-1);
        if (newest === undefined) return refuse('nothing');
        if (newest.after.structure !== before.structure || newest.after.facts !== before.facts)
          return refuse('conflict');
        undos.pop();
        return write(before, newest.before, false);
      }
      const edit = edited(request, before);
      return typeof edit === 'string' ? refuse('refused', edit) : write(before, edit, true);
    } catch (error) {
      if (error instanceof EditRefused) return refuse('refused', t.refusals[error.why]);
      throw error;
    }
  };
  return { look, version: () => versionOf(target), answer };
}

const nameOf = (path: string): string => path.split(/[\\/]/u).at(-1) ?? path;
const wordsOf = (issues: readonly Issue[]): string => issues.slice(0, 3).map(faultSaid).join('；');

/** The texts that a request makes of those on disk, or why it makes none. */
function edited(request: Exclude<Request, { do: 'undo' }>, before: Written): Edit | string {
  switch (request.do) {
    case 'decide': {
      const entry = structureEntrySchema.safeParse(request.entry);
      if (!entry.success) return t.unfitEntry;
      const old =
        request.replaces === null || before.structure === null
          ? before.structure
          : withoutEntry(before.structure, request.replaces);
      return { structure: withEntry(old, entry.data) };
    }
    case 'withdraw':
      return before.structure === null
        ? t.refusals['no-entry']
        : { structure: withoutEntry(before.structure, request.index) };
    case 'state': {
      const given = factValue(request.key, request.value);
      if (given === null) return t.unfitFact(t.fact.name[request.key] ?? request.key);
      return { facts: withFact(before.facts, request.key, given.value, FACTS_HEAD) };
    }
  }
}

/** Errors of a reading that the one before it did not have. */
function faultsSince(before: readonly Issue[], after: readonly Issue[]): Issue[] {
  const key = (i: Issue): string => `${i.code} ${i.excerpt} ${i.message}`;
  const known = new Set(before.filter((i) => i.severity === 'error').map(key));
  return after.filter((i) => i.severity === 'error' && !known.has(key(i)));
}

/** What is read differently from before, in the order of the document. */
function changesBetween(before: readonly Item[], after: readonly Item[]): Named[] {
  const readingsOf = (items: readonly Item[]): Map<number, { item: Item; reading: Reading }> =>
    new Map(
      items.map((item) => {
        const of = item.of === null ? undefined : items[item.of];
        return [
          item.start,
          {
            item,
            reading: {
              is: item.is,
              role: item.role,
              of: of === undefined ? null : of.ordinal + of.text,
            },
          },
        ];
      }),
    );
  const [old, own] = [readingsOf(before), readingsOf(after)];
  return [...new Set([...old.keys(), ...own.keys()])]
    .sort((a, b) => a - b)
    .flatMap((start): Named[] => {
      const [a, b] = [old.get(start), own.get(start)];
      const item = b?.item ?? a?.item;
      if (item === undefined || JSON.stringify(a?.reading) === JSON.stringify(b?.reading)) return [];
      return [
        {
          line: item.line,
          text: item.ordinal + item.text,
          before: a?.reading ?? null,
          after: b?.reading ?? null,
        },
      ];
    });
}
