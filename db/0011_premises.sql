-- Cache of this PC: how many minutes of a day's openings had which greatest number of people waiting; made anew when missing.
CREATE TABLE day_occupancy (
    site TEXT NOT NULL,
    day TEXT NOT NULL CHECK (length(day) = 10),
    peaks TEXT NOT NULL CHECK (json_valid(peaks)),
    PRIMARY KEY (site, day)
) STRICT, WITHOUT ROWID;
