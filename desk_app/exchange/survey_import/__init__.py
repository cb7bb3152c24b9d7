"""Forms of a satisfaction survey out of the table of a web form, through a map that says which column is what.

A map is a TOML file (UTF-8). Only `[survey] day` and one answer are needed; all the rest has a default.

    [survey]
    day = "Horodateur"                # the day the form was filled in; the time is not kept
    service = { column = "Service", values = { CNI = "Passeport, CNI" } }   # a service of the settings, or nothing
    channel = { value = "web" }       # "web" (default), "kiosk", "paper"

    [answers]                         # question of the bank = column; a wrong key is answered with those there are
    signs = "La signalétique"
    courtesy = { column = "Accueil", values = { "5" = "very_satisfied", "1" = "not_satisfied" } }
    preferred_slot = "Créneaux"       # several answers: separated by ; , or |
    hours_known_by = { options = { website = "Par quel moyen [Site]", phone = "Par quel moyen [Téléphone]" } }

    [words]                           # free texts; nothing of who wrote them is read
    suggestions = "Remarques"

[source], [times], [identity] and [[rules]] are those of every import. The answers in French and in English, "oui" and
"non", "8/10" are known; any other word is told in `values`, or its row is rejected and listed. A question with a column
for each of its answers has them in `options` (answer = column): ticked by "X", "Oui", "1", the answer itself, or a word
of `ticked = ["…"]`.
"""

from __future__ import annotations

from desk_app.exchange.survey_import.importing import SurveyImporter
from desk_app.exchange.survey_import.map_file import SurveyMap, parse_map, read_map

__all__ = ["SurveyImporter", "SurveyMap", "parse_map", "read_map"]
