import { editionSchema, type Edition } from '../src/model/edition.ts';
import { issue, type Issue } from '../src/model/issue.ts';
import type { Vocabulary } from '../src/model/vocabulary.ts';
import { lineAt, type Source } from '../src/model/source.ts';
import type { Responsibility, Unit } from '../src/model/responsibility.ts';
import { decided } from './classify/indicator-editor.ts';
import { withIndicators } from './classify/indicators.ts';
import { withRestatements } from './classify/restates.ts';
import { gazetteer, type Gazetteer } from './cited/bodies.ts';
import { citationsOf } from './cited/citations.ts';
import { rules } from './check/edition.ts';
import { linesOf } from './parse/errata.ts';
import { codingsOf } from './classify/codings.ts';
import { filedUnits, type FiledUnits, type UnitPlace } from './classify/units.ts';
import { parsePlan, type Parsed } from './parse/plan.ts';
import { periodOf } from './parse/targets/time.ts';
import { partsOf, type Part } from './draft/parts.ts';
import type { Seed } from './read/seeds.ts';

/** What one seed gives: its edition, the units that the vocabulary does not have, and every issue. */
interface Filed {
  readonly edition: Edition;
  readonly units: readonly Unit[];
  readonly issues: Issue[];
  /** How the levels were read, and which rule spoke where. */
  readonly reading: Pick<Parsed, 'choices' | 'claimedBy'>;
}

/** parse → check for one seed. Pure. */
export function editionOf(seed: Seed, vocabulary: Vocabulary): Filed {
  const place = vocabulary.jurisdictions.find((j) => j.code === seed.facts.jurisdiction_code);
  const parsed = parsePlan({
    id: seed.id,
    source: seed.text,
    errata: seed.errata,
    structure: seed.structure,
    units: vocabulary.units,
    jurisdiction: seed.facts.jurisdiction,
    period: periodOf({ id: seed.id, ...seed.facts }),
    files: seed.files,
  });
  const { edition, units, issues } = understood(parsed, vocabulary, {
    facts: {
      id: seed.id,
      ...seed.facts,
      province: place?.province ?? null,
      prefecture: place?.prefecture ?? null,
      page_starts: seed.original?.pages ?? [],
    },
    parts: partsOf(parsed.further, [...seed.text], vocabulary.jurisdictions),
    source: seed.text,
    said: seed,
    files: seed.files,
  });
  const gate = editionSchema.safeParse(edition);
  const broken = (gate.error?.issues ?? []).map((e) =>
    issue('text/mismatch', `${e.path.join('.')}: ${e.message}`, { plan: seed.id, file: seed.files.source }),
  );
  const all = [...issues.read, ...broken, ...issues.checked];
  return {
    edition: { ...edition, issues: all.filter((i) => i.severity !== 'error') },
    units,
    issues: all,
    reading: { choices: parsed.choices, claimedBy: parsed.claimedBy },
  };
}

/**
 * The edition of what was parsed: with units filed, codings, indicators, citations. `said`: what an editor decided. Comes with the units
 * that the vocabulary does not have, the issues of reading, and those of checking the edition.
 */
export function understood(
  parsed: Parsed,
  vocabulary: Vocabulary,
  of: {
    readonly facts: Omit<Edition['plan'], 'attachments'>;
    readonly parts: readonly Part[];
    readonly source: string;
    readonly said: Pick<Seed, 'codings' | 'indicators'>;
    readonly files: Pick<Seed['files'], 'source' | 'codings' | 'indicators'>;
  },
): {
  readonly edition: Edition;
  readonly units: readonly Unit[];
  readonly issues: { readonly read: readonly Issue[]; readonly checked: readonly Issue[] };
} {
  const {
    attachments,
    layout: _layout,
    claimedBy: _claimedBy,
    choices: _choices,
    weighed: _weighed,
    further: _further,
    others: _others,
    ...records
  } = parsed;
  const { facts, parts, source, said, files } = of;
  const { page_starts, ...known } = facts;
  const coded = codingsOf(records, vocabulary, {
    plan: facts.id,
    // A place's name is not evidence: 合作市 is not about 合作.
    masked: facts.jurisdiction === null ? [] : [facts.jurisdiction],
    editor: said.codings,
    file: files.codings,
  });
  const indicated = decided({
    plan: facts.id,
    file: files.indicators,
    targets: withIndicators(records.targets, records.passages, vocabulary.indicators),
    decisions: said.indicators,
    indicators: vocabulary.indicators,
  });
  const filed = withUnits(records.responsibilities, vocabulary, {
    plan: facts.id,
    jurisdiction: facts.jurisdiction,
    code: facts.jurisdiction_code,
    parts,
    source,
    file: files.source,
  });
  const edition: Edition = {
    plan: { ...known, attachments: [...attachments], page_starts },
    ...records,
    responsibilities: filed.responsibilities,
    targets: withRestatements(indicated.targets),
    citations: citationsIn(records, [...source], vocabulary, facts),
    codings: coded.codings,
    safeguard_codings: coded.safeguard_codings,
  };
  const file = { edition, source, vocabulary: filed.vocabulary, file: files.source };
  return {
    edition,
    units: filed.units,
    issues: {
      read: [...records.issues, ...filed.issues, ...coded.issues, ...indicated.issues],
      checked: rules.flatMap((rule) => rule(file)),
    },
  };
}

/** The documents that a plan cites; whose 市政府 is meant follows from its place. */
function citationsIn(
  records: Pick<Edition, 'passages' | 'tasks' | 'corrections'>,
  points: readonly string[],
  vocabulary: Pick<Vocabulary, 'jurisdictions'>,
  plan: Pick<Edition['plan'], 'document_number' | 'jurisdiction' | 'level' | 'province'>,
): Edition['citations'] {
  const { jurisdictions } = vocabulary;
  const places = gazetteers.get(jurisdictions) ?? gazetteer(jurisdictions);
  gazetteers.set(jurisdictions, places);
  const { jurisdiction: name, level, province } = plan;
  return citationsOf(
    { ...records, document_number: plan.document_number },
    points,
    { name, level, province },
    places,
  );
}

/** One for all plans that are read with one vocabulary. */
const gazetteers = new WeakMap<object, Gazetteer>();

/**
 * The units of a plan with function and code, those by rule among them, issues for those of which nothing is known, and the
 * vocabulary with what was added. A plan whose place is not known gets functions and no codes.
 */
export function withUnits(
  rows: readonly Responsibility[],
  vocabulary: Vocabulary,
  of: {
    readonly plan: string;
    readonly jurisdiction: string | null;
    readonly code: string | null;
    /** Further documents of the file, whose units are of their own place where they print it. */
    readonly parts?: readonly Part[];
    readonly source: string;
    readonly file: string;
  },
): FiledUnits & { readonly issues: Issue[]; readonly vocabulary: Vocabulary } {
  const { plan, jurisdiction: name } = of;
  const place = vocabulary.jurisdictions.find((j) => j.code === of.code);
  const spelling = plan.replace(/-\d{4}(?:-[b-z])?$/u, '');
  const own: UnitPlace | null =
    name === null || plan === 'draft'
      ? null
      : { spelling, name, province: place?.province ?? null, prefecture: place?.prefecture ?? null };
  const elsewhere = (of.parts ?? []).filter((p) => p.place !== null && p.place.code !== of.code);
  const partAt = (r: Responsibility): Part | undefined =>
    elsewhere.find((p) => p.start <= r.start && r.start < p.end);
  const filed = [undefined, ...elsewhere].reduce<FiledUnits>(
    (all, part) => {
      const ours = all.responsibilities.filter((r) => partAt(r) === part);
      const next = filedUnits(part === undefined ? ours : ours.map((r) => ({ ...r, unit: null })), {
        vocabulary: [...vocabulary.units, ...all.units],
        rules: vocabulary.unitFunctions,
        place: part === undefined ? own : plan === 'draft' ? null : part.place,
      });
      const done = new Map(ours.map((r, k) => [r, next.responsibilities[k] ?? r]));
      return {
        responsibilities: all.responsibilities.map((r) => done.get(r) ?? r),
        units: [...all.units, ...next.units],
        unknown: [...all.unknown, ...next.unknown],
      };
    },
    { responsibilities: [...rows], units: [], unknown: [] },
  );
  const lines = linesOf(of.source).starts.map((start) => ({ start }));
  const issues = filed.unknown.map((r) =>
    issue('unit/unknown', r.unit_text, {
      plan,
      file: of.file,
      line: lineAt(lines, r.start),
      excerpt: r.unit_text,
    }),
  );
  return {
    ...filed,
    issues: plan === 'draft' ? [] : issues,
    vocabulary: { ...vocabulary, units: [...vocabulary.units, ...filed.units] },
  };
}

/** The decoded source of a seed, line by line. */
export function sourceOf(seed: Pick<Seed, 'id' | 'text' | 'sha256' | 'encoding' | 'original'>): Source {
  const { starts, points } = linesOf(seed.text);
  return {
    plan: seed.id,
    sha256: seed.sha256,
    encoding: seed.encoding,
    length: points.length,
    ...(seed.original === null ? {} : { dropped: seed.original.dropped }),
    lines: starts.map((start, k) => ({
      start,
      text: points
        .slice(start, starts[k + 1] ?? points.length)
        .join('')
        .replace(/[\r\n\u000b\u000c\u0085\u2028\u2029]+$/u, ''),
    })),
  };
}
