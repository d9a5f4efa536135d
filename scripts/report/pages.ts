import type { AstroIntegration } from 'astro';
import { progressOf } from './progress.ts';

/**
 * Says while Astro makes the pages how many are ready and how long the rest takes. Pages that are kept from the build before are
 * counted with the rest until it is seen that they need no time. Lines go to standard error: Astro leaves its own unfinished.
 */
export const pagesTold = (): AstroIntegration => ({
  name: 'pages-told',
  hooks: {
    'astro:build:start': ({ setPrerenderer }) => {
      setPrerenderer((astro) => {
        const say = (line: string): void => {
          console.error(line);
        };
        let progress = progressOf('pages and files', say);
        let [done, all] = [0, 0];
        return {
          ...astro,
          getStaticPaths: async () => {
            const paths = await astro.getStaticPaths();
            all = paths.length;
            progress = progressOf('pages and files', say);
            return paths;
          },
          render: async (...asked) => {
            const made = await astro.render(...asked);
            progress.tell((done += 1), all);
            return made;
          },
        };
      });
    },
  },
});
