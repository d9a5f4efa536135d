/** What pages of sites put around a document, and what copies lose of it; all places are invented. */
import { describe, expect, it } from 'vitest';
import { readMetadata } from './metadata.ts';

const TITLE = '甲县科技创新行动计划（2023—2025年）';
const NOTICE = `甲县人民政府关于印发《${TITLE}》的通知`;
const BODY = ['各镇人民政府：', '现将行动计划印发给你们，请认真执行。'];
const read = (...lines: readonly string[]) => readMetadata(lines.join('\n'));

describe('around a document', () => {
  it.each([['公文发布'], ['导航'], ['正文'], ['公文全文'], ['详细内容'], ['资源描述'], ['• 科技动态']])(
    'a line of the page is no part of the heading: %s',
    (line) => {
      expect(read(line, NOTICE, ...BODY)).toMatchObject({ title: TITLE, issuer: '甲县人民政府' });
    },
  );

  it('the words of a page above a title are not its beginning', () => {
    expect(read('地方政策', '甲市乙区关于打造科技主城区的实施方案', '为贯彻落实，制定本方案。').title).toBe(
      '甲市乙区关于打造科技主城区的实施方案',
    );
    expect(read('微信 无障碍', TITLE).title).toBe(TITLE);
    const long = ['19.甲县科技局等部门关于完善交易担保制度', '进一步降低交易成本的通知（2023年1月6日）'];
    expect(read(...long).title).toBe('甲县科技局等部门关于完善交易担保制度进一步降低交易成本的通知');
  });

  it('what a draft is for is its title, not the call for opinions', () => {
    for (const call of [
      '对《T》公开征求意见的通知',
      '《T》征求意见的公告',
      '就《T》向社会公开征集意见建议的公告',
    ])
      expect(
        read(`关于${call.replace('T', '甲县促进成果转化的若干措施（征求意见稿）')}`, ...BODY).title,
      ).toBe('甲县促进成果转化的若干措施（征求意见稿）');
  });

  it('the first of several that a notice issues together is the title', () => {
    const [a, b, c] = ['甲市产业发展实施方案', '甲市产业若干支持措施', '甲市主导产业若干措施'];
    const issued = `《${a}》《${b}》《${c}》已经市政府研究通过，现印发给你们。`;
    expect(read('各县人民政府：', issued, '2020年11月17日', a, '根据要求，制定本方案。').title).toBe(a);
  });

  it('a party committee puts forward proposals', () => {
    const title = '中共甲市乙区委关于制定乙区国民经济和社会发展第十四个五年规划的建议';
    expect(read(title, '乙区新闻网讯 全会提出如下建议：').title).toBe(title);
    expect(read('公开意见及建议', '为落实要求，制定本计划。').title).toBeNull();
  });

  it('a heading may stand whole in the marks of a title', () => {
    expect(read(`《${NOTICE.replaceAll(/[《》]/gu, '')}》`, '甲政发〔2023〕1号', ...BODY)).toMatchObject({
      title: TITLE,
      issuer: '甲县人民政府',
    });
  });

  it('a heading may have the number behind it in brackets', () => {
    expect(read(`${NOTICE}（甲政发〔2023〕18 号）`, ...BODY)).toMatchObject({
      title: TITLE,
      issuer: '甲县人民政府',
      document_number: '甲政发〔2023〕18号',
    });
    expect(read(`${NOTICE}【甲政发〔2023〕18号】`, ...BODY).document_number).toBe('甲政发〔2023〕18号');
    expect(read(NOTICE, '根据《乙市方案》（乙政发〔2022〕9号），制定本方案。').document_number).toBeNull();
  });

  it('a title above the line with the day and source of the page is its title', () => {
    const title = '乙区“十三五”科技创新规划';
    const above = '科技动态组织机构专题专栏';
    expect(read(above, title).title).toBeNull();
    expect(read(above, title, '来源：乙区科技局 发布时间：2018-10-09').title).toBe(title);
    expect(read(above, title, '网址：www.example.org 来源：乙网').title).toBe(title);
  });

  it('a file has the name of the document', () => {
    const name = '甲市建设创新型城市工作方案';
    expect(
      read(`${name}.doc`, '上传人：wj 文档编号：26 上传时间：2023-05-04', `${name}.doc`, name).title,
    ).toBe(name);
    expect(read(`${name}.doc`, '附件3 甲市方案为全面落实，制定本方案。').title).toBe(name);
  });

  it('files that are attached do not tell the title', () => {
    expect(read('各镇人民政府：', '现开展申报工作，请参加。', '甲县创新平台管理办法.docx').title).toBeNull();
  });

  it('an office above the body it belongs to does not issue with it', () => {
    const lines = [
      '甲市人民政府办公室',
      '甲市人民政府',
      '关于印发甲市科技创新规划的通知',
      '甲政字〔2022〕38号',
    ];
    expect(read(...lines, ...BODY, '甲市人民政府', '2022年4月19日').issuer).toBe('甲市人民政府');
  });

  it('the heading that names its issuer tells it', () => {
    const lines = [
      '甲区府发（202020',
      '甲区人民政府',
      '关于印发甲区创建高新技术产业',
      '开发区工作方案的通知',
    ];
    expect(read(...lines, ...BODY).issuer).toBe('甲区人民政府');
  });

  it('the day below the source is that of the page', () => {
    const lines = [TITLE, '信息来源：甲县科技局', '2023年10月31日'];
    expect(read(...lines).issued_date).toBeNull();
    const without = lines.filter((l) => !l.startsWith('信息'));
    expect(readMetadata(without.join('\n'), lines.join('\n')).issued_date).toBeNull();
    expect(read(TITLE, '2023年10月31日').issued_date).toBe('2023-10-31');
  });
});

describe('a day that lost its marks', () => {
  it.each([
    ['2023411', '2023-04-11'],
    ['20231231', '2023-12-31'],
    ['2022 8 22', '2022-08-22'],
    ['2021313', '2021-03-13'],
    // 1月11日 or 11月1日.
    ['2023111', null],
    ['2023', null],
    ['20231345', null],
    ['2021 2 30', null],
  ])('below a name is read where it can be only one: %s', (day, iso) => {
    expect(read(NOTICE, ...BODY, '甲县人民政府', day, TITLE).issued_date).toBe(iso);
  });

  it('is none without a name above it', () => {
    expect(read(NOTICE, ...BODY, '2023411', TITLE).issued_date).toBeNull();
  });

  it.each([
    ['二二三年四月十一日', '2023-04-11'],
    ['一二年一月十二日', '2012-01-12'],
    // 二〇二〇 or 二〇二二.
    ['二二年一月十二日', null],
  ])('in Chinese numerals: %s', (day, iso) => {
    expect(read(NOTICE, ...BODY, '甲县人民政府', day, TITLE).issued_date).toBe(iso);
  });

  it('leaves the day open where the page says another one', () => {
    const lines = ['发文日期：2012年09月28日', NOTICE, ...BODY, '一二年一月十二日', TITLE];
    expect(read(...lines).issued_date).toBeNull();
  });
});
