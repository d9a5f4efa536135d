import type { APIRoute } from 'astro';
import { differencePieces, versionPairs } from '../../../../queries/differences.ts';
import type { VersionPair } from '../../../../model/version-pairs.ts';

const formats = ['csv', 'json'] as const;

/** In a build the files are written while the page of the pair is made, and none is left for Astro to hold. */
export const getStaticPaths = () =>
  import.meta.env.DEV
    ? versionPairs().flatMap((pair) =>
        formats.map((format) => ({ params: { ...pair, format }, props: { pair, format } })),
      )
    : [];

/** All rows in which two versions differ. */
export const GET: APIRoute<{ pair: VersionPair; format: 'csv' | 'json' }> = async ({ props }) =>
  new Response([...(await differencePieces(props.pair, props.format))].join(''));
