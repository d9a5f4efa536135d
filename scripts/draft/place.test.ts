import { describe, expect, it } from 'vitest';
import { readVocabulary } from '../read/vocabulary.ts';
import { bareName, everydayName } from './names.ts';
import { placeOf, type Printed } from './place.ts';

const { jurisdictions } = readVocabulary(process.cwd()).vocabulary;
const NONE: Printed = { title: null, heading: null, issuer: null, publisher: null, spelling: undefined };
const read = (printed: Partial<Printed>, text = '') => placeOf({ ...NONE, ...printed }, text, jurisdictions);
const place = (title: string | null, text: string): string | null =>
  read({ title }, text).place?.name ?? null;

describe('the place of a plan', () => {
  it.each<[string, string | null, string, string | null]>([
    ['is that of its title', '临泽县强科技行动实施方案', '甘肃省张掖市', '临泽县'],
    ['with the one above it', '张掖市临泽县实施方案', '', '临泽县'],
    ['without its type word', '临沂科技强市实施意见', '', '临沂市'],
    ['without its type word before 高质量', '内蒙古高质量发展科技赋能实施方案', '', '内蒙古自治区'],
    ['is not the end of a longer name', null, '安丰县科技局', null],
    ['of two characters stands behind the place above it', '徐州市丰县实施方案', '', '丰县'],
    ['or behind a verb', '关于印发丰县科技创新行动方案', '徐州市', '丰县'],
    ['is never one that only the text names', null, '焦作市发文。《孟州市方案》由孟州市印发。', null],
    ['may go by its everyday name', '楚雄州科技强州三年行动方案', '楚雄市', '楚雄彝族自治州'],
    ['is not its namesake', '楚雄市科技三年行动', '楚雄州', '楚雄市'],
    ['may be written in traditional characters', '貴德縣創新驅動發展方案', '青海省', '贵德县'],
    ['is not called so before 域', '河南县域创新方案', '', '河南省'],
    ['is unknown where nothing names one', '实施方案', '全县科技工作', null],
  ])('%s', (_what, title, text, expected) => {
    expect(place(title, text)).toBe(expected);
  });
});

it.each([
  [['临泽县创新券管理办法', '临泽县关于发展众创空间的实施方案'], '临泽县'],
  [['临泽县科技创新规划'], '临泽县'],
  [['临泽县创新券管理办法', '张掖市科技创新规划'], null],
  [['临泽县创新券管理办法', '科技创新规划'], null],
  [[], null],
])('of an open title is that of all its readings: %j', (titles, name) => {
  expect(read({ titles }, '临泽县、张掖市').place?.name ?? null).toBe(name);
});

describe('the place of the body that issued it', () => {
  it.each<[string, Partial<Printed>, string | null]>([
    ['of a department', { issuer: '临泽县科学技术局', title: '科技创新实施方案' }, '临泽县'],
    ['below the place above it', { issuer: '上海市金山区发改委' }, '金山区'],
    ['of a branch', { issuer: '上海市公安局奉贤分局', title: '2023 年奉贤公安分局工作要点' }, '奉贤区'],
    ['of a branch of nowhere', { issuer: '上海市公安局水上分局' }, '上海市'],
    ['behind the name of a national body', { issuer: '国家税务总局安徽省税务局' }, '安徽省'],
    ['by its everyday name', { issuer: '红河州人民政府办公室' }, '红河哈尼族彝族自治州'],
    ['without its type word', { issuer: '中共临泽县委办公室' }, '临泽县'],
    ['before that of the title', { issuer: '福建省人民政府', title: '关于支持厦门市发展的意见' }, '福建省'],
    ['of one that several bodies lie in', { issuer: '湖北省商务厅 武汉市商务局' }, '湖北省'],
    ['none where two issue together', { issuer: '四川省人民政府办公厅重庆市人民政府办公厅' }, null],
    ['nor with blanks', { issuer: '四川省商务厅 重庆市商务委员会' }, null],
    ['none of a zone without a code', { issuer: '北京经济技术开发区管理委员会' }, null],
    ['that of the id given', { spelling: 'linze' }, '临泽县'],
  ])('%s', (_what, printed, expected) => {
    expect(read(printed).place?.name ?? null).toBe(expected);
  });

  it('is none of a document of the whole country, whatever its text names', () => {
    const { place: none, national } = read({ issuer: '国务院办公厅' }, '支持临泽县、临泽县、临沂市。');
    expect([none, national]).toEqual([null, true]);
  });

  it.each([
    ['县科技局会同县财政局制定，县教育局会同县财政局落实；县科技局牵头，会同县财政局推进。', []],
    ['怀化市会同县财政局、会同县科技局制定。', ['会同县', '怀化市']],
  ])('is not named by the verb 会同: %s', (text, names) => {
    const { finding } = read({ title: '科技创新实施方案' }, text);
    expect(finding.candidates.map((c) => c.value)).toEqual(names);
  });

  it('is open with its readings where only the text names places', () => {
    const { finding } = read({ title: '科技创新实施方案' }, '临泽县科技工作在张掖市领先，临泽县要继续努力。');
    expect(finding).toMatchObject({ value: null, doubt: 'weak' });
    expect(finding.candidates.map((c) => c.value)).toEqual(['临泽县', '张掖市']);
  });
});

it.each([
  ['临沂市', '临沂'],
  ['内蒙古自治区', '内蒙古'],
  ['楚雄彝族自治州', '楚雄'],
  ['丰县', null],
])('the bare name of %s is %s', (name, bare) => {
  expect(bareName(name)).toBe(bare);
});

describe('the everyday name of an autonomous place', () => {
  it.each([
    ['双江拉祜族佤族布朗族傣族自治县', '双江县'],
    ['伊犁哈萨克自治州', '伊犁州'],
    ['前郭尔罗斯蒙古族自治县', '前郭尔罗斯县'],
    ['龙胜各族自治县', '龙胜县'],
    ['黔西南布依族苗族自治州', '黔西南州'],
    ['临泽县', null],
    ['鄂伦春自治旗', null],
    ['宁夏回族自治区', null],
  ])('%s', (name, everyday) => {
    expect(everydayName(name)).toBe(everyday);
  });
});
