/** Elements that show the copy itself, a citation in its standard's punctuation, or words of an editor on signs. */
export const KEEPS_OWN = '[data-own], [data-citation], [data-correction], [lang=en]';

/** The same of the attributes in an opening tag. */
export const keepsOwn = (attributes: string): boolean =>
  / (?:data-own|data-citation|data-correction)(?=[\s=/]|$)| lang="?en/u.test(attributes);

/** Numbers, marks and links that stand within a sentence and are no words of it. */
export const APART = '.number, .mark, .quote, .line, .seal';

/** The same of the attributes in an opening tag. */
export const standsApart = (attributes: string): boolean =>
  / class="(?:number|mark|quote|line|seal)"/u.test(attributes);
