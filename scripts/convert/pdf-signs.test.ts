import { expect, it } from 'vitest';
import { readable, withDoors, withoutGaps } from './pdf-signs.ts';

it('of signs that share a drawing the one that Chinese texts have is taken', () => {
  expect(readable('⼯信局⸺0.5〜1年')).toBe('工信局——0.5～1年');
});

it('the radical of 户 is read as the rest of the file is written', () => {
  expect(withDoors('国务院发展门户')(readable('落⼾'))).toBe('落户');
  expect(withDoors('國務院發展門')(readable('落⼾'))).toBe('落戶');
});

it('a little room in a line that is set wide is no blank, room for one is', () => {
  expect(withoutGaps('分 别', 34, 16)).toBe('分别');
  expect(withoutGaps('甲县 乙县', 76, 16)).toBe('甲县 乙县');
  expect(withoutGaps('R&D 经费', 60, 16)).toBe('R&D 经费');
});
