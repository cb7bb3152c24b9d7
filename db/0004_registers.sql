-- Declared registers (actions, documents, trainings…): one table for the entries of all, folded from their facts.

CREATE TABLE entry (
    register TEXT NOT NULL,
    id INTEGER NOT NULL,
    site TEXT NOT NULL,
    state TEXT NOT NULL,
    recorded_on TEXT NOT NULL CHECK (length(recorded_on) = 10),
    recorded_by TEXT NOT NULL,
    since TEXT NOT NULL CHECK (length(since) = 10),
    told TEXT NOT NULL CHECK (json_valid(told)),
    last_fact INTEGER NOT NULL,
    due_on TEXT NOT NULL, -- empty once it is over, or when it has none
    PRIMARY KEY (register, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX entry_of_site ON entry (site, register, id);
CREATE INDEX entry_due ON entry (site, due_on) WHERE due_on <> '';

-- What the fields that may name somebody hold: here only, apart from the journal, where it can be erased.
CREATE TABLE entry_words (
    register TEXT NOT NULL,
    entry INTEGER NOT NULL,
    told TEXT NOT NULL CHECK (json_valid(told)),
    PRIMARY KEY (register, entry),
    FOREIGN KEY (register, entry) REFERENCES entry (register, id)
) STRICT, WITHOUT ROWID;
