import { readFileSync } from 'node:fs';
import { validateXML } from 'xmllint-wasm';

/** What a validator of RELAX NG says against some documents, a line each; empty where all are valid. */
export async function objections(
  files: readonly { readonly name: string; readonly xml: string }[],
  schema: string,
): Promise<string[]> {
  const { valid, errors, rawOutput } = await validateXML({
    xml: files.map(({ name, xml }) => ({ fileName: `${name}.xml`, contents: xml })),
    schema: readFileSync(schema, 'utf8'),
    extension: 'relaxng',
    maxMemoryPages: 32_768,
  });
  return valid ? [] : [...errors.map(({ rawMessage }) => rawMessage), rawOutput].slice(0, 5);
}
