/** The work of one coder on one sample, in the browser and as a file. */
import { LACUNA } from '../model/lacuna.ts';
import type { Coded } from '../model/coding.ts';
import { sampleUnits, type SamplePlan } from './sample.ts';

/** What a file of progress says it is. */
export const SESSION_FORMAT = 'county-st-plans/coding-1';

/** One code that a coder gave: the code, and the words that show it, as they are in the sentence. */
export type GivenCode = readonly [code: string, evidence: string];

/** What a coder said of one sentence: codes of a scheme, most salient first. */
export interface Given {
  readonly theme: readonly GivenCode[];
  readonly instrument: readonly GivenCode[];
  /** Whether it was said, or changed, after the coder had seen other codes: then it is not blind. */
  readonly seen: boolean;
}

/** The work of one coder on one sample, as it is kept in the browser and as a file. */
export interface Session {
  readonly format: typeof SESSION_FORMAT;
  /** Version of the corpus from which the sample was drawn. */
  readonly corpus: string;
  readonly coder: string;
  readonly sample: SamplePlan;
  /** The sentences in the order of coding, with the words that were coded. */
  readonly sentences: readonly { readonly id: string; readonly text: string }[];
  readonly given: Readonly<Record<string, Given>>;
  /** Whether the coder has seen the codes of others on this sample. */
  readonly revealed: boolean;
}

/** A sentence is coded when it has a theme; one without tools uses none. */
export const isCoded = (given: Given | undefined): given is Given => (given?.theme.length ?? 0) > 0;

/** The codes alone, from which agreement is computed. */
export const codesOf = (given: Given): Coded => ({
  theme: given.theme.map(([code]) => code),
  instrument: given.instrument.map(([code]) => code),
});

/**
 * The session with a code given to a sentence, or taken from it where it has it and no new evidence is named. `evidence`
 * that is not in the sentence is not taken; the default is all of the sentence that could be read.
 */
export function toggled(
  session: Session,
  id: string,
  scheme: keyof Coded,
  code: string,
  evidence: string | null = null,
): Session {
  const text = session.sentences.find((s) => s.id === id)?.text ?? '';
  const stands =
    evidence !== null && evidence !== '' && readable(text).some((part) => part.includes(evidence));
  const old = session.given[id] ?? { theme: [], instrument: [], seen: false };
  const has = old[scheme].some(([known]) => known === code);
  const fresh: GivenCode = [code, stands ? evidence : wholeEvidence(text)];
  const codes = !has
    ? [...old[scheme], fresh]
    : stands
      ? old[scheme].map((known) => (known[0] === code ? fresh : known))
      : old[scheme].filter(([known]) => known !== code);
  const next: Given = { ...old, [scheme]: codes, seen: old.seen || session.revealed };
  return { ...session, given: { ...session.given, [id]: next } };
}

const readable = (text: string): string[] => text.split(LACUNA);
/** The longest stretch of a sentence without a gap: what stands for it where no words are chosen. */
const wholeEvidence = (text: string): string =>
  readable(text).reduce((best, part) => (part.length > best.length ? part : best), '');

/** The session as its file. */
export const sessionText = (session: Session): string => `${JSON.stringify(session, null, 1)}\n`;

/** The session of a file; null where the text is not one. Everything is checked: the file may come from anywhere. */
export function readSession(text: string): Session | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  return isSession(value) ? value : null;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const areStrings = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((v) => typeof v === 'string');
const areCodes = (value: unknown): boolean =>
  Array.isArray(value) && value.every((v) => areStrings(v) && v.length === 2);

const isSession = (value: unknown): value is Session =>
  isRecord(value) &&
  value['format'] === SESSION_FORMAT &&
  typeof value['corpus'] === 'string' &&
  typeof value['coder'] === 'string' &&
  typeof value['revealed'] === 'boolean' &&
  isSamplePlan(value['sample']) &&
  Array.isArray(value['sentences']) &&
  value['sentences'].every(
    (s) => isRecord(s) && typeof s['id'] === 'string' && typeof s['text'] === 'string',
  ) &&
  isRecord(value['given']) &&
  Object.values(value['given']).every(
    (g) => isRecord(g) && areCodes(g['theme']) && areCodes(g['instrument']) && typeof g['seen'] === 'boolean',
  );

const isSamplePlan = (value: unknown): boolean =>
  isRecord(value) &&
  areStrings(value['plans']) &&
  (value['theme'] === null || typeof value['theme'] === 'string') &&
  sampleUnits.some((unit) => unit === value['unit']) &&
  (value['size'] === null || Number.isInteger(value['size'])) &&
  typeof value['seed'] === 'string';
