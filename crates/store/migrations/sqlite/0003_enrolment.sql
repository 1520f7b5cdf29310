-- What stands behind the surname on a card, as cards print it; empty for nothing.
ALTER TABLE participants ADD COLUMN suffix TEXT NOT NULL DEFAULT '';

-- Compares account, birth year and last four digits of the Social Security number (MA-05); NULL without a number.
ALTER TABLE identities ADD COLUMN association BLOB;

-- 1: `pin` is the code that opens a case, and signs nobody in. The participant is the record whose case it is.
ALTER TABLE letters ADD COLUMN opens_case INTEGER NOT NULL DEFAULT 0;

-- What a person made at enrolment. The participant is a row of the account's own, with secrets and sessions but without
-- identity and profile; `record` is the participant whose case it reads, NULL until one is tied to it. User ID and e-mail
-- are sealed. `answers` is hashes of 32 bytes in the order of `questions`, a JSON list of ids. `changed_at` is the last change
-- of password, NULL before the first one.
CREATE TABLE accounts (
    participant INTEGER PRIMARY KEY REFERENCES participants,
    record INTEGER UNIQUE REFERENCES participants,
    sealed BLOB NOT NULL,
    language TEXT NOT NULL,
    name_is_matched INTEGER NOT NULL,
    questions TEXT NOT NULL,
    answers BLOB NOT NULL,
    recovery_code BLOB,
    version INTEGER NOT NULL,
    case_opened INTEGER NOT NULL,
    changed_at INTEGER,
    created_at INTEGER NOT NULL
) STRICT;

-- An enrolment under way, found by its token's fingerprint and sealed under a key that the token is part of.
CREATE TABLE enrolments (
    token BLOB PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    program TEXT NOT NULL,
    sealed BLOB NOT NULL,
    version INTEGER NOT NULL,
    mismatches INTEGER NOT NULL,
    ends_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Wrong submissions by a MAC: the same again is no second try.
CREATE TABLE wrong_submissions (
    counter BLOB NOT NULL,
    digest BLOB NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (counter, digest)
) STRICT, WITHOUT ROWID;
