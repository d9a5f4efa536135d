/** Loaded when a reader opens the codes of a task or sentence: its evidence, taken from the page of the plan's codings. */
import { zh as said } from '../../text/cite-said.ts';
import { reportAddress, shownWords } from '../site/report-address.ts';
import { element } from '../search/element.ts';

const pages = new Map<string, Promise<Document>>();

function pageAt(url: string): Promise<Document> {
  const known = pages.get(url);
  if (known) return known;
  const page = fetch(url).then(async (response) => {
    if (!response.ok) throw new Error(`${response.status} ${url}`);
    return new DOMParser().parseFromString(await response.text(), 'text/html');
  });
  page.catch(() => pages.delete(url));
  pages.set(url, page);
  return page;
}

/** Where an error in the codes is reported: with the address of what they are beside, its words and the codes. */
function reportOf(link: HTMLElement, codes: string): string {
  const passage = link.closest<HTMLElement>('[id]');
  const at = location.pathname + (passage === null || passage.localName === 'main' ? '' : `#${passage.id}`);
  const words = passage?.querySelector('.document') ? shownWords(passage) : document.title;
  return reportAddress(at, `${words.slice(0, 200)} [${codes.trim()}]`);
}

/** Puts the codes with their evidence in the place of the link that leads to them; follows the link where it cannot. */
export async function openCodes(link: HTMLAnchorElement): Promise<void> {
  const [url = '', anchor = ''] = link.href.split('#');
  let lists: Element[] = [];
  try {
    const there = (await pageAt(url)).getElementById(anchor);
    lists = [...(there?.querySelectorAll(':scope > ul') ?? [])];
  } catch {
    // The browser then says why the page cannot be had.
  }
  if (lists.length === 0) {
    location.assign(link.href);
    return;
  }
  const details = element('details', { class: 'codes', 'data-codes': '', open: '' });
  const summary = element('summary', {}, ...link.childNodes);
  // A copy: the page may be asked again.
  details.append(
    summary,
    ...lists.map((list) => document.importNode(list, true)),
    element('a', { href: reportOf(link, summary.textContent), 'data-report-here': '' }, said.reportCodes),
  );
  link.replaceWith(details);
  summary.focus();
}
