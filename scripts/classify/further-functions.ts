/** The further functions of merged bureaus, from their names (工信商务局). */
import type { Unit } from '../../src/model/responsibility.ts';
import type { UnitFunction } from '../../src/model/vocabulary.ts';
import { bareName } from './unit-function.ts';

/** A word of a bureau's name and the functions that it names: 商务; 科工信 names two. */
interface Word {
  readonly word: string;
  readonly functions: readonly string[];
  /** Whether it may be beside the word of another function with nothing between. */
  readonly joins: boolean;
}

/** What the names of offices within a bureau end in. A unit with such a form, 厅审批办, may be two bodies under one code. */
const WITHIN = /(?:办|办公室|中心|[处科室])$/u;

/** A name taken apart: its functions in their order. */
type Reading = readonly string[];

/** What the names of merged bureaus end in. A centre or an office of two words is seldom both: 科技金融服务中心. */
const BUREAU = /(?:局|委员会|委|厅)$/u;

/**
 * Which functions has a unit beside its main one? Bureaus are merged (工信商务局, 教育科技局, 科技和工业信息化局), and the name
 * says so: without place and 局 it is, to the last character, words of functions, with 和 or 与 or nothing between. Words that
 * only lie within a name say nothing: 科技园区管委会. Nothing between is read only for functions that bureaus merge
 * (`joins`), since 农业综合行政执法局 enforces and 科技金融局 finances. A unit without such a name has none, nor does one with
 * a form that names an office within a bureau (厅审批办), which need not do it.
 */
export function furtherFunctionsBy(
  rules: readonly UnitFunction[],
): (unit: Pick<Unit, 'jurisdiction' | 'name' | 'aliases' | 'function'>) => string[] {
  const words = wordsOf(rules);
  return ({ jurisdiction, name, aliases, function: main }) => {
    const forms = [name, ...aliases].map(bareName);
    if (forms.some((form) => WITHIN.test(form))) return [];
    const readings = forms.flatMap((form) => {
      const reading = readingOf(stemOf(form, jurisdiction), words);
      return reading?.includes(main) === true ? [reading] : [];
    });
    return [...new Set(readings.flat())].filter((one) => one !== main);
  };
}

/** Words by their first character; of a word that `joined` has the functions said there alone count. */
function wordsOf(rules: readonly UnitFunction[]): {
  readonly plain: ReadonlyMap<string, readonly Word[]>;
  readonly joined: ReadonlyMap<string, readonly Word[]>;
} {
  const offices = rules.filter((rule) => rule.ends.length === 0);
  const joining = new Set(rules.filter((rule) => rule.joins).map((rule) => rule.function));
  const first = ({ word }: Word): string => word.charAt(0);
  const plain = offices.flatMap(({ function: what, main }) =>
    [what, ...main].map((word): Word => ({ word, functions: [what], joins: joining.has(what) })),
  );
  const joined = offices.flatMap(({ function: what, joined: short }) =>
    Object.entries(short).map(([word, more]): Word => ({
      word,
      functions: [what, ...more],
      joins: joining.has(what),
    })),
  );
  return {
    plain: Map.groupBy(plain, first),
    joined: Map.groupBy(
      joined.toSorted((a, b) => b.word.length - a.word.length),
      first,
    ),
  };
}

/** 县工信商务局, 临泽县工信商务局 and 临泽工信商务局 as 工信商务; empty for what is not a bureau. */
function stemOf(name: string, jurisdiction: string): string {
  if (!BUREAU.test(name)) return '';
  const short = jurisdiction.slice(0, -1);
  const place = [jurisdiction, short].find((p) => p.length >= 2 && name.startsWith(p)) ?? '';
  // 市场, 市政, 市容 and 区域 are words; what comes after a name of the place is not a level.
  const rest =
    place === ''
      ? name.replace(/^(?:自治区|市(?![场政容])|区(?!域)|[省州盟县旗])/u, '')
      : name.slice(place.length);
  return rest.replace(BUREAU, '');
}

/** The reading of a stem with most functions; null where its words are not all those of functions. */
function readingOf(stem: string, words: ReturnType<typeof wordsOf>): Reading | null {
  if (stem === '') return null;
  const known = new Map<string, Reading | null>();
  const from = (at: number, before: Word | null): Reading | null => {
    if (at === stem.length) return [];
    const key = `${at} ${before === null ? '' : `${before.word} ${before.functions.join(' ')}`}`;
    const seen = known.get(key);
    if (seen !== undefined) return seen;
    const and = before !== null && /[和与]/u.test(stem.charAt(at)) ? 1 : 0;
    const start = at + and;
    const here = (list: readonly Word[] | undefined): Word[] =>
      (list ?? []).filter(({ word }) => stem.startsWith(word, start));
    const [whole] = here(words.joined.get(stem.charAt(start)));
    const best = (whole === undefined ? here(words.plain.get(stem.charAt(start))) : [whole])
      .filter((word) => and === 1 || before === null || mayTouch(before, word))
      .flatMap((word): Reading[] => {
        const rest = from(start + word.word.length, word);
        return rest === null ? [] : [[...new Set([...word.functions, ...rest])]];
      })
      .reduce<Reading | null>((a, b) => (a === null || b.length > a.length ? b : a), null);
    known.set(key, best);
    return best;
  };
  return from(0, null);
}

/** Whether two words may be side by side with nothing between: both of functions that are merged, or of the same one. */
const mayTouch = (a: Word, b: Word): boolean =>
  (a.joins && b.joins) ||
  (a.functions.length === 1 && b.functions.length === 1 && a.functions[0] === b.functions[0]);
