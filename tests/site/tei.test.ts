import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ofPlans } from '../tei/documents.ts';
import { unfaithful } from '../tei/faithful.ts';
import { readTei } from '../tei/reading.ts';
import { objections } from '../tei/schema.ts';

const plans = ofPlans();
const published = plans.map(({ xml: _own, ...matter }) => {
  const { id } = matter.edition.plan;
  return { ...matter, id, xml: readFileSync(`dist/data/tei/${id}.xml`, 'utf8') };
});

describe('TEI documents of the site', () => {
  it('are one to each plan, and linked from its page', () => {
    expect(readdirSync('dist/data/tei').sort()).toEqual(published.map(({ id }) => `${id}.xml`).sort());
    for (const { id } of published)
      expect(readFileSync(`dist/plans/${id}/index.html`, 'utf8')).toContain(`data/tei/${id}.xml"`);
  });

  it.each(published)('$id: both readings are those of content/, character by character', (made) => {
    expect(unfaithful(made)).toEqual([]);
  });

  it('are valid', async () => {
    expect(
      await objections(
        published.map(({ id, xml }) => ({ name: id, xml })),
        'tests/tei/edition.rng',
      ),
    ).toEqual([]);
  }, 60_000);

  it.each(published)('$id: its head says which plan and which source it is', ({ xml, edition: { plan } }) => {
    const head = readTei(xml).filter(({ within }) => within.includes('teiHeader'));
    const said = (name: string, type: string): string | undefined =>
      head.find((held) => held.name === name && held.attributes['type'] === type)?.edition;
    expect(said('title', 'main')).toBe(plan.title);
    expect(said('idno', 'sha256')).toBe(plan.source_sha256);
    expect(said('idno', 'path')).toBe(`/plans/${plan.id}/`);
    expect(said('idno', 'GB-T-2260')).toBe(plan.jurisdiction_code ?? undefined);
  });
});
