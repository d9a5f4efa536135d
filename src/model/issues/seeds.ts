/** Issues with what people write below `seeds/`. */
import { kinds } from './kind.ts';

export const seeds = kinds({
  'yaml/syntax': {
    severity: 'error',
    title: 'The YAML cannot be read',
    cause:
      'Indentation, quotes, a repeated key; an alias (`*name`) or a tag (`!name`), which are not allowed; or lists and maps more than 40 deep in each other. Of one file at most 20 problems are told.',
    fix: "Fix the line named. Quote values that hold `: ` or `#` or begin with a special character, and codes and days: `'620723'`, `'2024-04-26'`.",
    example: 'Map keys must be unique, `plan.yaml` line 4.',
  },
  'yaml/schema': {
    severity: 'error',
    title: 'The YAML does not fit its schema',
    cause: 'An unknown key, a missing key, or a value of the wrong kind.',
    fix: 'See docs/data-dictionary.md for the keys and their values.',
    example: '`plan.yaml`: Unrecognized key: "titel".',
  },
  'source/original': {
    severity: 'error',
    title: 'The original and plan.yaml do not fit together',
    cause:
      'The file that the source was converted from is evidence: `plan.yaml` names it (`original_file`) with its SHA-256 and it is kept byte for byte, with `conversion.yaml` beside it. One of them was changed, taken away, or added by hand.',
    fix: 'Put the original back as it was filed, or file the other document with `npm run add`.',
    example: 'expected SHA-256 9ce0bbb5…, found f9b4b280….',
  },
  'source/derived': {
    severity: 'error',
    title: 'The original does not give this text',
    cause:
      '`source.txt` and `conversion.yaml` are derived from the original and never edited, and `npm run content` derives them again; they were edited, or a later version of the converter reads the original in another way.',
    fix: 'Put `source.txt` and `conversion.yaml` back; corrections belong in `errata.yaml`. If the converter has improved, run `npm run add -- --again ID`, look at what changed, and record it: `npm run addresses -- record --reason "…"`.',
    example: 'seeds/plans/jia-2024/original.pdf gives other words here: "一、总体要求".',
  },
  'source/sha256': {
    severity: 'error',
    title: 'source.txt is not the file that plan.yaml names',
    cause:
      '`source.txt` was edited, or its line ends were changed on checkout (`.gitattributes` marks it as binary to prevent that).',
    fix: 'Restore `source.txt`; corrections belong in `errata.yaml`. Only where a better copy of the document really replaces the old one, state its SHA-256 in `plan.yaml`, run `npm run content`, and record what changed: `npm run addresses -- record --reason "…"`.',
    more: '[How](publishing.md#addresses).',
    example: 'expected 9ce0bbb5…, found 51f2a0d1….',
  },
  'erratum/not-found': {
    severity: 'error',
    title: 'A correction does not match the source',
    cause:
      'The guard does not stand in the line named: `before` + `sic` + `after` of an entry for words; `first`, `last` and `length` of an entry for a span.',
    fix: 'Copy the words exactly from `source.txt`, half-width punctuation included, and check the line number.',
    example: 'entry 6 (line 56 of source.txt): the words do not stand there.',
  },
  'erratum/ambiguous': {
    severity: 'error',
    title: 'A correction matches more than one place',
    cause: 'The guard occurs several times in the line.',
    fix: 'Lengthen `before` or `after` until one place is left.',
    example: 'entry 1 (line 4 of source.txt): they stand there 9 times.',
  },
  'erratum/overlap': {
    severity: 'error',
    title: 'Two corrections overlap',
    cause: 'Two entries share characters, or name the same place twice.',
    fix: 'Merge them into one entry.',
    example: 'offsets 7964–7968 are in two entries.',
  },
  'erratum/straddles': {
    severity: 'error',
    title: 'A correction crosses the boundary between two records',
    cause:
      'The words of a correction stand in two records, so that its reading would move text from one sentence or heading to the other; or in two cells of a table, so that neither could show them.',
    fix: 'Cut the correction so that each part lies within one sentence.',
    example: 'jia-2024/c2.',
  },
  'erratum/not-a-duplicate': {
    severity: 'error',
    title: 'A span declared a duplicate differs from its original',
    cause:
      'An entry for a span names with `same_as` the lines that it repeats, and one of these lines differs.',
    fix: 'Check the difference; drop only what is really the same.',
    example: 'entry 6 (line 50 of source.txt): line 52 differs from line 6.',
  },
  'decision/not-found': {
    severity: 'error',
    title: 'A decision on the structure does not match the source',
    cause:
      'The words of an entry of `structure.yaml` do not occur exactly once in the line named, or its title does not follow them.',
    fix: 'Copy the words exactly from `source.txt`, half-width punctuation included; quote more of them if they occur several times.',
    example: 'structure.yaml line 5: the words do not stand in line 12 of source.txt.',
  },
  'decision/unfit': {
    severity: 'error',
    title: 'A decision on the structure cannot be carried out',
    cause:
      'The line is decided twice, its words were dropped by a correction, it is a row of a table, or the note belongs to what is no task and no area.',
    fix: 'Keep one decision per line; name a line that the edition keeps.',
    example: 'structure.yaml line 9: the line is decided twice.',
  },
  'plan/incomplete': {
    severity: 'warning',
    title: 'A fact about the plan still has to be stated',
    cause:
      '`plan.yaml` has the key on its list `incomplete`; its value is published as unknown, and the page says that it is still to be completed.',
    fix: 'Complete the value, or set it to `null` where the source does not say; then take the key off the list.',
    example: 'issuer.',
  },
  'plan/contradicts-source': {
    severity: 'error',
    title: 'plan.yaml contradicts the document',
    cause:
      'A number, index or day in `plan.yaml` differs from the one that the document prints, or the title is not in the document although `title_basis` is `source`.',
    fix: 'Correct `plan.yaml`. A title that the editor made needs `title_basis: editor`.',
    example: 'document_number is 甲政发〔2024〕1号, the document prints 甲政发〔2024〕7号.',
  },
  'plan/unknown-jurisdiction': {
    severity: 'error',
    title: 'The jurisdiction is not in the vocabulary',
    cause:
      'The code is not in `seeds/vocabulary/jurisdictions.yaml`, or the name or level beside it in `plan.yaml` is another.',
    fix: 'Correct code, name or level; a place that the vocabulary lacks is added there.',
    example: 'code 620723 is 临泽县 (county), plan.yaml says 临洮县 (county).',
  },
  'plan/duplicate': {
    severity: 'error',
    title: 'The document is in the corpus already',
    cause: 'The text is the same, or nearly the same, as that of another plan.',
    fix: 'Nothing is to be done; or give a different document.',
    example: 'the same bytes as linze-2022.',
  },
  'plan/id': {
    severity: 'error',
    title: 'The plan id cannot be used',
    cause:
      'An id is `<place>-<year>` in lower case, for a second plan of place and year with `-b`, at most 80 characters; it is free, and it is the name of the folder. `draft` is no id of a plan in the corpus.',
    fix: 'Give another with `--id`, or rename the folder.',
    example: '`../x` is no id.',
  },
});
