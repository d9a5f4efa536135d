import { describe, expect, it } from 'vitest';
import { periodOf } from './facts.ts';

describe('the period of a plan', () => {
  it.each<[string, string, number | null, number | null]>([
    ['甲县行动计划（2022—2025年）', '', 2022, 2025],
    ['甲县行动计划（2022年-2025年）', '', 2022, 2025],
    ['甲县实施方案', '印发《行动计划（2022—2025年）》', 2022, 2025],
    ['甲县2024年度工作要点', '到2025年', 2024, 2024],
    ['甲县实施方案', '到2025年，建成平台10家。', null, 2025],
    ['甲县实施方案', '力争至2027年底，建成平台10家。', null, 2027],
    ['甲县实施方案', '截至2023年底，有企业86家。到2025年，达到100家。', null, 2025],
    ['甲县实施方案', '截止到2023年底，有企业86家。', null, null],
    ['甲县实施方案', '建成平台10家。', null, null],
  ])('%s %s', (title, text, start, end) => {
    expect(periodOf(title, text)).toEqual({ start, end });
  });
});
