import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { inspectFile } from '../../scripts/inspect/inspection.ts';
import { asText } from '../../scripts/inspect/show.ts';
import { parsePlan } from '../../scripts/parse/plan.ts';
import { readYaml } from '../../scripts/read/yaml.ts';
import { withEntry } from '../../scripts/write/decision-file.ts';
import { structureYamlSchema, type Decision } from '../../src/model/decision.ts';
import { unitSeedSchema } from '../../src/model/responsibility.ts';
import { errataYamlSchema, planYamlSchema } from '../../src/model/seed.ts';
import { blocksOf, codesIn, linksOf, partOf, readDoc, rowsIn } from './markdown.ts';

const page = readDoc('CONTRIBUTING.md');
const { scripts } = JSON.parse(readDoc('package.json')) as { scripts: Record<string, string> };

describe('npm scripts', () => {
  it('each have their line, and there is no line for another', () => {
    const documented = rowsIn(partOf(page, 'Scripts').text).map(
      ([command = '']) => codesIn(command)[0]?.replace(/^npm (?:run )?/u, '') ?? command,
    );
    expect(documented.sort()).toEqual(Object.keys(scripts).sort());
  });

  it('that any page names exist', () => {
    const pages = [
      'README.md',
      'CONTRIBUTING.md',
      'docs/architecture.md',
      'docs/data-contract.md',
      'docs/issues.md',
    ];
    const named = pages.flatMap((path) =>
      [...readDoc(path).matchAll(/npm run (?:-s |--silent )?([a-z][a-z:-]*)/gu)].map(
        (match) => match[1] ?? '',
      ),
    );
    expect([...new Set(named)].filter((name) => !(name in scripts))).toEqual([]);
  });
});

describe('understanding the project', () => {
  it('is five bullets naming five files', () => {
    const { text } = partOf(page, 'Understanding the project');
    expect(text.match(/^- /gmu)).toHaveLength(5);
    expect(linksOf(text).filter((path) => path.endsWith('.ts'))).toHaveLength(5);
  });
});

describe('the worked example', () => {
  const path = 'docs/example-plan.txt';
  const block = (name: string): string => blocksOf(page, `yaml ${name}`)[0] ?? '';
  const valid = <T extends z.ZodType>(name: string, schema: T): z.infer<T> => {
    const read = readYaml(block(name), schema, name);
    if ('issues' in read) throw new Error(JSON.stringify(read.issues));
    return read.value;
  };

  it('shows what inspect prints', () => {
    const printed = asText(inspectFile(path, process.cwd()));
    const [shown = ''] = blocksOf(page, '').filter((text) => text.includes('[task;'));
    expect(shown).not.toBe('');
    expect(printed).toContain(shown);
    expect(printed).toContain('0 claimed by nobody');
  });

  it('completes plan.yaml for the document that is there', () => {
    const facts = valid('plan.yaml', planYamlSchema);
    expect(facts.source_sha256).toBe(createHash('sha256').update(readFileSync(path)).digest('hex'));
    expect(path.endsWith(facts.source_file)).toBe(true);
  });

  it('reads a bad document right by the decisions that a review writes', () => {
    const [source = ''] = blocksOf(page, 'text bad-plan.txt');
    const decisions = valid('bad-plan.structure.yaml', structureYamlSchema);
    const read = (structure: Decision[]) =>
      parsePlan({
        id: 'draft',
        source,
        errata: [],
        structure,
        units: [],
        jurisdiction: null,
        files: { source: 'bad-plan.txt', errata: 'bad-plan.txt' },
      });
    const titles = ['建设中试基地', '建设实验室', '加强领导', '加大投入'];
    expect(read([]).tasks.map((t) => t.title)).toEqual(titles.slice(0, 2));
    const right = read(decisions.map((d, k) => ({ ...d, at: k + 1 })));
    expect(right.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(right.tasks.map((t) => t.title)).toEqual(titles);
    const units = (plan: typeof right) => plan.responsibilities.map((r) => r.unit_text);
    expect(units(read([]))).toEqual(['县科技局']);
    expect(units(right)).toEqual(['县科技局', '县科技局', '县财政局']);
    const [shown = ''] = blocksOf(page, 'yaml bad-plan.structure.yaml');
    const written = decisions.reduce<string | null>((text, d) => withEntry(text, d), null) ?? '';
    expect(written.trim().endsWith(shown.trim())).toBe(true);
  });

  it('corrects and names what it says', () => {
    const { jurisdiction } = valid('plan.yaml', planYamlSchema);
    const plan = parsePlan({
      id: 'jia-2026',
      source: readDoc(path),
      errata: valid('errata.yaml', errataYamlSchema),
      units: valid('units.yaml', z.array(unitSeedSchema)),
      jurisdiction,
      files: { source: 'source.txt', errata: 'errata.yaml' },
    });
    expect(plan.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(plan.passages.map(({ text }) => text)).toContain('支持企业开放中试线,引进检测机构。');
    expect(plan.responsibilities.filter(({ unit }) => unit === 'jia-keji')).toHaveLength(2);
  });
});
