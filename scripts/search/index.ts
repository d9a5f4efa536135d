import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { IndexForm } from '../../src/search/corpus.ts';
import { contentOf } from '../../src/search/tokens.ts';

/** The engine's index of groups, as files below its folder, and the engine's name of each group. */
export interface EngineIndex {
  readonly files: readonly { readonly path: string; readonly content: Uint8Array }[];
  readonly names: readonly string[];
}

/** Files that the browser asks for; the rest of what Pagefind brings (its own surfaces, fragments) is not published. */
const USED =
  /^(?:pagefind\.js|pagefind-entry\.json|wasm\.unknown\.pagefind|[^/]*\.pf_meta|index\/[^/]*\.pf_index)$/u;
const SIGNATURE = 'pagefind_dcd'.length;

/**
 * Indexes groups of folded texts. Pagefind gets words parted by blanks, in no language, so that it cuts and stems
 * nothing. Its names of pages come from its fragments, which hold our numbers and are then left out.
 */
export async function indexOf(groups: readonly (readonly string[])[], form: IndexForm): Promise<EngineIndex> {
  const { index, errors } = await createIndex({ forceLanguage: 'und' });
  if (!index) throw new Error(`Pagefind does not start: ${errors.join('; ')}`);
  for (const [number, texts] of groups.entries()) {
    const record = await index.addCustomRecord({
      url: String(number),
      content: contentOf(texts, form),
      language: 'und',
      meta: { title: '-' },
    });
    if (record.errors.length > 0) throw new Error(`Pagefind: ${record.errors.join('; ')}`);
  }
  const { files, errors: failed } = await index.getFiles();
  if (failed.length > 0) throw new Error(`Pagefind: ${failed.join('; ')}`);
  await index.deleteIndex();
  await close();
  const names = groups.map(() => '');
  for (const { path, content } of files) {
    const name = /^fragment\/[^_]*_([^.]+)\.pf_fragment$/u.exec(path)?.[1];
    if (name === undefined) continue;
    const text = Buffer.from(gunzipSync(content)).toString().slice(SIGNATURE);
    const { url } = JSON.parse(text) as { readonly url: string };
    names[Number(url.replace(/\D/gu, ''))] = name;
  }
  if (names.includes('')) throw new Error('Pagefind has lost a group, or taken two for one');
  return { files: files.filter(({ path }) => USED.test(path)), names };
}
