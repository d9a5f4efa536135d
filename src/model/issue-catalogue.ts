/** One kind of issue: how grave, what it is, why it happens, how to mend it, and an example. */
export interface IssueKind {
  readonly severity: 'error' | 'warning' | 'note';
  readonly title: string;
  readonly cause: string;
  readonly fix: string;
  readonly example: string;
}

const kinds = <T extends Record<string, IssueKind>>(table: T): T => table;

/**
 * Every issue that the importer and the checks can raise. `docs/issues.md` has a section for each (a test sees
 * to it). Codes are permanent: other people's programs read them.
 */
export const catalogue = kinds({
  'file/missing': {
    severity: 'error',
    title: 'A file of the plan is missing',
    cause: 'A folder below seeds/plans/ needs source.txt, plan.yaml, errata.yaml and introduction.md.',
    fix: 'Add the file; `npm run add -- FILE` makes all four.',
    example: 'seeds/plans/jia-2024/errata.yaml is missing',
  },
  'file/unreadable': {
    severity: 'error',
    title: 'The file cannot be read',
    cause: 'It is a folder, a broken link, a link out of the folder, or the system refuses access.',
    fix: 'Give the path of a readable ordinary text file.',
    example: '`x.txt` is a folder',
  },
  'file/unwritable': {
    severity: 'error',
    title: 'The folder of the plan cannot be written',
    cause:
      'A file or folder of this name is there already, the system refuses access, or the disk is full. Nothing is left half written.',
    example: 'EACCES: permission denied, mkdir seeds/plans/.jia-2024.part.',
    fix: 'Look at `seeds/plans/`; give another id with `--id` where the name is taken.',
  },
  'file/too-large': {
    severity: 'error',
    title: 'The file is over a limit',
    cause:
      'Plans are short texts; what is larger is almost always something else. docs/issues.md states the limits.',
    fix: 'Cut the file down to the text of one plan.',
    example: '17,000,000 bytes, at most 16,777,216 are read',
  },
  'file/encoding': {
    severity: 'error',
    title: 'The text is in no encoding that can be read safely',
    cause:
      'The bytes are neither valid UTF-8, nor valid GB18030, nor UTF-16 with a byte order mark; or the text was spoilt before it was saved.',
    fix: 'Save the file as UTF-8, from a copy that is not damaged.',
    example: 'byte 5,130 (0xff) is valid in neither UTF-8 nor GB18030',
  },
  'file/binary': {
    severity: 'error',
    title: 'The file is no document',
    cause: 'It begins like an image, an archive or another binary file, or holds NUL bytes.',
    fix: 'Give the document itself: PDF with text, .docx, HTML or text. The text of a picture has to be read by OCR first.',
    example: 'begins like a PNG image',
  },
  'file/kind': {
    severity: 'error',
    title: 'This kind of file is not read',
    cause:
      'PDF, Word (.docx), HTML, Markdown and plain text are read; .doc, .wps, OFD, RTF, OpenDocument, Excel and archives are not.',
    fix: 'Do what the message says; every office program can save as .docx or PDF.',
    example: 'it is an old Word or WPS file (.doc, .wps); open it … and save it as .docx',
  },
  'file/damaged': {
    severity: 'error',
    title: 'The file is damaged',
    cause:
      'It begins like a PDF or a Word file and cannot be read as one: the download broke off, or a program spoilt it.',
    fix: 'Get the file again from where it came from; if it opens in Word or a PDF reader, save it there anew.',
    example: 'word/document.xml is missing: the file is no whole Word file',
  },
  'file/encrypted': {
    severity: 'error',
    title: 'The file is locked with a password',
    cause: 'The document is encrypted, and its text cannot be read without the password.',
    fix: 'Open it with the password and save or print it without one.',
    example: 'a password is needed to open the PDF',
  },
  'file/no-text': {
    severity: 'error',
    title: 'The file shows no text that can be read',
    cause: 'Its pages are pictures (a scan, a fax), or a script would have loaded the text.',
    fix: 'Find a copy with text, or have the pictures read by OCR, compare the result with them, and give that as text.',
    example: '12 pages without text: it is a scan',
  },
  'file/undecided': {
    severity: 'error',
    title: 'The Word file holds changes that nobody accepted or rejected',
    cause: 'With tracked changes the file holds two texts, and which of them is the document is open.',
    fix: 'Accept or reject all changes in Word or WPS (审阅 › 修订), save the file, and give it again.',
    example: '3 tracked changes, the first "二十"',
  },
  'file/empty': {
    severity: 'error',
    title: 'The file holds no text',
    cause: 'It is empty or has only white space.',
    fix: 'Give the file that holds the text of the plan.',
    example: '0 bytes',
  },
  'text/not-a-plan': {
    severity: 'error',
    title: 'The text is not a plan that can be read',
    cause: 'It has almost no Chinese, it is Japanese, or it is data (JSON) and not a document.',
    fix: 'Give the Chinese text of a plan.',
    example: '0 % of its letters are Chinese',
  },
  'text/control': {
    severity: 'warning',
    title: 'Control characters in the text',
    cause:
      'Control or bidirectional characters came with the copy; they are shown escaped and are no part of the text.',
    fix: 'Nothing must be done; look whether the copy is damaged.',
    example: 'U+202E at line 12',
  },
  'text/damaged': {
    severity: 'warning',
    title: 'Signs in the copy stand for others',
    cause:
      'The text holds U+FFFD, which a program wrote where it could not read, signs of private use, which only the font of the original shows, or characters of PDF fonts that only look like the usual one (⼯ for 工).',
    fix: 'Compare with the original, and state in errata.yaml what should stand there; or take a better copy. Look-alikes are read as what they look like; nothing must be done.',
    example: '3 in all, the first is U+FFFD',
  },
  'yaml/syntax': {
    severity: 'error',
    title: 'The YAML cannot be read',
    cause: 'Indentation, quotes, a repeated key, an alias (`*name`) or a tag (`!name`).',
    fix: 'Mend the line named; quote values that hold `: `, `#` or begin with a special character.',
    example: 'Map keys must be unique at line 4',
  },
  'yaml/schema': {
    severity: 'error',
    title: 'The YAML does not fit its schema',
    cause: 'An unknown key, a missing key, or a value of the wrong kind.',
    fix: 'See docs/data-dictionary.md for the keys and their values.',
    example: 'plan.yaml: unknown key `titel`',
  },
  'source/original': {
    severity: 'error',
    title: 'The original and plan.yaml do not fit together',
    cause:
      'The file that the source was converted from is evidence: plan.yaml names it with its SHA-256, and it is kept byte for byte. It was changed, or one of the two was taken away.',
    fix: 'Put the original back as it was filed, or file the other document anew with `npm run add`.',
    example: 'expected SHA-256 9ce0bbb5…, found f9b4b280…',
  },
  'source/derived': {
    severity: 'error',
    title: 'The original does not give this text',
    cause:
      'source.txt and conversion.yaml are derived from the original and never edited; they were, or a later version of the converter reads the original in another way.',
    fix: 'Put source.txt and conversion.yaml back; corrections belong into errata.yaml. Where the converter is better now, run `npm run add -- --again ID`, and look at what changed.',
    example: 'seeds/plans/jia-2024/original.pdf gives other words here: "一、总体要求"',
  },
  'source/sha256': {
    severity: 'error',
    title: 'source.txt is not the file that plan.yaml names',
    cause: 'Evidence was edited, or its line ends were changed on checkout.',
    fix: 'Restore source.txt; corrections belong in errata.yaml. If a better copy replaces it, put its SHA-256 into plan.yaml, run npm run content, then npm run addresses -- record --reason "…".',
    example: 'expected 9ce0bb…, found 51f2a0…',
  },
  'erratum/not-found': {
    severity: 'error',
    title: 'A correction does not match the source',
    cause: 'The guard (before, sic, after) does not stand in the line named.',
    fix: 'Copy the words exactly from source.txt, half-width punctuation included.',
    example: 'errata.yaml #3: `弓|` after `为支撑,以` not found in line 58',
  },
  'erratum/ambiguous': {
    severity: 'error',
    title: 'A correction matches more than one place',
    cause: 'The guard stands several times in the line.',
    fix: 'Lengthen `before` or `after` until one place is left.',
    example: 'errata.yaml #1 matches 9 places of line 4',
  },
  'erratum/overlap': {
    severity: 'error',
    title: 'Two corrections overlap',
    cause: 'Their spans share characters.',
    fix: 'Join them to one entry.',
    example: 'errata.yaml #4 and #5',
  },
  'erratum/straddles': {
    severity: 'error',
    title: 'A correction straddles the border of two records',
    cause: 'Its reading would move text from one sentence or heading to another.',
    fix: 'Cut the correction so that each part lies within one sentence.',
    example: 'errata.yaml #2',
  },
  'erratum/not-a-duplicate': {
    severity: 'error',
    title: 'A span declared a duplicate differs from its original',
    cause: 'The lines named in same_as do not hold the same text.',
    fix: 'Look at the difference; drop only what is really the same.',
    example: 'line 52 differs from line 6 at `…`',
  },
  'decision/not-found': {
    severity: 'error',
    title: 'A decision on the structure does not match the source',
    cause: 'Its words do not stand exactly once in the line named, or its title not behind them.',
    fix: 'Copy the words exactly from source.txt, half-width punctuation included; more of them where they stand several times.',
    example: 'structure.yaml line 5: the words do not stand in line 12 of source.txt',
  },
  'decision/unfit': {
    severity: 'error',
    title: 'A decision on the structure cannot be carried out',
    cause:
      'The line is decided twice, its words were dropped by a correction, it is a row of a table, or the note belongs to what is no task and no area.',
    fix: 'Leave one decision for a line; name a line that the edition keeps.',
    example: 'structure.yaml line 9: the line is decided twice',
  },
  'plan/incomplete': {
    severity: 'warning',
    title: 'A fact about the plan still has to be stated',
    cause: 'plan.yaml marks the field as to complete; it is published as unknown.',
    fix: 'Complete the field in plan.yaml, or set it to null and take it off the list `incomplete`.',
    example: 'jia-2024: issuer',
  },
  'plan/contradicts-source': {
    severity: 'error',
    title: 'plan.yaml contradicts the document',
    cause: 'A date, number or title in plan.yaml differs from the one that the document prints.',
    fix: 'Correct plan.yaml.',
    example: 'document_number is 甲政发〔2024〕1号, the document prints 甲政发〔2024〕7号',
  },
  'plan/unknown-jurisdiction': {
    severity: 'error',
    title: 'The jurisdiction is not in the vocabulary',
    cause: 'The GB/T 2260 code or the name is not in seeds/vocabulary/jurisdictions.yaml, or they disagree.',
    fix: 'Correct the code, or add the place to the vocabulary.',
    example: 'code 620723 is 临泽县, plan.yaml says 临洮县',
  },
  'plan/duplicate': {
    severity: 'error',
    title: 'The document is in the corpus already',
    cause: 'Its text is the same, or nearly the same, as that of another plan.',
    fix: 'Nothing is to be done; or give a different document.',
    example: '98 % of its text is in linze-2022',
  },
  'plan/id': {
    severity: 'error',
    title: 'The plan id cannot be used',
    cause: 'An id is `<place>-<year>` in lower case, free, and the name of its folder.',
    fix: 'Give another with --id.',
    example: '`../x` is no id',
  },
  'structure/no-tasks': {
    severity: 'warning',
    title: 'No tasks were found',
    cause:
      'No headings that hold measures were recognised, and no table that lists tasks; the text is kept as sections, sentences and rows.',
    fix: 'Look at `npm run -s inspect -- FILE`; if the document has tasks, report the style.',
    example: '',
  },
  'structure/gap': {
    severity: 'warning',
    title: 'Printed numbers leave a gap or repeat',
    cause: 'A heading is missing, is damaged, or was not recognised; or the document itself counts wrongly.',
    fix: 'Compare with the source at this line.',
    example: 'task 7 is followed by task 9',
  },
  'structure/announced': {
    severity: 'note',
    title: 'The document announces a number that its structure does not have',
    cause: 'It says how many parts or tasks it has, and another number was found.',
    fix: 'Compare with the source.',
    example: '“5方面19条”: 19 tasks and no areas were found',
  },
  'structure/several': {
    severity: 'warning',
    title: 'The file holds a further document',
    cause:
      'A further title stands behind the sections of the first document, and sections count from one again: a compilation, or a notice that sends out two plans.',
    fix: 'File each document by itself where they are plans of their own; else a note in `plan.yaml` tells readers what the file holds.',
    example: '“乙县科技创新行动方案” behind the last section of 甲县',
  },
  'structure/uncertain': {
    severity: 'warning',
    title: 'A heading may be read in two ways',
    cause:
      'The numbering fits more than one place of the outline, or the rows of a table were read as tasks.',
    fix: 'Look at the heading; nothing is lost either way.',
    example: '“3.建成” after task 2',
  },
  'text/unclaimed': {
    severity: 'error',
    title: 'Characters belong to no record',
    cause: 'A rule of the importer lost text; this is a bug.',
    fix: 'Report it with the file.',
    example: '12 characters in line 40',
  },
  'text/mismatch': {
    severity: 'error',
    title: 'A record does not equal its span of the source',
    cause: 'Slice and corrections do not give its text; this is a bug or a correction that straddles.',
    fix: 'Report it with the file.',
    example: 'jia-2024/3/2',
  },
  'text/dropped': {
    severity: 'note',
    title: 'Text was dropped by a rule',
    cause: 'Page marks, site navigation or a second copy of the body are no part of the document.',
    fix: 'Look whether it is rightly dropped; declare it in errata.yaml to make it the editor’s.',
    example: '“第 3 页”',
  },
  'table/misaligned': {
    severity: 'warning',
    title: 'A table row does not fit its columns',
    cause: 'Cells are missing or damaged.',
    fix: 'Compare the row with the source; correct the cells in errata.yaml.',
    example: 'row 12 has 9 cells for 7 columns',
  },
  'unit/unknown': {
    severity: 'warning',
    title: 'It is not known what a responsible unit does',
    cause: 'The vocabulary of the place does not have it, and no rule of unit-functions.yaml fits its name.',
    fix: 'Add it to units.yaml, or a rule for names of its kind.',
    example: '县某某办',
  },
  'unit/uncertain': {
    severity: 'warning',
    title: 'A responsibility note could not be read with certainty',
    cause: 'Its form is not one of those known.',
    fix: 'Compare with the source.',
    example: '（县科技局会同）',
  },
  'coding/not-found': {
    severity: 'error',
    title: 'The evidence of a coding does not stand in the text',
    cause:
      'The words differ from the edition: of a measure its sentence is searched, of a task its title too.',
    fix: 'Copy the words exactly from the edition, half-width punctuation included.',
    example: 'codings.yaml line 12: talent on jia-2024/3/2, `引进人材`',
  },
  'coding/unknown': {
    severity: 'error',
    title: 'A coding names what is not there',
    cause: 'The code is in no vocabulary, or the task or sentence does not exist or is coded twice.',
    fix: 'Correct the code or the number.',
    example: 'there is no sentence jia-2024/3/9',
  },
  'coding/incomplete': {
    severity: 'error',
    title: 'A task is coded in part',
    cause: 'A sentence is left out or has no theme, or the task has no theme or more than four.',
    fix: 'Code every sentence of the task, or take the task out of codings.yaml.',
    example: 'not coded: jia-2024/3/2',
  },
  'coder/file': {
    severity: 'error',
    title: 'A file of a second coder cannot be read',
    cause:
      'What stands in seeds/coders/ has to be the progress that the page /code/ saves, under a plain name.',
    fix: 'Save the progress again on /code/ and name the file like `first-reader.json`.',
    example: 'seeds/coders/A.txt',
  },
  'coder/code': {
    severity: 'error',
    title: 'A code of a second coder does not hold',
    cause:
      'The vocabulary has no such code, the sentence has it twice, or its evidence does not stand there.',
    fix: 'Open the file on /code/, code the sentence anew, and save it again.',
    example: 'jia-2024/3/2: the vocabulary has no theme talents',
  },
  'coder/changed': {
    severity: 'warning',
    title: 'A second coder coded other words',
    cause: 'The sentence was corrected or read otherwise since, or is gone. It is left out of the agreement.',
    fix: 'Code the sentence as it stands now, or leave it: the rest of the file counts.',
    example: 'jia-2024/3/2',
  },
  'coder/twice': {
    severity: 'error',
    title: 'One coder codes a sentence twice',
    cause: 'Two files of seeds/coders/ have one name of a coder and a sentence in common.',
    fix: 'Take the sentence out of one of them; or, where they are two people, give them two names.',
    example: '甲: jia-2024/3/2, also in seeds/coders/a.json',
  },
  'indicator/not-found': {
    severity: 'error',
    title: 'A decision on an indicator finds no target',
    cause: 'No target of the passage has this quote, or several have it, or it is decided twice.',
    fix: 'Copy passage and quote from the targets of the edition.',
    example: 'indicators.yaml line 3: jia-2024/s2/6, `优势企业1家`',
  },
  'indicator/unknown': {
    severity: 'error',
    title: 'A decision names an indicator that is not there',
    cause: 'The code is not in indicators.yaml of the vocabulary.',
    fix: 'Correct the code, or add the indicator to the vocabulary.',
    example: 'indicators.yaml line 3: ip-firms',
  },
  'coding/no-theme': {
    severity: 'warning',
    title: 'No theme was found for a task',
    cause: 'No wording of themes.yaml stands in it, and the editor has not coded it.',
    fix: 'Code it in codings.yaml, or add the wording to a theme.',
    example: 'jia-2024/9',
  },
  'id/duplicate': {
    severity: 'error',
    title: 'Two records have one id',
    cause: 'A printed number repeats where ids come from it; this is a bug.',
    fix: 'Report it with the file.',
    example: 'jia-2024/3',
  },
  'id/dangling': {
    severity: 'error',
    title: 'A record points to one that does not exist',
    cause: 'A unit, task or area is named that is nowhere defined.',
    fix: 'Correct the vocabulary; otherwise report it.',
    example: 'unit `linze-kjj` is not in units.yaml',
  },
  'target/unread': {
    severity: 'warning',
    title: 'A number of a forward-looking sentence is not understood',
    cause:
      'It is no target, no payment, and nothing that numbers are declared to be: a date, a name, a size.',
    fix: 'Read the sentence; if it promises something, report it with the sentence as sample for a rule.',
    example: '甲县2026年实现翻两番',
  },
  'content/stale': {
    severity: 'error',
    title: 'content/ is not what the seeds give',
    cause: 'Seeds or importer were changed, or content/ was edited by hand.',
    fix: 'Run `npm run content` and commit the result.',
    example: 'content/plans/linze-2022.mdx differs at line 30',
  },
  'address/gone': {
    severity: 'error',
    title: 'A published address would vanish',
    cause:
      'content/addresses.tsv promises it, and nothing gives it any more: a record, a page or a file is not there.',
    fix: 'Bring it back; or say where it moved or why it is withdrawn, with the command above (docs/publishing.md).',
    example: '/plans/jia-2024/tasks/3/#m2 was published in 1.0.0 with “…”',
  },
  'address/changed': {
    severity: 'error',
    title: 'The text behind a published address changed',
    cause: 'Seeds, corrections or the importer changed, and the ledger has no entry that says why.',
    fix: 'Look whether the change is right; then record it with the command above and commit the ledger.',
    example: '/plans/jia-2024/tasks/3/#m2: “…” (1f0c…) became “…” (9ab3…)',
  },
  'address/unrecorded': {
    severity: 'error',
    title: 'An address is published that the ledger does not have',
    cause: 'A plan, a page or a file is new.',
    fix: 'Run `npm run build`, then the command above, and commit the ledger.',
    example: '41 addresses below /themes/',
  },
  'address/target': {
    severity: 'error',
    title: 'A moved address leads nowhere',
    cause: 'What it moved to is not published.',
    fix: 'Move it elsewhere: `npm run addresses -- move OLD NEW --reason "…"`, or withdraw it.',
    example: '/plans/jia-2024/tasks/3/ moved to /plans/jia-2024/tasks/4/, which is not there',
  },
  'address/ledger': {
    severity: 'error',
    title: 'The ledger of addresses is broken',
    cause:
      'content/addresses.tsv was edited by hand or merged line by line; it may only grow by its commands.',
    fix: 'Restore the file as it was last committed, and record what is new again.',
    example: 'seal 2 does not fit the lines above it',
  },
  'address/version': {
    severity: 'error',
    title: 'The version of the corpus does not fit',
    cause:
      'A version that is closed stands as it is; what changes needs a later one, and how it changes says which.',
    fix: 'Add an entry to seeds/corpus.yaml (docs/publishing.md, “Versions”) and run `npm run content`.',
    example: '1.0.0 is closed; what changed needs 1.0.1 or later',
  },
  'address/archive': {
    severity: 'error',
    title: 'The archive of a version is not what it has to be',
    cause:
      'The archive of a closed version is missing or has other bytes than were sealed; or one to be kept is not of this content.',
    fix: 'Restore content/releases/ as it was last committed. Before closing: npm run build.',
    example: 'the SHA-256 is 1f…, and 9c… was sealed',
  },
  'site/address': {
    severity: 'error',
    title: 'A recorded address does not answer',
    cause: 'The page, the anchor or the file of a row of content/addresses.tsv is not in dist/.',
    fix: 'Bring the page or anchor back; what moved or was withdrawn is made from the ledger by the build.',
    example: '/plans/jia-2024/tasks/3/#m2: the page has no #m2',
  },
  'site/link': {
    severity: 'error',
    title: 'A link of the site leads nowhere',
    cause: 'The page or the anchor does not exist.',
    fix: 'Correct the route or the component.',
    example: '/plans/linze-2022/tasks/99/ from /plans/linze-2022/',
  },
  'site/count': {
    severity: 'error',
    title: 'Source, content, pages and data disagree',
    cause: 'A record was lost or doubled between the stages.',
    fix: 'Report it.',
    example: '92 tasks in content, 91 pages',
  },
  'site/text': {
    severity: 'error',
    title: 'A page has other words than the edition',
    cause:
      'A sentence was changed, lost or doubled on its way to its page, or its signs were set otherwise than by the rule.',
    fix: 'Correct the component; the rule is `punctuated` in src/model/punctuation.ts.',
    example: 'jia-2024/3/2: the page has other words than the edition',
  },
  'site/budget': {
    severity: 'error',
    title: 'A page is over its budget',
    cause: 'HTML, style sheets or scripts grew.',
    fix: 'Make it smaller; the budgets stand in scripts/site/budgets.ts.',
    example: 'task page 6.4 kB gzip, at most 6.0',
  },
  'site/language': {
    severity: 'error',
    title: 'A page is not the same in both languages',
    cause: 'One pass of the build was left out, or a component writes a fragment in one language only.',
    fix: 'Run the whole `npm run build`; take fragments from ids and codes, never from words of the interface.',
    example: '/plans/linze-2022/ has no twin at /en/plans/linze-2022/',
  },
  'site/policy': {
    severity: 'error',
    title: 'A page breaks the content security policy',
    cause: 'An inline script or style, or a request to another host.',
    fix: 'Move it to a file of the site.',
    example: 'style="…" in /plans/linze-2022/',
  },
});
