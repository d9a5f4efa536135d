import { LACUNA } from '../../src/model/lacuna.ts';
import { issue } from '../../src/model/issue.ts';
import { safeguardItems } from '../../src/model/safeguards.ts';
import type { Rule } from './rule.ts';

/**
 * Every coding is of a task, a measure, a safeguard or a sentence of it that is there, its code is in the vocabulary, its evidence is in the text,
 * and nobody gives one code twice.
 */
export const codings: Rule = ({ edition, vocabulary, file }) => {
  const place = { plan: edition.plan.id, file };
  const texts = new Map<string, string[]>(edition.tasks.map((t) => [t.id, [t.title]]));
  for (const { kind, parent, id, text } of edition.passages) {
    if (kind !== 'measure') continue;
    texts.get(parent)?.push(text);
    texts.set(id, [text]);
  }
  for (const { of, sentences } of safeguardItems(edition)) {
    texts.set(of.id, [of.title, ...sentences.map((p) => p.text)]);
    for (const p of sentences) texts.set(p.id, [p.text]);
  }
  const known = {
    theme: new Set(vocabulary.themes.map((t) => t.code)),
    instrument: new Set(vocabulary.instruments.flatMap((k) => k.tools.map((t) => t.code))),
  };
  const seen = new Set<string>();
  return [...edition.codings, ...edition.safeguard_codings].flatMap(({ of, scheme, basis, codes }) => {
    const set = `${of}: ${scheme} by ${basis}`;
    const words = texts.get(of);
    const issues = [];
    if (words === undefined) issues.push(issue('id/dangling', set, place));
    if (seen.has(set) || new Set(codes.map(([code]) => code)).size < codes.length)
      issues.push(issue('id/duplicate', set, place));
    seen.add(set);
    for (const [code, evidence] of codes) {
      if (!known[scheme].has(code)) issues.push(issue('id/dangling', `${set}: ${code}`, place));
      if (evidence.includes(LACUNA) || words?.some((text) => text.includes(evidence)) === false)
        issues.push(issue('coding/not-found', `${code} on ${of}`, { ...place, excerpt: evidence }));
    }
    return issues;
  });
};
