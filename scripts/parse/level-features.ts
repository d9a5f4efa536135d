import type { LevelFacts } from './evidence.ts';
import type { Case, Feature } from './feature.ts';

/** The features of one level of items, at `level` levels below the outer headings: they count where tasks are there or deeper. */
export function ofLevel(level: 1 | 2, where: 'document' | 'root', of: (c: Case) => LevelFacts): Feature[] {
  const deep = (c: Case): boolean => c.option.depth !== null && c.option.depth >= level;
  const at = where === 'document' ? `level ${level}` : `level ${level} here`;
  const row = (
    speaks: Feature['speaks'],
    name: string,
    sample: string,
    test: (l: LevelFacts, c: Case) => boolean,
  ): Feature => ({
    name: `${at}: ${name}`,
    sample,
    speaks,
    of: (c) => deep(c) && test(of(c), c),
  });
  return [
    row('for', 'tasks stand here or below', '（一）建设平台 1.建设实验室', () => true),
    row('against', 'a single item', '（一）建设平台 1.建设实验室', (l) => l.count < 2),
    row('against', 'few headings hold items', '（一） （二） （三）1. 2.', (l) => l.holding < 0.34),
    row(
      'against',
      'not most headings hold items',
      '（一） （二）1. 2.',
      (l) => l.holding < 0.7 && l.own === 0 && !l.runsOn,
    ),
    row(
      'against',
      'each holds one, and it names nobody',
      '（一）1. （二）1. （三）1.',
      (l) => l.lone && !l.runsOn && l.own < 0.6,
    ),
    row(
      'against',
      'each holds one, and each counts anew',
      '（一）1. （二）1. （三）1.',
      (l) => l.lone && !l.runsOn,
    ),
    row('for', 'numbers run on', '（一）1. 2. （二）3. 4.', (l) => l.runsOn && !l.lone),
    row('for', 'numbers run on, one in each', '（一）1. （二）2. （三）3.', (l) => l.runsOn && l.lone),
    row('for', 'items name who answers', '1.建设实验室。（责任单位：县科技局）', (l) => l.own >= 0.6),
    row(
      'against',
      'some items name who answers',
      '1.… 2.…（责任单位：县科技局）',
      (l) => l.own > 0 && l.own < 0.6,
    ),
    row(
      'against',
      'only the last item names who answers',
      '1.… 2.…（责任单位：县科技局）',
      (l) => l.own < 0.6 && l.own > 0 && l.lastOnly >= 0.5,
    ),
    row(
      'against',
      'who answers stands above the items',
      '（一）…（责任单位：县科技局）1.… 2.…',
      (l) => l.own === 0 && l.parents >= 0.5,
    ),
    row('against', 'numbered (1) or ①', '（1）支持企业。', (l) => l.small && l.count > 0 && l.own < 0.6),
    row('against', 'no text behind the titles', '1.高新技术企业 2.技术合同', (l) => l.bodied < 0.5),
    row('against', 'short items', '1.支持企业。建设平台。', (l) => l.mean < 60 && l.own < 0.6),
  ];
}
