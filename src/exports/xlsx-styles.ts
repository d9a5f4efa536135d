import { element } from './xml.ts';

/** What a cell looks like, by the place in a printed table that it has. */
interface Look {
  readonly bold?: boolean;
  /** Dark rules above and below, as `booktabs` has them. */
  readonly top?: 'thin' | 'medium';
  readonly bottom?: 'thin' | 'medium';
  readonly align?: 'center' | 'right';
  readonly indent?: number;
  readonly wrap?: boolean;
  /** One digit after the point, also where it is 0. */
  readonly decimal?: boolean;
  readonly filled?: boolean;
  /** At the upper edge of a row that others make tall. */
  readonly upper?: boolean;
  readonly font?: keyof typeof FONTS;
}

/** Fonts by their numbers in the style sheet. */
const FONTS = { plain: 0, bold: 1, link: 2, quiet: 3, large: 4 } as const;

const line = (look: Look) => ({
  label: look,
  count: look,
  percent: { ...look, decimal: true, align: 'right' as const },
});
const [code, subtotal, total, all] = [
  line({}),
  line({ bold: true, top: 'thin' }),
  line({ bold: true, top: 'thin' }),
  line({ bottom: 'medium' }),
];

const LOOKS = {
  plain: {},
  header: { bold: true, filled: true, upper: true },
  name: { filled: true, font: 'quiet', bottom: 'thin' },
  cell: { upper: true },
  link: { upper: true, font: 'link' },
  large: { font: 'large' },
  title: { bold: true },
  corner: { top: 'medium' },
  column: { top: 'medium', align: 'center' },
  under: { bottom: 'thin' },
  head: { bottom: 'thin', align: 'right' },
  kind: { bold: true },
  note: { wrap: true },
  codeLabel: code.label,
  codeInside: { indent: 1 },
  codeCount: code.count,
  codePercent: code.percent,
  subtotalLabel: { ...subtotal.label, indent: 1 },
  subtotalCount: subtotal.count,
  subtotalPercent: subtotal.percent,
  totalLabel: total.label,
  totalCount: total.count,
  totalPercent: total.percent,
  allLabel: all.label,
  allCount: all.count,
  allPercent: all.percent,
} satisfies Record<string, Look>;

/** The name of a look of cells. */
export type StyleName = keyof typeof LOOKS;

const looks: readonly Look[] = Object.values(LOOKS);
const numbers = new Map(Object.keys(LOOKS).map((name, k) => [name, k]));

/** The number of a style in {@link styleSheet}; `plain` is 0, which is not written. */
export const styleNumber = (name: StyleName): number => numbers.get(name) ?? 0;

const rule = (side: 'top' | 'bottom', weight: Look['top']): string =>
  weight === undefined ? `<${side}/>` : `<${side} style="${weight}"><color rgb="FF000000"/></${side}>`;
const borderOf = (look: Look): string =>
  `<border><left/><right/>${rule('top', look.top)}${rule('bottom', look.bottom)}<diagonal/></border>`;
const borders = [...new Set(looks.map(borderOf))];

/** Number format of {@link Look.decimal}: formats of files begin at 164. */
const DECIMAL = 164;

function formatOf(look: Look): string {
  const alignment = {
    ...(look.align === undefined ? {} : { horizontal: look.align }),
    ...(look.indent === undefined ? {} : { horizontal: 'left', indent: look.indent }),
    ...(look.wrap === true || look.upper === true ? { vertical: 'top' } : {}),
    ...(look.wrap === true ? { wrapText: 1 } : {}),
  };
  const [font, fill] = [
    FONTS[look.font ?? (look.bold === true ? 'bold' : 'plain')],
    look.filled === true ? 2 : 0,
  ];
  const border = borders.indexOf(borderOf(look));
  const aligned = Object.keys(alignment).length > 0;
  return element(
    'xf',
    {
      numFmtId: look.decimal === true ? DECIMAL : 0,
      fontId: font,
      fillId: fill,
      borderId: border,
      xfId: 0,
      ...(look.decimal === true ? { applyNumberFormat: 1 } : {}),
      ...(font === 0 ? {} : { applyFont: 1 }),
      ...(fill === 0 ? {} : { applyFill: 1 }),
      ...(border === 0 ? {} : { applyBorder: 1 }),
      ...(aligned ? { applyAlignment: 1 } : {}),
    },
    aligned ? [element('alignment', alignment)] : [],
  );
}

/** The style sheet of every workbook, its formats in the order of their numbers. */
export const styleSheet = (namespace: string): string =>
  element('styleSheet', { xmlns: namespace }, [
    `<numFmts count="1"><numFmt numFmtId="${DECIMAL}" formatCode="0.0"/></numFmts>`,
    '<fonts count="5"><font><sz val="11"/><name val="等线"/></font><font><b/><sz val="11"/><name val="等线"/></font>',
    '<font><u/><sz val="11"/><color rgb="FF1D4F7C"/><name val="等线"/></font>',
    '<font><sz val="9"/><color rgb="FF5B564D"/><name val="等线"/></font>',
    '<font><b/><sz val="18"/><name val="等线"/></font></fonts>',
    '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
    '<fill><patternFill patternType="solid"><fgColor rgb="FFF0ECE2"/></patternFill></fill></fills>',
    element('borders', { count: borders.length }, borders),
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    element('cellXfs', { count: looks.length }, looks.map(formatOf)),
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
  ]);
