import type { APIRoute } from 'astro';
import {
  frequencyFile,
  frequencyFiles,
  frequencyPaths,
  type FrequencyFile,
  type FrequencyTable,
} from '../../../../../queries/frequencies.ts';

export const getStaticPaths = () =>
  frequencyPaths().flatMap(({ params, props }) =>
    frequencyFiles.map((file) => ({ params: { ...params, file }, props: { ...props, file } })),
  );

export const GET: APIRoute<{ table: FrequencyTable; file: FrequencyFile }> = async ({ props }) =>
  new Response((await frequencyFile(props.table, props.file)) as BodyInit);
