-- Reads the database of 县域科技政策对照, from any folder:
--
--     sqlite3 -header -csv county-st-plans.sqlite < read.sql
--
-- How many sentences of each plan are coded with each theme (codes in force, safeguards left out):
SELECT n.name AS theme, c.plan, count(*) AS sentences
FROM codings c JOIN themes n ON n.code = c.code
WHERE c.scheme = 'theme' AND c.in_force AND c.measure IS NOT NULL AND NOT c.is_safeguard
GROUP BY n.code, c.plan
ORDER BY n.rowid, c.plan;

-- The targets for high-tech firms, each with its sentence and its address:
SELECT jurisdiction, comparator, value, unit, target_year, sentence, url
FROM targets_with_sentences
WHERE indicator = 'high-tech-firms';

-- Who leads most tasks, plan by plan:
SELECT plan, unit_text, count(DISTINCT task) AS tasks
FROM responsibilities
WHERE role = 'lead'
GROUP BY plan, unit_text
ORDER BY plan, tasks DESC, unit_text;

-- Passages with 人才: the index holds characters, a word is a phrase of them.
SELECT p.id, p.text
FROM passages_fts JOIN passages p ON p.rowid = passages_fts.docid
WHERE passages_fts MATCH '"人 才"' AND instr(p.text, '人才') > 0;
