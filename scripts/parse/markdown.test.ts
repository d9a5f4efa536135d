import { describe, expect, it } from 'vitest';
import { markdownOf } from './markdown.ts';

const dropped = (source: string): string[] => markdownOf(source, []).map((c) => c.sic);

describe('marks of Markdown', () => {
  it('are dropped where three headings or bold words stand', () => {
    expect(dropped('# 方案\n## 一、目标\n### （一）平台\n- **责任单位：** 县科技局\n')).toEqual([
      '# ',
      '## ',
      '### ',
      '- ',
      '**',
      '**',
    ]);
  });

  it('are dropped with the blank between two bold words that go on', () => {
    expect(dropped('**更新** **方案**\n**目标** 一\n')).toEqual(['**', '** ', '**', '**', '**', '**']);
  });

  it('stay where they are the document’s own', () => {
    expect(dropped('# Page 1:\n# Page 2:\n# Page 3:\n- 支持企业\n')).toEqual([]);
    expect(dropped('一、目标**（略）\n- 支持企业\n')).toEqual([]);
  });

  it('have their place in code points and leave known corrections alone', () => {
    const source = '# 𠮷县\n# 一\n# 二\n';
    const points = [...source];
    for (const { start, end, sic } of markdownOf(source, []))
      expect(points.slice(start, end).join('')).toBe(sic);
    expect(markdownOf(source, [{ start: 0, end: 2 }])).toHaveLength(2);
  });
});
