/** Issues with a file as it came, and with its text. */
import { kinds } from './kind.ts';

export const files = kinds({
  'file/missing': {
    severity: 'error',
    title: 'A file of the plan is missing',
    cause:
      'A folder below `seeds/plans/` lacks one of `source.txt`, `plan.yaml`, `errata.yaml`, `introduction.md`; or `seeds/plans/` holds no folder; or a file of `seeds/vocabulary/` is not there.',
    fix: 'Add the file. `npm run add -- FILE` makes all four of a plan; an `errata.yaml` without corrections is `[]`.',
    example: '`seeds/plans/jia-2024/errata.yaml` is missing.',
  },
  'file/unreadable': {
    severity: 'error',
    title: 'The file cannot be read',
    cause:
      'The path is a folder, a device or a broken link, or the system refuses access. Below `seeds/plans/` a symbolic link is refused too: evidence is a file of the project.',
    fix: 'Give the path of a readable ordinary file; below `seeds/`, put the file itself in the place of the link.',
    example: '`inspect -- x.txt` where `x.txt` is a folder: it is not an ordinary file.',
  },
  'file/unwritable': {
    severity: 'error',
    title: 'The folder of the plan cannot be written',
    cause:
      'A file or folder of this name is there already, the system refuses access, or the disk is full. Nothing is left half written.',
    fix: 'Look at `seeds/plans/`; give another id with `--id` where the name is taken.',
    example: 'EACCES: permission denied, mkdir seeds/plans/.jia-2024.part.',
  },
  'file/too-large': {
    severity: 'error',
    title: 'The file is over a limit',
    cause:
      'The file or one of its lines is over a [limit](#limits). Plans are short texts; what is larger is almost always something else.',
    fix: 'Cut the file down to the text of one plan.',
    example: '17000000 bytes, at most 16777216 are read.',
  },
  'file/encoding': {
    severity: 'error',
    title: 'The encoding of the text cannot be read safely',
    cause:
      'The bytes are neither valid UTF-8, nor valid GB18030, nor UTF-16 with a byte order mark. A file that is UTF-8 but for a few bytes is refused as damaged, not read as GB18030: that would give wrong characters for all the others. So is valid UTF-8 of characters that next to no Chinese text has (`涓存辰鍘` for 临泽县): it was read wrongly before it was saved. What people write below `seeds/` is UTF-8.',
    fix: 'Save the file as UTF-8, from a copy that is not damaged.',
    more: 'The message names line, offset (from 0) and value of the first bad byte.',
    example: 'byte 5130 (0xff) is not valid UTF-8, and the file is not GB18030 or marked UTF-16 either.',
  },
  'file/binary': {
    severity: 'error',
    title: 'The file is not a document',
    cause:
      'The file begins like an image, an archive or another binary format, or its text holds NUL characters. The name of the file plays no part.',
    fix: 'Give the document itself: a PDF with text, `.docx`, HTML or text. The text of a picture has to be read by OCR first.',
    example: 'it begins like a PNG image.',
  },
  'file/kind': {
    severity: 'error',
    title: 'This kind of file is not read',
    cause:
      'PDF, Word (`.docx`), HTML, Markdown and plain text are read. Old Word and WPS files (`.doc`, `.wps`), OFD, RTF, OpenDocument, Excel, PowerPoint, web archives (MHTML) and ZIP archives are known by their bytes and not read.',
    fix: 'Do what the message says: open the file in Word, WPS or LibreOffice and save it as `.docx`; print an OFD as PDF; save a page as “HTML only”; unpack an archive.',
    example:
      'it is an old Word or WPS file (.doc, .wps); open it in Word, WPS or LibreOffice and save it as .docx.',
  },
  'file/damaged': {
    severity: 'error',
    title: 'The file is damaged',
    cause:
      'It begins like a PDF or a Word file and cannot be read as one: the download broke off, or a program spoilt it.',
    fix: 'Get the file again from where it came from; if it opens in Word or a PDF reader, save it again there.',
    example: 'word/document.xml is missing: the file is no whole Word file.',
  },
  'file/encrypted': {
    severity: 'error',
    title: 'The file is locked with a password',
    cause: 'The document is encrypted, and its text cannot be read without the password.',
    fix: 'Open it with the password and save or print it without one.',
    example: 'it is a Word, Excel or PowerPoint file with a password.',
  },
  'file/no-text': {
    severity: 'error',
    title: 'The file shows no text that can be read',
    cause: 'Its pages are pictures (a scan, a fax), or a script of the page would have loaded the text.',
    fix: 'Find a copy with text; or have the pictures read by OCR, compare the result with them, and give that as text. A page that a script fills: open it in a browser, wait, and save it again.',
    example: '12 pages without text: it is a scan.',
  },
  'file/undecided': {
    severity: 'error',
    title: 'The Word file has changes that were neither accepted nor rejected',
    cause: 'With tracked changes the file holds two texts, and it is unclear which one is the document.',
    fix: 'Accept or reject all changes in Word or WPS (审阅 › 修订), save the file, and give it again.',
    example: '3 tracked changes, the first "二十".',
  },
  'file/empty': {
    severity: 'error',
    title: 'The file holds no text',
    cause: 'The file is empty or has only white space.',
    fix: 'Give the file that holds the text of the plan.',
    example: '0 characters, all of them white space.',
  },
  'text/not-a-plan': {
    severity: 'error',
    title: 'The text is not a plan that can be read',
    cause:
      'The text has almost no Chinese, or more kana than a Chinese text quotes, or it is JSON or begins like it (`{"`, `[{`). Tags of HTML are not counted.',
    fix: 'Give the Chinese text of a plan.',
    example: '0 % of its letters are Chinese, at least 30 % are expected.',
  },
  'text/control': {
    severity: 'warning',
    title: 'Control characters in the text',
    cause:
      'Control or bidirectional characters came with the copy. Pages, terminals and messages show them escaped, as `\\u{202e}`.',
    fix: 'Nothing has to be done. Check whether the copy is damaged there; a correction in `errata.yaml` can drop them.',
    example: 'U+202E at line 12.',
  },
  'text/damaged': {
    severity: 'warning',
    title: 'Characters in the copy stand for others',
    cause:
      'The text holds U+FFFD (`�`), which a program wrote where it could not read, signs of private use, which only the font of the original shows, or characters of PDF fonts that only look like the usual one: Kangxi radicals and other radicals (`⼯` for 工, `⻓` for 长) and compatibility ideographs. All are kept as they stand; parser and search read the last kind as what it looks like.',
    fix: 'Compare with the original, and state in `errata.yaml` what should be there; or use a better copy. Look-alikes need nothing.',
    example: '3 in all, the first is U+FFFD.',
  },
});
