"""Past requests and complaints out of the tables of other systems, through a map that says which column is what.

[source], [times], [identity] and [[rules]] (with `reject` only) are those of the visits (`visit_import`). A day that is
told as an instant is the day it had in the time zone of the map. No name and no text is taken over.

    [request]                         # or [complaint]
    received = "Reçue le"
    promised = "Échéance"             # requests: the day announced; else the time of the object or of the channel
    acknowledged = "Accusé le"
    answered = "Répondue le"          # empty: still open; or { column = …, when = { Statut = ["Close"] } }
    channel = { column = "Canal", values = { Poste = "letter" } }
    object = { column = "Objet", values = { ABC = "school" }, default = "other" }     # requests: an object's name
    theme = { value = "time_limit" }  # complaints; default: other
    kind = { value = "complaint" }    # complaints: complaint (default), suggestion, thanks
    commitments = { value = "18, 26" }    # complaints: without any, it is counted apart
    service = "Service"               # by its name or identifier in the settings; default: the whole place
"""

from __future__ import annotations

from desk_app.exchange.register_import.complaints import ComplaintImporter, read_complaint_map
from desk_app.exchange.register_import.report import EntryReport
from desk_app.exchange.register_import.requests import RequestImporter, read_request_map

__all__ = ["ComplaintImporter", "EntryReport", "RequestImporter", "read_complaint_map", "read_request_map"]
