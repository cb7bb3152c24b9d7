-- Closed periods of a scope: the figures as they were told, and the dated amendments beside them.

-- One closing, as its fact in the journal tells it.
CREATE TABLE frozen_period (
    scope TEXT NOT NULL CHECK (length(scope) BETWEEN 1 AND 40),
    period TEXT NOT NULL CHECK (length(period) IN (4, 7)),
    day TEXT NOT NULL CHECK (length(day) = 10),
    document TEXT NOT NULL CHECK (json_valid(document)),
    PRIMARY KEY (scope, period)
) STRICT, WITHOUT ROWID;

-- What changed since, in order; never in place of the figures above.
CREATE TABLE frozen_amendment (
    scope TEXT NOT NULL,
    period TEXT NOT NULL,
    number INTEGER NOT NULL CHECK (number >= 1),
    day TEXT NOT NULL CHECK (length(day) = 10),
    document TEXT NOT NULL CHECK (json_valid(document)),
    PRIMARY KEY (scope, period, number),
    FOREIGN KEY (scope, period) REFERENCES frozen_period (scope, period)
) STRICT, WITHOUT ROWID;
