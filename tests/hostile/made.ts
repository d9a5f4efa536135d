import { readFileSync, writeFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import type { IssueCode } from '../../src/model/issue.ts';

/**
 * Files that mean harm or come by mistake, and what becomes of each: the table of docs/issues.md, "Hostile input".
 * All are made when the tests run; the same in every run.
 */
export interface Hostile {
  /** First column of the table. */
  readonly what: string;
  /** `imported`, or the code of the one error. */
  readonly inspect: Outcome;
  readonly add: Outcome;
  /** Words that stand in passages of the edition, character by character. */
  readonly words?: readonly string[];
  /** The same words as the file has them. */
  readonly raw?: readonly string[];
  /** The name of the file where that is the point. */
  readonly name?: string;
  /** What `add` gets as `--id`; else a free id. */
  readonly id?: string;
  /** Takes seconds, and is tried in the long run only. */
  readonly slow?: true;
  /** Makes the thing at `path`. */
  readonly make: (path: string) => void;
}

export type Outcome = IssueCode | 'imported';

export type Content = string | Uint8Array;
export const file =
  (content: () => Content) =>
  (path: string): void => {
    writeFileSync(path, content());
  };

/** Chinese that stands in no other file, so that none of them is taken for a copy of another. */
export function filler(of: string, length = 400): string {
  let state = [...of].reduce((sum, c) => (sum * 31 + (c.codePointAt(0) ?? 0)) >>> 0, 7);
  return Array.from({ length }, (_, k) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return k % 40 === 39 ? '。' : String.fromCharCode(0x4e00 + ((state >>> 8) % 3000));
  }).join('');
}

/** A plan with each of `words` in a title, a sentence, a unit, a table and a safeguard. */
export const plan = (of: string, words: readonly string[] = []): string =>
  [
    `甲县${words[0] ?? ''}强科技实施方案`,
    '一、主要目标',
    `到2026年，建成平台10家以上。${filler(of)}`,
    '序号 | 指标 | 单位 | 2026年目标',
    ...words.map((w, k) => `${k + 1} | 平台${w.replaceAll('|', '')} | 家 | 20`),
    '二、重点任务',
    ...words.map((w, k) => `${k + 1}.建设${w}。支持${w}平台。（责任单位：县${w}局、${w}）`),
    `${words.length + 1}.培育企业。支持企业建设平台。（牵头单位：县科技局；配合单位：县财政局）`,
    `${words.length + 2}.建设园区。支持园区建设平台。`,
    '三、保障措施',
    ...words.map((w, k) => `（${'一二三四五六七八九十'.charAt(k % 10)}）加强${w}。成立${w}专班。`),
    '甲县人民政府',
    '2024年3月1日',
    '',
  ].join('\n');

export const imported = (
  what: string,
  content: (of: string) => Content,
  more: Partial<Hostile> = {},
): Hostile => ({
  what,
  inspect: 'imported',
  add: 'imported',
  make: file(() => content(what)),
  ...more,
});
/** A plan that has the words `raw`, of which `words` can be seen. */
export const seen = (what: string, raw: readonly string[], words: readonly string[]): Hostile =>
  imported(what, (of) => plan(of, raw), { words, raw });
export const literal = (what: string, ...words: string[]): Hostile => seen(what, words, words);
export const refused = (
  what: string,
  code: IssueCode,
  content: () => Content,
  more: Partial<Hostile> = {},
): Hostile => ({
  what,
  inspect: code,
  add: code,
  make: file(content),
  ...more,
});
export const unadded = (what: string, code: IssueCode, id: string): Hostile =>
  imported(what, (of) => plan(of), { add: code, id });

export const bytes = (...list: number[]): Uint8Array => Uint8Array.from(list);
export const joined = (...parts: Content[]): Uint8Array => Buffer.concat(parts.map((p) => Buffer.from(p)));
export const utf16be = (text: string): Uint8Array => Buffer.from(text, 'utf16le').swap16();
export const seed = (id: string): string => readFileSync(`seeds/plans/${id}/source.txt`, 'utf8');

/** `text` in a two-byte encoding that Node decodes but does not encode; what it lacks is left out. */
export function encoded(text: string, encoding: string): Uint8Array {
  const codes = new Map<string, number[]>();
  for (let lead = 0x81; lead < 0xff; lead++)
    for (let trail = 0x40; trail < 0xff; trail++) {
      const [c, ...more] = new TextDecoder(encoding).decode(bytes(lead, trail));
      if (c !== undefined && more.length === 0 && c !== '\ufffd' && !codes.has(c))
        codes.set(c, [lead, trail]);
    }
  return Uint8Array.from(
    [...text].flatMap((c) => codes.get(c) ?? (c.charCodeAt(0) < 0x80 ? [c.charCodeAt(0)] : [])),
  );
}

export const LOCKED = `/ID [<${'00'.repeat(16)}> <${'00'.repeat(16)}>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -64 /O <${'28bf4e5e'.repeat(8)}> /U <${'a1b2c3d4'.repeat(8)}> >>`;
export const docx = (): Uint8Array => joined('PK\u0003\u0004', deflateRawSync(plan('docx')));
export const english = 'The county supports enterprises in science and technology. '.repeat(40);
export const taskless = (of: string): string =>
  `各位代表：\n现在向大会报告工作。\n${filler(of, 200)}\n谢谢大家。\n`;
export const lines = (n: number, line: (k: number) => string): string =>
  Array.from({ length: n }, (_, k) => line(k)).join('\n');
export const bomb = (what: string, text: string, more: Partial<Hostile> = {}): Hostile =>
  imported(what, (of) => `${plan(of)}四、其他\n${text}`, more);
