import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { appendRows, readLedger } from '../../scripts/ledger/file.ts';
import { closingRow } from '../../scripts/ledger/record.ts';
import { releasePath } from '../model/corpus.ts';
import { keptArchivesBelow } from './bytes.ts';

const root = mkdtempSync(join(tmpdir(), 'kept-'));
afterAll(() => {
  rmSync(root, { recursive: true });
});

it('an archive that a failed closing left behind is none, until the ledger has closed its version', () => {
  for (const version of ['1.0.0', '1.1.0']) {
    mkdirSync(join(root, dirname(releasePath(version))), { recursive: true });
    writeFileSync(join(root, releasePath(version)), version);
  }
  expect(keptArchivesBelow(root)('1.0.0')).toBeNull();
  const seal = { content: 'a'.repeat(64), archive: 'b'.repeat(64) };
  appendRows(root, readLedger(root), [closingRow('1.0.0', seal, '定稿')], '1.0.0');
  const kept = keptArchivesBelow(root);
  expect(new TextDecoder().decode(kept('1.0.0')?.())).toBe('1.0.0');
  expect(kept('1.1.0')).toBeNull();
  rmSync(join(root, releasePath('1.0.0')));
  expect(kept('1.0.0')).toBeNull();
});
