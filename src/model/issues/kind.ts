/** One kind of issue: its severity, what it is, why it happens, how to fix it, and an example. */
export interface IssueKind {
  readonly severity: 'error' | 'warning' | 'note';
  readonly title: string;
  /** Why it happens, in Markdown; links are those of docs/issues.md. */
  readonly cause: string;
  /** How to fix it; shown to anyone who sees the issue, in a terminal too. */
  readonly fix: string;
  /** What docs/issues.md adds to that, in Markdown. */
  readonly more?: string;
  readonly example: string;
}

/** A table of kinds of issues, by their codes. */
export const kinds = <T extends Readonly<Record<string, IssueKind>>>(table: T): T => table;
