import { describe, expect, it } from 'vitest';
import { units } from './units.fixture.ts';

describe('a clause for further tasks', () => {
  const BEGINNINGS =
    '本项及以下工作均需由 本项及以下工作由 本项及以下各项工作需 以下工作由 以下任务需由 以下各项工作 ' +
    '下列各项工作由 下列各项任务均需由 下列各项由 各项工作均由 各项任务均需';
  it.each(BEGINNINGS.split(' '))('begins with %s', (words) => {
    expect(units(`（责任单位：县科技局。${words}县财政局落实）`)).toEqual([
      'responsible 县科技局',
      'responsible 县财政局 (further)',
    ]);
  });

  it('is what stands between the last comma and 下同', () => {
    expect(units('（责任单位：县科技局、县财政局，各镇、街道，下同）')).toEqual([
      'responsible 县科技局',
      'responsible 县财政局',
      'responsible 各镇 (further)',
      'responsible 街道 (further)',
    ]);
    expect(units('县科技局，下同')).toEqual(['responsible 县科技局 (further)']);
  });
});

describe('labels of persons and times', () => {
  it('name no units, up to the next label or mark', () => {
    expect(units('（牵头单位：县科技局；责任人：张局，李部；县财政局）')).toEqual([
      'lead 县科技局',
      'responsible 县财政局',
    ]);
    expect(units('（牵头领导：张某 牵头单位：县科技局 完成时限：年底前 配合单位：县财政局）')).toEqual([
      'lead 县科技局',
      'supporting 县财政局',
    ]);
  });
});

describe('lines of a note', () => {
  it('go on with the label of the line before', () => {
    expect(units('牵头单位：县科技局\n县财政局')).toEqual(['lead 县科技局', 'lead 县财政局']);
  });

  it('and blank parts name nothing', () => {
    expect(units('（牵头单位：县科技局；；；配合单位：、，县财政局、 、）')).toEqual([
      'lead 县科技局',
      'supporting 县财政局',
    ]);
    expect(units('（县科技局、，负责）')).toEqual(['responsible 县科技局']);
  });
});

describe('verbs behind a list', () => {
  it.each<[string, string[]]>([
    ['（县科技局、县财政局，按职责牵头）', ['lead 县科技局', 'lead 县财政局']],
    ['（县科技局，负责，县财政局，配合）', ['responsible 县科技局', 'supporting 县财政局']],
    ['（牵头单位：县科技局推进）', ['lead 县科技局推进']],
    ['（责任单位：推进、县科技局）', ['responsible 县科技局']],
    ['（责任单位：县科技局、等）', ['responsible 县科技局']],
    ['（责任单位：均、县科技局）', ['responsible 均', 'responsible 县科技局']],
    ['（县科技局会同县财政局负责）', ['responsible 县科技局', 'responsible 县财政局']],
    ['（县科技局以及县财政局配合）', ['supporting 县科技局', 'supporting 县财政局']],
  ])('%s', (note, expected) => {
    expect(units(note)).toEqual(expected);
  });
});

describe('levels that share a word', () => {
  it.each<[string, string[]]>([
    ['（责任单位：各市、州、县管委会）', ['responsible 各市、州、县管委会']],
    ['（责任单位：各镇（街道）、县政府）', ['responsible 各镇（街道）、县政府']],
    ['（责任单位：市、县人民政府）', ['responsible 市', 'responsible 县人民政府']],
    ['（责任单位：各市、县科技局）', ['responsible 各市', 'responsible 县科技局']],
    [
      '（责任单位：县科技局、各市、县政府、各镇）',
      ['responsible 县科技局', 'responsible 各市、县政府', 'responsible 各镇'],
    ],
    ['（责任单位：各市，县政府）', ['responsible 各市', 'responsible 县政府']],
  ])('%s', (note, expected) => {
    expect(units(note)).toEqual(expected);
  });
});

describe('brackets within a note', () => {
  it.each<[string, string[]]>([
    ['（责任单位：县科技局（牵头）、县财政局）', ['responsible 县科技局（牵头）', 'responsible 县财政局']],
    ['（责任单位：各镇（街道、园区；管委会））', ['responsible 各镇（街道、园区；管委会）']],
  ])('%s', (note, expected) => {
    expect(units(note)).toEqual(expected);
  });
});
