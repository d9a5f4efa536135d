/** The part of sql.js (SQLite compiled to WebAssembly) that this project uses. */
declare module 'sql.js' {
  export type SqlValue = number | string | Uint8Array | null;
  export interface Statement {
    run(values: readonly SqlValue[]): void;
    free(): boolean;
  }
  export interface Database {
    run(sql: string): this;
    exec(sql: string): { columns: string[]; values: SqlValue[][] }[];
    prepare(sql: string): Statement;
    export(): Uint8Array;
    close(): void;
  }
  export interface SqlJs {
    Database: new (data?: Uint8Array) => Database;
  }
  export default function initSqlJs(): Promise<SqlJs>;
}
