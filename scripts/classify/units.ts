/** The function and the code of every unit that a plan names. */
import { pinyin } from 'pinyin-pro';
import type { Responsibility, Unit } from '../../src/model/responsibility.ts';
import type { UnitFunction } from '../../src/model/vocabulary.ts';
import { bareName, functionOf, type ReadFunction } from './unit-function.ts';

/** Whose plan it is, as far as codes and names of its units need it. */
export interface UnitPlace {
  /** Spelling of the place, the first part of every code: `linze`. */
  readonly spelling: string;
  /** Its name, 临泽县. */
  readonly name: string;
  /** The province and the prefecture that it lies in, for their units; null where they are not known. */
  readonly province: string | null;
  readonly prefecture: string | null;
}

/** What is known of the units of a plan. */
export interface FiledUnits {
  readonly responsibilities: Responsibility[];
  /** Units that the vocabulary does not have, by rule; in the order in which the plan prints them. */
  readonly units: Unit[];
  /** The first row of every written form about which nothing is known. */
  readonly unknown: Responsibility[];
}

/**
 * Gives every row of `responsibilities` the function of its unit, and a code to those that the vocabulary does not have.
 *
 * Reads    rows whose `unit` is the vocabulary's code or null, the vocabulary of all places and the rules
 * Writes   function, its basis and evidence on every row; codes and units by rule where the place is known
 * Assumes  nothing about names. Forms of one plan that abbreviate each other (县科技局, 科学技术局) are one unit
 */
export function filedUnits(
  rows: readonly Responsibility[],
  given: {
    readonly vocabulary: readonly Unit[];
    readonly rules: readonly UnitFunction[];
    readonly place: UnitPlace | null;
  },
): FiledUnits {
  const known = new Map(given.vocabulary.map((unit) => [unit.code, unit]));
  const forms = [...new Set(rows.filter((r) => r.unit === null).map((r) => r.unit_text))];
  const read = readForms(forms, given.rules);
  const { codes, units } = given.place === null ? NONE : codesOf(forms, read, given.vocabulary, given.place);
  const responsibilities = rows.map((row): Responsibility => {
    const unit = row.unit === null ? undefined : known.get(row.unit);
    if (unit !== undefined)
      return { ...row, function: unit.function, function_basis: 'vocabulary', function_evidence: null };
    const said = read.get(row.unit_text);
    return {
      ...row,
      unit: codes.get(row.unit_text) ?? null,
      function: said?.function ?? null,
      function_basis: said === undefined ? null : 'rule',
      function_evidence: said?.evidence ?? null,
    };
  });
  const first = new Map<string, Responsibility>();
  for (const row of responsibilities)
    if (row.function === null && row.basis === 'stated' && !first.has(row.unit_text))
      first.set(row.unit_text, row);
  return { responsibilities, units, unknown: [...first.values()] };
}

const NONE = { codes: new Map<string, string>(), units: [] as Unit[] };
/** A name that the end of a line cut off is recognized by the whole one, if it is at least this long. */
const LEAST_CUT = 3;

/** What each form does; a form that only begins like others of the plan (省人力, cut by a line's end) does what they do. */
function readForms(
  forms: readonly string[],
  rules: readonly UnitFunction[],
): ReadonlyMap<string, ReadFunction> {
  const read = new Map<string, ReadFunction>();
  for (const form of forms) {
    const said = functionOf(form, rules);
    if (said !== null) read.set(form, said);
  }
  for (const form of forms) {
    if (read.has(form) || form.length < LEAST_CUT) continue;
    const whole = [...read].filter(([other, said]) => other.startsWith(form) && said.own);
    const [one] = whole;
    if (one !== undefined && new Set(whole.map(([, said]) => said.function)).size === 1)
      read.set(form, { ...one[1], evidence: one[0] });
  }
  return read;
}

/** Which unit a form is: its code, and the name in full that it gives. */
interface Identity {
  readonly key: string;
  /** The level as the code has it, `shi-`; empty for the plan's own. */
  readonly prefix: string;
  readonly stem: string;
  readonly level: Level;
  readonly core: string;
}

const LEVELS = { 国: 'guo', 省: 'sheng', 市: 'shi', 州: 'zhou', 盟: 'meng', 县: 'xian', 区: 'qu', 旗: 'qi' };
type Level = keyof typeof LEVELS | null;

function codesOf(
  forms: readonly string[],
  read: ReadonlyMap<string, ReadFunction>,
  vocabulary: readonly Unit[],
  place: UnitPlace,
): { codes: Map<string, string>; units: Unit[] } {
  const codes = new Map<string, string>();
  const taken = new Map(vocabulary.map((unit) => [unit.code, '']));
  const made = new Map<
    string,
    { code: string; identity: Identity; said: ReadFunction; forms: string[]; cores: string[] }
  >();
  for (const form of forms) {
    const said = read.get(form);
    if (said === undefined) continue;
    const identity = identityOf(form, said, place);
    const sameOffice = vocabulary.filter(
      (unit) => unit.jurisdiction === place.name && unit.function === said.function,
    );
    const [office] = sameOffice;
    if (said.own && identity.level === null && office !== undefined && sameOffice.length === 1) {
      codes.set(form, office.code);
      continue;
    }
    const isSame = said.own ? isSameOffice : isAbbreviated;
    const same =
      made.get(identity.key) ??
      [...made.values()].find(
        (one) =>
          one.said.own === said.own &&
          one.said.function === said.function &&
          one.identity.level === identity.level &&
          one.cores.some((core) => isSame(core, identity.core) || isSame(identity.core, core)),
      );
    if (same !== undefined) {
      same.forms.push(form);
      same.cores.push(identity.core);
      codes.set(form, same.code);
      continue;
    }
    // The first office of a function has its word for a code; one beside it, which is another body, has its own name.
    const first = `${place.spelling}-${identity.stem}`;
    const code =
      said.own && taken.has(first)
        ? free(`${place.spelling}-${identity.prefix}${spelled(identity.core)}`, taken)
        : free(first, taken);
    taken.set(code, identity.key);
    made.set(identity.key, { code, identity, said, forms: [form], cores: [identity.core] });
    codes.set(form, code);
  }
  const units = [...made.values()].map(({ code, identity, said, forms: written }): Unit => {
    const jurisdiction = placeOf(identity.level, place);
    const names = written.map((form) => nameIn(jurisdiction, identityOf(form, said, place).core, identity));
    const name = names.reduce((a, b) => (b.length > a.length ? b : a));
    return {
      code,
      jurisdiction,
      name,
      function: said.function,
      aliases: written.filter((form) => form !== name),
      basis: 'rule',
    };
  });
  return { codes, units };
}

/** With its place in front, unless it begins with that already: 甲乙海关 of 甲乙市. */
const nameIn = (jurisdiction: string, core: string, { level }: Identity): string =>
  level === '国' || (jurisdiction.length > 2 && core.startsWith(jurisdiction.slice(0, 2)))
    ? core
    : `${jurisdiction}${core}`;

/** Whose unit it is: 省… of the province, 市… of the prefecture, as far as they are known. */
function placeOf(level: Level, { name, province, prefecture }: UnitPlace): string {
  if (level === '国') return '全国';
  if (level === '省') return province ?? '省';
  if (level === '市' || level === '州' || level === '盟') return prefecture ?? level;
  return level ?? name;
}

function identityOf(form: string, said: ReadFunction, place: UnitPlace): Identity {
  const { level, core } = levelOf(bareName(form), place);
  const prefix = level === null ? '' : `${LEVELS[level]}-`;
  const stem = said.own ? said.slug : spelled(core) || said.slug;
  return { key: prefix + keyOf(core), prefix, stem: prefix + stem, level, core };
}

/** What makes two written names one: no dashes within (甲—乙合作区), and a zone or a place is the body that runs it (甲区管委会, 乙市人民政府). */
const keyOf = (core: string): string =>
  core
    .replace(/[-—–―－]/gu, '')
    .replace(/(?<=^.+[区市县旗州盟镇乡])(?:管理委员会|管委会|管委|人民政府|政府)$/u, '');

/** The level printed at the beginning of a name (null for that of the plan's place, or none), and the rest of the name. */
function levelOf(name: string, place: UnitPlace): { level: Level; core: string } {
  if (name.startsWith(place.name)) return { level: null, core: name.slice(place.name.length) };
  const own = place.name.at(-1);
  const [, central, core = ''] = /^(中央|国家|全国|国务院)(.*)$/u.exec(name) ?? [];
  if (central !== undefined && core !== '') return { level: '国', core: name };
  const [, printed, rest = ''] = /^(自治区|[省市州盟县区旗])(.{2,})$/u.exec(name) ?? [];
  if (printed !== undefined) {
    const level = printed === '自治区' ? '省' : (printed as keyof typeof LEVELS);
    return { level: level === own ? null : level, core: rest };
  }
  if (/(?<!组织|宣传|统战|工作|武装)(?:部|总局|总署)$/u.test(name)) return { level: '国', core: name };
  return { level: null, core: name };
}

/** What the name of an office ends in. */
const OFFICE = /(?:委员会|办公室|办公厅|总局|总署|分局|局|委|办|厅|部|署|中心)$/u;

/**
 * Whether two names of a function's own office in one plan are one body: without what they end in, the one abbreviates the other (科技局,
 * 科学技术局). 文物局 beside 文化和旅游局 is another.
 */
function isSameOffice(short: string, long: string): boolean {
  const [a, b] = [short.replace(OFFICE, ''), long.replace(OFFICE, '')];
  return (a === '' ? short === long : standsIn(a, b)) && short.endsWith('中心') === long.endsWith('中心');
}

/** Whether every character of `short` is in `long` in this order, and both begin and end alike: 农技中心, 农业技术中心. */
function isAbbreviated(short: string, long: string): boolean {
  if (short.length < 2 || short.length >= long.length) return false;
  if (short.at(0) !== long.at(0) || short.at(-1) !== long.at(-1)) return false;
  return standsIn(short, long);
}

/** Whether every character of `short` is in `long` in this order. */
function standsIn(short: string, long: string): boolean {
  let at = 0;
  for (const sign of long) if (sign === short.charAt(at)) at += 1;
  return at === short.length;
}

/** The most characters of a name that its code spells out. */
const MOST_SPELLED = 12;

/** `农业技术推广中心` as `nongye-jishu-tuiguang-zhongxin`; digits stay, other signs are dropped. */
function spelled(core: string): string {
  const signs = pinyin(core.slice(0, MOST_SPELLED), { toneType: 'none', type: 'array', v: true })
    .map((syllable) => syllable.toLowerCase().replace(/[^a-z0-9]/gu, ''))
    .filter((syllable) => syllable !== '');
  return signs.flatMap((_, k) => (k % 2 === 0 ? [`${signs[k] ?? ''}${signs[k + 1] ?? ''}`] : [])).join('-');
}

/** A code that no other unit has: names that are spelled alike get a number. */
function free(code: string, taken: ReadonlyMap<string, string>): string {
  if (!taken.has(code)) return code;
  for (let k = 2; ; k++) if (!taken.has(`${code}-${k}`)) return `${code}-${k}`;
}
