/** Headings with everything usual about them, of which a test changes one thing. */
import type { DocumentFacts, LevelFacts, RootFacts } from './evidence.ts';
import type { Case, Option } from './feature.ts';
import { features } from './features.ts';

export const LEVEL: LevelFacts = {
  count: 4,
  holding: 1,
  lone: false,
  runsOn: false,
  own: 1,
  lastOnly: 0,
  parents: 1,
  small: false,
  bodied: 1,
  mean: 100,
};
export const ROOT: Omit<RootFacts, 'heading'> = {
  index: 0,
  title: '建设平台',
  told: null,
  surelySafeguards: false,
  noted: false,
  opening: false,
  runsOn: false,
  later: false,
  apart: false,
  rule: false,
  closing: false,
  preface: false,
  silent: false,
  below: LEVEL,
  deeper: LEVEL,
};
export const TASKS: Option = { kind: 'section', role: 'tasks', depth: 1 };
export const TASK: Option = { kind: 'task', role: null, depth: 0 };
export const AREA: Option = { kind: 'area', role: null, depth: 1 };
export const NO_TASKS: Option = { kind: 'section', role: 'tasks', depth: null };
export const section = (role: Option['role']): Option => ({ kind: 'section', role, depth: null });
export const SAFEGUARD: Option = { kind: 'safeguard', role: null, depth: null };

/** What is known of a heading and its document beside the usual. */
export interface More {
  readonly root?: Partial<RootFacts>;
  readonly document?: Partial<DocumentFacts>;
  readonly common?: Case['common'];
}

/** Whether the evidence of this name holds for an option of a heading about which this is known. */
export function holds(
  name: string,
  option: Option,
  { root = {}, document = {}, common = 1 }: More = {},
): boolean {
  const feature = features.find((f) => f.name === name);
  if (feature === undefined) throw new Error(`no ${name}`);
  const one = { ...ROOT, ...root } as RootFacts;
  const all: DocumentFacts = {
    sectioned: true,
    roots: [one, one, one],
    holders: [one, one, one],
    below: LEVEL,
    deeper: LEVEL,
    leaves: 0,
    oneHolds: false,
    named: false,
    ...document,
  };
  return Number(feature.of({ document: all, root: one, option, common })) > 0;
}

/** Facts under which a piece of evidence holds, and changes of them with which it does not. */
export type Row = [name: string, option: Option, more: More, not: readonly (readonly [Option, More])[]];

export const safeguards = (more: Partial<RootFacts> = {}): More => ({
  root: { told: 'safeguards', ...more },
});
export const none = { ...LEVEL, count: 0 };
export const unnamed = { ...LEVEL, own: 0.59 };
