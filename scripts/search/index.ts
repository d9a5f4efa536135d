import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { chunksIn } from './meta.ts';

/** The engine's index of records, as files below its folder. */
interface EngineIndex {
  readonly files: readonly EngineFile[];
  /** The engine's name of each record. */
  readonly names: readonly string[];
  /** The words with which the chunks of the index begin. */
  readonly chunks: readonly string[];
}

export interface EngineFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** Files that the browser asks for; the rest of what Pagefind brings (its own surfaces, fragments) is not published. */
const USED =
  /^(?:pagefind\.js|pagefind-entry\.json|wasm\.unknown\.pagefind|[^/]*\.pf_meta|index\/[^/]*\.pf_index)$/u;
const SIGNATURE = 'pagefind_dcd'.length;
/** Enough of a fragment to hold its address, which comes first. */
const HEAD = 200;

/**
 * Indexes records, each the words of one. Pagefind gets words parted by blanks, in no language, so that it cuts and
 * stems nothing. Its names of records come from its fragments, which hold our numbers and are then left out.
 */
export async function indexOf(records: Iterable<string>): Promise<EngineIndex> {
  const { index, errors } = await createIndex({ forceLanguage: 'und' });
  if (!index) throw new Error(`Pagefind does not start: ${errors.join('; ')}`);
  let number = 0;
  for (const content of records) {
    const record = await index.addCustomRecord({
      url: String(number),
      content,
      language: 'und',
      meta: { title: '-' },
    });
    if (record.errors.length > 0) throw new Error(`Pagefind: ${record.errors.join('; ')}`);
    number += 1;
  }
  const { files, errors: failed } = await index.getFiles();
  if (failed.length > 0) throw new Error(`Pagefind: ${failed.join('; ')}`);
  await index.deleteIndex();
  await close();
  const names = Array.from({ length: number }, () => '');
  for (const { path, content } of files) {
    const name = /^fragment\/[^_]*_([^.]+)\.pf_fragment$/u.exec(path)?.[1];
    if (name === undefined) continue;
    const text = gunzipSync(content)
      .subarray(SIGNATURE, SIGNATURE + HEAD)
      .toString();
    names[Number(/"url":"\D*(\d+)/u.exec(text)?.[1])] = name;
  }
  if (names.includes('')) throw new Error('Pagefind has lost a record, or taken two for one');
  const meta = files.find(({ path }) => path.endsWith('.pf_meta'))?.content ?? new Uint8Array();
  return {
    files: files.filter(({ path }) => USED.test(path)),
    names,
    chunks: chunksIn(gunzipSync(meta).subarray(SIGNATURE)),
  };
}
