import { describe, expect, it } from 'vitest';
import { handful } from './handful.ts';

const plan = (
  id: string,
  code: string,
  level: 'county' | 'district' | 'province' = 'county',
  read = false,
) => ({
  id,
  level,
  province: `省${code.slice(0, 2)}`,
  jurisdiction_code: code,
  is_interpretation: read,
});
const ids = (plans: readonly { readonly id: string }[]) => plans.map(({ id }) => id);

describe('what a comparison begins with', () => {
  it('is the latest plan of each province, in turn', () => {
    const plans = [
      plan('jia-2020', '620101'),
      plan('yi-2024', '620102'),
      plan('bing-2022', '620103'),
      plan('ding-2019', '320101', 'district'),
      plan('wu-2018', '150101'),
      plan('ji-2021', '320102'),
      plan('sheng-2026', '440000', 'province'),
      plan('jie-2026', '440101', 'county', true),
    ];
    expect(ids(handful(plans))).toEqual(['wu-2018', 'ji-2021', 'yi-2024', 'ding-2019', 'bing-2022']);
  });

  it('takes others only where counties are too few', () => {
    const plans = [plan('sheng-2026', '440000', 'province'), plan('jia-2020', '620101')];
    expect(ids(handful(plans))).toEqual(['jia-2020', 'sheng-2026']);
  });
});
