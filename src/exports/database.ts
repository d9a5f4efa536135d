/** What is needed of a library for SQLite. */

/** A value of SQLite. */
export type SqlValue = string | number | bigint | null;

/** What is needed of a library for SQLite: `node:sqlite` has it. */
export interface Database {
  readonly exec: (sql: string) => void;
  readonly prepare: (sql: string) => {
    readonly run: (...values: SqlValue[]) => unknown;
    readonly all: () => readonly object[];
  };
}
