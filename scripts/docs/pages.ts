/**
 * The pages of the documentation with parts that are made from code. Reads a page as it is; assumes that its blocks are marked,
 * see `blocks.ts`.
 */
import { readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { zh } from '../../src/text/data-files.ts';
import { withBlocks, type Blocks } from './blocks.ts';
import { analysisPart, contractPart, publishedPart, wordingsPart } from './columns.ts';
import { issuesPart } from './issues.ts';
import { filesPart } from './files.ts';
import { importPart } from './import-rules.ts';

const PAGES: Readonly<Record<string, Blocks>> = {
  'docs/data-dictionary.md': {
    tables: publishedPart,
    analysis: () => analysisPart(zh.analysis.heads),
    wordings: () => wordingsPart(zh.lexicon.heads),
  },
  'docs/data-contract.md': { columns: contractPart },
  'docs/issues.md': { issues: issuesPart },
  'docs/files.md': { imports: importPart, files: () => filesPart('.') },
};

/** A page as it stands, and as it should. */
interface Written {
  readonly path: string;
  readonly now: string;
  readonly anew: string;
}

/** All pages with parts that are made from code, formatted as everything is. */
export const pagesAnew = (): Promise<readonly Written[]> =>
  Promise.all(
    Object.entries(PAGES).map(async ([path, blocks]) => {
      const now = readFileSync(path, 'utf8');
      const options = await resolveConfig(path);
      return { path, now, anew: await format(withBlocks(now, blocks), { ...options, parser: 'markdown' }) };
    }),
  );
