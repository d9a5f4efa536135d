import { describe, expect, it } from 'vitest';
import { citationTexts } from './formats.ts';
import {
  citableOf,
  keyOf,
  passageCitable,
  remarksOf,
  throughSentence,
  titleOf,
  type Access,
  type CitedRows,
} from './citable.ts';

const access: Access = {
  site: '某站',
  address: 'https://x.example/plans/jia-2024/tasks/3/',
  addressNote: '',
  titleByEditor: '题名为编者所拟。',
  edition: '语料版本 1.0.0',
};
const plan: CitedRows['plan'] = {
  id: 'jia-2024',
  title: '甲县方案',
  title_basis: 'source',
  title_romanised: null,
  title_en: null,
  issuer: '甲县人民政府',
  issuer_en: null,
  source_publisher: null,
  document_number: '甲政发〔2024〕1号',
  issued_date: '2024-04-06',
  is_interpretation: false,
  page_starts: [],
  source_url: null,
  accessed_date: null,
};
const rows: CitedRows = {
  plan,
  sections: [{ id: 'jia-2024/s2', number: 2, ordinal: '二、', title: '任务目标', start: 10 }],
  areas: [{ id: 'jia-2024/a1', number: 1, ordinal: '（一）', title: '培育', start: 20 }],
  tasks: [
    { id: 'jia-2024/3', number: 3, ordinal: '3.', title: '建平台', start: 30, area: 'jia-2024/a1' },
    { id: 'jia-2024/2-3', number: 3, ordinal: '3.', title: '', start: 40, area: null },
  ],
  safeguards: [{ id: 'jia-2024/g1', number: 1, ordinal: '(一)', title: '加强领导', start: 50 }],
  passages: [
    { id: 'jia-2024/s0/1', kind: 'other', parent: 'jia-2024/s0', number: 1, start: 60, end: 69 },
    { id: 'jia-2024/3', kind: 'heading', parent: 'jia-2024/3', number: null, start: 70, end: 79 },
    { id: 'jia-2024/3/2', kind: 'measure', parent: 'jia-2024/3', number: 2, start: 80, end: 89 },
    { id: 'jia-2024/3/n1', kind: 'note', parent: 'jia-2024/3', number: 1, start: 90, end: 99 },
    { id: 'jia-2024/3/r5', kind: 'table-row', parent: 'jia-2024/3', number: 5, start: 100, end: 109 },
    { id: 'jia-2024/2-3/1', kind: 'measure', parent: 'jia-2024/2-3', number: 1, start: 110, end: 119 },
    { id: 'jia-2024/s2/4', kind: 'goal', parent: 'jia-2024/s2', number: 4, start: 120, end: 129 },
    { id: 'jia-2024/a1/1', kind: 'other', parent: 'jia-2024/a1', number: 1, start: 130, end: 139 },
    { id: 'jia-2024/g1/2', kind: 'safeguard', parent: 'jia-2024/g1', number: 2, start: 140, end: 149 },
  ],
};
const titled = (id: string, facts: Partial<CitedRows['plan']> = {}): string | null => {
  const citable = citableOf({ ...rows, plan: { ...plan, ...facts } }, id, access);
  return citable && titleOf(citable);
};

describe('the cited title', () => {
  it.each([
    ['jia-2024', '甲县方案'],
    ['jia-2024/3', '甲县方案：二、（一）、第3项 建平台'],
    ['jia-2024/3/2', '甲县方案：二、（一）、第3项，第2句 建平台'],
    ['jia-2024/3/n1', '甲县方案：二、（一）、第3项，附注1 建平台'],
    ['jia-2024/3/r5', '甲县方案：二、（一）、第3项，表第5行 建平台'],
    ['jia-2024/2-3/1', '甲县方案：二、第3项，第1句'],
    ['jia-2024/s2', '甲县方案：二、任务目标'],
    ['jia-2024/s2/4', '甲县方案：二、任务目标，第4句'],
    ['jia-2024/a1/1', '甲县方案：二、（一）培育，第1句'],
    ['jia-2024/g1/2', '甲县方案：二、(一)加强领导，第2句'],
    ['jia-2024/s0/1', '甲县方案：文首，第1句'],
  ])('of %s', (id, title) => {
    expect(titled(id)).toBe(title);
  });

  it('is none for an id that the plan has not', () => {
    for (const id of ['jia-2024/4', 'jia-2024/3/9', 'jia-2024/c1', 'yi-2024/3', 'yi-2024'])
      expect(titled(id)).toBeNull();
  });

  it('says that an interpretation is one, unless its own title does', () => {
    expect(titled('jia-2024', { is_interpretation: true })).toBe('甲县方案（政策解读）');
    expect(titled('jia-2024', { is_interpretation: true, title: '甲县方案解读' })).toBe('甲县方案解读');
  });

  it('lets no hidden character through', () => {
    expect(titled('jia-2024', { title: '甲\u202e县' })).toBe('甲\\u{202e}县');
  });
});

describe('facts', () => {
  it('are those of the source; what it lacks stays away', () => {
    const bare = { issuer: null, document_number: null, issued_date: null };
    expect(citableOf({ ...rows, plan: { ...plan, ...bare } }, 'jia-2024', access)).toMatchObject({
      authors: [],
      number: null,
      issued: null,
      note: '',
    });
  });

  it('part bodies that issue together', () => {
    const issuer = '甲县人民政府、甲县科技局 甲县财政局';
    expect(citableOf({ ...rows, plan: { ...plan, issuer } }, 'jia-2024', access)?.authors).toEqual([
      '甲县人民政府',
      '甲县科技局',
      '甲县财政局',
    ]);
  });

  it('name the publisher that the page prints where no issuer is printed', () => {
    const facts = { issuer: null, source_publisher: '甲县政府办公室' };
    expect(citableOf({ ...rows, plan: { ...plan, ...facts } }, 'jia-2024', access)?.authors).toEqual([
      '甲县政府办公室',
    ]);
  });

  it('name the page of an original that has pages, but for the whole document', () => {
    const page_starts = [0, 35, 85, 85];
    expect(titled('jia-2024', { page_starts })).toBe('甲县方案');
    expect(titled('jia-2024/3', { page_starts })).toBe('甲县方案：二、（一）、第3项（原件第1页） 建平台');
    expect(titled('jia-2024/3/2', { page_starts })).toBe(
      '甲县方案：二、（一）、第3项，第2句（原件第2页） 建平台',
    );
    expect(titled('jia-2024/s2/4', { page_starts })).toBe('甲县方案：二、任务目标，第4句（原件第4页）');
  });

  it('tell where the copy was published, and when it was fetched', () => {
    const remarks = (facts: Partial<CitedRows['plan']>): readonly string[] => {
      const citable = citableOf({ ...rows, plan: { ...plan, ...facts } }, 'jia-2024', access);
      return citable === null ? [] : remarksOf(citable);
    };
    const source_url = 'https://www.example.gov.cn/1.pdf';
    expect(remarks({ source_url })).toEqual([`底本：${source_url}`, access.edition]);
    expect(remarks({ source_url, accessed_date: '2025-04-01' })).toEqual([
      `底本：${source_url}（2025-04-01取得）`,
      access.edition,
    ]);
    expect(remarks({})).toEqual([access.edition]);
  });

  it('say of a title that the editor made it', () => {
    const edited = { ...rows, plan: { ...plan, title_basis: 'editor' as const } };
    expect(citableOf(edited, 'jia-2024', access)?.note).toBe('题名为编者所拟。');
  });
});

describe('English', () => {
  const facts = {
    title_romanised: "Jia Xian fang'an",
    title_en: 'Plan of Jia County',
    issuer_en: "People's Government of Jia County",
  };
  const inEnglish = (id: string, over: Partial<CitedRows['plan']>): string => {
    const citable = citableOf({ ...rows, plan: { ...plan, ...over } }, id, access);
    return citable === null ? '' : citationTexts.apa(citable, null);
  };

  it('names title, body and place in the citation that is English, where an editor gave them', () => {
    expect(inEnglish('jia-2024/3/2', facts)).toBe(
      "People's Government of Jia County. (2024, April 6). Jia Xian fang'an [Plan of Jia County]: pt. 2, sec. 1, item 3, sentence 2 (甲政发〔2024〕1号). County Science & Technology Plans Compared. https://x.example/plans/jia-2024/tasks/3/",
    );
    expect(inEnglish('jia-2024', { ...facts, title_romanised: null })).toContain(
      '甲县方案 [Plan of Jia County]',
    );
    expect(inEnglish('jia-2024/3/2', {})).toContain(
      '甲县人民政府. (2024, April 6). 甲县方案：二、（一）、第3项，第2句 建平台',
    );
  });

  it('says of an interpretation that it is one, unless the translated title does', () => {
    const reading = { ...facts, is_interpretation: true };
    expect(inEnglish('jia-2024', reading)).toContain(
      "Jia Xian fang'an [Plan of Jia County] (official interpretation) (甲政发〔2024〕1号)",
    );
    expect(inEnglish('jia-2024/3', reading)).toContain('(official interpretation): pt. 2');
    expect(
      inEnglish('jia-2024', { ...reading, title_en: 'Interpretation of the Plan of Jia County' }),
    ).not.toContain('official');
    expect(inEnglish('jia-2024', { is_interpretation: true })).not.toContain('official');
  });

  it('is in no other citation', () => {
    const citable = citableOf({ ...rows, plan: { ...plan, ...facts } }, 'jia-2024/3/2', access);
    for (const format of ['gbt7714-2025', 'gbt7714-2015'] as const)
      expect(citable && citationTexts[format](citable, null)).not.toMatch(/County|sentence|item/u);
  });
});

describe('a passage chosen in the page of its task', () => {
  it('is cited as from the rows', () => {
    const paged = { ...rows, plan: { ...plan, page_starts: [0, 85] } };
    const task = citableOf(paged, 'jia-2024/3', access);
    if (!task) throw new Error('no task');
    for (const [anchor, id, page] of [
      ['m2', 'jia-2024/3/2', 1],
      ['n1', 'jia-2024/3/n1', 2],
    ] as const) {
      const address = `${access.address}#${anchor}`;
      expect(passageCitable(task, anchor, page)).toEqual(citableOf(paged, id, { ...access, address }));
    }
  });
});

describe('several sentences', () => {
  it('are cited as such from the first of them', () => {
    const one = citableOf(rows, 'jia-2024/3/2', access);
    const several = one && throughSentence(one, 4);
    expect(several?.pinpoint).toBe('，第2—4句');
    expect(several?.english.pinpoint).toBe(', sentences 2–4');
    expect(several?.address).toBe(one?.address);
    expect(several && keyOf(several.id)).toBe('jia-2024-3-m2-4');
  });

  it('are none from a heading, a note or a row', () => {
    for (const id of ['jia-2024/a1', 'jia-2024/2-3', 'jia-2024/3/n1', 'jia-2024/3/r5']) {
      const one = citableOf(rows, id, access);
      expect(one && throughSentence(one, 4)).toBe(one);
    }
  });
});

it('keys come from ids and differ as these do', () => {
  const ids = ['jia-2024', 'jia-2024/2', 'jia-2024/2/3', 'jia-2024/2-3', 'jia-2024/2/n3', 'jia-2024/s2/4'];
  expect(ids.map(keyOf)).toEqual([
    'jia-2024',
    'jia-2024-2',
    'jia-2024-2-m3',
    'jia-2024-2-3',
    'jia-2024-2-n3',
    'jia-2024-s2-4',
  ]);
});
