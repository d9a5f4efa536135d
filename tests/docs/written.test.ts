import { describe, expect, it } from 'vitest';
import { withBlocks } from '../../scripts/docs/blocks.ts';
import { saidIn } from '../../scripts/docs/files.ts';
import { linked } from '../../scripts/docs/links.ts';

describe('a page with parts made from code', () => {
  const page = (inner: string): string =>
    `By hand.\n\n<!-- docs: a -->\n${inner}\n<!-- docs: end -->\n\nBy hand.\n`;

  it('has them anew, and the rest as it was', () => {
    expect(withBlocks(page('old'), { a: () => 'new $1' })).toBe(page('\nnew $1\n'));
  });

  it('is refused where nothing makes a part, and where a part has no end', () => {
    expect(() => withBlocks(page('old'), {})).toThrow('the block a');
    expect(() => withBlocks('<!-- docs: a -->\n', { a: () => '' })).toThrow('1 blocks begin and 0 end');
  });
});

describe('links', () => {
  it('lead where words say that something is written, and nowhere else', () => {
    expect(linked('Code of `themes`; `tasks` and `plan.yaml`, see `plan.yaml`', '### `plan.yaml`\n')).toBe(
      'Code of [`themes`](#themes); `tasks` and `plan.yaml`, see [`plan.yaml`](#planyaml)',
    );
  });
});

describe('what a file says of itself', () => {
  it('is the first sentence of its head, or of the comment above its first export', () => {
    expect(saidIn('/**\n * Reads `a.ts` and\n * writes. Pure.\n */\nimport b;\n')).toBe(
      'Reads `a.ts` and writes.',
    );
    expect(
      saidIn("import b from 'b';\n/** Inner. */\nconst c = 1;\n/** What it gives. */\nexport const d = 1;\n"),
    ).toBe('What it gives.');
    expect(saidIn('/**\n * Reads    a,\n *          b\n * Writes   nothing\n * Assumes  c\n */\n')).toBe(
      'Reads a, b; writes nothing; assumes c',
    );
    expect(
      saidIn(
        "import b from 'b';\n/**\n * Reads: a. Writes: b, or c. Total.\n */\n\n/** D. */\nexport const d = 1;\n",
      ),
    ).toBe('Reads: a. Writes: b, or c.');
    expect(saidIn('export const d = 1;\n')).toBeNull();
  });
});
