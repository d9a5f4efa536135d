import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Correction } from '../../src/model/correction.ts';
import type { AddressKind } from '../../src/model/ledger.ts';
import { lineAt } from '../../src/model/source.ts';
import type { Passage, PassageKind } from '../../src/model/structure.ts';
import {
  addressOf,
  indicatorPath,
  instrumentPath,
  sourcePath,
  themePath,
  unitPath,
} from '../../src/routes.ts';
import type { PlanContent } from '../site/content.ts';

/**
 * Reads    content/
 * Writes   every address that follows from it, with the text that is there
 * Assumes  that content/ is valid; the stage `content` of `npm run check` sees to it
 */
export interface Published {
  readonly kind: AddressKind;
  readonly id: string;
  readonly address: string;
  readonly text: string;
  /** Published only where the site has a page for it: codes of vocabularies. */
  readonly optional?: true;
  /** Where it comes from, for messages: `seeds/plans/linze-2022/source.txt line 30`. */
  readonly origin: string;
}

const KIND_OF: Record<Exclude<PassageKind, 'heading'>, AddressKind> = {
  measure: 'sentence',
  goal: 'sentence',
  safeguard: 'sentence',
  other: 'sentence',
  note: 'note',
  'table-row': 'row',
};

/** What follows from one edition and its source. */
export function addressesOfPlan({ edition, source }: PlanContent): Published[] {
  const { plan, sections, areas, tasks, safeguards, passages, corrections } = edition;
  const file = `seeds/plans/${plan.id}/source.txt`;
  const origin = (start: number): string => `${file} line ${lineAt(source.lines, start)}`;
  const headings = new Map(passages.filter((p) => p.kind === 'heading').map((p) => [p.id, p.text]));
  const headed = (kind: AddressKind, records: readonly { id: string; title: string; start: number }[]) =>
    records.map((r): Published => ({
      kind,
      id: r.id,
      address: addressOf(r.id),
      text: headings.get(r.id) ?? r.title,
      origin: origin(r.start),
    }));
  return [
    {
      kind: 'plan',
      id: plan.id,
      address: addressOf(plan.id),
      text: plan.title,
      origin: `seeds/plans/${plan.id}/plan.yaml`,
    },
    {
      kind: 'source',
      id: plan.id,
      address: sourcePath(plan.id),
      text: `#L1 to #L${source.lines.length} of the file with the SHA-256 ${source.sha256}`,
      origin: file,
    },
    ...headed('section', sections),
    ...headed('area', areas),
    ...headed('task', tasks),
    ...headed('safeguard', safeguards),
    ...passages.flatMap((p: Passage): Published[] =>
      p.kind === 'heading'
        ? []
        : [
            {
              kind: KIND_OF[p.kind],
              id: p.id,
              address: addressOf(p.id),
              text: p.text,
              origin: origin(p.start),
            },
          ],
    ),
    ...corrections.map((c): Published => ({
      kind: 'correction',
      id: c.id,
      address: addressOf(c.id),
      text: correctionText(c),
      origin: origin(c.start),
    })),
  ];
}

const correctionText = (c: Correction): string => `${c.sic} → ${c.corr ?? '?'}`;

const VOCABULARIES: readonly { name: string; kind: AddressKind; at: (code: string) => string }[] = [
  { name: 'themes', kind: 'theme', at: themePath },
  { name: 'instruments', kind: 'instrument', at: instrumentPath },
  { name: 'indicators', kind: 'indicator', at: indicatorPath },
  { name: 'units', kind: 'unit', at: unitPath },
];

/** Codes of vocabularies, each of which may have a page. */
export function addressesOfVocabularies(root: string): Published[] {
  return VOCABULARIES.flatMap(({ name, kind, at }) => {
    const file = `content/vocabulary/${name}.json`;
    if (!existsSync(join(root, file))) return [];
    const rows = JSON.parse(readFileSync(join(root, file), 'utf8')) as {
      code: string;
      name: string;
      definition?: string;
    }[];
    return rows.map((r): Published => ({
      kind,
      id: r.code,
      address: at(r.code),
      text: r.definition === undefined ? r.name : `${r.name}：${r.definition}`,
      optional: true,
      origin: `seeds/vocabulary/${name}.yaml`,
    }));
  });
}
