-- Requests: letters, e-mails, forms, requests at the counter, call-backs; entries folded from their facts.

CREATE TABLE request (
    id INTEGER PRIMARY KEY,
    site TEXT NOT NULL,
    object TEXT NOT NULL,
    channel TEXT NOT NULL CHECK (channel IN ('letter', 'email', 'web_form', 'counter', 'phone')),
    received_on TEXT NOT NULL CHECK (length(received_on) = 10),
    recorded_by TEXT NOT NULL,
    clock_from TEXT NOT NULL CHECK (length(clock_from) = 10),
    service TEXT NOT NULL,
    promised_on TEXT,
    documents INTEGER NOT NULL CHECK (documents >= 0),
    complete INTEGER CHECK (complete IN (0, 1)),
    abusive INTEGER NOT NULL CHECK (abusive IN (0, 1)),
    discreet INTEGER NOT NULL CHECK (discreet IN (0, 1)),
    reachable INTEGER NOT NULL CHECK (reachable IN (0, 1)),
    state TEXT NOT NULL CHECK (
        state IN (
            'received', 'assigned', 'incomplete', 'reopened', 'answered', 'transferred', 'withdrawn', 'duplicate'
        )
    ),
    owner TEXT,
    receipt_on TEXT,
    acknowledged_on TEXT,
    waits TEXT NOT NULL CHECK (json_valid(waits)),
    held_on TEXT,
    held_until TEXT,
    first_answered_on TEXT,
    answered_on TEXT,
    answer TEXT,
    answer_channel TEXT,
    ended_on TEXT,
    reopened INTEGER NOT NULL CHECK (reopened >= 0),
    transferred_to TEXT,
    duplicate_of INTEGER,
    late_cause TEXT,
    last_fact INTEGER NOT NULL
) STRICT;

CREATE INDEX request_received ON request (site, received_on);
CREATE INDEX request_promised ON request (site, promised_on) WHERE promised_on IS NOT NULL;
CREATE INDEX request_open ON request (site, received_on) WHERE ended_on IS NULL;
CREATE INDEX request_suspended ON request (site, received_on) WHERE waits <> '[]';

-- Who wrote, what, and which documents are missing: here only, apart from the journal, erased two years after the answer.
CREATE TABLE request_words (
    request INTEGER PRIMARY KEY REFERENCES request (id),
    summary TEXT NOT NULL CHECK (length(summary) <= 1000),
    name TEXT NOT NULL CHECK (length(name) <= 120),
    address TEXT NOT NULL CHECK (length(address) <= 300),
    email TEXT NOT NULL CHECK (length(email) <= 120),
    phone TEXT NOT NULL CHECK (length(phone) <= 40),
    missing TEXT NOT NULL CHECK (length(missing) <= 1000),
    signatory TEXT NOT NULL CHECK (length(signatory) <= 120)
) STRICT;
