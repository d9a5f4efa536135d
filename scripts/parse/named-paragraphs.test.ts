import { describe, expect, it } from 'vitest';
import { parsed } from '../../tests/property/invariants.ts';

const NOTE = '（责任单位：县科技局）';
const named = (name: string): string => `${name}。支持企业开展研究，帮助企业解决困难，提高服务水平。${NOTE}`;
const unnamed = `支持企业开展研究，帮助企业解决困难，提高服务水平，推动平台建设，加快成果转化，培育企业。${NOTE}`;
const titles = (...lines: string[]): string[] =>
  parsed(['甲县若干政策', ...lines].join('\n')).tasks.map((t) => t.title);

describe('paragraphs with names below numbered sections', () => {
  it('are the tasks, each with its note', () => {
    const plan = [
      '一、支持平台',
      named('建设各类平台'),
      named('开放各类仪器'),
      '二、支持企业',
      named('培育各类企业'),
      named('推动企业上云'),
    ];
    expect(titles(...plan)).toEqual(['建设各类平台', '开放各类仪器', '培育各类企业', '推动企业上云']);
    const edition = parsed(['甲县若干政策', ...plan].join('\n'));
    expect(edition.areas.map((a) => a.title)).toEqual(['支持平台', '支持企业']);
    expect(edition.responsibilities.map((r) => r.task)).toEqual(edition.tasks.map((t) => t.id));
  });

  it('are text of one task where a single section has several', () => {
    expect(
      titles(
        '一、支持平台',
        named('建设各类平台'),
        named('开放各类仪器'),
        '二、支持企业',
        unnamed,
        '三、支持人才',
        unnamed,
      ),
    ).toEqual(['支持平台', '支持企业', '支持人才']);
  });

  it('are text where too few have a name', () => {
    expect(
      titles(
        '一、支持平台',
        named('建设平台'),
        unnamed,
        '二、支持企业',
        named('培育企业'),
        unnamed,
        '三、支持人才',
        unnamed,
      ),
    ).toEqual(['支持平台', '支持企业', '支持人才']);
  });
});
