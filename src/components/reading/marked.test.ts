import { expect, it } from 'vitest';
import type { Segment } from '../../model/readings.ts';
import { markedSegments } from './marked.ts';

const text = (words: string): Segment => ({ kind: 'text', text: words });
const change = { kind: 'replaced', sic: '弓|', reading: '引', correction: {} } as unknown as Segment;

it('cuts the text at marked words, past corrections, and keeps every character', () => {
  const segments = [text('为支撑,以'), change, text('进外资，建平台')];
  const cut = markedSegments(segments, [
    { start: 1, end: 3 },
    { start: 4, end: 8 },
    { start: 10, end: 12 },
  ]);
  expect(cut.map((s) => (s.kind === 'text' ? `${s.marked ? '*' : ''}${s.text}` : s.kind))).toEqual([
    '为',
    '*支撑',
    ',',
    '*以',
    'replaced',
    '*进外',
    '资，',
    '*建平',
    '台',
  ]);
});

it('leaves segments alone where nothing is marked', () => {
  expect(markedSegments([text('甲'), change], [])).toEqual([text('甲'), change]);
});
