import type { CitationLevel, CitationRelation } from '../../model/citation.ts';
import type { Level } from '../../model/plan.ts';

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
