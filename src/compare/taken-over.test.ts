import { expect, it } from 'vitest';
import { takenOver } from './taken-over.ts';
import type { Piece } from './wording.ts';

const piece = (id: string, text: string): Piece => ({ id, plan: id.slice(0, id.indexOf('/')), text });
const ABOVE = [
  piece('province/1/1', '支持企业牵头组建创新联合体，对新认定的省级技术创新中心给予补助。'),
  piece('province/1/2', '每年选派科技特派员服务农村基层一线。'),
  piece('province/s1', '以习近平新时代中国特色社会主义思想为指导'),
];
const OWN = [
  piece('jia/1/1', '支持企业牵头组建创新联合体,对新认定的省级技术创新中心给予奖励。'),
  piece('jia/1/2', '鼓励引进人才。'),
  piece('jia/2/1', '每年选派科技特派员，服务农村基层一线；支持企业牵头组建创新联合体。'),
  piece('jia/s1', '坚持以习近平新时代中国特色社会主义思想为指导。'),
];
const isMeasure = (id: string): boolean => /\/\d+\/\d+$/u.test(id);

it('tells the words that both have, the longest first, and how many measures have such', () => {
  const taken = takenOver(OWN, ABOVE, isMeasure);
  expect(
    taken.runs.map(({ letters, own, there }) => [
      letters,
      own.id,
      (OWN.find((p) => p.id === own.id)?.text ?? '').slice(own.start, own.end),
      there.id,
    ]),
  ).toEqual([
    [28, 'jia/1/1', '支持企业牵头组建创新联合体,对新认定的省级技术创新中心给予', 'province/1/1'],
    [17, 'jia/2/1', '每年选派科技特派员，服务农村基层一线', 'province/1/2'],
    [13, 'jia/2/1', '支持企业牵头组建创新联合体', 'province/1/1'],
  ]);
  expect(taken.measures).toEqual({ all: 3, sharing: 2 });
  expect(taken.formulae).toBe(1);
  expect(taken.letters.shared).toBe(28 + 17 + 13 + 20);
});

it('tells that nothing is taken over where nothing is', () => {
  const taken = takenOver([piece('jia/1/1', '举办科普大赛。')], ABOVE, isMeasure);
  expect(taken).toMatchObject({ runs: [], formulae: 0, measures: { all: 1, sharing: 0 } });
});
