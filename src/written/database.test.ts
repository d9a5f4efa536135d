import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { databasePieces } from './database.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'database-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Some 3 MB, so that they come in several pieces. */
const fill = (db: DatabaseSync): void => {
  db.exec('BEGIN; CREATE TABLE t (text TEXT)');
  const insert = db.prepare('INSERT INTO t VALUES (?)');
  for (let n = 0; n < 300; n += 1) insert.run(`${n}${'字'.repeat(3000)}`);
  db.exec('COMMIT');
};
/** All pieces, each copied, for the next may use its place. */
function piecesOf(file: string): Buffer[] {
  const parts: Buffer[] = [];
  for (const piece of databasePieces(file, fill)) parts.push(Buffer.from(piece));
  return parts;
}

describe('databasePieces', () => {
  it('gives the bytes of a database, the same every time', () => {
    const parts = piecesOf(join(folder, 'new', 'a.part'));
    expect(parts.length).toBeGreaterThan(2);
    const bytes = Buffer.concat(parts);
    writeFileSync(join(folder, 'b.sqlite'), bytes);
    const db = new DatabaseSync(join(folder, 'b.sqlite'), { readOnly: true });
    expect(db.prepare('SELECT count(*) AS n, max(length(text)) AS l FROM t').get()).toEqual({
      n: 300,
      l: 3003,
    });
    expect(db.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' });
    db.close();
    expect(Buffer.concat(piecesOf(join(folder, 'a.part'))).equals(bytes)).toBe(true);
  });

  it('leaves no file behind, and takes none that a build left', () => {
    writeFileSync(join(folder, 'a.part'), 'no database');
    piecesOf(join(folder, 'a.part'));
    expect(readdirSync(folder)).toEqual([]);
    const broken = databasePieces(join(folder, 'a.part'), () => {
      throw new Error('no');
    });
    expect(() => broken.next()).toThrow('no');
    expect(existsSync(join(folder, 'a.part'))).toBe(false);
  });
});
