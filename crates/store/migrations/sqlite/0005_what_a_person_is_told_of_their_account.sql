-- The last day to answer, where a letter names one.
ALTER TABLE notices ADD COLUMN respond_by INTEGER;

-- When the person last changed the address on file; NULL while they never did. Where they live stays sealed.
ALTER TABLE participants ADD COLUMN address_changed_at INTEGER;

-- The last tries to sign in. `counter` is that of `tries`: an identifier that is nobody's leaves the same rows, so that
-- writing them takes as long. `number` counts the tries of a counter; `opened` is 1 once a session was opened.
CREATE TABLE sign_ins (
    counter BLOB NOT NULL,
    number INTEGER NOT NULL,
    at INTEGER NOT NULL,
    system TEXT NOT NULL,
    opened INTEGER NOT NULL,
    PRIMARY KEY (counter, number)
) STRICT, WITHOUT ROWID;
