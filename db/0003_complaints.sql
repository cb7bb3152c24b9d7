-- Complaints, suggestions and thanks: the first register whose entries are folded from their facts.

-- The facts of one entry. The cheap conditions come first: what happens in the hall never pays for reading its payload.
CREATE INDEX journal_entry ON journal (json_extract(payload, '$.register'), json_extract(payload, '$.entry'), id)
WHERE visit IS NULL AND appointment IS NULL AND counter IS NULL AND json_extract(payload, '$.entry') IS NOT NULL;

CREATE TABLE complaint (
    id INTEGER PRIMARY KEY,
    site TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('complaint', 'suggestion', 'thanks')),
    channel TEXT NOT NULL,
    theme TEXT NOT NULL,
    received_on TEXT NOT NULL CHECK (length(received_on) = 10),
    recorded_by TEXT NOT NULL,
    clock_from TEXT NOT NULL CHECK (length(clock_from) = 10),
    service TEXT NOT NULL,
    commitments TEXT NOT NULL CHECK (json_valid(commitments)),
    serious INTEGER NOT NULL CHECK (serious IN (0, 1)),
    discreet INTEGER NOT NULL CHECK (discreet IN (0, 1)),
    legal_appeal INTEGER NOT NULL CHECK (legal_appeal IN (0, 1)),
    reachable INTEGER NOT NULL CHECK (reachable IN (0, 1)),
    state TEXT NOT NULL CHECK (
        state IN (
            'received', 'acknowledged', 'assigned', 'in_review', 'answered', 'closed', 'reopened', 'transferred',
            'reclassified', 'no_reply_possible', 'withdrawn', 'duplicate'
        )
    ),
    owner TEXT,
    acknowledged_on TEXT,
    held_on TEXT,
    drafted_on TEXT,
    first_answered_on TEXT,
    answered_on TEXT,
    answer_channel TEXT,
    upheld TEXT,
    ended_on TEXT,
    reopened INTEGER NOT NULL CHECK (reopened >= 0),
    transferred_to TEXT,
    reclassified_as TEXT,
    duplicate_of INTEGER,
    last_fact INTEGER NOT NULL
) STRICT;

CREATE INDEX complaint_received ON complaint (site, received_on);
CREATE INDEX complaint_ended ON complaint (ended_on) WHERE ended_on IS NOT NULL;

-- What was written, by whom, and what was answered: here only, apart from the journal, erased a year after the end.
CREATE TABLE complaint_words (
    complaint INTEGER PRIMARY KEY REFERENCES complaint (id),
    summary TEXT NOT NULL CHECK (length(summary) <= 1000),
    name TEXT NOT NULL CHECK (length(name) <= 120),
    address TEXT NOT NULL CHECK (length(address) <= 300),
    email TEXT NOT NULL CHECK (length(email) <= 120),
    phone TEXT NOT NULL CHECK (length(phone) <= 40),
    answer TEXT NOT NULL CHECK (length(answer) <= 4000)
) STRICT;
