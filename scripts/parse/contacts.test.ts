import { expect, it } from 'vitest';
import { parsed } from '../../tests/property/invariants.ts';

const read = (last: string) => {
  const { passages } = parsed(
    [
      '甲县实施方案',
      '一、重点任务',
      '（一）建设平台。支持建设实验室。',
      '二、保障措施',
      '（一）报送情况。',
      last,
    ].join('\n'),
  );
  return passages.slice(-2).map((p) => [p.kind, p.parent, p.text]);
};

it('whom to call is no sentence of a safeguard', () => {
  expect(read('各部门每月报送情况。联系人及电话：张三3723159，邮箱：jia@126.com。')).toEqual([
    ['safeguard', 'jia-2024/g1', '各部门每月报送情况。'],
    ['other', 'jia-2024/s2', '联系人及电话：张三3723159，邮箱：jia@126.com。'],
  ]);
});

it('what is to be done with telephones is one', () => {
  const words = '联系电话要向社会公布，做到事事有回应：设立12345热线。';
  expect(read(`畅通各类渠道。${words}`).at(-1)).toEqual(['safeguard', 'jia-2024/g1', words]);
});
