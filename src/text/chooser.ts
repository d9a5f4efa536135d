import type { Facet } from '../components/plans/finding.ts';

/** The wording of the chooser of plans and of the reader's sets. */
export const chooserWords = {
  summary: (plans: number): string => `从 ${plans} 份方案里选，或取我的方案组`,
  find: '查找',
  placeholder: '地名、拼音或题名',
  like: '与第一份相类的：',
  likes: { province: '同省', prefecture: '同地市', level: '同级', year: '同年' },
  sets: '我的方案组',
  setsWhat: '存在这个浏览器里；可带名字复制链接，或存成文件给别人。',
  name: '把现在各列存为',
  keep: '存',
  open: '打开方案组文件',
  add: '加入',
  show: '并列',
  copy: '复制链接',
  file: '存成文件',
  drop: '删去',
  plans: (n: number): string => `${n} 份`,
  found: (shown: number, all: number): string =>
    all === 0 ? '没有这样的方案。' : shown < all ? `${all} 份，列出前 ${shown} 份` : `${all} 份`,
  liked: (like: string, shown: number, all: number): string =>
    all === 0
      ? `没有别的${like}方案。`
      : `${like}的另有 ${all} 份${shown < all ? `，并列其中 ${shown} 份` : '，已并列'}。`,
  unlike: '第一份的这一项未载。',
  kept: (name: string): string => `已存为“${name}”。`,
  notKept: '浏览器不许保存，请存成文件。',
  unnamed: '先写一个名字。',
  given: (name: string): string => `链接里的方案组叫“${name}”，可在下面存下。`,
  badFile: '这不是方案组的文件。',
  missing: (n: number): string => `其中 ${n} 份本站没有。`,
  copied: '链接已复制',
  notCopied: (address: string): string => `浏览器不许复制，链接是 ${address}`,
  failed: '方案的目录没有载入。请检查网络后重试。',
} satisfies Record<string, unknown> & { readonly likes: Partial<Record<Facet, string>> };
