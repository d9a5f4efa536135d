import type { Citation } from '../../src/model/citation.ts';
import type { Correction } from '../../src/model/correction.ts';
import type { Edition } from '../../src/model/edition.ts';
import { citationId, planOf } from '../../src/model/ids.ts';
import { folded } from '../parse/folded.ts';
import { sameNumber } from '../parse/metadata/number.ts';
import { lineOf } from '../parse/targets/line.ts';
import { type Gazetteer, type Home, standingOf } from './bodies.ts';
import { documentName } from './document.ts';
import { kindOfDocument } from './kind.ts';
import { type Mark, marksIn } from './marks.ts';
import { type Related, relationOf, relationWords } from './relation.ts';

/** What {@link citationsOf} reads of an edition. */
interface Citing extends Pick<Edition, 'passages' | 'tasks'> {
  readonly corrections: readonly Correction[];
  /** The plan's own number, which is not a citation. */
  readonly document_number: string | null;
}

/**
 * Every document that a passage names, by title or by number, in the order of the document. `points` is the source in code
 * points. A document of the corpus is found later, see `resolve.ts`. Pure and total.
 */
export function citationsOf(
  edition: Citing,
  points: readonly string[],
  home: Home,
  places: Gazetteer,
): Citation[] {
  const tasks = new Set(edition.tasks.map((t) => t.id));
  const shorts = new Map<string, Pick<Citation, 'document' | 'document_type' | 'level' | 'level_basis'>>();
  const own = edition.document_number;
  return edition.passages.flatMap((passage) => {
    if (!/[《号]/u.test(passage.text)) return [];
    const line = lineOf(points, passage, edition.corrections);
    const marks = marksIn(line.text).filter(
      (m) => m.title !== null || own === null || m.number === null || !sameNumber(m.number, own),
    );
    const plain = folded(line.text);
    return listed(plain, marks)
      .filter(({ members, related }) => related !== null || members.some(({ mark }) => mark.title !== null))
      .flatMap(({ members, related }) =>
        members.map(({ mark, before }): Omit<Citation, 'id'> => {
          const title = mark.title;
          const named = title === null ? null : documentName(title);
          const known = named === null ? undefined : shorts.get(named);
          const standing = standingOf(
            { before, title: title === null ? null : folded(title), number: mark.number },
            home,
            places,
          );
          const entry = known ?? {
            document: named ?? mark.number ?? '',
            level: standing.level,
            level_basis: standing.basis,
            document_type: named === null ? null : kindOfDocument(named),
          };
          if (mark.short !== null && named !== null) shorts.set(documentName(mark.short), entry);
          return {
            plan: planOf(passage.id),
            task: tasks.has(passage.parent) ? passage.parent : null,
            title,
            document_number: mark.number,
            issuer: standing.issuer === null ? null : printed(line.text, plain, standing.issuer, mark),
            ...entry,
            relation: related?.relation ?? null,
            relation_text: related?.words ?? null,
            cited_plan: null,
            text: line.text.slice(mark.i, mark.j),
            ...line.span(mark.i, mark.j),
          };
        }),
      )
      .map((row, k): Citation => ({ id: citationId(passage.id, k + 1), ...row }));
  });
}

/** The heading of a notice, with the body that sends a document out: 甲县人民政府办公室关于印发《乙方案》的通知. */
const SENT_OUT = /^(.{4,60}?) *关于(?:印发|转发|公布|发布)$/u;

interface Listed {
  readonly members: readonly { readonly mark: Mark; readonly before: string }[];
  readonly related: Related | null;
}

/** What may be between two titles of one list, beside a body that issued the next. */
const JOINT = /^[、,和及与或以暨等其\s]*$/u;

/** Titles that are in one list share the words before the first and after the last. */
function listed(plain: string, marks: readonly Mark[]): Listed[] {
  const lists: { mark: Mark; before: string }[][] = [];
  marks.forEach((mark, k) => {
    const last = marks[k - 1];
    const between = last === undefined ? null : plain.slice(last.j, mark.i);
    const list = lists.at(-1);
    if (list !== undefined && between !== null && joins(between)) list.push({ mark, before: between });
    else lists.push([{ mark, before: clauseBefore(plain, last?.j ?? 0, mark.i) }]);
  });
  return lists.map((members) => {
    const [first] = members;
    const lastMark = members.at(-1)?.mark;
    if (first === undefined || lastMark === undefined) return { members, related: null };
    const related = relationOf(first.before, plain.slice(lastMark.j));
    const sender = SENT_OUT.exec(first.before.trimEnd())?.[1];
    const rest =
      sender ?? (related === null || related.end < 0 ? first.before : first.before.slice(related.end));
    return { members: [{ ...first, before: rest }, ...members.slice(1)], related };
  });
}

/** Whether what is between two titles joins them: marks and 和, and at most a body without a verb. */
function joins(between: string): boolean {
  if (JOINT.test(between)) return true;
  return (
    between.length <= 60 &&
    /^(?:[、,]|和|及|以及|与| )/u.test(between) &&
    !/[。;:!?]/u.test(between) &&
    !relationWords.test(between) &&
    /(?:委|府|厅|室|部|局|会|院|组|办|国家|[省市县区州盟旗])$/u.test(between.trim())
  );
}

/** The clause that leads to a title; a comma cuts it off where the words before the comma are not a body. */
function clauseBefore(plain: string, from: number, to: number): string {
  // What closes and never opened was torn off in front.
  const words = plain.slice(Math.max(from, plain.slice(from, to).lastIndexOf('》') + from + 1), to);
  const cut = Math.max(...['。', ';', ':', '!', '?', ','].map((sign) => words.lastIndexOf(sign)));
  return words.slice(cut + 1);
}

/** 关于印发 and blanks are between an issuer and a title at most, in UTF-16 units. */
const FAR = 8;

/** The issuer as printed: folding keeps every index. */
function printed(text: string, plain: string, issuer: string, mark: Mark): string {
  const near = plain.lastIndexOf(issuer, mark.i);
  const at =
    near >= 0 && near + issuer.length <= mark.i && mark.i - near - issuer.length <= FAR
      ? near
      : plain.indexOf(issuer, mark.i);
  return at < 0 ? issuer : text.slice(at, at + issuer.length).trim();
}
