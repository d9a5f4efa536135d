import { describe, expect, it } from 'vitest';
import { readVocabulary } from '../read/vocabulary.ts';
import { bareName, functionOf } from './unit-function.ts';

const { vocabulary } = readVocabulary('.');
const said = (name: string) => functionOf(name, vocabulary.unitFunctions);

describe('the function of a unit by its printed name', () => {
  it.each([
    ['县科技局', '科技', '科技'],
    ['甲县科学技术局', '科技', '科学技术'],
    ['县科技和工业信息化局', '科技', '科技'],
    ['县工业信息化和科技局', '工信', '工业信息化'],
    ['市发展和改革委员会', '发改', '发展和改革'],
    ['发改局', '发改', '发改'],
    ['县委组织部', '组织', '组织部'],
    ['县委办', '党委办', '县委办'],
    ['县人民政府办公室', '政府办', '政府办公室'],
    ['县政府金融办', '金融', '金融'],
    ['国家税务总局甲县税务局', '税务', '国家税务总局'],
    ['乙市生态环境局甲分局', '生态环境', '生态环境'],
    ['县民政局', '民政', '民政'],
    ['各县（市、区）人民政府', '县区', '县人民政府'],
    ['各乡镇人民政府', '乡镇街道', '乡镇人民政府'],
    ['各镇街', '乡镇街道', '镇街'],
    ['县工业园区管委会', '园区', '管委会'],
    ['行政服务中心管委会', '政务服务', '行政服务中心管委会'],
    ['国网甲县供电公司', '供电', '供电'],
    ['县水务集团', '供水', '水务'],
    ['县水务局', '水务', '水务'],
    ['县城投集团', '企业', '集团'],
    ['甲县农村商业银行', '金融', '银行'],
    ['人行甲市中心支行', '金融', '中心支行'],
    ['甲职业技术学院', '高校院所', '学院'],
    ['县科学技术协会', '科协', '科学技术协会'],
    ['县茶叶协会', '行业协会', '协会'],
    ['市科委', '科技', '科委'],
    ['市政府督查室', '政府办', '督查室'],
    ['市委督查室', '党委办', '市委督查室'],
    ['市12345热线成员单位', '政务服务', '12345'],
    ['执法局', '内设机构', '执法局'],
    ['县综合行政执法局', '城管', '综合行政执法'],
    ['市文资中心', '国资', '文资'],
    ['市文化和旅游局', '文旅', '文化和旅游'],
    ['团县委', '团委', '团县委'],
    ['厅公路处', '内设机构', '处'],
    ['各级司法行政部门', '司法', '司法'],
    ['县直有关部门（单位）', '各部门', '有关部门'],
    ['各行政执法单位', '各部门', '单位'],
  ])('%s is %s by “%s”', (name, fn, evidence) => {
    expect(said(name)).toMatchObject({ function: fn, evidence });
  });

  it.each(['县某某办', '时限', '国', '甲市局', '市商'])('%s says nothing', (name) => {
    expect(said(name)).toBeNull();
  });

  it('agrees with the vocabulary on every form that it has', () => {
    const wrong = vocabulary.units.flatMap((unit) =>
      [unit.name, ...unit.aliases].flatMap((form) => {
        const found = said(form)?.function ?? 'none';
        return found === unit.function ? [] : [`${form}: ${found}, not ${unit.function}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('tells the own office of a function from a unit with a name of its own', () => {
    expect(
      ['县科技局', '县农技推广中心', '甲职业技术学院', '甲农商行'].map((name) => said(name)?.own),
    ).toEqual([true, false, false, false]);
    // A centre that serves or runs the function is its office; one that does something of its own, or is a part of its name, is not.
    expect(
      ['县政务服务管理中心', '县政务服务中心大楼', '中心县科技站'].map((name) => said(name)?.own),
    ).toEqual([true, false, false]);
  });

  it('gives each function one slug, and no slug to two', () => {
    const pairs = new Set(vocabulary.unitFunctions.map((rule) => `${rule.function} ${rule.slug}`));
    expect(pairs.size).toBe(new Set(vocabulary.unitFunctions.map((rule) => rule.function)).size);
    expect(pairs.size).toBe(new Set(vocabulary.unitFunctions.map((rule) => rule.slug)).size);
  });
});

it('a bare name has neither bracket nor label', () => {
  expect(
    ['牵头单位：县 科技局', '县商务局（口岸办）', '各县(市、区)人民政府)', '市农业局（市'].map(bareName),
  ).toEqual(['县科技局', '县商务局', '各县人民政府', '市农业局']);
  // A colon that comes late is no label's.
  expect(bareName('甲县乙镇丙村丁组己户：戊社')).toBe('甲县乙镇丙村丁组己户:戊社');
  expect(bareName('县商务局等（口岸办）（外贸科')).toBe('县商务局');
});
