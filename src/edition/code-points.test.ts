import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CodePoints } from './code-points.ts';

it('cuts where code points begin and end, as a list of them would', () => {
  const character = fc.constantFrom('甲', 'a', '，', '𠮷', '😀', '\n', '\ud842');
  fc.assert(
    fc.property(fc.array(character), fc.nat(30), fc.nat(30), (characters, start, length) => {
      const text = characters.join('');
      const points = new CodePoints(text);
      expect(points.slice(start, start + length)).toBe([...text].slice(start, start + length).join(''));
    }),
  );
});
