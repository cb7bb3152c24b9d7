-- Acts and services that are issued: asked for with a delay announced, or counted when issued in the same visit.

CREATE TABLE act (
    id INTEGER PRIMARY KEY,
    site TEXT NOT NULL,
    origin TEXT NOT NULL CHECK (origin IN ('asked', 'counter', 'correction')),
    kind TEXT NOT NULL,
    asked_on TEXT NOT NULL CHECK (length(asked_on) = 10),
    state TEXT NOT NULL CHECK (state IN ('asked', 'waiting', 'ready', 'issued', 'cancelled', 'corrected')),
    n INTEGER NOT NULL CHECK (n >= 1),
    days INTEGER NOT NULL CHECK (days >= 0),
    basis TEXT NOT NULL,
    due_on TEXT,
    waits_for TEXT CHECK (waits_for IN ('state', 'file')),
    waits_since TEXT,
    waited TEXT NOT NULL CHECK (json_valid(waited)),
    incomplete INTEGER NOT NULL CHECK (incomplete IN (0, 1)),
    ready_on TEXT,
    notified_on TEXT,
    ended_on TEXT,
    corrections TEXT NOT NULL CHECK (json_valid(corrections)),
    town_error_on TEXT,
    last_fact INTEGER NOT NULL
) STRICT;

CREATE INDEX act_open ON act (site, due_on) WHERE state IN ('asked', 'waiting', 'ready');
CREATE INDEX act_due ON act (site, due_on) WHERE due_on IS NOT NULL;
CREATE INDEX act_ended ON act (site, ended_on) WHERE ended_on IS NOT NULL;
CREATE INDEX act_asked ON act (site, asked_on) WHERE origin = 'asked';
CREATE INDEX act_town_error ON act (site, town_error_on) WHERE town_error_on IS NOT NULL;

-- The number of the file elsewhere, which may lead to somebody: here only, erased a year after the end.
CREATE TABLE act_reference (
    act INTEGER PRIMARY KEY REFERENCES act (id),
    reference TEXT NOT NULL CHECK (length(reference) BETWEEN 1 AND 60)
) STRICT;
