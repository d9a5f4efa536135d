import type { zh as Chinese } from '../source-copy.ts';
import { count } from './words.ts';

/** Words of the source page on the file that the source was converted from, in English. */
export const zh: typeof Chinese = {
  page: (n) => `page ${n} of the original begins`,
  from: 'From',
  pages: (n) => `${count(n, 'page')} in the original`,
  left: {
    title: 'Left out in conversion',
    intro: (file) =>
      `The words below are in the original file ${file}. They were left out when it was converted to text and are not among the lines above. Please tell the editor if anything was left out by mistake.`,
    of: (n) => `${count(n, 'place')} left out in conversion`,
    columns: { kind: 'Kind', page: 'Page of the original', text: 'Text' },
    on: (pages) => {
      const runs: [number, number][] = [];
      for (const page of pages) {
        const last = runs.at(-1);
        if (last?.[1] === page - 1) last[1] = page;
        else runs.push([page, page]);
      }
      return runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ') || '—';
    },
    kinds: {
      header: 'page header',
      footer: 'page footer',
      'page-number': 'page number',
      site: 'parts of the web page',
      hidden: 'hidden text',
      image: 'image',
      comment: 'comment',
      'note-mark': 'footnote mark',
      watermark: 'watermark',
    },
  },
};
