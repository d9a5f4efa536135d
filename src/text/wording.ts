import type { Reason, Sign } from '../compare/foreign-places.ts';
import type { TakenOver } from '../compare/taken-over.ts';

const reasons: Record<Reason, string> = {
  cooperation: '近处有协作、共建等字样',
  region: '近处有区域、交通或地理字样',
  attracting: '近处有招商、引进、赴外等字样',
  body: '是机构名的一部分',
  example: '近处有学习、借鉴等字样',
  document: '在所引文件的题名里',
};
const signs: Record<Sign, string> = {
  unexplained: '近处没有说明缘由的字样',
  'own-role': '用在通常写本地名的位置',
  shared: '该地的方案有相同文字',
};

/** The wording of pages on what plans share word for word. */
export const zh = {
  title: '相同文句',
  short: '相同文句',
  description: '各方案逐字相同的文字：最长的在前，套话另列，见于何处、何者在前。',
  lead: (wording: number, formulae: number, plans: number): string =>
    wording + formulae === 0
      ? `${plans} 份方案之间没有十二字以上逐字相同的文字。`
      : `${plans} 份方案之间，十二字以上逐字相同的文字有 ${wording} 段，另有套话 ${formulae} 段。`,
  how: '只计汉字、字母与数字，标点、全角半角不计；每段取其最长，只列一次，并列出所见各处。章节、领域、任务等的标题不比较；文首印出的题名与正文一样比较。一段不跨文句。文字相同只说明相同：可能承自同一份上位文件，可能彼此参照，也可能是惯常说法，须由读者对照判断。',
  wording: (n: number): string => `相同文字 ${n} 段`,
  formulae: (n: number): string => `套话 ${n} 段`,
  formulaeHow: '含公文习语，或几乎只有日期，或至少六份方案且全库十分之一以上都有；相同不说明承袭。',
  letters: (n: number): string => `${n} 字`,
  plans: (n: number): string => `见于 ${n} 份方案`,
  more: (n: number): string => `另 ${n} 份未列`,
  cut: '……',
  here: '本文',
  elsewhere: '又见',
  first: (name: string, date: string): string => `所载成文日期最早：${name}（${date}）`,
  mayBeOlder: '，另有方案未载日期，或更早',
  firstUnknown: '先后不明：成文日期未全载',
  sameDay: '成文日期相同',
  rest: (n: number): string => `另有 ${n} 段较短的未列，全部见`,
  table: '数据表 shared_text',
  byPlan: {
    caption: '逐份方案看',
    plan: '方案',
    wording: '相同文字',
    formulae: '套话',
    share: '占全文',
    many: '逐份看：在各方案页的“引用文件”里点“相同文句”。',
    list: '全部方案',
  },
  ofPlan: {
    of: (title: string): string => `${title}：相同文句`,
    lead: (wording: number, formulae: number, percent: string): string =>
      wording + formulae === 0
        ? '本文没有与别的方案十二字以上逐字相同的文字。'
        : `本文与别的方案逐字相同的文字 ${wording} 段，套话 ${formulae} 段，合占全文字数的 ${percent}。`,
    all: '各方案之间的相同文句',
    link: '与别的方案相同的文句、文中的外地地名',
  },
  taken: {
    title: '与所引文件相同之处',
    lead: (documents: number, here: number): string =>
      documents === 0
        ? '本文没有引用别的文件，无从比对。'
        : here === 0
          ? `本文引用别的文件 ${documents} 份，本站一份也未收，无从比对。`
          : `本文引用别的文件 ${documents} 份，本站收有其中 ${here} 份，比对如下；其余无从比对。`,
    counts: ({ runs, formulae, letters, measures }: TakenOver): string =>
      runs.length + formulae === 0
        ? '两份文件没有十二字以上逐字相同的文字。'
        : `逐字相同的文字 ${runs.length} 处，另有套话 ${formulae} 处，合占本文字数的 ${percent(letters.shared, letters.all)}；本文 ${measures.all} 句举措中，${measures.sharing} 句（${percent(measures.sharing, measures.all)}）有与之相同的文字。`,
    there: '所引文件该句',
    more: (n: number): string => `另有 ${n} 处较短的，未列。`,
    missing: '本站未收的：',
    others: (n: number): string => `等，另有 ${n} 份`,
  },
  foreign: {
    title: '文中的外地地名',
    lead: (n: number | null): string =>
      n === null
        ? '本文所属地区不详，无从知道何处是外地。'
        : n === 0
          ? '文中没有认出外地地名。'
          : `文中出现外地地名，共 ${n} 处，供读者判断。提到外地多有缘由，也有参照他文时留下的；下列字样只供参考，不作断定。`,
    how: '地名依行政区划名录：全名，以及省级、地级的简称；本地及其上级、下辖不算。与常用词同形的（新城区、朝阳等）不认，因而会有遗漏；路名、品名也可能误认。',
    name: '地名',
    sentence: '文句',
    reason: '可能的缘由',
    sign: '可能的遗留',
    more: (n: number): string => `另有 ${n} 处，未列。`,
    reasons,
    signs,
  },
};

const percent = (some: number, all: number): string => `${(all === 0 ? 0 : (100 * some) / all).toFixed(1)}%`;
