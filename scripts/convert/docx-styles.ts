import { childOf, elementsIn, isOn, valueOf, type XmlElement } from './xml.ts';

/** Where a paragraph is in a list. */
interface ListPlace {
  readonly id: string;
  readonly level: number;
}

/** What paragraphs and words get from the styles of a Word file: their list, and whether they are hidden. */
export class Styles {
  readonly #styles = new Map<string, XmlElement>();
  readonly #standard: string | undefined;

  /** `part` is word/styles.xml, where the file has one. */
  constructor(part: XmlElement | undefined) {
    for (const style of part === undefined ? [] : elementsIn(part))
      if (style.name === 'w:style') {
        const id = style.attributes['w:styleId'] ?? '';
        this.#styles.set(id, style);
        if (
          style.attributes['w:type'] === 'paragraph' &&
          /^(?:1|true|on)$/u.test(style.attributes['w:default'] ?? '')
        )
          this.#standard ??= id;
      }
  }

  /** The list of a paragraph by its own word or that of its style; `null` where it is in none. */
  listOf(properties: XmlElement | undefined): ListPlace | null {
    let level: number | null = null;
    const own = valueOf(properties, 'w:pStyle') ?? this.#standard;
    for (const of of [properties, ...this.#chain(own).map((s) => childOf(s, 'w:pPr'))]) {
      const place = childOf(of, 'w:numPr');
      if (place === undefined) continue;
      const said = valueOf(place, 'w:ilvl');
      if (said !== undefined) level ??= Number(said) || 0;
      const id = valueOf(place, 'w:numId');
      if (id !== undefined) return id === '0' || id === '' ? null : { id, level: level ?? 0 };
    }
    return null;
  }

  /** Whether words with these run properties are hidden (`w:vanish`). */
  isHidden(properties: XmlElement | undefined): boolean {
    if (childOf(properties, 'w:vanish') !== undefined) return isOn(properties, 'w:vanish');
    return this.#chain(valueOf(properties, 'w:rStyle')).some((s) => isOn(childOf(s, 'w:rPr'), 'w:vanish'));
  }

  /** A style and those that it is based on. */
  #chain(id: string | undefined): XmlElement[] {
    const chain: XmlElement[] = [];
    for (let at = id; at !== undefined && chain.length < 20;) {
      const style = this.#styles.get(at);
      if (style === undefined || chain.includes(style)) break;
      chain.push(style);
      at = valueOf(style, 'w:basedOn');
    }
    return chain;
  }
}
