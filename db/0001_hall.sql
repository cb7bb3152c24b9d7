-- The hall: journal, state, and what is kept beside them. Times are UTC milliseconds; days are local, ISO.

PRAGMA application_id = 1347768393;  -- "PUPI"

CREATE TABLE meta (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- The journal: what happened, append-only, chained by hash. The state below is a cache of it.
CREATE TABLE journal (
    id INTEGER PRIMARY KEY,
    op TEXT NOT NULL CHECK (length(op) BETWEEN 8 AND 80),
    part INTEGER NOT NULL CHECK (part >= 0),
    at INTEGER NOT NULL,
    recorded_at INTEGER NOT NULL,
    day TEXT NOT NULL CHECK (length(day) = 10),
    kind TEXT NOT NULL,
    site TEXT NOT NULL,
    desk TEXT NOT NULL,
    agent TEXT NOT NULL,
    counter TEXT,
    visit INTEGER REFERENCES visit (id) DEFERRABLE INITIALLY DEFERRED,
    appointment INTEGER REFERENCES appointment (id) DEFERRABLE INITIALLY DEFERRED,
    payload TEXT NOT NULL CHECK (json_valid(payload)),
    undo_of INTEGER REFERENCES journal (id),
    hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;

CREATE UNIQUE INDEX journal_op ON journal (op, part);
CREATE INDEX journal_visit ON journal (visit) WHERE visit IS NOT NULL;
CREATE INDEX journal_appointment ON journal (appointment) WHERE appointment IS NOT NULL;
CREATE INDEX journal_counter ON journal (counter, id) WHERE visit IS NULL AND counter IS NOT NULL;
CREATE INDEX journal_hall ON journal (site, day, id) WHERE visit IS NULL AND appointment IS NULL AND counter IS NULL;

CREATE TRIGGER journal_no_update BEFORE UPDATE ON journal
BEGIN
    SELECT RAISE(ABORT, 'the journal is append-only');
END;

CREATE TRIGGER journal_no_delete BEFORE DELETE ON journal
BEGIN
    SELECT RAISE(ABORT, 'the journal is append-only');
END;

CREATE TRIGGER journal_in_order BEFORE INSERT ON journal
WHEN NEW.id IS NOT (SELECT coalesce(max(id), 0) + 1 FROM journal)
BEGIN
    SELECT RAISE(ABORT, 'the journal has no gaps');
END;

CREATE TABLE settings_version (
    version INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    day TEXT NOT NULL,
    site TEXT NOT NULL,
    document TEXT NOT NULL CHECK (json_valid(document))
) STRICT;

CREATE TABLE visit (
    id INTEGER PRIMARY KEY,
    site TEXT NOT NULL,
    day TEXT NOT NULL CHECK (length(day) = 10),
    minute INTEGER NOT NULL CHECK (minute BETWEEN 0 AND 1439),
    arrived_at INTEGER NOT NULL,
    series TEXT NOT NULL,
    number INTEGER NOT NULL CHECK (number >= 1),
    service TEXT NOT NULL,
    services TEXT NOT NULL CHECK (json_valid(services)),
    channel TEXT NOT NULL,
    persons INTEGER NOT NULL CHECK (persons BETWEEN 1 AND 50),
    priority INTEGER NOT NULL CHECK (priority IN (0, 1)),
    form_help_asked INTEGER NOT NULL CHECK (form_help_asked IN (0, 1)),
    discreet INTEGER NOT NULL CHECK (discreet IN (0, 1)),
    booked_for INTEGER,
    appointment INTEGER REFERENCES appointment (id),
    visitor_late INTEGER NOT NULL CHECK (visitor_late IN (0, 1)),
    state TEXT NOT NULL CHECK (
        state IN ('WAITING', 'CALLED', 'IN_SERVICE', 'ON_HOLD', 'ABSENT', 'SERVED', 'LEFT', 'VOID', 'UNCLOSED')
    ),
    left_phase TEXT,
    inaccurate TEXT,
    corrected INTEGER NOT NULL CHECK (corrected IN (0, 1)),
    carried_over INTEGER NOT NULL CHECK (carried_over IN (0, 1)),
    void_reason TEXT,
    origin TEXT NOT NULL,
    -- figures, computed by the domain; null where they do not apply
    wait_ms INTEGER CHECK (wait_ms >= 0),
    felt_ms INTEGER CHECK (felt_ms >= 0),
    gone_after_ms INTEGER CHECK (gone_after_ms >= 0),
    appointment_delay_ms INTEGER,
    approach_ms INTEGER CHECK (approach_ms >= 0),
    service_ms INTEGER CHECK (service_ms >= 0),
    later_wait_ms INTEGER CHECK (later_wait_ms >= 0),
    stay_ms INTEGER CHECK (stay_ms >= 0),
    last_fact INTEGER NOT NULL
) STRICT;

CREATE INDEX visit_day ON visit (site, day);

-- Every number ever given, so that none is given twice; a visit that became discreet holds two.
-- Its reference is checked at once: while a deferred one is open (the fact before its visit), SQLite would look
-- through every deferred child without an index, here all the tickets of ten years at each arrival.
CREATE TABLE ticket (
    site TEXT NOT NULL,
    day TEXT NOT NULL,
    series TEXT NOT NULL CHECK (length(series) BETWEEN 1 AND 3),
    number INTEGER NOT NULL CHECK (number >= 1),
    visit INTEGER NOT NULL REFERENCES visit (id),
    PRIMARY KEY (site, day, series, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE segment (
    visit INTEGER NOT NULL REFERENCES visit (id),
    seq INTEGER NOT NULL CHECK (seq >= 1),
    site TEXT NOT NULL,
    service TEXT NOT NULL,
    state TEXT NOT NULL CHECK (
        state IN (
            'WAITING', 'CALLED', 'IN_SERVICE', 'ON_HOLD', 'ABSENT', 'TRANSFERRED', 'SERVED', 'LEFT', 'VOID', 'UNCLOSED'
        )
    ),
    entered_at INTEGER NOT NULL,
    due_at INTEGER NOT NULL,
    since INTEGER NOT NULL,
    front INTEGER NOT NULL CHECK (front IN (0, 1)),
    target_counter TEXT,
    counter TEXT,
    agent TEXT,
    calls INTEGER NOT NULL CHECK (calls >= 0),
    call_no INTEGER,
    first_called_at INTEGER,
    called_at INTEGER,
    started_at INTEGER,
    served_from INTEGER,
    absent_at INTEGER,
    returned_at INTEGER,
    hold_reason TEXT,
    ended_at INTEGER,
    left_phase TEXT,
    transfer_cause TEXT,
    outcome TEXT,
    items TEXT NOT NULL CHECK (json_valid(items)),
    form_help_given INTEGER NOT NULL CHECK (form_help_given IN (0, 1)),
    first_contact INTEGER CHECK (first_contact IN (0, 1)),
    waited_ms INTEGER NOT NULL CHECK (waited_ms >= 0),
    waited_after_ms INTEGER NOT NULL CHECK (waited_after_ms >= 0),
    served_ms INTEGER NOT NULL CHECK (served_ms >= 0),
    held_ms INTEGER NOT NULL CHECK (held_ms >= 0),
    PRIMARY KEY (visit, seq),
    CHECK (state NOT IN ('CALLED', 'IN_SERVICE') OR counter IS NOT NULL)
) STRICT, WITHOUT ROWID;

CREATE INDEX segment_live ON segment (site, state, due_at)
WHERE state IN ('WAITING', 'CALLED', 'IN_SERVICE', 'ON_HOLD', 'ABSENT');
-- One visitor at a time at a counter, whatever the program does.
CREATE UNIQUE INDEX segment_at_counter ON segment (site, counter) WHERE state IN ('CALLED', 'IN_SERVICE');
CREATE INDEX segment_call ON segment (site, call_no) WHERE call_no IS NOT NULL;
CREATE INDEX segment_served ON segment (site, service, ended_at) WHERE state = 'SERVED';

CREATE TABLE confidentiality (
    visit INTEGER PRIMARY KEY REFERENCES visit (id),
    site TEXT NOT NULL,
    day TEXT NOT NULL,
    requested_at INTEGER NOT NULL,
    asked_by TEXT NOT NULL,
    settled_at INTEGER,
    outcome TEXT CHECK (outcome IN ('granted', 'alternative', 'declined', 'not_possible')),
    mode TEXT,
    room TEXT,
    obstacle TEXT,
    received_at INTEGER,
    room_freed_at INTEGER
) STRICT;

CREATE INDEX confidentiality_day ON confidentiality (site, day);

CREATE TABLE appointment (
    id INTEGER PRIMARY KEY,
    site TEXT NOT NULL,
    day TEXT NOT NULL CHECK (length(day) = 10),
    booked_for INTEGER NOT NULL,
    minutes INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 480),
    service TEXT NOT NULL,
    state TEXT NOT NULL CHECK (
        state IN ('BOOKED', 'CHECKED_IN', 'CANCELLED_BY_VISITOR', 'CANCELLED_BY_SERVICE', 'MISSED', 'VOID')
    ),
    created_at INTEGER NOT NULL,
    discreet INTEGER NOT NULL CHECK (discreet IN (0, 1)),
    visit INTEGER REFERENCES visit (id) DEFERRABLE INITIALLY DEFERRED,
    cancelled_at INTEGER,
    last_fact INTEGER NOT NULL
) STRICT;

CREATE INDEX appointment_day ON appointment (site, day, booked_for);
-- For the deferred reference above: without it each new visit looks through all appointments.
CREATE INDEX appointment_visit ON appointment (visit) WHERE visit IS NOT NULL;

-- Names and contacts live here only, apart from the journal, so that they can be erased without breaking it.
CREATE TABLE person (
    id INTEGER PRIMARY KEY,
    appointment INTEGER NOT NULL UNIQUE REFERENCES appointment (id),
    name TEXT NOT NULL CHECK (length(name) <= 120),
    contact TEXT NOT NULL CHECK (length(contact) <= 120),
    erase_after TEXT NOT NULL CHECK (length(erase_after) = 10)
) STRICT;

CREATE INDEX person_erase ON person (erase_after);

CREATE TABLE counter_status (
    counter TEXT NOT NULL,
    site TEXT NOT NULL,
    is_open INTEGER NOT NULL CHECK (is_open IN (0, 1)),
    agent TEXT,
    since INTEGER,
    paused_since INTEGER,
    PRIMARY KEY (site, counter)
) STRICT, WITHOUT ROWID;

CREATE TABLE hall_day (
    site TEXT NOT NULL,
    day TEXT NOT NULL,
    planned TEXT NOT NULL CHECK (json_valid(planned)),
    sessions TEXT NOT NULL CHECK (json_valid(sessions)),
    closed_at INTEGER,
    PRIMARY KEY (site, day)
) STRICT, WITHOUT ROWID;

CREATE TABLE contact (
    fact INTEGER PRIMARY KEY REFERENCES journal (id),
    site TEXT NOT NULL,
    day TEXT NOT NULL,
    minute INTEGER NOT NULL CHECK (minute BETWEEN 0 AND 1439),
    channel TEXT NOT NULL,
    reason TEXT NOT NULL
) STRICT;

CREATE INDEX contact_day ON contact (site, day);

-- Caches and queues of this PC: not part of the journal.
CREATE TABLE day_pack (
    site TEXT NOT NULL,
    day TEXT NOT NULL,
    pack BLOB NOT NULL,
    PRIMARY KEY (site, day)
) STRICT, WITHOUT ROWID;

CREATE TABLE outbox (
    id INTEGER PRIMARY KEY,
    site TEXT NOT NULL,
    day TEXT NOT NULL,
    desk TEXT NOT NULL,
    revision INTEGER NOT NULL CHECK (revision >= 1),
    name TEXT NOT NULL UNIQUE,
    body BLOB NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('pending', 'written', 'delivered')),
    created_at INTEGER NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    next_try_at INTEGER NOT NULL,
    written_at INTEGER,
    delivered_at INTEGER,
    error TEXT,
    UNIQUE (site, desk, day, revision)
) STRICT;

CREATE INDEX outbox_to_do ON outbox (next_try_at) WHERE state <> 'delivered';
