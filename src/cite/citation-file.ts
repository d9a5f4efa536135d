import type { CorpusRelease } from '../model/corpus.ts';
import { describedDataset } from '../model/dataset.ts';
import { jsonOf } from '../model/steering.ts';
import { labelOf } from './version.ts';

/** Files of metadata at the root of the repository and in archives, from the newest version of the corpus. Pure. */
type Cited = Pick<CorpusRelease, 'version' | 'date' | 'doi'>;

const { title, description, keywords, creator, license } = describedDataset;
const bothTitles = `${title.zh} (${title.en})`;
const bothDescriptions = `${description.zh}\n\n${description.en}`;
const allKeywords = [...keywords.zh, ...keywords.en];

/** `CITATION.cff` (Citation File Format 1.2.0). A JSON string is one of YAML, so nothing in a text can end it. */
export function citationFile(release: Cited): string {
  const { date, doi } = release;
  const message =
    date === null
      ? '此版尚未定稿，引用时请写明版本与取用日期。This version is a draft; if you cite it, state version and date of access.'
      : '引用这些数据，请依此著录。If you use these data, please cite them as below.';
  const fields: readonly (readonly [string, string])[] = [
    ['cff-version', '1.2.0'],
    ['message', quoted(message)],
    ['type', 'dataset'],
    ['title', quoted(bothTitles)],
    ['version', quoted(labelOf(release))],
    ...(date === null ? [] : [['date-released', quoted(date)] as const]),
    ...(doi === null ? [] : [['doi', quoted(doi)] as const]),
    ['authors', `\n  - name: ${quoted(creator)}`],
    ['abstract', quoted(bothDescriptions)],
    ['keywords', allKeywords.map((word) => `\n  - ${quoted(word)}`).join('')],
    ['license', license],
  ];
  return fields.map(([name, value]) => `${name}:${value.startsWith('\n') ? '' : ' '}${value}\n`).join('');
}

const quoted = (text: string): string => JSON.stringify(text);

/** `.zenodo.json`: metadata of a deposit, as Zenodo's API names them. */
export function zenodoFile(release: Cited): string {
  const { date } = release;
  const paragraphs = [description.zh, description.en].map((text) => `<p>${escaped(text)}</p>`);
  return `${jsonOf(
    {
      upload_type: 'dataset',
      title: bothTitles,
      description: paragraphs.join(''),
      creators: [{ name: creator }],
      version: labelOf(release),
      ...(date === null ? {} : { publication_date: date }),
      language: 'zho',
      keywords: allKeywords,
      access_right: 'open',
      license,
    },
    2,
  )}\n`;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
