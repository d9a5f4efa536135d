import { folded } from '../folded.ts';
import { bodyKey, isIssuer } from './bodies.ts';
import { letterHead, type Line } from './lines.ts';
import type { Signature } from './signature.ts';
import type { Reading } from './title.ts';
import { abbreviates, weigh, type Finding, type Sighting } from './weigh.ts';

/** 甲省科技厅等11部门 is who signs with 甲省科技厅 first. */
const AND_OTHERS = / ?等 ?(?:\d{1,2}|[一二三四五六七八九十]{1,3})? ?个? ?(?:部门|单位|厅局|委办局)?$/u;
/** A name that leaves out its place: 市人民政府. */
const PLACELESS = /^[省市县区州旗](?!\p{Script=Han}?[省市县区州旗])/u;

/** Whether two names mean the same bodies: one abbreviates the other, or is the first of several. */
function sameBody(a: string, b: string): boolean {
  const [x, y] = [bodyKey(folded(a)), bodyKey(folded(b))];
  const [p, q] = [x.replace(AND_OTHERS, ''), y.replace(AND_OTHERS, '')];
  const first = (name: string): string =>
    folded(name)
      .trim()
      .split(/[ 、,]/u)[0] ?? '';
  const several = (name: string): boolean => / |、/u.test(name.trim());
  if (p !== x && (several(b) || abbreviates(p, first(b)))) return true;
  if (q !== y && (several(a) || abbreviates(q, first(a)))) return true;
  return abbreviates(p, q);
}

/** The body whose name begins a title without 关于: 甲县科技局推进…工作方案, as written; `null` where none does. */
function bodyBefore(title: string): string | null {
  const fold = folded(title);
  for (let k = Math.min(fold.length, 30); k >= 4; k--)
    if (/[局厅会]/u.test(fold.charAt(k - 1)) && isIssuer(fold.slice(0, k))) return title.slice(0, k);
  return null;
}

/**
 * Who issued a document, as printed: from the heading, the signature, the letter head, the site's label and the title together.
 * Several bodies stand with blanks between them; what is in brackets after a name belongs to it.
 */
export function issuerIn(
  lines: readonly Line[],
  reading: Reading | null,
  title: string | null,
  { head, tail, label }: { head: readonly Signature[]; tail: readonly Signature[]; label: string | null },
): Finding {
  const found: Sighting[] = [];
  const see = (value: string | null, where: string, line: number | null, weight: number): void => {
    if (value !== null && isIssuer(folded(value)))
      found.push({ value: value.trim().replace(/[ \u3000]{2,}/gu, ' '), where, line, weight });
  };
  const range = reading?.heading.issuer ?? null;
  const placed = range === null || !PLACELESS.test(folded(reading?.text ?? ''));
  if (range !== null && reading !== null)
    see(reading.text.slice(...range), 'heading', lines[reading.from]?.at ?? null, placed ? 6 : 2);
  const [signed] = head;
  if (signed !== undefined) see(signed.issuer, 'signature', lines[signed.line]?.at ?? null, 5);
  const last = tail.at(-1);
  if (last !== undefined && last.issuer !== signed?.issuer)
    see(last.issuer, 'signature at the end', lines[last.line]?.at ?? null, signed === undefined ? 4 : 1);
  see(label, 'label of the site', null, 4);
  if (title !== null && range === null) see(bodyBefore(title), 'title', null, 2);
  for (const line of lines.slice(0, 12))
    see(line.text.slice(0, letterHead(line.fold)?.length ?? 0), 'letter head', line.at, 3);
  const finding = weigh(found, { least: 3, margin: 2, same: sameBody });
  const { value } = finding;
  // Where the heading prints several bodies without blanks, the signature tells them apart.
  const parted = finding.candidates[0]?.evidence.find(
    (s) => s.value.includes(' ') && bodyKey(folded(s.value)) === bodyKey(folded(value ?? '')),
  );
  if (value === null || / |、/u.test(value)) return finding;
  // A copy that lost the first character of one (海市人民政府) has the name whole at the other.
  const whole = finding.candidates[0]?.evidence.find(
    (s) => s.value.length === value.length + 1 && s.value.endsWith(value),
  );
  return { ...finding, value: parted?.value ?? whole?.value ?? value };
}
