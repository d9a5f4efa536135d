import { settingsOf, type Setting } from '../../model/punctuation.ts';
import { writtenIn } from '../../model/written-in.ts';

/** Whether the signs of a text may be set: words of the interface in another language have its own. */
export const isChinese = (text: string): boolean =>
  import.meta.env.LANGUAGE === 'zh' || writtenIn(text) === 'zh';

/** Elements that show the copy itself, a citation in its standard's punctuation, or words of an editor on signs. */
export const KEEPS_OWN = '[data-own], [data-citation], [data-correction], [lang=en]';

/** The same of the attributes in an opening tag. */
export const keepsOwn = (attributes: string): boolean =>
  / (?:data-own|data-citation|data-correction)(?=[\s=/]|$)| lang="?en(?=["\s/>]|$)/u.test(attributes);

/** Numbers, marks and links that are within a sentence but are not its words. */
export const APART = '.number, .mark, .quote, .line, .seal';

/** The same of the attributes in an opening tag. */
export const standsApart = (attributes: string): boolean =>
  / class="(?:number|mark|quote|line|seal)"/u.test(attributes);

/**
 * The signs to be set in a text of the page. On a page in another language a sign between its words and a blank belongs to
 * them, whatever follows: `Editor: 题与各句…`.
 */
export const signsToSet = (text: string, language = import.meta.env.LANGUAGE): readonly Setting[] =>
  language === 'zh'
    ? settingsOf(text)
    : settingsOf(text).filter(({ at }) => !/[a-z][,:;]\s|\):\s/iu.test(text.slice(at - 1, at + 2)));
