-- Satisfaction surveys: campaigns folded from their facts, and the forms beside the journal, which hold no time.

CREATE TABLE survey (
    id INTEGER PRIMARY KEY,
    site TEXT NOT NULL,
    perimeter TEXT NOT NULL,
    title TEXT NOT NULL,
    bank TEXT NOT NULL,
    bank_version INTEGER NOT NULL,
    questions TEXT NOT NULL CHECK (json_valid(questions)),
    services TEXT NOT NULL CHECK (json_valid(services)),
    first_day TEXT NOT NULL CHECK (length(first_day) = 10),
    last_day TEXT NOT NULL CHECK (length(last_day) = 10),
    wanted INTEGER NOT NULL CHECK (wanted >= 0),
    state TEXT NOT NULL CHECK (state IN ('draft', 'open', 'closed', 'published')),
    opened_on TEXT,
    closed_on TEXT,
    published_on TEXT,
    seals INTEGER NOT NULL CHECK (seals >= 0),
    sealed INTEGER NOT NULL CHECK (sealed >= 0),
    double_entry TEXT NOT NULL CHECK (json_valid(double_entry)),
    last_fact INTEGER NOT NULL
) STRICT;

-- One form. Its key is drawn from a random number, and the rows stand in the order of the keys: neither tells when a
-- form came, so that it cannot be laid beside a visit. A seal (a fact with the number and the digest of forms) is only
-- made once the day or the batch of the forms is over; until then the half of the day is kept, afterwards as a tally.
CREATE TABLE survey_form (
    form_key TEXT PRIMARY KEY,
    survey INTEGER NOT NULL REFERENCES survey (id),
    site TEXT NOT NULL,
    day TEXT NOT NULL CHECK (length(day) = 10),
    service TEXT NOT NULL,
    channel TEXT NOT NULL CHECK (channel IN ('paper', 'kiosk', 'web')),
    half TEXT NOT NULL CHECK (half IN ('', 'morning', 'afternoon')),
    batch INTEGER, -- the batch of paper sheets and the number written on the sheet
    sheet INTEGER,
    seal INTEGER,
    answers TEXT NOT NULL CHECK (json_valid(answers)),
    CHECK ((batch IS NULL) = (sheet IS NULL)),
    CHECK (batch IS NULL OR channel = 'paper') -- paper that somebody else keyed has no batch
) STRICT, WITHOUT ROWID;

CREATE INDEX survey_form_day ON survey_form (site, day);
CREATE INDEX survey_form_survey ON survey_form (survey, seal);
CREATE UNIQUE INDEX survey_form_sheet ON survey_form (survey, batch, sheet) WHERE batch IS NOT NULL;

-- Sheets keyed a second time, until their batch is finished. `differed` is how many answers were not the same at first.
CREATE TABLE survey_again (
    survey INTEGER NOT NULL,
    batch INTEGER NOT NULL,
    sheet INTEGER NOT NULL,
    answers TEXT NOT NULL CHECK (json_valid(answers)),
    differed INTEGER NOT NULL CHECK (differed >= 0),
    PRIMARY KEY (survey, batch, sheet)
) STRICT, WITHOUT ROWID;

-- How many forms were collected by service, weekday (0 is Monday) and half of the day: what quotas are told from.
CREATE TABLE survey_tally (
    survey INTEGER NOT NULL REFERENCES survey (id),
    service TEXT NOT NULL,
    weekday INTEGER NOT NULL CHECK (weekday BETWEEN 0 AND 6),
    half TEXT NOT NULL CHECK (half IN ('', 'morning', 'afternoon')),
    forms INTEGER NOT NULL CHECK (forms > 0),
    PRIMARY KEY (survey, service, weekday, half)
) STRICT, WITHOUT ROWID;

-- Free words of the forms, apart from the answers and without their day: erasable one by one, and all a year after.
CREATE TABLE survey_words (
    words_key TEXT PRIMARY KEY,
    survey INTEGER NOT NULL REFERENCES survey (id),
    question TEXT NOT NULL,
    service TEXT NOT NULL,
    words TEXT NOT NULL CHECK (length(words) BETWEEN 1 AND 1000)
) STRICT, WITHOUT ROWID;

CREATE INDEX survey_words_survey ON survey_words (survey);
