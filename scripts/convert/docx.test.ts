import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import {
  cell,
  docx,
  inList,
  level,
  numbering,
  paragraph,
  part,
  partsOf,
  run,
  table,
} from '../../tests/formats/docx.ts';
import { Refusal } from './conversion.ts';
import { docxText } from './docx.ts';

const linesOf = (body: string, parts: Readonly<Record<string, string>> = {}): string[] =>
  docxText(docx(body, parts), '0').text.trimEnd().split('\n');
const refusalOf = (make: () => unknown): string => {
  try {
    make();
  } catch (error) {
    if (error instanceof Refusal) return `${error.code}: ${error.message}`;
    throw error;
  }
  return 'read';
};

describe('paragraphs', () => {
  it('are a line each, without the white space that sets them in; a break within one is a line end', () => {
    const broken = paragraph(
      `${run('　　甲县')}<w:r><w:br/></w:r>${run('方案')}<w:r><w:br w:type="page"/></w:r>`,
    );
    expect(linesOf(paragraph('　　一、目标  ') + paragraph('') + broken)).toEqual([
      '一、目标',
      '甲县',
      '方案',
    ]);
  });

  it('keep words of links and content controls, and fields show their result and not their code', () => {
    const field = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>HYPERLINK "x"</w:instrText><w:t>不显示</w:t></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('结果')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const link = `<w:hyperlink>${run('链接')}</w:hyperlink>`;
    const control = `<w:sdt><w:sdtContent>${run('控件')}</w:sdtContent></w:sdt>`;
    expect(linesOf(paragraph(run('甲') + field + link + control))).toEqual(['甲结果链接控件']);
  });

  it('of a text box stand behind the paragraph it hangs on, once', () => {
    const box = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:wsp><wps:txbx><w:txbxContent>${paragraph('专栏1')}</w:txbxContent></wps:txbx></wps:wsp></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${paragraph('专栏1')}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    expect(linesOf(paragraph(run('正文') + box) + paragraph('下文'))).toEqual(['正文', '专栏1', '下文']);
  });
});

describe('numbers of lists', () => {
  const lists = numbering({
    1:
      level(0, 'chineseCountingThousand', '%1、') +
      level(1, 'chineseCountingThousand', '（%2）') +
      level(2, 'decimal', '%3.'),
    2: level(0, 'upperRoman', '%1.') + level(1, 'decimal', '%1.%2', '<w:isLgl/>'),
    3: level(0, 'bullet', ''),
    4: level(0, 'decimalEnclosedCircle', '%1'),
  });

  it('are those that Word prints, each level begun anew below the one above', () => {
    const body = [
      ['总体', 0],
      ['任务', 0],
      ['平台', 1],
      ['建设', 2],
      ['引进', 2],
      ['人才', 1],
      ['培养', 2],
    ].map(([text, at]) => paragraph(String(text), inList(1, Number(at))));
    expect(linesOf(body.join(''), { 'numbering.xml': lists })).toEqual([
      '一、总体',
      '二、任务',
      '（一）平台',
      '1.建设',
      '2.引进',
      '（二）人才',
      '1.培养',
    ]);
  });

  it('take part in each other, and bullets print none', () => {
    const body = [inList(2), inList(2, 1), inList(2, 1), inList(3), inList(4)].map((p) => paragraph('甲', p));
    expect(linesOf(body.join(''), { 'numbering.xml': lists })).toEqual([
      'I.甲',
      '1.1 甲',
      '1.2 甲',
      '甲',
      '① 甲',
    ]);
  });

  it('come from the style where the paragraph says nothing, and number 0 takes them away', () => {
    const styles = part(
      'styles',
      `<w:style w:type="paragraph" w:styleId="a"><w:pPr>${inList(1)}</w:pPr></w:style><w:style w:type="paragraph" w:styleId="b"><w:basedOn w:val="a"/></w:style>`,
    );
    const styled = '<w:pStyle w:val="b"/>';
    const body =
      paragraph('目标', styled) + paragraph('说明', styled + inList(0)) + paragraph('任务', styled);
    expect(linesOf(body, { 'numbering.xml': lists, 'styles.xml': styles })).toEqual([
      '一、目标',
      '说明',
      '二、任务',
    ]);
  });

  it('above ten and a hundred are written in Chinese', () => {
    const body = Array.from({ length: 121 }, () => paragraph('甲', inList(1))).join('');
    const lines = linesOf(body, { 'numbering.xml': lists });
    expect([9, 10, 19, 20, 99, 100, 109, 120].map((k) => lines[k])).toEqual(
      ['十、', '十一、', '二十、', '二十一、', '一百、', '一百零一、', '一百一十、', '一百二十一、'].map(
        (n) => `${n}甲`,
      ),
    );
  });
});

describe('tables', () => {
  it('are rows with bars; merged cells stand once, and what they cover is empty', () => {
    const wide = (text: string, columns: number): string => cell(text, `<w:gridSpan w:val="${columns}"/>`);
    const down = (text: string): string => cell(text, '<w:vMerge w:val="restart"/>');
    const covered = cell('', '<w:vMerge/>');
    const lines = linesOf(
      table(
        [down('类型'), down('指标'), wide('目标', 2)],
        [covered, covered, cell('2025年'), cell('2027年')],
        [down('投入'), cell('研发\n强度'), cell('1.2'), cell('1.8')],
        [covered, cell('财政科技支出'), cell('2'), cell('3')],
      ),
    );
    expect(lines).toEqual([
      '| 类型 | 指标 | 目标 |  |',
      '|  |  | 2025年 | 2027年 |',
      '| 投入 | 研发 强度 | 1.2 | 1.8 |',
      '|  | 财政科技支出 | 2 | 3 |',
    ]);
  });

  it('put the paragraphs of a cell, and a table in it, into its row', () => {
    const inner = table([cell('牵头'), cell('县科技局')]);
    expect(linesOf(table([cell('1'), cell(paragraph('建平台') + paragraph('搭桥梁') + inner)]))).toEqual([
      '| 1 | 建平台 搭桥梁 | 牵头 | 县科技局 | |',
    ]);
  });

  it('of one cell, or with pages of text in a cell, are layout', () => {
    const long = '支持企业建设平台。'.repeat(80);
    expect(linesOf(table([cell(paragraph('专栏') + paragraph('内容'))]))).toEqual(['专栏', '内容']);
    expect(linesOf(table([cell('左栏'), cell(long)]))).toEqual(['左栏', long]);
  });
});

describe('what is no text', () => {
  it('is left out and told: headers, footers, hidden words, comments', () => {
    const { text, dropped } = docxText(
      docx(paragraph(run('正文') + run('暗文', '<w:vanish/>')), {
        'header1.xml': part('hdr', paragraph('甲县文件')),
        'footer1.xml': part('ftr', paragraph('— 1 —')),
        'comments.xml': part('comments', `<w:comment w:id="0">${paragraph('请核')}</w:comment>`),
      }),
      '0',
    );
    expect(text).toBe('正文\n');
    expect(dropped.map((d) => [d.kind, d.text])).toEqual([
      ['hidden', '暗文'],
      ['footer', '— 1 —'],
      ['header', '甲县文件'],
      ['comment', '请核'],
    ]);
  });

  it('footnotes stand at the end in the order of their marks', () => {
    const mark = (id: number): string => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
    const { text, dropped } = docxText(
      docx(paragraph(`${run('到2027年达到10家')}${mark(5)}${run('。')}${mark(4)}`), {
        'footnotes.xml': part(
          'footnotes',
          [4, 5, 6].map((id) => `<w:footnote w:id="${id}">${paragraph(`注${id}`)}</w:footnote>`).join(''),
        ),
      }),
      '0',
    );
    expect(text).toBe('到2027年达到10家。\n[1] 注5\n[2] 注4\n');
    expect(dropped.map((d) => d.text)).toEqual(['到2027年达到10家[1]', '到2027年达到10家。[2]']);
  });
});

describe('a file is refused with a word on what to do', () => {
  it.each([
    ['words put in', paragraph(`<w:ins w:id="1">${run('二十')}</w:ins>`)],
    ['words taken out', paragraph(`<w:del w:id="1"><w:r><w:delText>二十</w:delText></w:r></w:del>`)],
    ['a paragraph put in', paragraph('二十', '<w:rPr><w:ins w:id="1"/></w:rPr>')],
    ['a row put in', '<w:tbl><w:tr><w:trPr><w:ins w:id="1"/></w:trPr><w:tc><w:p/></w:tc></w:tr></w:tbl>'],
    ['words moved', paragraph(`<w:moveTo w:id="1">${run('二十')}</w:moveTo>`)],
  ])('where changes are tracked: %s', (_what, body) => {
    expect(refusalOf(() => linesOf(paragraph('正文') + body))).toMatch(
      /^file\/undecided: 1 tracked changes, .*accept or reject/u,
    );
  });

  it('changes of looks alone are none', () => {
    expect(linesOf(paragraph(run('正文', '<w:rPrChange w:id="1"/>'), '<w:pPrChange w:id="2"/>'))).toEqual([
      '正文',
    ]);
  });

  it('without text, without its document, with broken XML or a DOCTYPE', () => {
    const packed = (parts: Record<string, string>): Uint8Array =>
      zipSync(Object.fromEntries(Object.entries(parts).map(([n, x]) => [n, strToU8(x)])));
    const { 'word/document.xml': document = '', ...others } = partsOf(paragraph('正文'));
    expect(refusalOf(() => linesOf(paragraph('')))).toMatch(/^file\/no-text: .*OCR/u);
    expect(refusalOf(() => docxText(packed({ ...others, 'word/x.xml': '' }), '0'))).toMatch(
      /^file\/damaged: .*missing/u,
    );
    expect(
      refusalOf(() => docxText(packed({ ...others, 'word/document.xml': document.slice(0, -20) }), '0')),
    ).toMatch(/^file\/damaged/u);
    const bomb = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>';
    expect(
      refusalOf(() =>
        docxText(
          packed({ ...others, 'word/document.xml': bomb + document.replace(/^<\?.*\?>\n/u, '') }),
          '0',
        ),
      ),
    ).toMatch(/^file\/damaged: .*DOCTYPE/u);
  });
});
