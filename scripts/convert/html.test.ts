import { describe, expect, it } from 'vitest';
import { htmlText } from './html.ts';

const linesOf = (body: string): string[] => htmlText(`<body>${body}`, '0').text.trimEnd().split('\n');

describe('lines', () => {
  it('are what a reader sees: blocks and breaks end them, white space is one blank, characters are read', () => {
    expect(
      linesOf(
        '<p>&emsp;&emsp;一、<b>总体</b>\n  目标&ldquo;甲&rdquo;</p><div>二、任务<br>1.建平台&nbsp;</div>尾<p>文</p>',
      ),
    ).toEqual(['一、总体 目标“甲”', '二、任务', '1.建平台', '尾', '文']);
  });

  it('of numbered lists have the numbers that a browser makes, unless they print their own', () => {
    expect(
      linesOf('<ol start=3><li>建平台<li><p>引人才</p><li value=9>强保障</ol><ol type=a><li>甲</ol>'),
    ).toEqual(['3.建平台', '4.引人才', '9.强保障', 'a.甲']);
    expect(linesOf('<ol><li>1.建平台<li>（二）引人才</ol><ul><li>点</ul>')).toEqual([
      '1.建平台',
      '（二）引人才',
      '点',
    ]);
  });
});

describe('tables', () => {
  it('are rows with bars, merged cells once, paragraphs of a cell together', () => {
    expect(
      linesOf(`<table><caption>主要指标</caption><thead><tr><th rowspan=2>指标<th colspan=2>目标</tr><tr><th>2025年<th>2027年</tr></thead>
        <tr><td><p>研发</p><p>强度</p><td>1.2%<td>1.8%</tr></table>`),
    ).toEqual(['主要指标', '| 指标 | 目标 |  |', '|  | 2025年 | 2027年 |', '| 研发 强度 | 1.2% | 1.8% |']);
  });

  it('in cells of tables that only lay a page out are tables themselves', () => {
    const inner = '<table><tr><td>指标<td>单位<td>值<tr><td>平台<td>家<td>10</table>';
    expect(linesOf(`<table><tr><td>${inner}</td></tr><tr><td><p>一、任务</p></td></tr></table>`)).toEqual([
      '| 指标 | 单位 | 值 |',
      '| 平台 | 家 | 10 |',
      '一、任务',
    ]);
  });
});

describe('what is left out and told', () => {
  const article = `<p>${'支持企业建设平台，推动科技创新。'.repeat(20)}</p>`;
  const droppedOf = (body: string) => htmlText(body, '0').dropped.map((d) => [d.kind, d.text]);

  it('lists of links beside the main content, and nothing within it', () => {
    const links = '<ul><li><a href=1>甲县新闻</a><li><a href=2>乙县新闻</a></ul>';
    expect(droppedOf(`<div>${links}</div><div>${article}<p>附件：</p>${links}</div>`)).toEqual([
      ['site', '甲县新闻 乙县新闻'],
    ]);
  });

  it('not facts, headings and longer texts beside it', () => {
    const facts = '<table><tr><td>索引号</td><td>甲1</td></tr></table>';
    const { text } = htmlText(
      `${facts}<h1>甲县方案</h1><div>短<a href=1>打印</a></div><p>甲县人民政府</p><div>${article}</div><div>${'乙'.repeat(60)}</div>`,
      '0',
    );
    expect(text).toMatch(/索引号.*\n甲县方案\n甲县人民政府\n支持/u);
    expect(text).toContain('乙'.repeat(60));
    expect(text).toContain('\n甲县人民政府\n');
    expect(text).not.toContain('短');
  });

  it('the foot of the site behind it, and all that follows', () => {
    const foot = '<div><p>附件：平台名单</p><div>网站地图| 关于我们</div></div><div>甲县办</div><div>×</div>';
    expect(linesOf(`<div>${article}</div>${foot}`).slice(1)).toEqual(['附件：平台名单']);
    const plan =
      '<div>十、规范网站域名和ICP备案管理。</div><div>附件：版权所有人登记表</div><div>甲县办</div>';
    expect(linesOf(`<div>${article}</div>${plan}`).slice(1)).toEqual([
      '十、规范网站域名和ICP备案管理。',
      '附件：版权所有人登记表',
      '甲县办',
    ]);
    expect(linesOf(`<div>${article}<p>版权所有归甲县。</p></div><div>甲县办</div>`).slice(1)).toEqual([
      '版权所有归甲县。',
      '甲县办',
    ]);
  });

  it('scripts and styles are no words; hidden words and pictures are told', () => {
    const body = `<script>var 甲</script><style>乙</style><p style="display: none">暗</p><img alt="图解" src="a.png">${article}`;
    expect(droppedOf(body)).toEqual([
      ['hidden', '暗'],
      ['image', '图解'],
    ]);
  });

  it('what the head states by the names of government pages', () => {
    const head =
      '<meta name=ArticleTitle content="甲县方案"><meta name=PubDate content="2025-03-14 09:30"><meta name=SiteName content="甲县人民政府"><title>甲县方案-甲县</title>';
    expect(htmlText(`<head>${head}</head><body>${article}`, '0').stated).toEqual({
      title: '甲县方案',
      published: '2025-03-14',
      publisher: '甲县人民政府',
    });
  });
});

describe('pages without text are refused with what to do', () => {
  it.each([
    ['filled by a script', '<div id=app></div><script>load()</script>', /save it again/u],
    ['made of pictures', '<img src=1.jpg><img src=2.jpg>', /OCR/u],
    ['too deep', `${'<div>'.repeat(3000)}甲`, /nested/u],
  ])('%s', (_what, body, words) => {
    expect(() => htmlText(`<body>${body}`, '0')).toThrow(words);
  });
});
