/** How a plan takes up a document that it cites, by the words around the title. */
import type { CitationRelation } from '../../src/model/citation.ts';

/** Words that say how a document is taken up, each kind with a sample; of those before a title the nearest decides. */
interface RelationRule {
  readonly relation: CitationRelation;
  readonly sample: string;
  /** Directly or a few words before the title. */
  readonly before?: string;
  /** Directly after it. */
  readonly behind?: string;
}

export const relationRules: readonly RelationRule[] = [
  {
    relation: 'repeal',
    sample: '《甲办法》同时废止',
    before: '废止|停止执行|不再执行',
    behind: '(?:[^。;]{0,30}?)(?:同时|一并|即行|自行|相应)?(?:废止|停止执行|不再执行|失效)',
  },
  {
    relation: 'basis',
    sample: '根据《甲意见》',
    before: '根据|依据|依照|按照|遵照|遵循|按(?![时期季月年职摩])',
  },
  {
    relation: 'implement',
    sample: '贯彻落实《甲意见》',
    before: '(?:深入|全面|认真|严格|积极|抓好|做好)*(?:学习)?贯彻(?:落实|实施|执行|好)?(?:好|到位)?',
  },
  {
    relation: 'refer',
    sample: '参照《甲标准》执行',
    before: '参照|参考|比照|对标|对照|借鉴|参见|详见',
  },
  {
    relation: 'make',
    sample: '制定出台《甲办法》',
    before:
      '(?:研究|推动|加快|抓紧|适时|及时|牵头|修改|修订)*(?:研究制定|制定|制订|制发|出台|修订|修改|编制|编写|编印|印发|起草|发布|颁布|公布|拟定|拟订|完善|推出)(?:印发|出台|发布|实施|下发|完善|了|并实施|和完善|并印发|并出台|了一系列)*',
  },
  {
    relation: 'carry-out',
    sample: '落实《甲条例》',
    before:
      '(?:深入|全面|认真|严格|持续|切实|深化|进一步|抓好|做好|推动|推进|督促)*(?:落实|执行|实施|施行|用好|兑现|遵守|宣传)(?:好|到位|和落实|并落实|贯彻|实施|执行)?',
  },
];

/** Words after a list of titles that say it is followed, where nothing before it says how. */
const FOLLOWED =
  /^(?:等?(?:有关|相关|一系列)?(?:文件|法律法规|政策)?的?)(?:精神|要求|规定|部署|安排|明确)(?!(?:的)?(?:学习|培训|宣传|、))/u;
/** The notice of the document itself. */
const SENT_BEFORE = /现将[^。;]{0,12}$/u;
const SENT_BEHIND =
  /^[^。;《》]{0,6}(?:印发|转发|下发)(?:给|你们|至)|^(?:已经|业经|经)[^。;]{2,60}?(?:同意|通过|批准|审定)/u;

/** What of a clause may be between a word and its title, in UTF-16 units. */
const REACH = 60;

const BEFORE = relationRules.flatMap(({ relation, before }) =>
  before === undefined ? [] : [{ relation, pattern: new RegExp(before, 'gu') }],
);
const BEHIND = relationRules.flatMap(({ relation, behind }) =>
  behind === undefined ? [] : [{ relation, pattern: new RegExp(`^${behind}`, 'u') }],
);

/** A relation and the words that say it. */
export interface Related {
  readonly relation: CitationRelation;
  readonly words: string;
  /** Where the words end in the text before the title; -1 where they are after it. */
  readonly end: number;
}

/**
 * How the words before a title and the rest after it take it up; both folded. `before` begins where the clause or the title before
 * ends. Null where no word says so.
 */
export function relationOf(before: string, rest: string): Related | null {
  const behind = rest.trimStart();
  const after = BEHIND.flatMap(({ relation, pattern }) => {
    const match = pattern.exec(behind);
    return match === null ? [] : [{ relation, words: lastWord(match[0]), end: -1 }];
  })[0];
  if (after !== undefined) return after;
  const sent = SENT_BEHIND.exec(behind);
  if (
    sent !== null &&
    (SENT_BEFORE.test(before.trimEnd()) || /印发|转发|下发|同意|通过|批准|审定/u.test(sent[0]))
  )
    return {
      relation: 'promulgate',
      words: /印发|转发|下发|同意|通过|批准|审定/u.exec(sent[0])?.[0] ?? '',
      end: -1,
    };
  const near = before.slice(-REACH);
  const from = before.length - near.length;
  let best: Related | null = null;
  for (const { relation, pattern } of BEFORE)
    for (const match of near.matchAll(pattern)) {
      const end = match.index + match[0].length;
      if (
        best === null ||
        from + end > best.end ||
        (from + end === best.end && match[0].length > best.words.length)
      )
        best = { relation, words: match[0], end: from + end };
    }
  // 印发《甲方案》的通知 is the notice of the document itself.
  if (
    best?.relation === 'make' &&
    /^(?:印发|发布|公布)$/u.test(best.words) &&
    /^的?(?:通知|公告)/u.test(behind)
  )
    return { ...best, relation: 'promulgate' };
  if (best !== null) return best;
  const followed = FOLLOWED.exec(behind);
  return followed === null ? null : { relation: 'basis', words: followed[0], end: -1 };
}

const lastWord = (words: string): string => /(?:废止|停止执行|不再执行|失效)$/u.exec(words)?.[0] ?? words;

/** Whether words hold any that take a document up. */
export const relationWords = new RegExp(BEFORE.map(({ pattern }) => pattern.source).join('|'), 'u');
