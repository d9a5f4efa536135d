/**
 * The rule once more, from the published lexicon and its description alone (`/data/lexicon/README.txt`). It shares no code with
 * the importer: that it gives the same codes is the proof that the data say how they were made.
 */

/** A line of `lexicon/wordings.csv`. */
export interface Wording {
  readonly scheme: string;
  readonly code: string;
  readonly kind: string;
  readonly weight: number;
  readonly wording: string;
}

/** What is coded: a task or a safeguard with its sentences. */
export interface Item {
  readonly id: string;
  readonly title: string;
  readonly sentences: readonly { readonly id: string; readonly text: string }[];
  readonly place: string | null;
}

/** One code of one passage: with its place in the order, the rule's name and its first word. */
export type Given = readonly [
  of: string,
  scheme: string,
  code: string,
  rank: number,
  rule: string,
  evidence: string,
];

interface Hit {
  readonly code: string;
  readonly weight: number;
  readonly from: number;
  readonly to: number;
  readonly words: string;
  readonly listed: boolean;
  readonly gap: boolean;
}

const fold = (text: string): string =>
  text
    .replace(/[\uff01-\uff5e]/gu, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/[【〔［〖[]/gu, '(')
    .replace(/[】〕］〗\]]/gu, ')')
    .replace(/\u3000/gu, ' ')
    .toLowerCase();
const END = '，,。；;：:！？!?';
const escaped = (text: string): string => text.replace(/[$()*+./?[\\\]^{|}-]/gu, String.raw`\$&`);

/** The words that stand in a text, each with its place. */
function hitsIn(text: string, wordings: readonly Wording[], place: string | null): Hit[] {
  const plain = fold(text);
  const all: Hit[] = wordings.flatMap(({ code, weight, wording }) => {
    const parts = fold(wording).split('…');
    const [first = '', ...rest] = parts.map(escaped);
    // Each part behind a gap is the nearest one.
    const pattern = new RegExp(
      `(?=(${first}${rest.map((part) => `[^${END}]{0,12}?${part}`).join('')}))`,
      'gu',
    );
    return [...plain.matchAll(pattern)].map(({ index, 1: words = '' }) => ({
      ...{ code, weight, from: index, to: index + words.length, gap: parts.length > 1 },
      words: text.slice(index, index + words.length),
      listed: listed(plain, index, index + words.length),
    }));
  });
  if (place !== null)
    for (let at = plain.indexOf(place); at >= 0; at = plain.indexOf(place, at + 1))
      all.push({
        code: '',
        weight: 0,
        from: at,
        to: at + place.length,
        gap: false,
        words: place,
        listed: false,
      });
  const denied = (hit: Hit): boolean =>
    all.some((not) => not.code === hit.code && not.weight === 0 && before(not, hit) && hit.to <= not.to);
  const inside = (hit: Hit): boolean =>
    all.some(
      (other) =>
        !other.gap &&
        (other.weight > 0 || other.code === '') &&
        before(other, hit) &&
        hit.to <= other.to &&
        !(hit.from === other.from && hit.to === other.to),
    );
  return all
    .filter((hit) => hit.weight > 0 && !denied(hit) && !inside(hit))
    .sort((a, b) => a.from - b.from || b.to - a.to || a.weight - b.weight);
}

/** Whether one of two words begins first, or as early and is as long. */
const before = (a: Hit, b: Hit): boolean => a.from < b.from || (a.from === b.from && a.to >= b.to);

function listed(text: string, from: number, to: number): boolean {
  const left = [...text.slice(Math.max(0, from - 120), from)].reverse();
  const right = [...text.slice(to, to + 120)];
  const clause = (letters: readonly string[]): readonly string[] => {
    const stop = letters.findIndex((c) => END.includes(c));
    return stop < 0 ? letters : letters.slice(0, stop);
  };
  const item = (letters: readonly string[]): number => {
    const stop = letters.indexOf('、');
    return stop < 0 ? letters.length : stop;
  };
  const [a, b] = [clause(left), clause(right)];
  const commas = [...a, ...b].filter((c) => c === '、').length;
  return commas >= 2 && item(a) + (to - from) + item(b) <= 14 && !text.slice(from, to).includes('、');
}

const weightsOf = (hits: readonly Hit[]): Map<string, number> => {
  const sums = new Map<string, number>();
  const seen = new Set<string>();
  for (const { code, words, weight } of hits) {
    // A word that is `alt` and `hint` of one code counts as what stands later.
    if (seen.has(`${code} ${words}`)) continue;
    seen.add(`${code} ${words}`);
    sums.set(code, (sums.get(code) ?? 0) + weight);
  }
  return sums;
};
const sum = (numbers: Iterable<number>): number => [...numbers].reduce((a, b) => a + b, 0);

const spokenOf = (hits: readonly Hit[], code: string): boolean => {
  const own = hits.filter((hit) => hit.code === code && hit.weight === 3);
  return own.some((hit) => !hit.listed) || new Set(own.map((hit) => hit.words)).size > 1;
};

const evidenceOf = (hits: readonly Hit[], code: string): string =>
  hits
    .filter((hit) => hit.code === code)
    .sort((a, b) => b.weight - a.weight || b.words.length - a.words.length)[0]?.words ?? '';

const ranked = (scores: ReadonlyMap<string, number>, codes: readonly string[]): string[] =>
  codes
    .filter((code) => (scores.get(code) ?? 0) > 0)
    .sort((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0));

const TIME = /^[^\d]{0,6}(?:20\d\d年?|“?十[三四五六]五”?|每年|年度|三年)[^\d]{0,8}$/u;
const NUMBER = /\d|[一二三四五六七八九十百千]+[个家项名场]|增长|递增/u;
const DOES =
  /给予|补助|奖|资助|补贴|支持|鼓励|引导|经费|组织|实施|举办|开展|建立|健全|完善|推[动进]|加强|选派/u;

function isTargetAlone(text: string): boolean {
  const clauses = text.split(/[，,。；;]/u).filter((clause) => clause.trim() !== '');
  return (
    clauses.some((clause) => NUMBER.test(clause) && !TIME.test(clause)) &&
    clauses.every((clause) => (NUMBER.test(clause) || TIME.test(clause)) && !DOES.test(clause))
  );
}

/** All codes that the rule gives an item and its sentences. */
export function codedByRule(item: Item, wordings: readonly Wording[]): Given[] {
  const of = (scheme: string): readonly Wording[] => wordings.filter((w) => w.scheme === scheme);
  return [...themesOf(item, of('theme')), ...toolsOf(item, of('instrument'))];
}

function themesOf({ id, title, sentences, place }: Item, wordings: readonly Wording[]): Given[] {
  const codes = [...new Set(wordings.map(({ code }) => code))];
  const inTitle = hitsIn(title, wordings, place);
  const inSentences = sentences.map(({ text }) => hitsIn(text, wordings, place));
  const spoken = inSentences.filter((hits) => hits.length > 0);
  const share = (hits: readonly Hit[], code: string): number => {
    const weights = weightsOf(hits);
    return (weights.get(code) ?? 0) / (sum(weights.values()) + 1);
  };
  const scores = new Map(
    codes.map((code) => [
      code,
      1.2 * share(inTitle, code) + sum(spoken.map((hits) => share(hits, code) / spoken.length)),
    ]),
  );
  const order = ranked(scores, codes);
  const top = scores.get(order[0] ?? '') ?? 0;
  const taken = order.filter(
    (code, k) =>
      k === 0 ||
      ((scores.get(code) ?? 0) >= 0.08 * top &&
        [inTitle, ...inSentences].some((hits) => spokenOf(hits, code))),
  );
  const ofTask = taken.slice(0, 4).map((code, k): Given => {
    const titled = inTitle.some((hit) => hit.code === code);
    return [
      ...([id, 'theme', code, k + 1] as const),
      titled ? 'theme/title' : 'theme/body',
      evidenceOf(titled ? inTitle : inSentences.flat(), code),
    ];
  });
  const ofSentences = sentences.flatMap((sentence, n): Given[] => {
    const hits = inSentences[n] ?? [];
    const weights = weightsOf(hits);
    const own = new Map([...weights].map(([code, w]) => [code, w + Math.min(1, scores.get(code) ?? 0)]));
    const places = ranked(own, codes);
    const first = own.get(places[0] ?? '') ?? 0;
    return places
      .filter(
        (code, k) =>
          k === 0 ||
          (spokenOf(hits, code) && (weights.get(code) ?? 0) >= 3 && (own.get(code) ?? 0) >= first / 2),
      )
      .slice(0, 3)
      .map((code, k) => [sentence.id, 'theme', code, k + 1, 'theme/body', evidenceOf(hits, code)]);
  });
  return [...ofTask, ...ofSentences];
}

function toolsOf({ id, sentences, place }: Item, wordings: readonly Wording[]): Given[] {
  const codes = [...new Set(wordings.map(({ code }) => code))];
  const given = sentences.flatMap(({ id: of, text }): Given[] => {
    const hits = isTargetAlone(text) ? [] : hitsIn(text, wordings, place);
    return ranked(weightsOf(hits), codes).map((code, k) => [
      ...([of, 'instrument', code, k + 1, 'instrument/words'] as const),
      evidenceOf(hits, code),
    ]);
  });
  const uses = new Map<string, Given[]>();
  for (const one of given) uses.set(one[2], [...(uses.get(one[2]) ?? []), one]);
  const union = [...uses]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([code, found], k): Given => [
      id,
      'instrument',
      code,
      k + 1,
      'instrument/union',
      found[0]?.[5] ?? '',
    ]);
  return [...union, ...given];
}
