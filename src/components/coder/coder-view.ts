/** Draws the sentence and the codes on the page of the second coder. */
import type { BlindTask } from '../../coding/blind.ts';
import type { Given, Session } from '../../coding/session.ts';
import { zh as t } from '../../text/coding.ts';
import { h, nodeOf } from '../markup/markup.ts';
import { correctedMarkup } from '../reading/corrected.ts';
import { joints } from '../../text/joints.ts';

/** The part of the page that a selector names; throws where the page has none. */
export function part<Type extends Element>(
  of: ParentNode,
  selector: string,
  type: abstract new () => Type,
): Type {
  const found = of.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`The page has no ${selector}`);
  return found;
}

/** Shows the sentence with its corrections, the title of its task, and the whole task when it is opened. */
export function showSentence(
  work: HTMLElement,
  { id, text }: Session['sentences'][number],
  task: BlindTask | undefined,
): void {
  const draw = (place: string, nodes: readonly Node[]): void => {
    part(work, place, HTMLElement).replaceChildren(...nodes);
  };
  const own = task?.sentences.find((s) => s.id === id);
  // Where the text is another than the one that was drawn, its corrections say nothing of this one.
  const marks = own?.text === text ? (own.marks ?? []) : [];
  draw('[data-sentence]', correctedMarkup([{ text }], marks).map(nodeOf));
  part(work, '[data-sentence]', HTMLElement).dataset['sentence'] = id;
  draw('[data-task]', correctedMarkup([{ text: task?.title ?? '' }], task?.marks ?? []).map(nodeOf));
  draw(
    '[data-whole]',
    (task?.sentences ?? []).map((s) => {
      const words = correctedMarkup([{ text: s.text }], s.marks ?? []);
      return nodeOf(s.id === id ? h('mark', {}, words) : h('span', {}, words));
    }),
  );
}

/** Shows which codes a sentence has, in which order, and by which words. */
export function showCodes(work: HTMLElement, given: Given | undefined): void {
  for (const item of work.querySelectorAll<HTMLElement>('[data-code]')) {
    const scheme = item.closest<HTMLElement>('[data-scheme]')?.dataset['scheme'];
    const codes = scheme === 'theme' ? given?.theme : given?.instrument;
    const at = codes?.findIndex(([code]) => code === item.dataset['code']) ?? -1;
    part(item, 'input', HTMLInputElement).checked = at >= 0;
    part(item, '[data-rank]', HTMLElement).textContent = at < 0 ? '' : String(at + 1);
    const evidence = codes?.[at]?.[1];
    part(item, '[data-evidence]', HTMLElement).textContent =
      evidence === undefined ? '' : joints.pair(t.work.evidence, evidence);
  }
}
