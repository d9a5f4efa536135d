/** A rule by which a number is declared not to be a target. */
export interface DeclaredRule {
  readonly name: string;
  readonly sample: string;
  readonly pattern: RegExp;
  /** A further condition on the match; `text` is without payments, `unmasked` with them. */
  readonly holds?: (match: RegExpExecArray, text: string, unmasked: string) => boolean;
}
