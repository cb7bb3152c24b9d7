-- Check grids: which are in use at a site and how often, the rounds and mystery tests, and what was noted in them.

-- Each change of a grid's use is a row, as its fact in the journal tells it; `periodicity` is null once it is not in use.
CREATE TABLE check_plan (
    fact INTEGER PRIMARY KEY,
    site TEXT NOT NULL,
    grid TEXT NOT NULL,
    day TEXT NOT NULL CHECK (length(day) = 10),
    periodicity TEXT
) STRICT;

CREATE TABLE check_run (
    id INTEGER PRIMARY KEY,
    site TEXT NOT NULL,
    grid TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version >= 1),
    state TEXT NOT NULL CHECK (state IN ('planned', 'done', 'scored', 'cancelled')),
    recorded_by TEXT NOT NULL,
    channel TEXT,
    planned_for TEXT,
    done_on TEXT,
    answers TEXT CHECK (answers IS NULL OR json_valid(answers)),
    indicator TEXT NOT NULL,
    met INTEGER NOT NULL CHECK (met BETWEEN 0 AND checked),
    checked INTEGER NOT NULL,
    critical INTEGER NOT NULL CHECK (critical >= 0),
    last_fact INTEGER NOT NULL
) STRICT;

CREATE INDEX check_run_done ON check_run (site, done_on);
CREATE INDEX check_run_open ON check_run (site) WHERE state = 'planned' OR (state = 'done' AND answers IS NULL);

-- What was noted of a point, and the photo that shows it: here only, apart from the journal. The empty point is the
-- whole round, or the scenario of a test.
CREATE TABLE check_words (
    run INTEGER NOT NULL REFERENCES check_run (id),
    item TEXT NOT NULL,
    note TEXT NOT NULL CHECK (length(note) <= 500),
    photo TEXT NOT NULL CHECK (length(photo) <= 120),
    PRIMARY KEY (run, item)
) STRICT, WITHOUT ROWID;
