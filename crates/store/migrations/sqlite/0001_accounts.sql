-- Instants are milliseconds since 1970, days are numbers such as 20261122, ids and MACs are blobs.
-- `revision` is the participant's count of changes at the row's last change; see store::changes.

-- Tells whether this database and the service's keys belong together.
CREATE TABLE key_check (
    only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
    mac BLOB NOT NULL
) STRICT;

-- What the first read needs; all that is longer stands elsewhere.
CREATE TABLE participants (
    key INTEGER PRIMARY KEY,
    account BLOB NOT NULL UNIQUE,
    program TEXT NOT NULL,
    first_name TEXT NOT NULL,
    last_name TEXT NOT NULL,
    shown_id TEXT NOT NULL,
    revision INTEGER NOT NULL,
    protected INTEGER NOT NULL
) STRICT;

-- The birth date as a MAC to compare with; identifiers and birth date sealed.
CREATE TABLE identities (
    participant INTEGER PRIMARY KEY REFERENCES participants,
    birth_date BLOB NOT NULL,
    sealed BLOB NOT NULL
) STRICT;

CREATE TABLE identifiers (
    mac BLOB PRIMARY KEY,
    participant INTEGER NOT NULL REFERENCES participants
) STRICT, WITHOUT ROWID;
CREATE INDEX identifiers_by_participant ON identifiers (participant);

-- Address, telephone and e-mail are sealed.
CREATE TABLE profiles (
    participant INTEGER PRIMARY KEY REFERENCES participants,
    sealed BLOB NOT NULL,
    language TEXT NOT NULL,
    address_valid INTEGER NOT NULL,
    version INTEGER NOT NULL,
    updated_at INTEGER
) STRICT;

-- `earlier` is hashes of 32 bytes one after the other, the newest first.
CREATE TABLE secrets (
    participant INTEGER PRIMARY KEY REFERENCES participants,
    salt BLOB NOT NULL,
    pin BLOB,
    earlier BLOB NOT NULL
) STRICT;

-- `pin` is sealed, and gone once the letter is printed or void.
CREATE TABLE letters (
    id BLOB PRIMARY KEY,
    participant INTEGER NOT NULL REFERENCES participants,
    pin BLOB,
    hash BLOB NOT NULL,
    asked_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    used_at INTEGER,
    superseded_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX letters_by_participant ON letters (participant, asked_at);
CREATE INDEX letters_waiting ON letters (asked_at) WHERE pin IS NOT NULL;

-- `recent` is the instants of the tries that count, as 8 big-endian bytes each, the oldest first: bytes compare as
-- the instants do, so that one statement can judge and count.
CREATE TABLE tries (
    counter BLOB PRIMARY KEY,
    in_a_row INTEGER NOT NULL,
    last_at INTEGER NOT NULL,
    recent BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE sessions (
    token BLOB PRIMARY KEY,
    id BLOB NOT NULL UNIQUE,
    participant INTEGER NOT NULL REFERENCES participants,
    account BLOB NOT NULL,
    program TEXT NOT NULL,
    temporary BLOB REFERENCES letters,
    began_at INTEGER NOT NULL,
    used_at INTEGER NOT NULL,
    ends_at INTEGER NOT NULL,
    ended_at INTEGER,
    system TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX sessions_by_participant ON sessions (participant, began_at);

CREATE TABLE answers (
    key BLOB PRIMARY KEY,
    request BLOB NOT NULL,
    claimed_at INTEGER NOT NULL,
    answer BLOB
) STRICT;

-- Both parties' rows point here; `details` is JSON that either may read.
CREATE TABLE cases (
    id BLOB PRIMARY KEY,
    opened INTEGER NOT NULL,
    details TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE parties (
    participant INTEGER NOT NULL REFERENCES participants,
    case_id BLOB NOT NULL REFERENCES cases,
    role INTEGER NOT NULL,
    next_step INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    PRIMARY KEY (participant, case_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX parties_by_case ON parties (case_id);

-- Clustered so that a person's newest payments lie side by side.
CREATE TABLE payments (
    participant INTEGER NOT NULL REFERENCES participants,
    date INTEGER NOT NULL,
    id BLOB NOT NULL,
    case_id BLOB NOT NULL REFERENCES cases,
    direction INTEGER NOT NULL,
    amount INTEGER NOT NULL CHECK (amount > 0),
    method INTEGER NOT NULL,
    status INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    PRIMARY KEY (participant, date, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX payments_by_revision ON payments (participant, revision);

-- `at` is local to the place, such as 2026-12-04T08:30:00, and is never converted.
CREATE TABLE hearings (
    participant INTEGER NOT NULL REFERENCES participants,
    id BLOB NOT NULL,
    case_id BLOB NOT NULL REFERENCES cases,
    at TEXT NOT NULL,
    details TEXT NOT NULL,
    revision INTEGER NOT NULL,
    PRIMARY KEY (participant, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE notices (
    participant INTEGER NOT NULL REFERENCES participants,
    id BLOB NOT NULL,
    date INTEGER NOT NULL,
    texts TEXT NOT NULL,
    read_at INTEGER,
    revision INTEGER NOT NULL,
    PRIMARY KEY (participant, id)
) STRICT, WITHOUT ROWID;

-- Write-only: the service has no statement that reads it.
CREATE TABLE other_party_reports (
    id BLOB PRIMARY KEY,
    participant INTEGER NOT NULL REFERENCES participants,
    case_id BLOB NOT NULL REFERENCES cases,
    sealed BLOB NOT NULL,
    reported_at INTEGER NOT NULL
) STRICT;
