import type { AgreementScope, CodeAgreement, PrimaryAgreement } from '../compare/agreement.ts';
import { LOW_KAPPA } from '../model/kappa.ts';

/** The wording of the method of codings and of likeness, on the page of principles. */

const levels: Record<CodeAgreement['level'], string> = { task: '任务', measure: '举措' };

const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;
const kappaOf = (kappa: number | null): string => (kappa === null ? '不适用' : kappa.toFixed(2));

export const zh = {
  codings: '主题与政策工具',
  how: [
    '每项任务有一个主要主题，至多另列三个；每条举措各有自己的主题。政策工具依罗斯韦尔与泽格费尔德（Rothwell & Zegveld, 1985）分供给、环境、需求三类十五种，其中“示范推广与应用场景”是本站增列；任务的工具是其各句所用工具之和。只有数字的目标句不算工具。',
    '每条编码都给出依据，即原句中的字词。先由规则判定：规则是一部词典，题名先于正文，较长的词先于其中较短的词，并有排除用语。再由编者通读原文核定，写明理由。两者并列，以编者的为准；尚无编者核定的，标“机器初判”。',
    '主要主题看题名所指与多数文句的用意；先目的、后手段；一词带过的不另列。各主题、各工具的界限见编码手册。',
  ],
  agreement: '规则与编者的一致程度',
  scopes: {
    tasks: '全部任务，保障措施编作任务的在内',
    'without-safeguards': '不含保障措施',
    'with-safeguards': '含保障措施，不论是否编作任务',
  } satisfies Record<AgreementScope, string>,
  scopesMeaning:
    '保障措施的文句与任务的举措用同一规则、同一编码手册编码；规则的用语没有为它们改过，所以它们的一致程度更近于规则在陌生文字上的表现。',
  primary: (level: string, p: PrimaryAgreement): string =>
    `${level}的主要主题：${p.n} 条中两者相同 ${p.same} 条（${percent(p.accuracy)}），κ ${kappaOf(p.kappa)}；规则所判在编者所列主题之中的 ${p.among} 条（${percent(p.n === 0 ? 0 : p.among / p.n)}）。`,
  honest: [
    '编者先依原文编码，没有看规则的结果；词典的用语却是看着编者所编的方案选定的，所以这些数字高于规则在陌生方案上的表现。把规则用于未收录的方案，应当以低于此的准确程度看待。',
    '另有一位复核者先依原文独立编码最早收录的五份方案的全部任务与抽取的80句举措，再与本站比对：编者所定的主要主题全部在其认可之列，所定的政策工具122项中认可115项。有争议的经编者重新考虑，改动列于更新记录。',
    '用未参与选词的文字试过：八十五项任务中主要主题可以接受的七十三项（86%）；补充用语之后，另取八十二项，可以接受的七十四项（90%）。由一人判读，未经第二人复核。',
  ],
  caption: { theme: '主题：规则与编者', instrument: '政策工具：规则与编者' },
  code: '编码',
  levels,
  columns: ['皆有', '仅规则', '仅编者', '一致率', 'κ', 'κ，含保障措施'],
  percent,
  kappaOf,
  kappa: `一致率是两者对“有此编码”与“无此编码”看法相同的份额；κ（Cohen’s kappa）是扣除偶然相合之后的一致程度，1 为完全一致，0 为与偶然无异；小于 ${LOW_KAPPA} 的，凡计数之处都标明“一致度低”。两者从未判有某码时，κ 不适用。`,
  nearest: '近似举措与相同文字',
  nearestHow: [
    '近似举措在构建时算出：把每条举措去掉标点，取连续两字与连续三字的字串，按 TF-IDF 加权（在越少的举措中出现，权重越大），以余弦计相似度，0 为毫无共同字串，1 为全同。每句取其他方案中最近的至多五条，相似度不低于 0.12，且至少有一处连续三字相同；任务页列出其中最近的五条，同一条只列一次。',
    '门槛 0.12 依抽样而定：从最早收录的五份方案的近似举措中按分数分档随机抽取 136 对，隐去分数，由一人只凭文字判断是否同一举措的不同说法。从 0.12 起，估计所列者 54% 是同类举措；再低则半数以上不是，故不列。低于门槛的同类举措仍有许多（约占同类者的 87%），须由主题、政策工具与检索去找。',
    '相同文字指连续 12 字以上逐字相同（标点不计，全角半角、大小写通用）。“以习近平新时代……为指导”“全面贯彻”之类公文套语另列，不计为借用。文字相同不等于抄录，两地也可能同引一份上级文件。',
  ],
};
