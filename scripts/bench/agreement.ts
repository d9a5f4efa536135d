import {
  agreementOf,
  agreementScopes,
  setsIn,
  type Agreement,
  type AgreementScope,
} from '../../src/compare/agreement.ts';
import { readContent } from '../site/content.ts';
import { readVocabulary } from '../read/vocabulary.ts';

/** How far rule and editor agree over all editions of content/; see {@link setsIn} for what a scope takes in. */
export function agreement(root: string, scope: AgreementScope = 'tasks'): Agreement {
  const { vocabulary } = readVocabulary(root);
  return agreementOf(
    readContent(root).flatMap(({ edition }) => setsIn(edition, scope)),
    {
      theme: vocabulary.themes.map((t) => t.code),
      instrument: vocabulary.instruments.flatMap((kind) => kind.tools.map((t) => t.code)),
    },
  );
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`.padStart(8);
const decimals = (kappa: number | null): string => (kappa === null ? '–' : kappa.toFixed(2)).padStart(6);

/** The same as lines for a terminal. */
export function agreementLines({ primary, codes }: Agreement): string[] {
  return [
    'Agreement of rule and editor: primary theme',
    ...primary.map(
      ({ level, n, same, accuracy, kappa, among }) =>
        `  ${level.padEnd(8)} ${String(same).padStart(4)} of ${n} ${percent(accuracy)}   kappa ${decimals(kappa)}   among the editor's ${among}`,
    ),
    'Per code: both / rule only / editor only / neither',
    ...codes.map(
      (c) =>
        `  ${c.level.padEnd(8)} ${c.code.padEnd(24)} ${[c.both, c.rule_only, c.editor_only, c.neither].map((n) => String(n).padStart(4)).join('')} ${percent(c.accuracy)}   kappa ${decimals(c.kappa)}`,
    ),
  ];
}

/** For `npm run bench`: prints the lines of every scope and gives the rows of the first. */
export function benchAgreement(): Agreement {
  const root = process.cwd();
  for (const scope of agreementScopes)
    console.log(`${scope}: ${agreementLines(agreement(root, scope)).join('\n')}`);
  return agreement(root);
}
