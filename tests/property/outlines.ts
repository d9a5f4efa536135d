import { parsed } from './invariants.ts';

/** What the tests of readings share: a long sentence, a note, and a document in one line each. */
export const LONG =
  '支持企业、高校和科研院所共同建设重点实验室、技术创新中心和中试基地，完善从研发到应用的服务体系，推动创新资源集聚。';
export const NOTE = '（责任单位：县科技局）';

/** `s 重点任务 tasks`, `a 平台`, `t 建设实验室 in a1`, `g 1 加强领导`, in the order of kinds. */
export const read = (...lines: readonly string[]): string[] => {
  const { sections, areas, tasks, safeguards } = parsed(['甲县实施方案', ...lines].join('\n'));
  return [
    ...sections.map((r) => `s ${r.title} ${r.role}`),
    ...areas.map((r) => `a ${r.title}`),
    ...tasks.map((r) => `t ${r.title}${r.area === null ? '' : ` in ${r.area.slice('jia-2024/'.length)}`}`),
    ...safeguards.map((r) => `g ${r.number} ${r.title}`),
  ];
};
export const some = (kind: string, lines: readonly string[]): string[] =>
  read(...lines).filter((l) => l.startsWith(`${kind} `));
