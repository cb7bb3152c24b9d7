-- Phone calls, one by one or several counted together by the exchange, and the call-backs promised.

CREATE TABLE call (
    id INTEGER PRIMARY KEY,
    site TEXT NOT NULL,
    day TEXT NOT NULL CHECK (length(day) = 10),
    at INTEGER NOT NULL,
    origin TEXT NOT NULL CHECK (origin IN ('desk', 'exchange', 'slot')),
    reason TEXT NOT NULL,
    service TEXT NOT NULL,
    outcome TEXT NOT NULL CHECK (
        outcome IN (
            'answered', 'transferred', 'transfer_failed', 'message_taken', 'callback_promised', 'wrong_number', 'missed',
            'picked_up'
        )
    ),
    agent TEXT NOT NULL,
    n INTEGER NOT NULL CHECK (n >= 1),
    rings INTEGER CHECK (rings >= 0),
    seconds INTEGER CHECK (seconds >= 0),
    void INTEGER NOT NULL CHECK (void IN (0, 1)),
    tries INTEGER NOT NULL CHECK (tries >= 0),
    tried_on TEXT,
    kept_on TEXT,
    dropped_on TEXT,
    last_fact INTEGER NOT NULL
) STRICT;

CREATE INDEX call_day ON call (site, day);
CREATE INDEX call_promised ON call (site, day) WHERE outcome = 'callback_promised';
CREATE INDEX call_to_make ON call (site, day)
WHERE outcome = 'callback_promised' AND kept_on IS NULL AND dropped_on IS NULL AND void = 0;

-- Sums of the calls of a day, written with each of them: commitments never read the calls of years one by one.
CREATE TABLE call_sum (
    site TEXT NOT NULL,
    day TEXT NOT NULL,
    service TEXT NOT NULL,
    exchange INTEGER NOT NULL CHECK (exchange IN (0, 1)),
    outcome TEXT NOT NULL,
    rings INTEGER NOT NULL,
    n INTEGER NOT NULL CHECK (n > 0),
    PRIMARY KEY (site, day, service, exchange, outcome, rings)
) STRICT, WITHOUT ROWID;

-- Whom to call back: here only, erased as soon as it is done, after 30 days at most.
CREATE TABLE caller (
    call INTEGER PRIMARY KEY REFERENCES call (id),
    name TEXT NOT NULL CHECK (length(name) <= 120),
    phone TEXT NOT NULL CHECK (length(phone) <= 40)
) STRICT;
