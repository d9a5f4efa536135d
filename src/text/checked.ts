/** Which of the documents of the site an editor has checked sentence by sentence, besides what the program reads. */

/** So many are named. */
const NAMED = 12;
const digits = '零一二三四五六七八九十';

export const checked = (names: readonly string[], all: number): string => {
  const n = names.length;
  if (n === all) return `本站收录的${digits[n] ?? ` ${n} `}份文件另经逐句核对。`;
  if (n === 0) return `本站收录的 ${all} 份文件都只由程序读出，尚未逐句核对。`;
  const named = n <= NAMED ? `（${names.join('、')}）` : '';
  return `本站收录的 ${all} 份文件中，${n} 份${named}另经逐句核对，其余只由程序读出。`;
};
