import type { CorpusRelease } from '../model/corpus.ts';

/** What a version is called that may still change: a pre-release of Semantic Versioning. */
const DRAFT = '-draft';

/**
 * A version as it is cited, printed and written into every file: `1.0.0`, and while it is being prepared `1.0.0-draft`.
 */
export const labelOf = ({ version, date }: Pick<CorpusRelease, 'version' | 'date'>): string =>
  date === null ? version + DRAFT : version;

/** Whether what is labelled so (see {@link labelOf}) may still change, so that nothing about its bytes can be promised. */
export const isDraft = (label: string): boolean => label.endsWith(DRAFT);

/** The name under which a file is saved: `tasks.csv` of 1.0.0 is `tasks-1.0.0.csv`. Its address has no version. */
export const savedName = (file: string, label: string): string => {
  const [stem = '', ending = ''] = /^(.*?)(\.[^.]+)$/u.exec(file)?.slice(1) ?? [file, ''];
  return `${stem}-${label}${ending}`;
};
