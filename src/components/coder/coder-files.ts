/** Loaded when a coder takes the work away: progress, CSV, codings.yaml. */
import { codedColumns, codedRows, codingsYaml } from '../../coding/export.ts';
import { sessionText, type Session } from '../../coding/session.ts';
import { rowsAsCsv } from '../../exports/csv.ts';
import { zipOf } from '../../exports/zip.ts';
import { zh as t } from '../../text/coding.ts';
import { save } from '../cite/save.ts';

const encoder = new TextEncoder();

/** Saves the session in one form; `counts`: how many sentences each task has. Codes of several plans become one archive. */
export function saveSession(
  form: 'save' | 'csv' | 'yaml',
  session: Session,
  counts: ReadonlyMap<string, number>,
): void {
  const name = `coding-${nameOf(session.coder)}-${nameOf(session.sample.seed)}`;
  if (form === 'save') save(`${name}.json`, sessionText(session), 'application/json');
  else if (form === 'csv')
    save(`${name}.csv`, rowsAsCsv(codedColumns, codedRows(session)), 'text/csv;charset=utf-8');
  else {
    const plans = [...new Set(session.sentences.map(({ id }) => id.split('/')[0] ?? ''))].sort();
    const files = plans.map((plan) => {
      const head = t.yaml.head(plan, session.coder, session.sample.seed, session.corpus);
      const text = codingsYaml(session, plan, counts, { head, ofSentences: t.yaml.ofSentences });
      return [`${plan}/codings.yaml`, text] as const;
    });
    const [only] = files;
    if (files.length === 1 && only) save('codings.yaml', only[1], 'application/yaml');
    else
      save(
        `${name}.zip`,
        new Uint8Array(zipOf(files.map(([path, text]) => [path, encoder.encode(text)]))),
        'application/zip',
      );
  }
}

/** A part of a file's name: what no system takes for anything else. */
const nameOf = (text: string): string => text.replace(/[^\p{L}\p{N}_-]+/gu, '-') || 'x';
