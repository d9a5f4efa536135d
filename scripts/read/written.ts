import { issue, type Issue } from '../../src/model/issue.ts';
import { byteAt, lineOfByte, surveyUtf8 } from './offsets.ts';

/** Largest file that is written by people, in bytes: YAML and introductions. */
const MAX_WRITTEN = 4 * 1024 * 1024;

/**
 * The text of a file that people write: UTF-8 and nothing else, without NUL, line ends as LF. What is damaged is
 * refused, so that no replacement character gets into facts, corrections or introductions.
 */
export function writtenText(
  bytes: Uint8Array,
  file: string,
): { readonly text: string } | { readonly issue: Issue } {
  if (bytes.length > MAX_WRITTEN)
    return {
      issue: issue('file/too-large', `${bytes.length} bytes, at most ${MAX_WRITTEN} are read`, { file }),
    };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const { bad } = surveyUtf8(bytes);
    return {
      issue: issue(
        'file/encoding',
        `${byteAt(bytes, bad)} is not valid UTF-8, in which this file is written`,
        {
          file,
          line: lineOfByte(bytes, bad),
        },
      ),
    };
  }
  const nul = text.indexOf('\u0000');
  if (nul >= 0)
    return {
      issue: issue('file/binary', `it holds NUL characters, the first as character ${nul + 1}`, {
        file,
        line: lineOfByte(bytes, bytes.indexOf(0)),
      }),
    };
  return { text: text.replace(/\r\n?/gu, '\n') };
}
