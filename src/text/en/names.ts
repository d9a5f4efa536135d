import type { CitationLevel, CitationRelation } from '../../model/citation.ts';
import type { Correction } from '../../model/correction.ts';
import type { Level } from '../../model/plan.ts';
import type { Role, Standing } from '../../model/responsibility.ts';

/** Names of values that pages and files have alike, in English. */
export const levels: Record<Level, string> = {
  county: 'County',
  'county-level-city': 'County-level city',
  district: 'District',
  banner: 'Banner',
  'prefecture-level-city': 'Prefecture-level city',
  prefecture: 'Autonomous prefecture, prefecture or league',
  province: 'Province',
  zone: 'Development zone',
  department: 'Department',
};

export const relations: Record<CitationRelation, string> = {
  basis: 'based on',
  implement: 'implements',
  'carry-out': 'carries out',
  refer: 'refers to',
  make: 'to make',
  repeal: 'repeals',
  promulgate: 'issues',
};

export const citationLevels: Record<CitationLevel, string> = {
  national: 'National',
  province: 'Provincial',
  prefecture: 'Prefectural',
  county: 'County',
};

export const roles: Record<Role, string> = {
  lead: 'lead',
  responsible: 'responsible',
  supporting: 'supporting',
};
export const standings: Record<Standing, string> = { ...roles, implementing: 'implementing' };

export const correctionKinds: Record<Correction['kind'], string> = {
  spam: 'inserted advertising',
  ocr: 'misread character',
  typo: 'wrong character',
  missing: 'omission',
  duplicate: 'repetition',
  boilerplate: 'matter of the web page',
  table: 'damaged table',
  other: 'other',
};

export const certainties: Record<Correction['certainty'], string> = {
  certain: 'certain',
  probable: 'probable',
  unresolved: 'doubtful',
};
