import type { APIRoute } from 'astro';
import type { FormerPage } from '../edition/former.ts';
import { formerFileText } from '../exports/former.ts';
import { formerFilePaths } from '../queries/paths.ts';

export const getStaticPaths = formerFilePaths;

/** A data file that moved or was withdrawn says so in its own format. */
export const GET: APIRoute<{ file: FormerPage }> = ({ props }) => new Response(formerFileText(props.file));
