import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { FileSystemConfigLoader, formatterFactory, HtmlValidate } from 'html-validate';
import { expect, it } from 'vitest';

const validator = new HtmlValidate(
  new FileSystemConfigLoader([], {
    root: true,
    extends: ['html-validate:recommended', 'html-validate:document'],
    rules: {
      // Astro writes `<!DOCTYPE html>` and leaves out end tags and quotes only where HTML allows it.
      'no-trailing-whitespace': 'off',
      'doctype-style': 'off',
      // The title says plan and task in full: a browser shortens it, a citation needs it.
      'long-title': 'off',
      // Chinese has no spaces to break at; phone numbers are none of ours.
      'tel-non-breaking': 'off',
      'void-style': 'off',
    },
  }),
);

it('every page is valid HTML', async () => {
  const pages = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.html'),
  );
  expect(pages.length).toBeGreaterThan(90);
  const report = await validator.validateMultipleFiles(pages.map((page) => join('dist', page)));
  expect(report.valid, formatterFactory('text')(report.results).slice(0, 4000)).toBe(true);
}, 120_000);
