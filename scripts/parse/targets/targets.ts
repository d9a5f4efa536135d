import { isLacuna, type Correction } from '../../../src/model/correction.ts';
import { fundingId, planOf, targetId } from '../../../src/model/ids.ts';
import type { Span } from '../../../src/model/provenance.ts';
import type { Passage } from '../../../src/model/structure.ts';
import type { Table } from '../../../src/model/table.ts';
import type { Funding, Target } from '../../../src/model/target.ts';
import { aboutWords } from './about.ts';
import { nameIn } from './added.ts';
import { declaredIn } from './declared.ts';
import { forwardIn, type Forward } from './forward.ts';
import { fundingIn } from './funding.ts';
import { lineOf, type Line } from './line.ts';
import { maskedBy, rangesWithout } from './mask.ts';
import { UNIT } from './numeral.ts';
import { helpsIn } from './promise-words.ts';
import { wordsOf } from './shared-out.ts';
import { numbersPromised } from './sentence.ts';
import type { Draft, Stated } from './draft.ts';
import { saidIn, type Said } from './strength.ts';
import { subjectsIn } from './subject.ts';
import { columnsOf, rowPromised } from './table.ts';
import { leadYear, timeWordsIn, type Period } from './time.ts';
import { wordedIn } from './worded.ts';
import { surroundings, verdictOf, type Verdict } from './verdict.ts';
import { RUN, unreadableIn, withNumbers } from './written.ts';

/**
 * Reads: the passages and tables of one edition, its source. Writes: what the plan promises, and the numbers of
 * forward-looking sentences that nobody could read. Assumes: nothing about the text; never throws on it.
 */
export interface Promises {
  readonly targets: Target[];
  readonly funding: Funding[];
  /** The numbers of sentences that were weighed, in order: those with a score above 0 are among the targets. */
  readonly weighed: readonly (Span & Verdict & { readonly words: string; readonly passage: string })[];
  readonly unread: readonly (Span & { readonly words: string; readonly passage: string })[];
}

/** What {@link promisesOf} needs of an edition. */
interface Edition extends Forward {
  readonly tables: readonly Table[];
  readonly corrections: readonly Correction[];
}

const PLACES: Readonly<Record<Passage['kind'], Target['place']>> = {
  goal: 'goals',
  'table-row': 'table',
  measure: 'task',
  safeguard: 'safeguards',
  heading: 'other',
  note: 'other',
  other: 'other',
};

/**
 * Reads the targets and the funding of an edition; `points` is its source, `period` the years it covers, `place` the name of
 * the place, whose characters are not numbers (三台县); `judge` says which numbers are promises, for those who fit the weights.
 */
export function promisesOf(
  edition: Edition,
  points: readonly string[],
  period: Period,
  place: string | null = null,
  judge: (stated: Stated) => Verdict = verdictOf,
): Promises {
  const out = {
    targets: [] as Target[],
    funding: [] as Funding[],
    weighed: [] as (Span & Verdict & { words: string; passage: string })[],
    unread: [] as (Span & { words: string; passage: string })[],
  };
  const tasks = new Set(edition.tasks.map((t) => t.id));
  const rows = new Map(
    edition.tables.flatMap((table) => {
      const columns = columnsOf(table, period);
      return table.rows.map((row) => [row.passage, { columns, row }] as const);
    }),
  );
  const ordinals = new Map([...edition.tasks, ...edition.safeguards].map((r) => [r.id, r.ordinal]));
  const forward = forwardIn(edition);
  const around = surroundings(edition.passages);
  const leads = new Map<string, number>();
  const lost = edition.corrections.filter(isLacuna);
  /** Whether a quote would run across lost words, or begin or end at them: they may belong to what it says. */
  const isTorn = (span: Span): boolean => lost.some((l) => l.start <= span.end && span.start <= l.end);
  for (const passage of edition.passages) {
    if (!forward(passage)) continue;
    const task = tasks.has(passage.parent) ? passage.parent : null;
    const line = lineOf(points, passage, edition.corrections);
    const stands =
      passage.kind === 'heading' ? (task === null ? 'safeguards' : 'task') : PLACES[passage.kind];
    const shared = { plan: planOf(passage.id), task };
    const quoted = (span: Span) => ({ quote: points.slice(span.start, span.end).join(''), ...span });
    const unread = (span: Span): void => {
      out.unread.push({ ...span, words: quoted(span).quote.slice(0, 60), passage: passage.id });
    };
    let number = 0;
    const push = (draft: TargetDraft, span: Span): void => {
      if (isTorn(span)) {
        unread(span);
        return;
      }
      const [year, basis] =
        draft.year !== null
          ? [draft.year, 'stated' as const]
          : period.end === null
            ? [null, null]
            : [period.end, 'inherited' as const];
      out.targets.push({
        id: targetId(passage.id, (number += 1)),
        ...shared,
        place: stands,
        measure: passage.kind === 'measure' ? passage.id : null,
        indicator_text: draft.text,
        subject: draft.subject,
        indicator: null,
        indicator_evidence: null,
        indicator_basis: null,
        indicator_by_rule: null,
        indicator_reason: null,
        value: draft.value,
        value_max: draft.max,
        unit: draft.unit,
        value_base: draft.base?.value ?? null,
        unit_base: draft.base === null || draft.base.unit === '' ? null : draft.base.unit,
        comparator: draft.comparator,
        approximate: draft.about !== null,
        approximate_text: draft.about,
        target_year: year,
        year_basis: basis,
        per_year: draft.perYear,
        baseline_value: draft.baseline.value,
        baseline_year: draft.baseline.year,
        kind: draft.kind,
        ...draft.said,
        restates: null,
        restates_otherwise: [],
        promise_strengths: [],
        benchmark: draft.benchmark,
        ...quoted(span),
      });
    };
    const found = rows.get(passage.id);
    if (found !== undefined && line.text.length <= LONGEST_ROW) {
      const { drafts, unread } = rowPromised(found.columns, found.row.cells, period);
      const from = (k: number): number => found.row.cells[k]?.start ?? passage.start;
      const to = (k: number): number => found.row.cells[k]?.end ?? passage.end;
      for (const d of drafts)
        push(
          { ...d, text: d.name, subject: null },
          { start: from(Math.min(d.first, d.last)), end: to(Math.max(d.first, d.last)) },
        );
      for (const k of unread)
        out.unread.push({
          start: from(k),
          end: to(k),
          words: found.row.cells[k]?.text ?? '',
          passage: passage.id,
        });
      continue;
    }
    if (passage.kind === 'table-row') {
      if (found !== undefined)
        out.unread.push({ ...line.span(0, 60), words: line.text.slice(0, 60), passage: passage.id });
      continue;
    }
    const read = readSentence(
      passage.kind === 'heading' ? withoutOrdinal(line, ordinals.get(passage.id)) : line,
      period,
      place,
    );
    if (read.lead !== null) leads.set(passage.parent, read.lead);
    const lead = leads.get(passage.parent) ?? null;
    const said = saidIn(line);
    const subjects = subjectsIn(line.folded, read.drafts);
    const near = around(passage);
    read.drafts.forEach((d, k) => {
      const year = d.year ?? lead;
      const how = said(d);
      const stated = {
        text: read.text,
        draft: d,
        place: stands,
        strength: how.strength,
        year,
        around: near,
      };
      const span = line.span(d.i, d.j);
      // What is promised in words was found by its words.
      if (d.value !== null) {
        const verdict = judge(stated);
        out.weighed.push({ ...span, ...verdict, words: quoted(span).quote, passage: passage.id });
        // What lost words have torn apart is reported below, whatever it says.
        if (verdict.score <= 0 && !isTorn(span)) return;
      }
      const text = nameIn(line.text, d);
      const subject = d.of ?? subjects[k] ?? null;
      push(
        {
          ...d,
          year,
          about: aboutWords(line.text, d.about),
          text: text === '' ? titleOf(edition, passage) : text,
          subject: subject === null ? null : line.text.slice(...subject).trim(),
          kind: null,
          said: how,
        },
        span,
      );
    });
    const [torn, paid] = [true, false].map((is) =>
      read.paid.filter((p) => isTorn(line.span(p.i, p.j)) === is),
    );
    torn?.forEach((p) => {
      unread(line.span(p.i, p.j));
    });
    paid?.forEach((p, k) => {
      out.funding.push({
        id: fundingId(passage.id, k + 1),
        ...shared,
        beneficiary: p.beneficiary === null ? null : wordsOf(line.text, p.beneficiary),
        amount: p.amount,
        amount_period: p.period,
        approximate: p.about.length > 0,
        approximate_text: aboutWords(line.text, p.about),
        kind: p.kind,
        condition: p.terms.condition === null ? null : wordsOf(line.text, p.terms.condition),
        cap: p.terms.cap,
        rate: p.terms.rate,
        ...quoted(line.span(p.i, p.j)),
      });
    });
    for (const [i, j] of read.unread)
      out.unread.push({
        ...line.span(i, j),
        words: line.text.slice(Math.max(0, i - 12), j + 12),
        passage: passage.id,
      });
  }
  return out;
}

/** A heading whose printed number does not count as a number of its sentence. */
const withoutOrdinal = (line: Line, ordinal: string | null | undefined): Pick<Line, 'folded'> => ({
  folded: maskedBy(line.folded, [{ i: 0, j: ordinal?.length ?? 0 }]),
});

type TargetDraft = Omit<Draft, 'name' | 'added' | 'of' | 'i' | 'j' | 'at' | 'maxAt' | 'about'> & {
  about: string | null;
  text: string;
  subject: string | null;
  kind: Target['kind'];
  said: Said;
};

/** What a sentence without a name counts: the title it is under. */
const titleOf = (edition: Edition, passage: Passage): string =>
  [...edition.tasks, ...edition.sections].find((r) => r.id === passage.parent && r.title !== '')?.title ??
  passage.text;

/** Reads one sentence: what it promises, what it pays, the year it leads with, and the numbers that nothing claims. */
export function readSentence(line: Pick<Line, 'folded'>, period: Period, place: string | null = null) {
  const text = withNumbers(line.folded);
  if (text.length > LONGEST_SENTENCE)
    return {
      text,
      drafts: [],
      paid: [],
      lead: null,
      unread: /\d/u.test(text) ? [[0, 60] as [number, number]] : [],
    };
  const words = timeWordsIn(text, period);
  const paid = fundingIn(text);
  // What a payment says of those whom it helps may be a count of them: 资助50名骨干,每年给予补贴.
  const known = [...rangesWithout(paid, helpsIn(text)), ...namesIn(text, place)];
  const masked = maskedBy(text, [...declaredIn(maskedBy(text, known), text), ...known]);
  const torn = unreadableIn(masked);
  const { drafts, history } = numbersPromised(text, maskedBy(masked, torn), words);
  const worded = wordedIn(text, words);
  const all = [...drafts, ...worded].sort((a, b) => a.i - b.i || a.j - b.j);
  const rest = maskedBy(masked, [...all, ...history]);
  const unread = [...rest.matchAll(LEFT)].map((m): [number, number] => [m.index, m.index + m[0].length]);
  return { text, drafts: all, paid, lead: leadYear(words, text), unread };
}

/** Where folded `text` names the place, with or without its type word. */
function namesIn(text: string, place: string | null): { i: number; j: number }[] {
  const name = place?.slice(0, -1) ?? '';
  if (name.length < 2 || !/[一二三四五六七八九十百千万]/u.test(name)) return [];
  return [...text.matchAll(new RegExp(name, 'gu'))].map((m) => ({ i: m.index, j: m.index + name.length }));
}

/** Rows beyond this length are not read, since each of their targets quotes the row up to its value. */
export const LONGEST_ROW = 1000;
/** Text longer than this is not a sentence of a plan; it is not read, and an issue says so. */
export const LONGEST_SENTENCE = 4000;

/** Numbers that nothing claims. */
const LEFT = new RegExp(`\\d[\\d.,']*|${RUN}(?:[余多来]?(?:${UNIT})|分之${RUN})|翻[一两二三]?番`, 'gu');
