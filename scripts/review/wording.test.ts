import { describe, expect, it } from 'vitest';
import { structureYamlSchema } from '../../src/model/decision.ts';
import { catalogue } from '../../src/model/issue-catalogue.ts';
import { featureText } from '../../src/text/features.ts';
import { review as t } from '../../src/text/review.ts';
import { features } from '../parse/features.ts';
import { styles } from '../parse/markers.ts';
import { belongings, kindKeys, sectionRoleNames } from './client/choices.ts';
import { actOf } from './client/keys.ts';
import { ABOUT_STRUCTURE } from './doubts.ts';
import { factKeys } from './facts.ts';

describe('the wording of a review', () => {
  it('has Chinese words for every feature, style, issue and fact', () => {
    for (const { name } of features) expect(featureText(name), name).toMatch(/\p{Script=Han}/u);
    expect(styles.filter((s) => t.styles[s] === undefined)).toEqual([]);
    const codes = Object.keys(catalogue).filter((code) => ABOUT_STRUCTURE.test(code));
    expect(codes.filter((code) => t.codes[code] === undefined)).toEqual([]);
    expect(factKeys.filter((key) => t.fact.name[key] === undefined)).toEqual([]);
  });

  it('gives every choice a key of its own', () => {
    for (const [step, keys] of [
      ['kind', kindKeys],
      ['role', sectionRoleNames],
      ['note', belongings],
    ] as const) {
      const acts = keys.map(([key]) => JSON.stringify(actOf(key, step)));
      expect(new Set(acts).size).toBe(keys.length);
      expect(acts).not.toContain('null');
    }
  });

  it('offers every kind that structure.yaml knows', () => {
    const offered = kindKeys.flatMap(([, is]): object[] =>
      is === 'note'
        ? belongings.map(([, to]) => ({ is, belongs_to: to === 'heading' ? { line: 1, words: '甲' } : to }))
        : [{ is }],
    );
    for (const entry of [...offered, ...sectionRoleNames.map(([, role]) => ({ is: 'section', role }))])
      expect(structureYamlSchema.safeParse([{ line: 1, words: '甲', reason: '甲', ...entry }]).success).toBe(
        true,
      );
  });
});
