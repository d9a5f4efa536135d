import { expect, it } from 'vitest';
import { asDocx, asSite, asText } from './example.ts';
import { readingOf } from './reading.ts';

const text = readingOf(asText, 'x.txt');

it('the text is read whole', () => {
  expect(text).toMatchObject({
    sections: expect.objectContaining({ length: 3 }) as unknown,
    areas: expect.objectContaining({ length: 2 }) as unknown,
    tasks: expect.objectContaining({ length: 4 }) as unknown,
    units: expect.objectContaining({ length: 11 }) as unknown,
  });
  expect('targets' in text && text.targets.length).toBe(10);
});

it('and its facts', () => {
  const facts = 'facts' in text ? text.facts : [];
  expect(facts[0]).toBe('甲县县域科技创新发展行动方案（2025—2027年）');
  expect(facts.slice(2)).toEqual(['甲县人民政府办公室', '2025-03-12', 2025, 2027]);
});

it('the Word file gives the same', () => {
  expect(readingOf(asDocx(), 'x.docx')).toEqual(text);
});

it('the web page gives the same', () => {
  expect(readingOf(asSite, 'x.html')).toEqual(text);
});

it('the kind of file is told by what it holds', () => {
  expect(readingOf(asDocx(), 'x.txt')).toEqual(text);
  expect(readingOf(asSite, '下载')).toEqual(text);
});
