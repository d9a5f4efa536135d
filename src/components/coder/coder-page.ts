/** The page on which a second coder works. */
import type { BlindPlan, BlindTask } from '../../coding/blind.ts';
import { plansOfSample, sampleOf, type SamplePlan, type SampleUnit } from '../../coding/sample.ts';
import { isCoded, readSession, SESSION_FORMAT, toggled, type Session } from '../../coding/session.ts';
import { codeSentencesPath } from '../../routes.ts';
import { zh as t } from '../../text/coding.ts';
import { href } from '../href.ts';
import { loaded } from '../site/missing-part.ts';
import { part, showCodes, showSentence } from './coder-view.ts';
import { keep, kept } from './kept-session.ts';

const root = part(document, '[data-coder]', HTMLElement);
const form = part(root, '[data-sample]', HTMLFormElement);
const status = part(root, '[data-status]', HTMLElement);
const work = part(root, '[data-work]', HTMLElement);
const asked = part(root, '[data-agreement]', HTMLElement);
const resume = part(root, '[data-resume]', HTMLElement);
const sentence = part(work, '[data-sentence]', HTMLElement);

let session: Session | null = null;
let tasks: ReadonlyMap<string, BlindTask> = new Map();
let at = 0;

const say = (words: string): void => {
  status.textContent = words;
};

async function planOf(plan: string): Promise<BlindPlan> {
  const response = await fetch(href(codeSentencesPath(plan)));
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  return response.json() as Promise<BlindPlan>;
}

async function tasksOf(plans: readonly string[]): Promise<BlindTask[]> {
  const found = (await Promise.all(plans.map(planOf))).flatMap((plan) => plan.tasks);
  tasks = new Map(found.map((task) => [task.id, task]));
  return found;
}

const taskOf = (id: string): string => id.slice(0, id.lastIndexOf('/'));
const doneIn = ({ sentences, given }: Session): number =>
  sentences.filter(({ id }) => isCoded(given[id])).length;

/** Which plans are asked for: those that are ticked, or those of the provinces that are. */
async function plansAsked(places: readonly string[]): Promise<readonly string[]> {
  const { catalogue } = root.dataset;
  if (catalogue === undefined) return places;
  const response = await fetch(catalogue);
  if (!response.ok) throw new Error(`${response.status} ${response.url}`);
  const plans = (await response.json()) as { id: string; values: { province?: string[] } }[];
  return plans.filter(({ values }) => places.includes(values.province?.[0] ?? '')).map(({ id }) => id);
}

async function draw(): Promise<void> {
  const data = new FormData(form);
  const text = (name: string): string => {
    const value = data.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  const places = data.getAll('place').filter((value) => typeof value === 'string');
  if (places.length === 0) {
    say(t.sample.choose);
    return;
  }
  const all = await plansAsked(places);
  const size = Number(text('size'));
  const sample: SamplePlan = {
    plans: plansOfSample({ plans: all, seed: text('seed') }),
    theme: text('theme') === '' ? null : text('theme'),
    unit: text('unit') as SampleUnit,
    size: size >= 1 ? Math.floor(size) : null,
    seed: text('seed'),
  };
  const option = form.querySelector<HTMLOptionElement>('[name=theme] option:checked');
  const words = JSON.parse(option?.dataset['words'] ?? '[]') as string[];
  const drawn = sampleOf(await tasksOf(sample.plans), sample, words);
  if (drawn.length === 0) {
    say(t.sample.none);
    return;
  }
  begin({
    format: SESSION_FORMAT,
    corpus: root.dataset['version'] ?? '',
    coder: text('coder'),
    sample,
    sentences: drawn.map(({ sentence: { id, text: words } }) => ({ id, text: words })),
    given: {},
    revealed: false,
  });
  say(t.sample.drawn(drawn.length, new Set(drawn.map(({ task }) => task.id.split('/')[0])).size));
}

/** Continues a session; what its plans say is fetched for titles, corrections and the tasks around the sentences. */
async function open(next: Session): Promise<void> {
  await tasksOf([...new Set(next.sentences.map(({ id }) => id.split('/')[0] ?? ''))]);
  const now = new Map(
    [...tasks.values()].flatMap((task) => task.sentences.map((s) => [s.id, s.text] as const)),
  );
  const changed = next.sentences.filter(({ id, text }) => now.get(id) !== text).length;
  begin(next);
  say(changed > 0 ? t.work.changed(changed) : '');
}

function begin(next: Session): void {
  session = next;
  at = Math.max(
    0,
    next.sentences.findIndex(({ id }) => !isCoded(next.given[id])),
  );
  form.hidden = true;
  work.hidden = false;
  asked.hidden = true;
  show();
  remember();
}

function remember(): void {
  if (session !== null && !keep(session)) say(t.work.unsaved);
}

function show(): void {
  const current = session?.sentences[at];
  if (session === null || current === undefined) return;
  part(work, '[data-place]', HTMLElement).textContent = t.work.place(
    at + 1,
    session.sentences.length,
    doneIn(session),
  );
  showSentence(work, current, tasks.get(taskOf(current.id)));
  showCodes(work, session.given[current.id]);
  sentence.focus({ preventScroll: true });
}

function step(by: number): void {
  const last = (session?.sentences.length ?? 1) - 1;
  at = Math.min(last, Math.max(0, at + by));
  show();
}

function toNextOpen(): void {
  if (session === null) return;
  const { sentences, given } = session;
  const order = [...sentences.keys()].map((k) => (at + 1 + k) % sentences.length);
  at = order.find((k) => !isCoded(given[sentences[k]?.id ?? ''])) ?? Math.min(at + 1, sentences.length - 1);
  show();
}

/** The words of the sentence that are marked; null where none are. */
function marked(): string | null {
  const selection = getSelection();
  const words = selection?.toString().trim() ?? '';
  return words !== '' && selection !== null && sentence.contains(selection.anchorNode) ? words : null;
}

function toggle(box: HTMLInputElement): void {
  const current = session?.sentences[at];
  const scheme = box.closest<HTMLElement>('[data-scheme]')?.dataset['scheme'];
  if (session === null || current === undefined || (scheme !== 'theme' && scheme !== 'instrument')) return;
  session = toggled(session, current.id, scheme, box.value, marked());
  showCodes(work, session.given[current.id]);
  part(work, '[data-place]', HTMLElement).textContent = t.work.place(
    at + 1,
    session.sentences.length,
    doneIn(session),
  );
  remember();
}

/** Runs what may fail without a network, and says so if it does. */
function trying(doing: () => Promise<void>): void {
  doing().catch((error: unknown) => {
    console.warn(error);
    say(t.sample.failed);
  });
}

async function openFile(
  input: HTMLInputElement,
  then: (found: Session) => Promise<void> | void,
): Promise<void> {
  const [file] = input.files ?? [];
  input.value = '';
  if (file === undefined) return;
  const found = readSession(await file.text());
  if (found === null) say(t.sample.badFile);
  else await then(found);
}

const files = () => loaded(import('./coder-files.ts'));
const acts: Record<string, () => void> = {
  previous: () => {
    step(-1);
  },
  next: () => {
    step(1);
  },
  open: toNextOpen,
  again: () => {
    work.hidden = asked.hidden = true;
    form.hidden = false;
    offerResume();
  },
  agree: () => {
    asked.hidden = false;
    asked.scrollIntoView();
    asked.focus();
  },
};
for (const form of ['save', 'csv', 'yaml'] as const)
  acts[form] = () => {
    const now = session;
    if (now !== null)
      trying(async () => {
        const counts = new Map([...tasks].map(([id, task]) => [id, task.sentences.length]));
        (await files()).saveSession(form, now, counts);
      });
  };

async function agreeWith(reader: 'editor' | 'rule' | Session): Promise<void> {
  if (session === null) return;
  session = { ...session, revealed: true };
  remember();
  const { showAgreement } = await loaded(import('./agreement-view.ts'));
  await showAgreement(asked, work, session, reader);
  say(t.work.seen);
}

function offerResume(): void {
  const old = kept();
  resume.hidden = old === null;
  if (old === null) return;
  const button = part(resume, 'button', HTMLButtonElement);
  button.textContent = t.sample.resume(old.coder, doneIn(old), old.sentences.length);
  button.onclick = () => {
    trying(() => open(old));
  };
}

let warned = false;
form.addEventListener('submit', (event) => {
  event.preventDefault();
  const old = kept();
  if (old !== null && doneIn(old) > 0 && !warned) {
    warned = true;
    say(t.sample.replace);
    return;
  }
  warned = false;
  trying(draw);
});
root.addEventListener('change', ({ target }) => {
  if (!(target instanceof HTMLInputElement)) return;
  if (target.name === 'file') trying(() => openFile(target, open));
  else if (target.name === 'other') trying(() => openFile(target, agreeWith));
  else if (target.closest('[data-scheme]')) toggle(target);
});
root.addEventListener('click', ({ target }) => {
  const button = (target as Element).closest('button');
  const { do: act, against } = button?.dataset ?? {};
  if (act !== undefined) acts[act]?.();
  if (against === 'editor' || against === 'rule') trying(() => agreeWith(against));
});
// What is marked in the sentence stays marked while a code is chosen.
work.addEventListener('mousedown', (event) => {
  if ((event.target as Element).closest('[data-scheme] label')) event.preventDefault();
});
work.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  const { target, key } = event;
  const onControl = (target as Element).closest('button, a, summary') !== null;
  const box = work.querySelector<HTMLInputElement>(`[data-key="${CSS.escape(key.toLowerCase())}"]`);
  if (key === 'ArrowRight') step(1);
  else if (key === 'ArrowLeft') step(-1);
  else if (key === 'Enter' && !onControl) toNextOpen();
  else if (box) toggle(box);
  else return;
  event.preventDefault();
});

form.hidden = false;
offerResume();
