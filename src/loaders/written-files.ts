import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import type { Loader } from 'astro/loaders';

const SUMS = 'SHA256SUMS.txt';

interface Descriptor {
  readonly resources: readonly {
    readonly path: string;
    readonly mediatype: string;
    readonly rows?: number;
  }[];
}

/**
 * Reads    dist/data/SHA256SUMS.txt and dist/data/datapackage.json, as the Chinese pass of the build wrote them
 * Writes   a measured file each, in their order, as entries of a collection; none in the Chinese pass itself
 * Assumes  that the Chinese pass ran before
 */
export function writtenFiles(): Loader {
  return {
    name: 'written-files',
    load: async (context) => {
      const { store, config } = context;
      store.clear();
      if (import.meta.env.LANGUAGE === 'zh') return;
      const at = (path: string): URL => new URL(`dist/data/${path}`, config.root);
      const { resources } = JSON.parse(await readFile(at('datapackage.json'), 'utf8')) as Descriptor;
      const described = new Map(resources.map((resource) => [resource.path, resource]));
      const sums = await readFile(at(SUMS), 'utf8');
      const listed = sums
        .split('\n')
        .filter((line) => line !== '')
        .map((line): [string, string] => [line.slice(66), line.slice(0, 64)]);
      const own = createHash('sha256').update(sums).digest('hex');
      for (const [path, sha256] of [...listed, [SUMS, own] as const]) {
        const { mediatype = path.endsWith('.zip') ? 'application/zip' : 'application/octet-stream', rows } =
          described.get(path) ?? {};
        const { size: bytes } = await stat(at(path));
        const data = { path, mediatype, bytes, sha256, ...(rows === undefined ? {} : { rows }) };
        store.set({ id: path, data: await context.parseData({ id: path, data }) });
      }
    },
  };
}
