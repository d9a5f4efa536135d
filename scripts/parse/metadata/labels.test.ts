import { describe, expect, it } from 'vitest';
import { labelledIn, type Labelled } from './labels.ts';

describe('a label of a publishing site', () => {
  it.each<[Labelled, string, string | null]>([
    ['document_number', '发文字号：甲政发〔2024〕1号', '甲政发〔2024〕1号'],
    ['document_number', '文 号 | 甲政发〔2024〕1号 |', '甲政发〔2024〕1号'],
    ['document_number', '[ 发文字号 ] 甲政发〔2024〕1号 [ 主题分类 ] 科技', '甲政发〔2024〕1号'],
    ['document_number', '[ 发文字号 ]\n甲政发〔2024〕1号', '甲政发〔2024〕1号'],
    ['document_number', '发文字号  甲政发〔2024〕1号  主题分类：科技', '甲政发〔2024〕1号'],
    ['document_number', '文件编号：甲政发〔2024〕1号 公开方式：主动公开', '甲政发〔2024〕1号'],
    ['document_number', '文号：甲政发〔2024〕1号 有 效 性：有效', '甲政发〔2024〕1号'],
    ['document_number', '文号：\n公开方式：主动公开', null],
    ['document_number', '文号 甲政发〔2024〕1号', null],
    ['document_number', '公文号：甲政发〔2024〕1号', null],
    ['index_number', '索引号1137/2024-1', '1137/2024-1'],
    ['index_number', '信息索引号：F24010-1', 'F24010-1'],
    ['issuer', '发文机关：甲县人民政府 成文日期：2024-03-01', '甲县人民政府'],
    ['issuer', '发文部门 | 甲县科技局 | 主题 | 科技', '甲县科技局'],
    ['publisher', '来源：甲县科技局 浏览次数：12', '甲县科技局'],
    ['publisher', '数据来源：甲县统计局', null],
    ['title', '名  称：甲县行动方案', '甲县行动方案'],
    ['validity', '时效性：有效', '有效'],
    ['published', '时间：2024-03-01', '2024-03-01'],
    ['published', '实施时间：2024-03-01', null],
    ['signed', '成文日期:| 2024-03-01 |', '2024-03-01'],
    ['issued', '生成日期：2024-03-01', '2024-03-01'],
  ])('%s in %j', (field, text, value) => {
    expect(labelledIn(text, field)).toBe(value);
  });

  it('gives the first value that is there', () => {
    expect(labelledIn('文号：\n文号：甲政发〔2024〕1号\n文号：乙政发〔2024〕1号', 'document_number')).toBe(
      '甲政发〔2024〕1号',
    );
  });
});
