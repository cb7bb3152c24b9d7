"""The file of an exchange: calls one by one or by slots, every row accounted for, once."""

from __future__ import annotations

from pathlib import Path

import pytest

from desk_app.domain.calls.model import CallOutcome
from desk_app.domain.indicators.calls import INDICATORS
from desk_app.exchange.call_import import CallImporter, CallReport, parse_map
from desk_app.exchange.imports import MapError, Reason, import_file, preview
from desk_app.services.quality.sources import calls as source
from desk_app.services.quality.sources.asked import Asked
from tests.support.hall import ROOT, SITE, Hall

CALLS = """
[call]
at = "Début"
answered = { column = "Attente", after = "at", unit = "s" }
service = { column = "Ligne", values = { 4101 = "État civil" } }
[outcome]
column = "Résultat"
values = { "Transf." = "transferred", TEST = "reject: a test call" }
"""
CALLS_CSV = """Début;Attente;Ligne;Résultat
23/10/2026 08:31:12;12;4101;Décroché
23/10/2026 08:32:00;40;;Transf.
23/10/2026 08:33:00;61;;Abandonné
23/10/2026 08:34:00;5;;TEST
23/10/2026 08:35:00;5;9999;Décroché
23/10/2026 08:36:00;5000;;Décroché
;5;;Décroché
23/12/2026 08:36:00;5;;Décroché
23/10/2026 08:37:00;5;;Autre
"""
SLOTS = """
[call]
day = "Jour"
at = "Tranche"
[slot]
presented = "Présentés"
answered = "Décrochés"
mean_seconds = "Attente"
within = "20s"
within_seconds = 20
"""
SLOTS_CSV = """Jour,Tranche,Présentés,Décrochés,Attente,20s
23/10/2026,09:00,50,45,"12,6",40
23/10/2026,09:30,10,12,9,8
23/10/2026,10:00,0,0,,
23/10/2026,10:30,4,-1,,
"""


def _import(hall: Hall, told: str, content: str, folder: Path) -> CallReport:
    file = folder / "calls.csv"
    file.write_text(content, "utf-8")
    return import_file(hall.store, file, CallImporter(hall.store, parse_map(told, "Europe/Paris")))


def _shares(hall: Hall) -> dict[str, tuple[int, int]]:
    counts: dict[str, int] = {}
    for cells in source.count(hall.store, Asked(SITE, "2026-10-23", "2026-10-23", {})).values():
        for names in cells.values():
            for name, n in names.items():
                counts[name] = counts.get(name, 0) + n
    shares = {key: INDICATORS[key](counts) for key in ("calls.answered", "calls.within", "calls.solved")}
    return {key: (share.numerator, share.denominator) for key, share in shares.items()}


def test_calls_one_by_one(hall: Hall, tmp_path: Path) -> None:
    report = _import(hall, CALLS, CALLS_CSV, tmp_path)
    assert report.calls == {CallOutcome.PICKED_UP: 1, CallOutcome.TRANSFERRED: 1, CallOutcome.MISSED: 1}
    assert report.reasons == dict.fromkeys(
        (
            Reason.RULE,
            Reason.UNKNOWN_SERVICE,
            Reason.BAD_RINGING,
            Reason.NO_CALL_TIME,
            Reason.FUTURE,
            Reason.UNKNOWN_OUTCOME,
        ),
        1,
    )
    assert (report.rows, report.accepted, report.written, report.known) == (9, 3, 3, 0)
    assert _shares(hall) == {"calls.answered": (2, 3), "calls.within": (1, 2), "calls.solved": (1, 1)}
    again = _import(hall, CALLS, CALLS_CSV, tmp_path)
    assert (again.accepted, again.known, again.written) == (3, 3, 0)
    assert "services" not in str(report.calls)


def test_a_call_of_another_line_than_before_is_told(hall: Hall, tmp_path: Path) -> None:
    known = CALLS + '[identity]\ncolumns = ["Début"]\n'
    _import(hall, known, CALLS_CSV, tmp_path)
    again = _import(hall, known, CALLS_CSV.replace("12;4101;", "12;;"), tmp_path)
    assert (again.known, again.written, again.reasons[Reason.DIFFERS]) == (2, 0, 1)


def test_slots_of_calls(hall: Hall, tmp_path: Path) -> None:
    report = _import(hall, SLOTS, SLOTS_CSV, tmp_path)
    assert report.calls == {CallOutcome.PICKED_UP: 45, CallOutcome.MISSED: 5}
    assert report.reasons == {Reason.SLOT_SUM: 1, Reason.NO_CALLS: 1, Reason.BAD_NUMBER: 1}
    assert _shares(hall) == {"calls.answered": (45, 50), "calls.within": (40, 45), "calls.solved": (0, 0)}
    assert report.untimed_slots == 0


def test_a_preview_writes_nothing(hall: Hall, tmp_path: Path) -> None:
    file, before = tmp_path / "calls.csv", hall.facts()
    file.write_text(CALLS_CSV, "utf-8")
    report = preview(hall.store, file, CallImporter(hall.store, parse_map(CALLS, "Europe/Paris")))
    assert (report.accepted, report.written, hall.facts()) == (3, 0, before)


@pytest.mark.parametrize(
    "told",
    [
        "[call]\nday = 'Jour'",
        "[call]\nat = 'T'\n[slot]\nanswered = 'A'",
        "[call]\nat = 'T'\n[slot]\nanswered = 'A'\nmissed = 'M'\nwithin = 'W'",
        "[call]\nat = 'T'\n[slot]\nanswered = 'A'\nmissed = 'M'\nwithin = 'W'\nwithin_seconds = 9999",
        "[call]\nat = 'T'\nrings = 'R'",
        "[call]\nat = 'T'\n[outcome]\ncolumn = 'O'\nvalues = { X = 'callback_promised' }",
    ],
)
def test_a_wrong_map_is_refused(told: str) -> None:
    with pytest.raises(MapError):
        parse_map(told, "Europe/Paris")


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_maps_of_the_help_can_be_read(language: str) -> None:
    page = (ROOT / "resources" / "help" / language / "import_calls.md").read_text("utf-8")
    maps = [block.removeprefix("toml\n") for block in page.split("```")[1::2]]
    read = [parse_map(told, "Europe/Paris") for told in maps]
    assert [(told.legs, told.slot is not None) for told in read] == [(False, False), (True, False), (False, True)]
