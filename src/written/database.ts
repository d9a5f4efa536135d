/**
 * Reads    the database that it wrote
 * Writes   a database of SQLite into a file of its own, which is removed when its bytes were read
 * Assumes  that nobody else writes that file
 */
import { closeSync, mkdirSync, openSync, readSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

const CHUNK = 2 ** 20;

/**
 * The bytes of a new database with what `fill` puts in, in pieces of at most a MiB, each to be used before the next is asked for. SQLite
 * writes them into `file`, so that a database is never whole in memory.
 */
export function* databasePieces(file: string, fill: (db: DatabaseSync) => void): Generator<Uint8Array> {
  mkdirSync(dirname(file), { recursive: true });
  rmSync(file, { force: true });
  try {
    const db = new DatabaseSync(file);
    try {
      fill(db);
    } finally {
      db.close();
    }
    yield* bytesOf(file);
  } finally {
    rmSync(file, { force: true });
  }
}

function* bytesOf(file: string): Generator<Uint8Array> {
  const open = openSync(file, 'r');
  try {
    const chunk = new Uint8Array(CHUNK);
    for (let read = readSync(open, chunk); read > 0; read = readSync(open, chunk))
      yield chunk.subarray(0, read);
  } finally {
    closeSync(open);
  }
}
