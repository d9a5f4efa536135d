/** How the reading of a sentence begins, as editors' reasons without words of their own have it. */
const readings: Readonly<Record<string, string>> = {
  本句主要讲: 'this sentence is mainly about ',
  本句兼讲: 'this sentence is also about ',
  本句所用手段: 'this sentence works by ',
};

/**
 * Why a passage has a code, in English where the reason is made by rule: the words found, the clause of the definition
 * that they meet, or the sentences to see. What an editor wrote stays as it is written.
 */
export function reasonSaid(reason: string): string {
  const [, of] = /^见第([\d、]+)句$/u.exec(reason) ?? [];
  if (of !== undefined)
    return `see ${of.includes('、') ? 'sentences' : 'sentence'} ${of.replaceAll('、', ', ')}`;
  const [, reading = '', words, how, clause = ''] =
    /^(本句主要讲|本句兼讲|本句所用手段)?(“.+”)，合于定义(所列“(.+)”|：.+)$/u.exec(reason) ?? [];
  if (words === undefined || how === undefined) return reason;
  const meets = clause === '' ? 'which meets the definition' : `which the definition lists as “${clause}”`;
  return `${readings[reading] ?? ''}${words.replaceAll('”“', '”, “')}, ${meets}`;
}
