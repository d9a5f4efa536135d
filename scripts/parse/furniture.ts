/**
 * What is in a copy but does not belong to the document: page marks, the publishing site's navigation, a second copy
 * of the body. Reads: the flow. Writes: drops by rule, whole lines, and page numbers glued to words. Each rule has a sample. Assumes: such lines
 * are short; a longer one is text, whatever it says.
 */
import { folded } from './folded.ts';
import { overlaps } from '../../src/model/provenance.ts';
import { spanIn, type Flow } from './flow.ts';
import { gluedPages } from './glued-pages.ts';
import type { RuleCorrection } from './markup.ts';
import { lineRanges } from './printed-lines.ts';

interface LineRule {
  readonly reason: string;
  readonly sample: string;
  readonly pattern: RegExp;
}

const LONGEST = 160;
const PAGE = '分页标记';

export const lineRules: readonly LineRule[] = [
  { reason: PAGE, sample: '# Page 3:', pattern: /^#{1,3} ?page ?\d{1,4} ?:?$/iu },
  { reason: PAGE, sample: '— 2 —', pattern: /^[—–―‐-]{1,2} ?\d{1,4} ?[—–―‐-]{1,2}$/u },
  {
    reason: PAGE,
    sample: '第 3 页 共 10 页',
    pattern:
      /^\(?第 ?\d{1,4} ?页(?:[ ,/]*共 ?\d{1,4} ?页)?\)?$|^\(?共 ?\d{1,4} ?页(?:[ ,/]*第 ?\d{1,4} ?页)?\)?$/u,
  },
  { reason: PAGE, sample: 'Page 3 of 10', pattern: /^page ?\d{1,4}(?: ?(?:of|\/) ?\d{1,4})?$/iu },
  { reason: PAGE, sample: '3 / 10', pattern: /^\d{1,4} ?\/ ?\d{1,4}$/u },
  {
    reason: '网站栏目',
    sample: '当前位置:首页 > 政务公开',
    pattern: /^(?:您?(?:的)?(?:当前|现在)?(?:所在)?(?:的)?位置|首页)(?: ?:| ?(?:>|\||»|-)).{0,140}$/u,
  },
  {
    reason: '网站栏目',
    sample: '网站首页 | 信息公开 | 办事服务',
    pattern:
      /^(?:网站)?首页 .{0,140}$|^首页(?:\S{2,8} ){2,20}\S{0,8}$|^[^。;]{0,60}无障碍(?:阅读|浏览).{0,60}$|^请输入关键[字词].{0,100}$|^热词 ?:.{0,100}$|^首页$|^(?:政务公开|政务服务|互动交流|信息公开|走进\S{2,6}|新闻中心|网上办事)$/u,
  },
  {
    reason: '网页按钮',
    sample: '【字体:大 中 小】 打印',
    pattern:
      /^\(?(?:字体|字号) ?(?:大小)?:? ?[大中小特超 |/\])(]{0,24}(?:.{0,40}(?:打印|关闭|收藏|分享).{0,20})?\)?$/u,
  },
  {
    reason: '网页按钮',
    sample: '【关闭窗口】',
    pattern:
      /^\(?(?:打印(?:本页|文章|此页)?|关闭(?:窗口|本页)?|收藏(?:本页)?|返回(?:顶部|首页|列表)?|分享(?:到)?|下载(?:全文|文件)?|朗读|播放|复制链接|保存|纠错|评论)\)?(?:[ |:/]*\(?(?:打印(?:本页)?|关闭(?:窗口)?|收藏|返回|分享(?:到)?|微信|微博|QQ空间|下载)?\)?){0,8}:?$/u,
  },
  {
    reason: '网站统计',
    sample: '浏览次数:1024',
    pattern:
      /^\(?(?:浏览|阅读|点击|访问)(?:次数|量|数|率)?:? ?\(?\d{0,9}\)?(?: ?次)?\)?$|^您是第 ?\d+ ?位访问者$|^.{0,10}(?:访问量|总访问).{0,20}$/u,
  },
  {
    reason: '转载来源',
    sample: '来源:甲县人民政府 发布时间:2024-05-06 浏览次数:12',
    pattern:
      /^(?:信息|文章|稿件)?来源 ?:.{0,80}$|^(?:作者|编辑|责任编辑|校对|审核|责编|初审|复审|终审|撰稿) ?:.{0,60}$/u,
  },
  {
    reason: '转载来源',
    sample: '【法宝引证码】 CLI.12.1234567',
    pattern: /^\(法宝引证码\) ?CLI\.[\d.A-Z]{1,40}$|^(?:原文|全文|本文)链接 ?: ?https?:\/\/\S{1,140}$/u,
  },
  {
    reason: '转载来源',
    sample: '发布时间:2024-05-06 09:10 来源:甲县政府网',
    pattern:
      /^(?:发布|更新|发表)(?:时间|日期) ?:.{0,20}(?:来源|字体|字号|浏览|作者|阅读).{0,60}$|^(?:时间|日期) ?:? ?\d{4}-\d{2}-\d{2}(?: \d{2}:\d{2}(?::\d{2})?)?.{0,60}$/u,
  },
  {
    reason: '扫码提示',
    sample: '扫一扫在手机上查看当前页面',
    pattern: /^.{0,12}扫一扫.{0,40}$|^(?:手机|微信)扫.{0,30}$/u,
  },
  {
    reason: '相邻文章',
    sample: '上一篇:关于印发……的通知',
    pattern: /^(?:上|下)一(?:篇|条|页) ?:?.{0,120}$/u,
  },
  {
    reason: '版权与备案',
    sample: '甲ICP备05000000号',
    pattern: /^.{0,120}(?:ICP ?备|公网安备|网站标识码|版权所有|copyright|all rights reserved).{0,120}$/iu,
  },
  {
    reason: '版权与备案',
    sample: '主办:甲县人民政府办公室 承办:甲县大数据中心',
    pattern:
      /^(?:主办(?:单位)? ?:|版权 ?:|网站地图|联系我们|关于我们|隐私声明|建议使用.{0,30}(?:分辨率|浏览器)|技术支持 ?:|网站支持IPv6|政府网站(?:找错|年报)|浏览器建议).{0,140}$/iu,
  },
  {
    reason: '网页链接',
    sample: '点击查看政策解读',
    pattern: /^(?:点击(?:查看|下载|阅读)|相关(?:政策)?解读 ?:?|政策解读 ?:|图解 ?:|一图读懂).{0,80}$/u,
  },
  {
    reason: '网页链接',
    sample: '[甲县方案.pdf](/files/1.pdf)',
    pattern: /^(?:[-*] )?\(.{1,120}\)\((?:\.{0,2}\/|https?:)[^ ()]{1,150} ?\)(?: ?\([a-z]{2,5}\))?$/u,
  },
  {
    reason: '网页按钮',
    sample: '【原文下载】',
    pattern: /^\((?:原文下载|附件下载|相关附件|相关链接|相关(?:政策)?解读|政策解读)\)$/u,
  },
  { reason: '空白表格行', sample: '| | |', pattern: /^[| ]*\|[| ]*$/u },
];

/** A heading after which a page lists other pages. */
const OTHER_PAGES =
  /^(?:相关(?:链接|文档|阅读|新闻|信息|文章|附件|稿件)|推荐阅读|延伸阅读|附件下载|友情链接|热点推荐) ?:?.{0,80}$/u;

interface Line {
  /** Where the line begins, white space included. */
  readonly at: number;
  readonly i: number;
  readonly j: number;
  readonly text: string;
}

const BY_RULE = { corr: '', certainty: 'certain', basis: 'rule', breaks: false } as const;

/** Drops by rule for the lines of `flow`, and for page numbers glued to their words. Linear; never throws. */
export function furnitureOf(flow: Flow): Omit<RuleCorrection, 'sic'>[] {
  const lines = linesOf(flow.text);
  const dropped = new Map<number, { reason: string; kind: 'boilerplate' | 'duplicate' }>();
  let others = false;
  lines.forEach((line, k) => {
    if (line.text === '' || line.text.length > LONGEST) {
      if (line.text !== '' && k < lines.length * 0.7) others = false;
      return;
    }
    if (OTHER_PAGES.test(line.text) && k >= lines.length / 2) others = true;
    const rule = lineRules.find((r) => r.pattern.test(line.text));
    if (rule !== undefined) dropped.set(k, { reason: rule.reason, kind: 'boilerplate' });
    else if (others && !/[。;]/u.test(line.text))
      dropped.set(k, { reason: '其他网页的链接', kind: 'boilerplate' });
  });
  for (const k of repeatedLines(lines))
    dropped.set(k, { reason: '正文的第二份，与前文逐字相同', kind: 'duplicate' });
  const out: Omit<RuleCorrection, 'sic'>[] = [];
  let done = -1;
  for (const [k, why] of [...dropped].sort((a, b) => a[0] - b[0])) {
    const line = lines[k];
    if (line === undefined || k <= done) continue;
    const [i, j, last] = why.reason === PAGE ? withBlankLines(lines, dropped, k) : [line.i, line.j, k];
    done = last;
    const span = spanIn(flow, i, j);
    if (span.start < (out.at(-1)?.end ?? 0)) continue;
    out.push({ ...why, ...BY_RULE, ...span });
  }
  const glued = gluedPages(flow.text)
    .map(({ i, j }) => ({ reason: PAGE, kind: 'boilerplate' as const, ...BY_RULE, ...spanIn(flow, i, j) }))
    .filter((page) => !out.some((d) => overlaps(d, page)));
  return [...out, ...glued].sort((a, b) => a.start - b.start);
}

/**
 * A page mark with the blank lines and page marks beside it, so that a paragraph can run on over the page: from the
 * beginning of the first such line to the beginning of the next line with text.
 */
function withBlankLines(
  lines: readonly Line[],
  dropped: ReadonlyMap<number, { reason: string }>,
  k: number,
): [number, number, number] {
  const empty = (n: number): boolean =>
    lines[n] !== undefined && (lines[n].text === '' || dropped.get(n)?.reason === PAGE);
  let [a, b] = [k, k];
  while (empty(a - 1)) a -= 1;
  while (empty(b + 1)) b += 1;
  const next = lines[b + 1];
  return [lines[a]?.at ?? 0, next === undefined ? (lines[b]?.j ?? 0) : next.at, b];
}

function linesOf(text: string): Line[] {
  const fold = folded(text);
  return [...lineRanges(text)].map(({ at, i, j }) => ({ at, i, j, text: fold.slice(i, j) }));
}

/** Lines of a run that repeats earlier lines word for word: at least 300 characters in all. */
function repeatedLines(all: readonly Line[]): number[] {
  const lines = all.map((line, k) => ({ ...line, k })).filter((l) => l.text !== '');
  const first = new Map<string, number>();
  const out: number[] = [];
  for (let at = 0; at < lines.length;) {
    const origin = first.get(lines[at]?.text ?? '');
    let n = 0;
    let length = 0;
    if (origin !== undefined)
      while (at + n < lines.length && origin + n < at && lines[origin + n]?.text === lines[at + n]?.text) {
        length += lines[at + n]?.text.length ?? 0;
        n += 1;
      }
    if (length >= 300) {
      for (let k = 0; k < n; k++) out.push(lines[at + k]?.k ?? 0);
      at += n;
    } else {
      const text = lines[at]?.text ?? '';
      if (text.length >= 8 && !first.has(text)) first.set(text, at);
      at += 1;
    }
  }
  return out;
}
