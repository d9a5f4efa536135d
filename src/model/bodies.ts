import type { Plan } from './plan.ts';

/** What says who is responsible for a document. */
type Responsible = Pick<Plan, 'issuer' | 'source_publisher'>;

/**
 * The bodies that a citation names as responsible for a document, in the order printed: those that issued it (发文机关), or
 * where it names none, the one that the page prints as its publisher (发布机构). Empty where there is neither. A site that
 * only carries the copy (…网站, …平台) is not such a body.
 */
export function responsibleBodies({ issuer, source_publisher: publisher }: Responsible): string[] {
  if (issuer !== null) return bodiesIn(issuer);
  return publisher === null || isCarrier(publisher) ? [] : bodiesIn(publisher);
}

/** Bodies that issue together, each whole: nothing is parted inside brackets, 甲县科技局（县外国专家局、县知识产权局） is one. */
export function bodiesIn(names: string): string[] {
  const bodies: string[] = [];
  let body = '';
  let depth = 0;
  for (const sign of names) {
    if (OPENING.includes(sign)) depth += 1;
    else if (CLOSING.includes(sign)) depth = Math.max(0, depth - 1);
    if (depth > 0 || !JOINT.test(sign)) body += sign;
    else {
      bodies.push(body);
      body = '';
    }
  }
  // A bracket that nothing closes holds nothing together.
  if (depth > 0) return names.split(JOINT).filter((name) => name !== '');
  return [...bodies, body].filter((name) => name !== '');
}

const OPENING = '（(〔[［【';
const CLOSING = '）)〕]］】';
/** What is between the names of bodies that issue a document together. */
const JOINT = /[、，,；;\s]/u;

const isCarrier = (name: string): boolean =>
  /(?:网站?|门户|平台|公众号|数据库|客户端)$/u.test(name.replace(/[“”"'）)\s]+$/u, ''));
