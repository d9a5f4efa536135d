import stored from '../../content/coders.json' with { type: 'json' };
import { readingsOf } from '../compare/agreement.ts';
import { agreementBetween, alphaAmong, type Between, type Reader } from '../compare/coders.ts';
import type { Coded } from '../model/coding.ts';
import { planOf } from '../model/ids.ts';
import { storedCodersSchema } from '../model/second-coding.ts';
import { concepts } from './codings.ts';
import { editionOf } from './editions.ts';
import { once } from './once.ts';

/** The files of second coders, in the order of their names; validated on loading. */
export const coders = storedCodersSchema.parse(stored);

/** How far people agree who coded without seeing one another's codes. */
export interface PeopleAgreement {
  /** Second coders by name, without the editor. */
  readonly coders: readonly string[];
  /** Pairs that have coded common sentences, those with the editor first; `first` null is the editor. */
  readonly pairs: readonly {
    readonly first: string | null;
    readonly second: string;
    readonly between: Between;
  }[];
  /** Alpha of all, the editor among them, by scheme; null where it cannot be told. */
  readonly among: Readonly<Record<keyof Coded, number | null>>;
  /** How many sentences of a coder are others now, where there are any. */
  readonly changed: readonly { readonly coder: string; readonly count: number }[];
}

/** How far do the editor and second coders agree, and these among themselves? */
export const peopleAgreement = once(async (): Promise<PeopleAgreement> => {
  const readers = new Map<string, Map<string, Coded>>();
  for (const { coder, sentences } of coders)
    for (const { id, blind, theme, instrument } of sentences) {
      if (!blind) continue;
      const own = readers.get(coder) ?? new Map<string, Coded>();
      own.set(id, { theme: theme.map(([code]) => code), instrument: instrument.map(([code]) => code) });
      readers.set(coder, own);
    }
  const [themes, tools] = await Promise.all([concepts('themes'), concepts('instruments')]);
  const order = {
    theme: themes.map(({ code }) => code),
    instrument: tools.filter(({ parent }) => parent !== null).map(({ code }) => code),
  };
  const editor = await editorOn([...readers.values()].flatMap((reader) => [...reader.keys()]));
  const all: [string | null, Reader][] = [[null, editor], ...readers];
  const pairs = all.flatMap(([first, a], k) =>
    all.slice(k + 1).flatMap(([second, b]) => {
      const between = agreementBetween(a, b, order);
      return second === null || between.n === 0 ? [] : [{ first, second, between }];
    }),
  );
  const said = all.map(([, reader]) => reader);
  return {
    coders: [...new Set(coders.map(({ coder }) => coder))],
    pairs,
    among: { theme: alphaAmong(said, 'theme'), instrument: alphaAmong(said, 'instrument') },
    changed: coders.flatMap(({ coder, changed }) =>
      changed.length === 0 ? [] : [{ coder, count: changed.length }],
    ),
  };
});

/** What the editor says of these sentences; those that no editor has coded are not there. */
async function editorOn(sentences: readonly string[]): Promise<Reader> {
  const wanted = new Set(sentences);
  const found = new Map<string, Coded>();
  for (const plan of new Set(sentences.map(planOf))) {
    const { codings } = await editionOf(plan);
    const [theme, instrument] = [readingsOf(codings, 'theme'), readingsOf(codings, 'instrument')];
    for (const [id, { editor }] of theme)
      if (editor !== undefined && wanted.has(id))
        found.set(id, { theme: editor, instrument: instrument.get(id)?.editor ?? [] });
  }
  return found;
}
