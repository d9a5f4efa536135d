import { pdf, printed } from './pdf.ts';
import { cell, docx, inList, level, numbering, paragraph, part, table } from './docx.ts';

/**
 * One invented plan, as a text, a web page and a Word file: a title over two lines, numbers that Word and browsers make for
 * lists, a table with merged cells, page footers and the furniture of a site. All of them say the same.
 */
const titles = ['甲县县域科技创新发展', '行动方案（2025—2027年）'] as const;
const opening = '为提升县域科技创新能力，推动高质量发展，结合我县实际，制定本方案。';
const goal = '到2027年，全县高新技术企业达到60家以上，技术合同成交额突破5亿元。';
const tableRows = [
  ['序号', '指标', '单位', '2024年', '2027年'],
  ['1', '科技型中小企业', '家', '80', '120'],
  ['2', '省级创新平台', '个', '6', '10'],
  ['3', '研发经费投入强度', '%', '1.2', '1.8'],
] as const;
const areas = [
  {
    title: '壮大创新主体',
    tasks: [
      [
        '培育科技型企业',
        '建立科技型企业梯度培育库，对新认定的高新技术企业给予10万元奖励。每年新增科技型中小企业不少于15家。',
        '（责任单位：县科技局、县工信局、县税务局）',
      ],
      [
        '建设创新平台',
        '支持企业建设重点实验室和技术创新中心，到2027年建成省级以上创新平台10个，为产业链上下游企业提供检验检测、中间试验和成果转化等公共技术服务，逐步形成覆盖主导产业的平台体系。',
        '（牵头单位：县科技局；配合单位：县发改局、县财政局）',
      ],
    ],
  },
  {
    title: '促进成果转化',
    tasks: [
      [
        '建设中试基地',
        '依托县经济开发区建设中试基地2个，开放共享仪器设备100台（套）以上，每年服务企业不少于50家次。',
        '（责任单位：县经开区管委会、县科技局）',
      ],
      [
        '选派科技特派员',
        '每年选派科技特派员40名，实现乡镇全覆盖。',
        '（责任单位：县科技局、县农业农村局、各乡镇人民政府）',
      ],
    ],
  },
] as const;
const safeguards = [
  ['加强组织领导', '成立县科技创新工作领导小组，统筹推进各项任务。'],
  ['加大资金投入', '县财政每年安排科技专项资金不少于1000万元。'],
] as const;
const signature = ['甲县人民政府办公室', '2025年3月12日'] as const;

const chinese = (k: number): string => '一二三四五六七八九十'.charAt(k);
/** The lines of the plan, tables apart, in order; `rows` stands where the table does. */
const before = [...titles, opening, '一、总体目标', goal];
const tasksOf = (from: number) =>
  areas.flatMap((area, a) => [
    `（${chinese(a)}）${area.title}`,
    ...area.tasks.map(([title, body, note], k) => `${from + a * 2 + k}.${title}。${body}${note}`),
  ]);
const after = [
  '二、重点任务',
  ...tasksOf(1),
  '三、保障措施',
  ...safeguards.map(([title, body], k) => `（${chinese(k)}）${title}。${body}`),
  ...signature,
];

/** The plan as a text file. */
export const asText = `${[...before, '主要指标', ...tableRows.map((r) => `| ${r.join(' | ')} |`), ...after].join('\n')}\n`;

/** The plan as a Word file: headings and tasks get their numbers from lists, and every page has a footer. */
export const asDocx = (): Uint8Array => {
  const heading = (text: string): string => paragraph(text, inList(1));
  const body = [
    ...titles.map((t) => paragraph(t, '<w:jc w:val="center"/>')),
    paragraph(opening),
    heading('总体目标'),
    paragraph(goal),
    paragraph('主要指标', '<w:jc w:val="center"/>'),
    table(...tableRows.map((row) => row.map((text) => cell(text)))),
    heading('重点任务'),
    ...areas.flatMap((area) => [
      paragraph(area.title, inList(1, 1)),
      ...area.tasks.map(([title, words, note]) => paragraph(`${title}。${words}${note}`, inList(2))),
    ]),
    heading('保障措施'),
    ...safeguards.map(([title, words]) => paragraph(`${title}。${words}`, inList(1, 1))),
    ...signature.map((t) => paragraph(t, '<w:jc w:val="right"/>')),
  ].join('');
  return docx(body, {
    'numbering.xml': numbering({
      1:
        level(0, 'chineseCounting', '%1、', '<w:suff w:val="nothing"/>') +
        level(1, 'chineseCounting', '（%2）', '<w:suff w:val="nothing"/>'),
      2: level(0, 'decimal', '%1.'),
    }),
    'footer1.xml': part('ftr', paragraph('— 1 —')),
  });
};

/** Characters of a full printed line, and lines of a page. */
const FULL = 27;
const PAGE = 20;

/** The plan as a PDF of an old program, without its table: lines of one width, first lines set in, numbers at the foot. */
export const asPdf = (): Uint8Array => {
  const lines = [...before.slice(2), ...after].flatMap((text) => {
    const set = `\u3000\u3000${text}`;
    return Array.from({ length: Math.ceil(set.length / FULL) }, (_, k) =>
      set.slice(k * FULL, (k + 1) * FULL),
    );
  });
  const title = titles.map((text, k) => ({ text, x: 200, y: 780 - k * 34, size: 22 }));
  const pages = Array.from({ length: Math.ceil(lines.length / PAGE) }, (_, k) => ({
    words: [
      ...(k === 0 ? title : []),
      ...printed(lines.slice(k * PAGE, (k + 1) * PAGE), 690),
      { text: `— ${k + 1} —`, x: 270, y: 60, size: 10 },
    ],
  }));
  return pdf(pages);
};

const STYLE = `@page { size: A4; margin: 3.5cm 2.7cm }
body { font: 16pt/28pt "Noto Serif CJK SC", "Noto Sans CJK SC", serif; margin: 0 }
p { text-indent: 2em; margin: 0; text-align: justify } h1 { font-size: 22pt; text-align: center; font-weight: normal; margin: 0 0 1em; line-height: 36pt }
table { border-collapse: collapse; width: 100%; margin: 0 0 1em } td, th { border: 1px solid; padding: 0 .4em; text-align: center; font-weight: normal }
p.end { text-align: right } p.caption { text-align: center; text-indent: 0 }`;

/** The plan as a page, without a site around it: what is printed as PDF. */
export const asPage = `<!DOCTYPE html><html lang="zh"><head><meta charset="utf-8"><title>${titles.join('')}</title><style>${STYLE}</style></head>
<body>${articleHtml()}</body></html>`;

/** The plan as a web page of a government: with its head, navigation, facts and other pages around it. */
export const asSite = `<!DOCTYPE html>
<html><head><meta charset="utf-8"><title>${titles.join('')}-甲县人民政府</title>
<meta name="SiteName" content="甲县人民政府"><meta name="ArticleTitle" content="${titles.join('')}"><meta name="PubDate" content="2025-03-14 09:30">
<script>var secret = "一、不是正文";</script></head><body>
<div class="top"><ul><li><a href="/">首页</a></li><li><a href="/a/">政务公开</a></li><li><a href="/b/">政务服务</a></li><li><a href="/c/">互动交流</a></li></ul></div>
<div class="crumbs">当前位置：<a href="/">首页</a> &gt; <a href="/a/">政务公开</a> &gt; <a href="/a/b/">政策文件</a></div>
<div class="page"><div class="article">${articleHtml()}</div>
<div class="side"><h3>相关阅读</h3><ul><li><a href="/1.html">甲县召开科技创新大会</a></li><li><a href="/2.html">甲县科技特派员名单公示</a></li></ul></div></div>
<div style="display:none">加载中，请稍候</div>
<div class="foot"><p>主办：甲县人民政府办公室</p><p>甲ICP备05000000号</p></div></body></html>`;

function articleHtml(): string {
  const p = (text: string, name = ''): string => `<p${name === '' ? '' : ` class="${name}"`}>${text}</p>`;
  return [
    `<h1>${titles.join('<br>')}</h1>`,
    ...[opening, '一、总体目标', goal].map((t) => p(t)),
    p('主要指标', 'caption'),
    `<table>${tableRows.map((row) => `<tr>${row.map((text) => `<td><p style="text-indent:0">${text}</p></td>`).join('')}</tr>`).join('')}</table>`,
    ...after.slice(0, -2).map((t) => p(t)),
    ...signature.map((t) => p(t, 'end')),
  ].join('\n');
}
