import { editionSchema, type Edition } from '../src/model/edition.ts';
import { issue, type Issue } from '../src/model/issue.ts';
import type { Vocabulary } from '../src/model/seed.ts';
import type { Source } from '../src/model/source.ts';
import { decided } from './classify/indicator-editor.ts';
import { withIndicators } from './classify/indicators.ts';
import { withRestatements } from './classify/restates.ts';
import { rules } from './check/edition.ts';
import { linesOf } from './parse/errata.ts';
import { codingsOf } from './classify/codings.ts';
import { parsePlan } from './parse/plan.ts';
import { periodOf } from './parse/targets/time.ts';
import type { Seed } from './read/seeds.ts';

/** parse → check for one seed: its edition, and every issue. Pure. */
export function editionOf(seed: Seed, vocabulary: Vocabulary): { edition: Edition; issues: Issue[] } {
  const place = vocabulary.jurisdictions.find((j) => j.code === seed.facts.jurisdiction_code);
  const {
    attachments,
    layout: _layout,
    claimedBy: _claimedBy,
    ...records
  } = parsePlan({
    id: seed.id,
    source: seed.text,
    errata: seed.errata,
    units: vocabulary.units,
    jurisdiction: seed.facts.jurisdiction,
    period: periodOf({ id: seed.id, ...seed.facts }),
    files: seed.files,
  });
  const { codings, issues: codingIssues } = codingsOf(records, vocabulary, {
    plan: seed.id,
    masked: namesOf(seed.facts.jurisdiction),
    editor: seed.codings,
    file: seed.files.codings,
  });
  const { targets, issues: indicatorIssues } = decided({
    plan: seed.id,
    file: seed.files.indicators,
    targets: withIndicators(records.targets, records.passages, vocabulary.indicators),
    decisions: seed.indicators,
    indicators: vocabulary.indicators,
  });
  const edition: Edition = {
    plan: {
      id: seed.id,
      ...seed.facts,
      province: place?.province ?? null,
      prefecture: place?.prefecture ?? null,
      attachments: [...attachments],
    },
    ...records,
    targets: withRestatements(targets),
    codings,
  };
  const gate = editionSchema.safeParse(edition);
  const schema = gate.success
    ? []
    : gate.error.issues.map((e) =>
        issue('text/mismatch', `${e.path.join('.')}: ${e.message}`, {
          plan: seed.id,
          file: seed.files.source,
        }),
      );
  const found = [
    ...schema,
    ...rules.flatMap((rule) => rule({ edition, source: seed.text, vocabulary, file: seed.files.source })),
  ];
  const issues = [...records.issues, ...codingIssues, ...indicatorIssues, ...found];
  return { edition: { ...edition, issues: issues.filter((i) => i.severity !== 'error') }, issues };
}

/** A place's name is no evidence: 合作市 is not about 合作. */
export const namesOf = (jurisdiction: string | null): string[] =>
  jurisdiction === null ? [] : [jurisdiction];

/** The decoded source of a seed, line by line. */
export function sourceOf(seed: Seed): Source {
  const { starts, points } = linesOf(seed.text);
  return {
    plan: seed.id,
    sha256: seed.sha256,
    encoding: seed.encoding,
    length: points.length,
    lines: starts.map((start, k) => ({
      start,
      text: points
        .slice(start, starts[k + 1] ?? points.length)
        .join('')
        .replace(/[\r\n\u000b\u000c\u0085\u2028\u2029]+$/u, ''),
    })),
  };
}
