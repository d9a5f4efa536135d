import { describe, expect, it } from 'vitest';
import { datasetLd, planLd, scriptJson, taskLd } from './json-ld.ts';

const plan = {
  title: '甲县方案',
  is_interpretation: false,
  document_type: '实施方案',
  document_number: '甲政发〔2024〕1号',
  issuer: '甲县人民政府',
  source_publisher: null,
  issued_date: '2024-04-06',
  jurisdiction: '甲县',
  period_start: 2024,
  period_end: 2026,
};
const task = { name: '1.建平台', url: 'https://x.example/plans/jia-2024/tasks/1/' };
const url = 'https://x.example/plans/jia-2024/';

describe('JSON-LD', () => {
  it('describes a plan as legislation with its parts', () => {
    expect(planLd(plan, url, [task])).toMatchObject({
      '@type': 'Legislation',
      '@id': url,
      name: '甲县方案',
      legislationIdentifier: '甲政发〔2024〕1号',
      legislationDate: '2024-04-06',
      temporalCoverage: '2024/2026',
      hasPart: [{ '@type': 'Legislation', '@id': task.url, name: task.name }],
    });
    expect(taskLd(plan, url, task)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'Legislation',
      '@id': task.url,
      name: task.name,
      inLanguage: 'zh-CN',
      isPartOf: { '@type': 'Legislation', '@id': url, name: '甲县方案' },
    });
  });

  it('calls no interpretation legislation, and states nothing that is not known', () => {
    const text = { ...plan, is_interpretation: true, issuer: null, issued_date: null };
    const said = JSON.stringify(planLd(text, url, [task]));
    expect(said).not.toMatch(/Legislation|author|dateCreated|null/u);
    const bare = { ...plan, document_number: null, issuer: null, issued_date: null, period_start: null };
    expect(JSON.stringify(planLd(bare, url, []))).not.toMatch(/null|legislationDate|PassedBy|temporal/u);
  });

  it('names who is responsible: each issuer whole, else the publisher, who passed nothing', () => {
    const joint = { ...plan, issuer: '甲县科技局（县外国专家局、县知识产权局）、甲县财政局' };
    expect(planLd(joint, url, [])).toMatchObject({
      legislationPassedBy: [{ name: '甲县科技局（县外国专家局、县知识产权局）' }, { name: '甲县财政局' }],
    });
    const printed = { ...plan, issuer: null, source_publisher: '甲县政府办公室' };
    expect(planLd(printed, url, [])).toMatchObject({ publisher: { name: '甲县政府办公室' } });
    expect(planLd(printed, url, [])).not.toHaveProperty('legislationPassedBy');
    expect(planLd({ ...printed, is_interpretation: true }, url, [])).toMatchObject({
      author: { name: '甲县政府办公室' },
    });
  });

  it('describes the tables as one data set', () => {
    const set = {
      ...{ name: '数据', url, description: '表', keywords: ['甲'], creator: '编者', doi: null },
      ...{ version: '1.0.0', license: 'https://l.example/', places: ['甲县'], years: [2022, 2027] as const },
    };
    const draft = { ...set, version: '1.0.0-draft', issued: null };
    expect(datasetLd(draft, [])).toMatchObject({ version: '1.0.0-draft', creativeWorkStatus: 'Draft' });
    expect(datasetLd(draft, [])).not.toHaveProperty('datePublished');
    expect(datasetLd({ ...draft, years: null }, [])).not.toHaveProperty('temporalCoverage');
    const file = { name: 'tasks', url: `${url}t.csv`, type: 'text/csv', bytes: 12 };
    expect(datasetLd({ ...set, issued: '2026-12-01', doi: '10.1234/x' }, [file])).toMatchObject({
      '@type': 'Dataset',
      version: '1.0.0',
      identifier: 'https://doi.org/10.1234/x',
      datePublished: '2026-12-01',
      creator: { '@type': 'Organization', name: '编者' },
      spatialCoverage: [{ '@type': 'Place', name: '甲县' }],
      temporalCoverage: '2022/2027',
      distribution: [{ contentUrl: `${url}t.csv`, encodingFormat: 'text/csv', contentSize: '12 B' }],
    });
  });

  it('cannot end its element', () => {
    const text = scriptJson({ name: '</script><!-- & \u2028' });
    expect(text).not.toMatch(/[<>&\u2028]/u);
    expect(JSON.parse(text)).toEqual({ name: '</script><!-- & \u2028' });
  });
});
