import type { DropKind } from '../model/source.ts';

/** Words of the source page on the file that the source was converted from. */
export const zh = {
  page: (n: number): string => `原件第${n}页起`,
  from: '取自',
  pages: (n: number): string => `原件 ${n} 页`,
  left: {
    title: '转换时略去的内容',
    intro: (file: string): string =>
      `以下文字见于原件 ${file}，转成底本文字时略去，不在上列各行之中。如有误略，请告知编者。`,
    of: (n: number): string => `转换时略去 ${n} 处`,
    columns: { kind: '类别', page: '原件页', text: '文字' },
    /** Pages in order, those one after another as a range: 1—3、5. */
    on: (pages: readonly number[]): string => {
      const runs: [number, number][] = [];
      for (const page of pages) {
        const last = runs.at(-1);
        if (last?.[1] === page - 1) last[1] = page;
        else runs.push([page, page]);
      }
      return runs.map(([from, to]) => (from === to ? `${from}` : `${from}—${to}`)).join('、') || '—';
    },
    kinds: {
      header: '页眉',
      footer: '页脚',
      'page-number': '页码',
      site: '网页栏目',
      hidden: '隐藏文字',
      image: '图片',
      comment: '批注',
      'note-mark': '注号',
      watermark: '水印',
    } satisfies Record<DropKind, string>,
  },
};
