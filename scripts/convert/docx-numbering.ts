import { listNumber } from './lines.ts';
import { childOf, elementsIn, isOn, valueOf, type XmlElement } from './xml.ts';

interface Level {
  readonly start: number;
  readonly format: string;
  readonly text: string;
  readonly legal: boolean;
  readonly restart: number | null;
  readonly follow: string;
}

/** Word's names of number formats (ECMA-376, 17.18.59), as {@link listNumber} knows them. */
const FORMATS: Readonly<Record<string, string>> = {
  chineseCounting: 'chinese',
  chineseCountingThousand: 'chinese',
  japaneseCounting: 'chinese',
  taiwaneseCounting: 'chinese',
  taiwaneseCountingThousand: 'chinese',
  ideographDigital: 'chinese-digits',
  japaneseDigitalTenThousand: 'chinese-digits',
  taiwaneseDigital: 'chinese-digits',
  chineseLegalSimplified: 'chinese-legal',
  ideographLegalTraditional: 'chinese-legal',
  japaneseLegal: 'chinese-legal',
  decimalEnclosedCircle: 'circled',
  decimalEnclosedCircleChinese: 'circled',
  decimalFullWidth: 'full-width',
  decimalFullWidth2: 'full-width',
  decimalZero: 'padded',
  upperLetter: 'upper-alpha',
  lowerLetter: 'lower-alpha',
  upperRoman: 'upper-roman',
  lowerRoman: 'lower-roman',
};

/** The numbers that Word prints before paragraphs of lists, counted in the order in which they are asked for. */
export class Numbering {
  readonly #levels = new Map<string, ReadonlyMap<number, Level>>();
  readonly #abstractOf = new Map<string, string>();
  readonly #counts = new Map<string, number[]>();
  readonly #started = new Set<string>();
  readonly #starts = new Map<string, number>();

  /** `part` is word/numbering.xml, where the file has one. */
  constructor(part: XmlElement | undefined) {
    const abstract = new Map<string, XmlElement>();
    const all = part === undefined ? [] : elementsIn(part);
    for (const e of all)
      if (e.name === 'w:abstractNum') abstract.set(e.attributes['w:abstractNumId'] ?? '', e);
    const byStyle = new Map([...abstract.values()].map((a) => [valueOf(a, 'w:styleLink') ?? '', a]));
    for (const num of all) {
      if (num.name !== 'w:num') continue;
      const id = num.attributes['w:numId'] ?? '';
      const named = abstract.get(valueOf(num, 'w:abstractNumId') ?? '');
      const of = byStyle.get(valueOf(named, 'w:numStyleLink') ?? '-') ?? named;
      const levels = new Map(levelsIn(of));
      for (const override of elementsIn(num)) {
        if (override.name !== 'w:lvlOverride') continue;
        const n = Number(override.attributes['w:ilvl'] ?? 0);
        for (const [, level] of levelsIn(override)) levels.set(n, level);
        const start = valueOf(override, 'w:startOverride');
        if (start !== undefined) this.#starts.set(`${id}/${n}`, Number(start) || 0);
      }
      this.#levels.set(id, levels);
      this.#abstractOf.set(id, of?.attributes['w:abstractNumId'] ?? id);
    }
  }

  /** The number printed before the next paragraph of list `id` at `level`, with what follows it; '' for bullets. */
  next(id: string, level: number): string {
    const levels = this.#levels.get(id);
    const own = levels?.get(level);
    if (levels === undefined || own === undefined) return '';
    const key = this.#abstractOf.get(id) ?? id;
    const counts = this.#counts.get(key) ?? [];
    this.#counts.set(key, counts);
    const start = this.#starts.get(`${id}/${level}`);
    if (start !== undefined && !this.#started.has(`${id}/${level}`)) counts[level] = start - 1;
    this.#started.add(`${id}/${level}`);
    counts[level] = (counts[level] ?? own.start - 1) + 1;
    for (const [n, deeper] of levels)
      if (n > level && deeper.restart !== 0 && (deeper.restart === null || level < deeper.restart))
        counts[n] = deeper.start - 1;
    if (own.format === 'bullet' || own.format === 'none') return '';
    const label = own.text.replace(/%([1-9])/gu, (_, digit: string) => {
      const n = Number(digit) - 1;
      const at = levels.get(n);
      const number = counts[n] ?? at?.start ?? 1;
      return listNumber(
        n === level || counts[n] !== undefined ? number : 1,
        own.legal ? 'decimal' : (FORMATS[at?.format ?? ''] ?? 'decimal'),
      );
    });
    const tight = own.follow === 'nothing' || /[、.．。）)：:》】]$/u.test(label);
    return label === '' ? '' : tight ? label : `${label} `;
  }
}

function levelsIn(element: XmlElement | undefined): [number, Level][] {
  return (element === undefined ? [] : elementsIn(element)).flatMap((e): [number, Level][] => {
    if (e.name !== 'w:lvl') return [];
    const restart = valueOf(e, 'w:lvlRestart');
    return [
      [
        Number(e.attributes['w:ilvl'] ?? 0),
        {
          start: Number(valueOf(e, 'w:start') ?? 1) || 0,
          format: valueOf(e, 'w:numFmt') ?? formatIn(e) ?? 'decimal',
          text: valueOf(e, 'w:lvlText') ?? '',
          legal: isOn(e, 'w:isLgl'),
          restart: restart === undefined ? null : Number(restart),
          follow: valueOf(e, 'w:suff') ?? 'tab',
        },
      ],
    ];
  });
}

/** A format of later versions of Word is in an alternative, with one that all know beside it. */
function formatIn(level: XmlElement): string | undefined {
  return valueOf(childOf(childOf(level, 'mc:AlternateContent'), 'mc:Fallback'), 'w:numFmt');
}
