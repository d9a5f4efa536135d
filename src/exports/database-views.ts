/** What the database has beside the tables: views that join what is most often asked for, and a full-text search. */
import type { Database } from './database.ts';

/** The views, each with what it shows in English and its query. */
export const views = {
  tasks_with_units: {
    about: 'Tasks with their place, area and units by role, the names as printed, ； between them',
    sql: `SELECT t.id, t.plan, p.jurisdiction, p.level, a.title AS area_title, t.number, t.title, t.is_safeguard,
  (SELECT count(*) FROM measures m WHERE m.task = t.id) AS sentences,
  (SELECT group_concat(unit_text, '；') FROM (SELECT DISTINCT unit_text FROM responsibilities r WHERE r.task = t.id AND r.role = 'lead' ORDER BY r.rowid)) AS units_lead,
  (SELECT group_concat(unit_text, '；') FROM (SELECT DISTINCT unit_text FROM responsibilities r WHERE r.task = t.id AND r.role = 'responsible' ORDER BY r.rowid)) AS units_responsible,
  (SELECT group_concat(unit_text, '；') FROM (SELECT DISTINCT unit_text FROM responsibilities r WHERE r.task = t.id AND r.role = 'supporting' ORDER BY r.rowid)) AS units_supporting,
  t.text, t.url
FROM tasks t JOIN plans p ON p.id = t.plan LEFT JOIN areas a ON a.id = t.area ORDER BY t.rowid`,
  },
  targets_with_sentences: {
    about:
      'Targets with their place, the name of the indicator, the group in which they may be compared, and their sentence',
    sql: `SELECT t.id, t.plan, p.jurisdiction, p.level, t.indicator, i.name AS indicator_name, t.indicator_text, t.subject,
  t.comparator, t.value, t.value_max, t.unit, t.target_year, t.kind, t.strength, t.baseline_value, t.baseline_year, t.restates,
  c."group" AS comparable_with, t.quote, s.text AS sentence, t.url
FROM targets t JOIN plans p ON p.id = t.plan JOIN passages s ON s.id = t.passage
LEFT JOIN indicators i ON i.code = t.indicator LEFT JOIN comparability c ON c.target = t.id ORDER BY t.rowid`,
  },
  codings_with_names: {
    about: 'Codings of tasks and sentences with the names of their codes and the words that were coded',
    sql: `SELECT c.plan, p.jurisdiction, c.task, c.measure, c.scheme, c.code, coalesce(h.name, i.name) AS code_name,
  k.name AS kind_name, c.rank, c.basis, c.in_force, c.is_safeguard, c.evidence, c.reason, s.text AS words, c.url
FROM codings c JOIN plans p ON p.id = c.plan JOIN passages s ON s.id = c.passage
LEFT JOIN themes h ON c.scheme = 'theme' AND h.code = c.code
LEFT JOIN instruments i ON c.scheme = 'instrument' AND i.code = c.code LEFT JOIN instruments k ON k.code = i.parent
ORDER BY c.rowid`,
  },
} as const satisfies Readonly<Record<string, { readonly about: string; readonly sql: string }>>;

/** Name of the full-text index: its `docid` is the `rowid` of `passages`. */
export const SEARCH_INDEX = 'passages_fts';

/** Text as the index holds it: every character a word, so that a phrase of characters finds what is written together. */
const spaced = (text: string): string => [...text].join(' ');

/** The passages as the index reads them: an index without a text of its own asks for the text when it is checked. */
const SPACED = 'passages_spaced';

/**
 * Adds views and index to a database whose tables are filled. The index keeps places and no text (FTS4, its content a view), so
 * that it costs about half the bytes of the text.
 */
export function addViews(db: Database, passages: Iterable<string>): void {
  for (const [name, { sql }] of Object.entries(views)) db.exec(`CREATE VIEW "${name}" AS\n${sql}`);
  db.exec(
    `CREATE VIEW ${SPACED} AS SELECT p.rowid AS rowid, (WITH RECURSIVE letters (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM letters WHERE n < length(p.text))
  SELECT group_concat(substr(p.text, n, 1), ' ') FROM letters) AS characters FROM passages p`,
  );
  db.exec(
    `CREATE VIRTUAL TABLE ${SEARCH_INDEX} USING fts4(characters, content='${SPACED}', matchinfo=fts3, tokenize=unicode61)`,
  );
  const statement = db.prepare(`INSERT INTO ${SEARCH_INDEX} (docid, characters) VALUES (?, ?)`);
  let row = 0n;
  for (const text of passages) statement.run((row += 1n), spaced(text));
  db.exec(`INSERT INTO ${SEARCH_INDEX} (${SEARCH_INDEX}) VALUES ('optimize')`);
}
