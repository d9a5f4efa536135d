/**
 * The evidence for and against a reading of a heading (`scripts/parse/features.ts`), in words for editors. A test sees to it that
 * none is missing.
 */
const ofLevel: Readonly<Record<string, string>> = {
  'tasks stand here or below': '任务在这一层或更深',
  'a single item': '只有一项',
  'few headings hold items': '很少标题下有分项',
  'not most headings hold items': '多数标题下没有分项',
  'each holds one, and it names nobody': '各有一项，且未写责任单位',
  'each holds one, and each counts anew': '各有一项，且各自从头编号',
  'numbers run on': '编号跨标题连续',
  'numbers run on, one in each': '编号跨标题连续，每处一项',
  'items name who answers': '各项写明责任单位',
  'some items name who answers': '仅部分写明责任单位',
  'only the last item names who answers': '仅末项写明责任单位',
  'who answers stands above the items': '责任单位写在上一层',
  'numbered (1) or ①': '用（1）或①编号',
  'no text behind the titles': '题名之后没有正文',
  'short items': '各项文字很短',
};

const whole: Readonly<Record<string, string>> = {
  'title says its role': '题名说明了用途',
  'title says another role': '题名说明的是别的用途',
  'title of safeguards and nothing else, read as another': '题名只能是保障，却不读作保障',
  'title of safeguards, items name who answers, read as tasks': '题名是保障，但各项写明责任单位，读作任务',
  'title of safeguards before tasks, read as tasks': '题名是保障，但其后还有任务，读作任务',
  'title of safeguards without items, names who answers, read as a task':
    '题名是保障，没有分项而写明责任单位，读作任务',
  'title of safeguards without a sign of tasks, read as tasks': '题名是保障，没有任务的迹象，却读作任务',
  'title of something else than tasks and safeguards, read as tasks': '题名既非任务也非保障，却读作任务',
  'numbers of tasks run on into it, read as none': '任务的编号延续到此，却不读作任务',
  'numbers of tasks run on elsewhere, its own begin anew, read as tasks':
    '任务的序号在别处连排，此处另从头起，却读作任务',
  'title tells no role, holds tasks': '题名未说明用途，其下有任务',
  'title tells no role, read as none': '题名未说明用途，不读作任务',
  'its items are titled as guidance and goals, read as tasks': '下级标题多为指导思想、目标之类，读作任务',
  'names nobody though nearly all others do, read as tasks': '他处几乎逐项写明责任单位，此处未写，读作任务',
  'before the goals, names nobody, read as where the plan starts from': '在目标之前、未写责任单位，读作背景',
  'read as where the plan starts from without a sign': '没有迹象而读作背景',
  'holds and names nothing, among few sections, read as tasks':
    '章节很少，其下没有分项也未写责任单位，却读作任务',
  'section of tasks without tasks': '读作任务章节而其下没有任务',
  'section of tasks without tasks, among several': '几个任务章节之中，唯其下没有任务',
  'closing rules by the title, read as tasks': '题名是附则一类，却读作任务',
  'an article about the document, read as a task': '是关于文件本身的条款，却读作任务',
  'in a last run that speaks of safeguards, read as a task': '在末尾谈保障的一组里，却读作任务',
  'in no such run, read as a safeguard': '不在谈保障的一组里，却读作保障',
  'tasks do not stand as deep as most': '任务所在的层次与多数不同',
  'sections are the tasks, fewer than three': '章节即任务，而不足三项',
  'sections are the tasks, most hold no items': '章节即任务，多数其下没有分项',
  'sections are the tasks, most hold items': '章节即任务，但多数其下有分项',
  'sections are the tasks, though one holds the items': '章节即任务，但分项集中在一处',
  'sections are the tasks, though one is named after its tasks': '章节即任务，但有一章题作任务',
};

/** A feature in words; its own name where there are none. */
export function featureText(name: string): string {
  const [, level, here, own = ''] = /^level ([12])( here)?: (.*)$/u.exec(name) ?? [];
  const said = level === undefined ? whole[name] : ofLevel[own];
  if (said === undefined) return name;
  if (level === undefined) return said;
  return `${here === undefined ? '全文' : '此处'}第${level === '1' ? '一' : '二'}层：${said}`;
}
