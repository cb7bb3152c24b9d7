"""Past visits out of the tables of other systems, through a map that says which column is what.

A map is a TOML file (UTF-8). Only `[visit] arrived` and `[visit] service` are needed; all the rest has a default.

    [source]                          # found out when absent
    sheet = "Feuil1"                  # a name, or a position from 1; default: the first visible sheet with rows
    encoding = "cp1252"               # default "auto"
    delimiter = ";"                   # default "auto"; "tab" is understood
    header_row = 3                    # the row that names the columns; 0: none does, and they are "#1", "#2"…
    extra_cells = "ignore"            # rows wider than the header; default "reject"

    [times]
    timezone = "Europe/Paris"         # of times without an offset; default: the site's
    order = "dmy"                     # dates in figures: "dmy" (default), "mdy" (US), "ymd"
    formats = ["%d.%m.%Y %H.%M"]      # default: found out. strptime patterns, or "iso", "unix", "unix_ms",
                                      # "excel", "excel1904", "auto"; the first that fits
    not_applicable = ["0:00:00"]      # beside "", "-", "NA", "NULL"…
    after_midnight = true             # a time more than 12 h before the one it follows is of the next day
    skipped_hour = "shift"            # times in the hour that summer time skips; default "reject"
    negative_wait = "accept_inaccurate"     # called or started before the arrival; default "reject"
    negative_service = "accept_inaccurate"  # ended before it started; default "reject"
    missing_start = "reject"          # served without call or start; default "accept": no wait is told
    longest_hours = 24                # later than this after the arrival is a mistake

    [identity]
    columns = ["file", "ticket"]      # what makes a row itself when the file is imported again;
                                      # default: the whole row, and how many equal rows came before it
    [visit]
    site = { value = "Mairie" }       # default: the site of the desk
    day = "Date"                      # the date of times of the day
    arrived = ["Arrivée", "Ticket"]   # a column; of several, the first that is not empty
    called = "Appel"                  # also: started, ended, left, booked_for
    service = "Motif"                 # also: counter, channel, persons

Instead of a column's name, a position `"#3"`, or a table:

    day = { value = "2022-04-12" }                                     # the same for the whole file
    day = { column = "Date", format = "%y%m%d" }
    arrived = { column = "Créé le", format = "unix_ms" }
    booked_for = { column = "heure rdv", day = "date rdv" }            # a date of its own
    started = { column = "Attente", after = "arrived", unit = "min" }  # or before = "ended"; units: ms, s, min,
                                                                       # h, d, and "h:min" or "min:s" for 12:30
    counter = { column = "server", empty = ["NO_SERVER"] }
    service = { column = "type", values = { PS = "Passeports" }, default = "Accueil" }

How the visit ended: "served", "left" (while waiting), "left_called", "left_in_service", "absent", "unclosed", or
"reject: why". Without [outcome], who has a start or an end was served and who has only a departure left. Common
French and English words are known; case and accents do not count.

    [outcome]
    column = "Statut"
    values = { "Parti sans être reçu" = "left", TEST = "reject: a test ticket" }
    other = "reject: unknown status"  # default: rows with any other word are rejected and listed

    [[rules]]                         # asked first, in order; the first whose conditions all hold decides
    when = { Statut = "HANG", Attente = { above = 0 } }   # a word, a list, or is, not, blank, above, below
    outcome = "left"                  # or reject = "never queued"

    [settings]
    create_missing = true             # services and counters that the site lacks are added, out of use;
                                      # default: their rows are rejected
"""

from __future__ import annotations

from desk_app.exchange.visit_import.importing import import_visits, preview
from desk_app.exchange.visit_import.map_file import parse_map, read_map
from desk_app.exchange.visit_import.map_model import VisitMap
from desk_app.exchange.visit_import.past_visit import Doubt, PastVisit
from desk_app.exchange.visit_import.report import VisitReport
from desk_app.services.past_visits import PastOutcome as Outcome

__all__ = [
    "Doubt",
    "Outcome",
    "PastVisit",
    "VisitMap",
    "VisitReport",
    "import_visits",
    "parse_map",
    "preview",
    "read_map",
]
