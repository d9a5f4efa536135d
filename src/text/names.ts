import type { CitationLevel, CitationRelation } from '../model/citation.ts';
import type { Correction } from '../model/correction.ts';
import type { Level } from '../model/plan.ts';
import type { Role, Standing } from '../model/responsibility.ts';

/** Names of values that pages and files have alike. */
export const levels: Record<Level, string> = {
  county: '县',
  'county-level-city': '县级市',
  district: '市辖区',
  banner: '旗',
  'prefecture-level-city': '地级市',
  prefecture: '自治州、地区、盟',
  province: '省级',
  zone: '功能区',
  department: '部门',
};

export const relations: Record<CitationRelation, string> = {
  basis: '依据',
  implement: '贯彻',
  'carry-out': '落实',
  refer: '参照',
  make: '制定',
  repeal: '废止',
  promulgate: '印发',
};

export const citationLevels: Record<CitationLevel, string> = {
  national: '国家',
  province: '省级',
  prefecture: '市级',
  county: '县级',
};

export const roles: Record<Role, string> = { lead: '牵头', responsible: '责任', supporting: '配合' };
export const standings: Record<Standing, string> = { ...roles, implementing: '落实' };

export const correctionKinds: Record<Correction['kind'], string> = {
  spam: '植入的广告',
  ocr: '识读错误',
  typo: '讹字',
  missing: '脱文',
  duplicate: '重出',
  boilerplate: '网页附文',
  table: '表格残损',
  other: '其他',
};

export const certainties: Record<Correction['certainty'], string> = {
  certain: '确定',
  probable: '推定',
  unresolved: '存疑',
};
