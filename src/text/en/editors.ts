import type { zh as Chinese } from '../editors.ts';

/** The wording of the page on who edits, how errors are reported and what is planned, in English. */
export const zh: typeof Chinese = {
  title: 'Editors and errors',
  description:
    'Who edited these texts and how, how to tell the editors of an error, and what is planned for the site.',
  report: 'Report an error',
  who: 'Who edits',
  whoText: [
    'The site is made by the authors of the project “County Science & Technology Plans Compared”. It is no government site and speaks for none of the issuing bodies.',
    'The words of the documents are those of public official texts. Sentences, tasks, responsible units, targets and codes are first found by a program, by the same rules for all; what an editor changed or confirmed is marked “editor” wherever it stands, everything else “rule”.',
    'Where an editor changes a single character, the apparatus of corrections says what was changed and why. What is not certain is only marked as doubtful.',
  ],
  how: 'Editorial principles: how texts are edited and corrected',
  howCoded: 'Codebook: how themes and policy instruments are judged',
  reportTitle: 'Report an error',
  steps: [
    'On the page in question select the words and follow “Report an error” in its foot: address and words are written into the field below. “Report an error here”, in what “cite” opens beside a sentence, brings that sentence along.',
    'Add what is wrong, and your evidence, best of all the address of the official document or of the page that published it.',
    'What is corrected is listed in the apparatus of corrections and, with its date, on the page of versions and changes. The old address stays valid.',
  ],
  field: 'Report',
  template: (at, words) => `Address: ${at}\nText: ${words}\n\nWhat is wrong:\nEvidence:\n`,
  copy: 'Copy',
  copied: 'Copied',
  notCopied: 'The browser does not allow copying; please select the text yourself',
  sendBy: { mail: 'Send by email', page: 'Open the page that takes reports' },
  noContact:
    'Whoever runs this site has set no address for reports. The text can be copied here; please give it to whoever gave you the site.',
  planned: 'What is planned',
  plans: [
    'More documents of counties and cities; the program reads PDF, Word and web pages directly.',
    'A second coder who codes independently, and the agreement between people, published.',
  ],
};
