import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parsePlan } from './plan.ts';

const read = (source: string) =>
  parsePlan({
    id: 'jia-2024',
    source,
    errata: [],
    units: [],
    jurisdiction: null,
    files: { source: 'source.txt', errata: 'errata.yaml' },
  });
const safeguardsIn = (source: string): string[] =>
  read(source)
    .tasks.filter((t) => t.is_safeguard)
    .map((t) => t.title);
const golden = (name: string): string[] => safeguardsIn(readFileSync(`tests/golden/${name}.txt`, 'utf8'));

describe('tasks that are safeguards in substance', () => {
  it('are those of a closing section whose title and first task say so', () => {
    expect(golden('tasks-in-a-closing-section')).toEqual(['强化组织领导', '强化要素保障']);
    expect(golden('sections-as-areas')).toEqual(['强化组织领导', '强化要素保障']);
  });

  it('are those of a section of safeguards, whatever they are called', () => {
    expect(golden('whole-safeguards-numbered-on')).toEqual(['健全领导体制', '加大财政投入', '完善考核激励']);
  });

  it('are not those of a section that only ends in 保障, nor of a task on what it secures', () => {
    const source = [
      '甲县科技行动方案',
      '一、增强工业科技保障',
      '1.强化技术攻关。支持企业攻关。（责任单位：县科技局）',
      '2.强化民生领域科技保障。开展疾病防控研究。（责任单位：县卫健局）',
      '二、优化创新环境',
      '3.做好人才服务保障。开设绿色通道。（责任单位：县人社局）',
      '三、完善科技支撑保障',
      '4.强化组织领导。健全工作机制。（责任单位：县科技局）',
      '5.强化用地保障。优先安排用地。（责任单位：县自然资源局）',
    ].join('\n');
    expect(read(source).tasks).toHaveLength(5);
    expect(safeguardsIn(source)).toEqual(['强化组织领导', '强化用地保障']);
  });

  it('are the last ones of a plan without sections, from the one that can mean nothing else', () => {
    const source = [
      '甲县科技行动方案',
      '1.强化人才保障。引进人才。（责任单位：县人社局）',
      '2.建设创新平台。建设中试平台。（责任单位：县科技局）',
      '3.加强组织领导。成立领导小组。（责任单位：县科技局）',
      '4.强化资金保障。设立专项资金。（责任单位：县财政局）',
    ].join('\n');
    expect(read(source).tasks).toHaveLength(4);
    expect(safeguardsIn(source)).toEqual(['加强组织领导', '强化资金保障']);
  });

  it('are none where a plan has its safeguards apart', () => {
    const source = [
      '甲县科技行动方案',
      '一、重点任务',
      '1.建设创新平台。建设中试平台。（责任单位：县科技局）',
      '2.培育企业。支持企业创新。（责任单位：县工信局）',
      '二、保障措施',
      '（一）加强组织领导。成立领导小组。',
    ].join('\n');
    expect(safeguardsIn(source)).toEqual([]);
    expect(read(source).safeguards.map((g) => g.title)).toEqual(['加强组织领导']);
  });
});
