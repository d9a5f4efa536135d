import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { FileSystemConfigLoader, formatterFactory, HtmlValidate } from 'html-validate';
import { expect, it } from 'vitest';

const validator = new HtmlValidate(
  new FileSystemConfigLoader([], {
    root: true,
    extends: ['html-validate:recommended', 'html-validate:document'],
    rules: {
      'doctype-style': 'off',
      'no-trailing-whitespace': 'off',
      'void-style': 'off',
      // The title names the sentence's task and its plan in full, as a citation needs it.
      'long-title': 'off',
      // Scripts and style sheets come from the site itself; the content security policy allows no other.
      'require-sri': 'off',
      'tel-non-breaking': 'off',
      // `/changes/#v1.0.0`: HTML allows any character but white space.
      'valid-id': ['error', { relaxed: true }],
      // The boxes of one choice share their name, as HTML has it.
      'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'reset', 'submit'] }],
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
