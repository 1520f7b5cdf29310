-- Answers are found by their key alone: one tree to write instead of two.
CREATE TABLE answers_by_key (
    key BLOB PRIMARY KEY,
    request BLOB NOT NULL,
    claimed_at INTEGER NOT NULL,
    answer BLOB
) STRICT, WITHOUT ROWID;
INSERT INTO answers_by_key SELECT key, request, claimed_at, answer FROM answers;
DROP TABLE answers;
ALTER TABLE answers_by_key RENAME TO answers;
