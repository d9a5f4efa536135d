/** The files for coding software, and the plain texts: valid, and every position the words that it says. */
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { PROJECT, PROJECT_IN_FORCE } from '../../src/exports/data-files.ts';
import { datasets, table } from './pages.ts';
import { codebookSchema, projectSchema } from './refi-qda.ts';

const archive = Object.entries(unzipSync(readFileSync(`dist/data/${PROJECT}`)));
const parts = new Map(archive.map(([path, bytes]) => [path, strFromU8(bytes)]));
const project = parts.get('project.qde') ?? '';
const codebook = readFileSync('dist/data/county-st-plans.qdc', 'utf8');

/** Codings of tasks and of safeguards. */
const codings = [...datasets('codings'), ...datasets('safeguard_codings')];

/** The attributes of every element of one name. */
const all = (xml: string, name: string): Record<string, string>[] =>
  [...xml.matchAll(new RegExp(`<${name}( [^>]*?)?/?>`, 'gu'))].map(([, attributes = '']) =>
    Object.fromEntries([...attributes.matchAll(/ ([\w:]+)="([^"]*)"/gu)].map(([, k = '', v = '']) => [k, v])),
  );

/** Every selection: what it selects, its own coder and then those of its codings, and its description. */
const selectionsIn = (xml: string): { id: string; coders: string[]; memo: string }[] =>
  [...xml.matchAll(/<PlainTextSelection ([^>]*)>([\s\S]*?)<\/PlainTextSelection>/gu)].map(
    ([, attributes = '', body = '']) => {
      const memo = (/<Description>([\s\S]*?)<\/Description>/u.exec(body)?.[1] ?? '')
        .replaceAll('&#10;', '\n')
        .replaceAll('&quot;', '"')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&amp;', '&');
      const [, own = ''] = / ?creatingUser="([^"]*)"/u.exec(attributes) ?? [];
      const coders = all(body, 'Coding').map(({ creatingUser = '' }) => creatingUser);
      return { id: memo.split(' ')[0] ?? '', coders: [own, ...coders], memo };
    },
  );

async function errorsOf(xml: string, schema: string): Promise<string[]> {
  const { errors } = await validateXML({
    xml: { fileName: 'file.xml', contents: xml },
    schema: { fileName: 'schema.xsd', contents: schema },
    initialMemoryPages: 512,
    maxMemoryPages: 8192,
  });
  return errors.map(({ message }) => message);
}

describe('the project for coding software', () => {
  it('is a valid REFI-QDA project, and the codebook a valid codebook', async () => {
    expect(await errorsOf(project, projectSchema)).toEqual([]);
    expect(await errorsOf(codebook, codebookSchema)).toEqual([]);
    // The schema does say something.
    expect(await errorsOf(project.replace(' startPosition=', ' start='), projectSchema)).not.toEqual([]);
  });

  it('has every plan as a text, in UTF-8 without byte order mark, with LF', () => {
    const sources = all(project, 'TextSource');
    expect(sources.map(({ name }) => name)).toEqual(datasets('plans').map((plan) => plan['title']));
    for (const { plainTextPath = '' } of sources) {
      const text = parts.get(plainTextPath.replace('internal://', 'sources/')) ?? '';
      expect(text.length).toBeGreaterThan(1000);
      expect(text).not.toMatch(/[\r\ufeff]/u);
    }
    expect(parts.size).toBe(sources.length + 1);
  });

  it('has every task, safeguard and sentence of them as a selection whose positions are its words', () => {
    const coded = datasets('safeguard_codings').map((c) => String(c['passage']));
    const passages = table('passages').filter((p) => coded.includes(p.id) && p.kind !== 'heading');
    const words = new Map([...table('measures'), ...passages].map(({ id, text }) => [id, text]));
    const titles = new Map(
      [...datasets('tasks'), ...datasets('safeguards')].map((r) => [String(r['id']), String(r['title'])]),
    );
    expect(passages.length).toBeGreaterThan(30);
    const found: string[] = [];
    for (const [, path = '', body = ''] of project.matchAll(
      /<TextSource [^>]*plainTextPath="internal:\/\/([^"]+)"[^>]*>([\s\S]*?)<\/TextSource>/gu,
    )) {
      const points = [...(parts.get(`sources/${path}`) ?? '')];
      const selections = body.matchAll(
        /<PlainTextSelection [^>]*startPosition="(\d+)" endPosition="(\d+)"[^>]*><Description>(\S+) /gu,
      );
      for (const [, start, end, id = ''] of selections) {
        const selected = points.slice(Number(start), Number(end)).join('');
        const text = words.get(id);
        if (text === undefined) expect(selected.split('\n')[0]).toContain(titles.get(id));
        else expect(selected).toBe(text);
        found.push(id);
      }
    }
    expect(new Set(found)).toEqual(new Set([...titles.keys(), ...words.keys()]));
    const all = codings.map((coding) => String(coding['passage']));
    expect(found).toHaveLength(all.length + new Set(found).size - new Set(all).size);
  });

  it('has every coding of both coders, on codes that are there', () => {
    const coders = new Map(all(project, 'User').map(({ guid = '', id = '' }) => [guid, id]));
    const made = all(project, 'Coding');
    for (const basis of ['editor', 'rule'])
      expect(made.filter(({ creatingUser = '' }) => coders.get(creatingUser) === basis)).toHaveLength(
        codings.filter((coding) => coding['basis'] === basis).length,
      );
    const codable = new Set(
      all(project, 'Code').flatMap(({ guid = '', isCodable }) => (isCodable === 'true' ? [guid] : [])),
    );
    expect(all(project, 'CodeRef').filter(({ targetGUID = '' }) => !codable.has(targetGUID))).toEqual([]);
  });

  it('gives each selection to the coder of its coding, with evidence and reason', () => {
    const read = selectionsIn(project);
    expect(read.filter(({ coders }) => new Set(coders).size > 1)).toEqual([]);
    const said = codings.map((coding) =>
      [coding['passage'], coding['evidence'], coding['reason']].map(String).join(' '),
    );
    const memos = read.flatMap(({ id, coders, memo }) => {
      const [, evidence = '', reason = ''] = /依据：“([\s\S]*)”\n理由：([^\n]*)/u.exec(memo) ?? [];
      return coders.length > 1 ? [`${id} ${evidence} ${reason}`] : [];
    });
    expect(memos.sort()).toEqual(said.sort());
  });

  it('has the codings in force, and no other, in a second project', async () => {
    const second = strFromU8(
      unzipSync(readFileSync(`dist/data/${PROJECT_IN_FORCE}`))['project.qde'] ?? new Uint8Array(),
    );
    expect(await errorsOf(second, projectSchema)).toEqual([]);
    expect(all(second, 'Coding')).toHaveLength(codings.filter((c) => c['in_force'] === true).length);
    expect(codings.some((c) => c['in_force'] === false)).toBe(true);
    // What the editor rejected is the rule's in the first project, and not in the second.
    const rejected = selectionsIn(project).filter(({ memo }) => memo.includes('未被编者采用'));
    const coders = new Map(all(project, 'User').map(({ guid = '', id = '' }) => [guid, id]));
    expect(new Set(rejected.flatMap((s) => s.coders.map((guid) => coders.get(guid))))).toEqual(
      new Set(['rule']),
    );
    expect(selectionsIn(second).filter(({ memo }) => memo.includes('未被编者采用'))).toEqual([]);
  });

  it('names nothing twice, and has the codes of the codebook', () => {
    const guids = [...project.matchAll(/ guid="([^"]+)"/gu)].map(([, guid]) => guid);
    expect(new Set(guids).size).toBe(guids.length);
    expect(all(codebook, 'Code')).toEqual(all(project, 'Code'));
    const names = all(codebook, 'Code').map(({ name }) => name);
    for (const concept of [...datasets('themes'), ...datasets('instruments')])
      expect(names).toContain(concept['name']);
  });
});

describe('the plain texts of a plan', () => {
  it.each(table('plans').map(({ id }) => id))(
    '%s: every quote stands in source.txt where it says',
    (plan) => {
      const points = [...readFileSync(`dist/plans/${plan}/source.txt`, 'utf8')];
      const rows = (['targets', 'funding'] as const).flatMap((name) => datasets(name));
      const quotes = rows
        .filter((row) => row['plan'] === plan)
        .map((row) => [row['quote'], points.slice(Number(row['start']), Number(row['end'])).join('')]);
      const sics = table('corrections')
        .filter((row) => row.plan === plan)
        .map((row) => [row.sic, points.slice(row.start, row.end).join('')]);
      expect(quotes.length + sics.length).toBeGreaterThan(3);
      for (const [said, there] of [...quotes, ...sics]) expect(there).toBe(said);
    },
  );

  it.each(table('plans').map(({ id }) => id))(
    '%s: edition.txt has every passage once, behind its id',
    (plan) => {
      const lines = readFileSync(`dist/plans/${plan}/edition.txt`, 'utf8').split('\n');
      const read = lines.filter((line) => line.includes('\t')).map((line) => line.split('\t'));
      const passages = table('passages').filter((passage) => passage.plan === plan);
      expect(read).toEqual(passages.map(({ id, text }) => [id, text]));
      expect(lines[0]).toMatch(/^# \S/u);
    },
  );
});
