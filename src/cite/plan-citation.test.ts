import { describe, expect, it } from 'vitest';
import { citableOf, type CitedRows } from './citable.ts';
import { citableFrom, planCitation } from './plan-citation.ts';

const rows: CitedRows = {
  plan: {
    id: 'jia-2024',
    title: '甲县方案(2024年)',
    title_basis: 'editor',
    title_romanised: 'Jia Xian fang’an',
    title_en: 'Plan of Jia County',
    issuer: '甲县人民政府;甲县科技局',
    issuer_en: 'Government of Jia; Bureau of Jia',
    source_publisher: null,
    document_number: '甲政发〔2024〕1号',
    issued_date: '2024-04-06',
    is_interpretation: false,
    page_starts: [0, 35],
    source_url: 'https://jia.example/1.html',
    accessed_date: '2026-01-02',
  },
  sections: [{ id: 'jia-2024/s2', number: 2, ordinal: '二、', title: '任务', start: 10 }],
  areas: [{ id: 'jia-2024/a1', number: 1, ordinal: '（一）', title: '培育', start: 20 }],
  tasks: [
    { id: 'jia-2024/3', number: 3, ordinal: '3.', title: '建"平台"', start: 30, area: 'jia-2024/a1' },
    { id: 'jia-2024/2-3', number: 3, ordinal: '3.', title: '', start: 40, area: null },
  ],
  safeguards: [],
  passages: [],
};
const access = {
  site: '某站',
  address: 'https://x.example/here/',
  addressNote: '（址）',
  edition: '语料版本 1.0.0',
};

describe('the file of a plan', () => {
  const file = JSON.parse(JSON.stringify(planCitation(rows))) as ReturnType<typeof planCitation>;

  it.each(['jia-2024', 'jia-2024/3', 'jia-2024/2-3'])('gives the citation of %s as its page has it', (id) => {
    const given = citableFrom(file, id, { ...access, note: '编者所拟' });
    expect(given).toEqual(citableOf(rows, id, { ...access, titleByEditor: '编者所拟' }));
    expect(given?.english.authors).toHaveLength(2);
  });

  it('knows no task that the plan has not', () => {
    expect(citableFrom(file, 'jia-2024/9', { ...access, note: '' })).toBeNull();
  });
});
