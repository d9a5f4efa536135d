/** Issues with how a document is read. */
import { kinds } from './kind.ts';

export const readings = kinds({
  'structure/no-tasks': {
    severity: 'warning',
    title: 'No tasks were found',
    cause:
      'No headings that hold measures were recognised, and no table whose head says that it lists tasks. The text is kept as sections, sentences and rows; nothing is lost.',
    fix: 'Look at `npm run -s inspect -- FILE`. If the document has tasks, its style needs a rule.',
    more: '[How to add one](../CONTRIBUTING.md#add-a-numbering-style-or-a-format-rule).',
    example: 'A speech without numbered parts.',
  },
  'structure/gap': {
    severity: 'warning',
    title: 'Printed numbers leave a gap or repeat',
    cause: 'A heading is missing, is damaged or was not recognised; or the document itself counts wrongly.',
    fix: 'Compare with the source at this line. A damaged number is a case for `errata.yaml`; what the document printed wrongly is kept.',
    example: '7 is followed by 9.',
  },
  'structure/announced': {
    severity: 'note',
    title: 'The document announces a number that its structure does not have',
    cause: 'The document says how many parts or tasks it has, and a different number was found.',
    fix: 'Compare with the source.',
    more: 'Where the document itself is at odds, a note in `plan.yaml` tells readers.',
    example: '“5方面19条”: 19 tasks and no areas were found.',
  },
  'structure/several': {
    severity: 'warning',
    title: 'The file contains another document',
    cause:
      'A title with what goes with one (its issuer, number and addressee, the end of a document before it, numbers that begin again behind it) weighs enough to begin another document: a compilation. “left out from here on”: its text is a row of `corrections` with basis `rule` and no part of the edition. A first `plan.yaml` has a note that names the lines, and `notes` is `incomplete`. “read with the first one”: one notice sends out several plans, the editor keeps the document, or only its title and numbers speak for it; if it prints a different place, its units have codes of that place.',
    fix: 'Compare the line that is named with the source. File each document by itself, each as a file of its own, if it is a plan in its own right, and check the note in `plan.yaml`. If what was left out belongs to the plan, one entry of `structure.yaml` on any line of it keeps it whole.',
    example: '“乙县科技创新行动方案” behind the last section of 甲县.',
  },
  'structure/uncertain': {
    severity: 'warning',
    title: 'A heading may be read in two ways',
    cause:
      'The number at the start of a paragraph fits no sequence, or fits more than one place of the outline: the paragraph is kept as text, or as the heading that fits better. Or the tasks stand in a table only, and its rows were read as tasks; the message names its head.',
    fix: 'Check the place; nothing is lost either way.',
    example: 'number 3 fits no sequence.',
  },
  'structure/untitled': {
    severity: 'note',
    title: 'Tasks print no title',
    cause:
      'Only a number stands above the text of these tasks: what follows it is a sentence and is kept as one. The column `title` has its opening words, and the heading is the number alone.',
    fix: 'Compare with the source. Where a title is printed, an entry of `structure.yaml` with `title` says how far it goes.',
    example: '“12.推行分段办理，由建设单位分段申请。”: its title is 推行分段办理.',
  },
  'text/unclaimed': {
    severity: 'error',
    title: 'Characters belong to no record',
    cause:
      'A rule of the importer lost text: characters belong to no passage, no table header and no declared drop. This is a bug.',
    fix: 'Report it with the file.',
    example: '12 characters in line 40.',
  },
  'text/mismatch': {
    severity: 'error',
    title: 'A record does not equal its span of the source',
    cause:
      'The slice of the source and the corrections do not give the text of a record, two passages overlap, or a record does not fit its schema. This is a bug, or a correction across the border of two records.',
    fix: 'Look at the corrections of that place first; otherwise report it with the file.',
    example: 'jia-2024/3/2.',
  },
  'text/dropped': {
    severity: 'note',
    title: 'Text was dropped by a rule',
    cause:
      'A rule found text that is no part of the document: page marks, site navigation, a second copy of the body, another document. It is listed in `corrections` with basis `rule`.',
    fix: 'Check whether it was dropped rightly. Declared in `errata.yaml`, the drop becomes the editor’s.',
    example: '“第 3 页”.',
  },
  'table/misaligned': {
    severity: 'warning',
    title: 'A table row does not fit its columns',
    cause:
      'Cells are missing or damaged, so that the row does not fit its columns. The row is quoted whole in any case.',
    fix: 'Compare the row with the source; correct the cells in `errata.yaml`.',
    example: 'Row 12 has 9 cells for 7 columns.',
  },
  'unit/unknown': {
    severity: 'warning',
    title: 'It is not known what a responsible unit does',
    cause:
      '`seeds/vocabulary/units.yaml` has no such name or alias for this place, and no rule of `unit-functions.yaml` fits its name. The row keeps the unit as written; `unit` and `function` are null, and no page says that the plan names no such unit.',
    fix: 'Compare with the source. Add the form as an alias of a unit, as a new unit, or a rule for names of its kind.',
    more: '[How](../CONTRIBUTING.md#units).',
    example: '县某某办.',
  },
  'unit/uncertain': {
    severity: 'warning',
    title: 'A responsibility note could not be read with certainty',
    cause: 'The form of a responsibility note is not one of those known.',
    fix: 'Compare with the source.',
    example: '（县科技局会同）.',
  },
});
