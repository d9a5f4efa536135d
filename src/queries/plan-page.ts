import { render } from 'astro:content';
import { corpusDate, corpusVersion } from '../corpus.ts';
import { planView } from '../edition/plan-view.ts';
import { wholeText } from '../edition/whole-text.ts';
import { wholeTextPages } from '../edition/whole-text-pages.ts';
import { planPath } from '../routes.ts';
import { citationOf, describedAs } from './citations.ts';
import { plansById, saidOfCodes } from './concepts.ts';
import { correctedWords } from './corrected.ts';
import { editionEntry, readerFor } from './editions.ts';
import { selfReading } from './indicators.ts';
import { pastOf } from './ledger.ts';
import { citedBy } from './lineage.ts';

/** What does the page of a plan show? */
export async function planPage(id: string) {
  const view = planView(await readerFor(id));
  return {
    view,
    /** The body of the edition, which says in which order its parts stand. */
    Content: (await render(await editionEntry(id))).Content,
    codes: await saidOfCodes(id),
    past: await pastOf(planPath(id)),
    data: await describedAs(id),
    reading: await selfReading(id),
    citations: await citedBy(id),
    plans: await plansById(),
    quotes: (await correctedWords()).quotes,
    cited: {
      citable: await citationOf(id),
      version: corpusVersion,
      preparing: corpusDate === null,
      interpretation: view.figures.plan.is_interpretation,
    },
  };
}

/** What does a page of the whole text of a plan show, from 0? */
export async function wholeTextPage(id: string, page: number) {
  const reader = await readerFor(id);
  const [view, text] = [planView(reader), wholeText(reader)];
  const pages = wholeTextPages(text, view.corrections);
  const shown = pages[page];
  if (!shown) throw new Error(`${id}: its text has no page ${page + 1}`);
  return { plan: reader.edition.plan, view, text, pages, page, shown, citable: await citationOf(id) };
}

/** What such a page shows. */
export type WholeTextPage = Awaited<ReturnType<typeof wholeTextPage>>;
