-- Quality: the scopes of certification, and the counts that commitments are judged by.

-- Each version of a scope, whole, as its fact in the journal tells it.
CREATE TABLE scope_version (
    scope TEXT NOT NULL CHECK (length(scope) BETWEEN 1 AND 40),
    version INTEGER NOT NULL CHECK (version >= 1),
    at INTEGER NOT NULL,
    day TEXT NOT NULL CHECK (length(day) = 10),
    document TEXT NOT NULL CHECK (json_valid(document)),
    PRIMARY KEY (scope, version)
) STRICT, WITHOUT ROWID;

-- Cache of this PC: what a past day's visits count for, under the thresholds named in `rules`; made anew when missing.
CREATE TABLE day_count (
    site TEXT NOT NULL,
    day TEXT NOT NULL CHECK (length(day) = 10),
    rules TEXT NOT NULL,
    counts TEXT NOT NULL CHECK (json_valid(counts)),
    PRIMARY KEY (site, day)
) STRICT, WITHOUT ROWID;
