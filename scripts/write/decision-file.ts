import { isMap, isScalar, isSeq, parseDocument, stringify } from 'yaml';
import { structureYamlSchema, type StructureEntry } from '../../src/model/decision.ts';

/**
 * Edits what people write, as text, so that their comments and their layout stay. Reads: the text of structure.yaml or of
 * plan.yaml. Writes: the text with one entry or one key changed. Pure; throws {@link EditRefused} where the result would say
 * anything else than what it said before with that one change.
 */
export class EditRefused extends Error {
  readonly why: Refusal;

  constructor(why: Refusal) {
    super(why);
    this.why = why;
  }
}

/** Why nothing was written: no such entry; the file is not valid; it cannot be edited safely as it is written. */
type Refusal = 'no-entry' | 'invalid' | 'unsafe';

const HEAD = '# What an editor decided on the structure; keys: docs/data-dictionary.md.\n';

/** A value in one line of YAML, quoted where that is needed. */
const flow = (value: unknown): string =>
  stringify(value, { collectionStyle: 'flow', lineWidth: 0 }).trimEnd();

/** The text of structure.yaml with `entry` at its end; `null` means that there is no file yet. */
export function withEntry(text: string | null, entry: StructureEntry): string {
  const own = text ?? HEAD;
  const end = own.includes('\r\n') ? '\r\n' : '\n';
  const seq = parseDocument(own).contents;
  const line = `- ${flow(entry)}${end}`;
  const before = entriesOf(own);
  const edited =
    isSeq(seq) && seq.flow === true
      ? own.slice(0, seq.range[0]) +
        (before.length === 0 ? line.trimEnd() : [...before, entry].map((e) => `- ${flow(e)}`).join(end)) +
        own.slice(seq.range[1])
      : own + (own === '' || own.endsWith('\n') ? '' : end) + line;
  return checked(edited.endsWith('\n') ? edited : edited + end, [...before, entry]);
}

/** The text of structure.yaml without its entry number `index`; the comments above it stay. */
export function withoutEntry(text: string, index: number): string {
  const before = entriesOf(text);
  const after = before.filter((_, k) => k !== index);
  const seq = parseDocument(text).contents;
  if (!isSeq(seq) || before.length === after.length) throw new EditRefused('no-entry');
  const item: unknown = seq.items[index];
  const range = isMap(item) ? item.range : undefined;
  if (!range) throw new EditRefused('no-entry');
  if (seq.flow || after.length === 0) {
    const kept = after.length === 0 ? '[]' : after.map((e) => `- ${flow(e)}`).join('\n');
    if (seq.flow === true)
      return checked(text.slice(0, seq.range[0]) + kept + text.slice(seq.range[1]), after);
  }
  const from = text.lastIndexOf('\n', text.lastIndexOf('-', range[0] - 1)) + 1;
  const close = text.indexOf('\n', Math.max(range[1] - 1, from));
  const to = close < 0 ? text.length : close + 1;
  return checked(text.slice(0, from) + (after.length === 0 ? '[]\n' : '') + text.slice(to), after);
}

/** The entries of a text, in order; an error where it is not a valid structure.yaml. */
function entriesOf(text: string): StructureEntry[] {
  const value: unknown = parseDocument(text).toJS();
  const read = structureYamlSchema.safeParse(value ?? []);
  if (!read.success) throw new EditRefused('invalid');
  return read.data;
}

function checked(text: string, wanted: readonly StructureEntry[]): string {
  const document = parseDocument(text);
  if (document.errors.length > 0 || !same(document.toJS(), wanted)) throw new EditRefused('unsafe');
  return text;
}

/** Whether two values say the same, whatever the order of their keys. */
function same(a: unknown, b: unknown): boolean {
  const sorted = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(sorted)
      : value !== null && typeof value === 'object'
        ? Object.entries(value)
            .sort(([x], [y]) => (x < y ? -1 : 1))
            .map(([k, v]) => [k, sorted(v)])
        : value;
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

/** The mark that `add` sets after a key that a person has to complete. */
const TO_COMPLETE = /^ *to complete\b/u;

/**
 * The text of plan.yaml, or of the facts beside a file, with `key` set and taken off the list `incomplete`; `head` begins a
 * file that is not there yet.
 */
export function withFact(
  text: string | null,
  key: string,
  value: string | number | null,
  head: string,
): string {
  const document = parseDocument(text ?? head);
  if (document.contents !== null && !isMap(document.contents)) throw new EditRefused('invalid');
  const before = (document.toJS() ?? {}) as Record<string, unknown>;
  document.set(key, value);
  const node: unknown = document.get(key, true);
  if (isScalar(node) && TO_COMPLETE.test(node.comment ?? '')) node.comment = null;
  const list: unknown = document.get('incomplete', true);
  if (isSeq(list)) {
    const index = list.items.findIndex((item) => isScalar(item) && item.value === key);
    if (index >= 0) list.delete(index);
    if (list.items.length === 0) list.flow = true;
  }
  const wanted = {
    ...before,
    [key]: value,
    ...(Array.isArray(before['incomplete'])
      ? { incomplete: before['incomplete'].filter((k) => k !== key) }
      : {}),
  };
  const edited = document.toString({ lineWidth: 0 });
  if (!same(parseDocument(edited).toJS(), wanted)) throw new EditRefused('unsafe');
  return edited;
}
