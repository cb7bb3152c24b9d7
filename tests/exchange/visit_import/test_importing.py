"""Importing into a hall: what is recorded of each kind of visit, stopping half-way, refusing names."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from desk_app.domain.figures.as_json import to_json
from desk_app.domain.figures.query import Selection
from desk_app.domain.spreadsheet import guarded
from desk_app.exchange.imports import Listener, Note, Reason
from desk_app.exchange.tables.writing import csv_written
from desk_app.exchange.visit_import import VisitReport as Report
from desk_app.exchange.visit_import import import_visits, parse_map, preview
from desk_app.services import figures, keeping
from desk_app.storage.store import Store
from tests.support.hall import ManualClock, open_hall_store

MAP = """
[visit]
day = { value = "2022-04-12" }
arrived = "in"
called = "call"
started = "start"
ended = "end"
left = "gone"
booked_for = "rdv"
service = { column = "what", default = "identity" }
counter = "where"
[outcome]
column = "how"
"""
HEADER = "in,call,start,end,gone,rdv,what,where,how\n"
DAY = Selection("2022-04-12", "2022-04-12")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_hall_store(tmp_path / "data", ManualClock(1_795_423_320_000)) as opened:
        yield opened


@pytest.fixture
def take(store: Store, tmp_path: Path) -> Callable[..., tuple[Report, dict[str, Any]]]:
    """Import rows, verify, and give the report and the figures of the day."""

    def do(rows: str, map_text: str = MAP, listener: Listener | None = None) -> tuple[Report, dict[str, Any]]:
        path = tmp_path / "visits.csv"
        path.write_text(HEADER + rows, encoding="utf-8")
        report = import_visits(store, path, parse_map(map_text), listener)
        assert keeping.verify(store).faults == ()
        return report, to_json(figures.figures(store, DAY))

    return do


Take = Callable[..., tuple[Report, dict[str, Any]]]


def test_call_and_start_are_two_moments_where_both_are_told(take: Take) -> None:
    _, told = take("9:00,9:05,9:06,9:16,,,,,served\n")
    assert (told["wait"]["median_s"], told["approach"]["median_s"]) == (360, 60)
    assert (told["service_time"]["median_s"], told["stay"]["median_s"]) == (600, 960)


def test_a_start_alone_is_the_call(take: Take) -> None:
    _, told = take("9:00,,9:06,9:16,,,,,served\n")
    assert (told["wait"]["median_s"], told["approach"]["n"], told["service_time"]["median_s"]) == (360, 0, 600)


def test_times_that_nobody_knows_are_not_invented(take: Take) -> None:
    report, told = take("9:00,,,,,,,,served\n9:00,,,9:30,,,,,served\n9:00,9:05,,,,,,,served\n9:00,,,,,,,,left\n")
    assert report.notes == {Note.NO_START: 2, Note.NO_END: 2, Note.NO_DEPARTURE: 1}
    assert (told["arrivals"], told["served"], told["left"], told["excluded"]) == (4, 3, 1, {"UNTIMED": 3})
    assert (told["wait"]["n"], told["service_time"]["n"], told["stay"]["n"]) == (1, 0, 1)


def test_who_left_and_when(take: Take) -> None:
    rows = "9:00,,,,9:30,,,,left\n9:00,9:10,,,9:12,,,,left_called\n9:00,9:10,9:11,,9:20,,,,left_in_service\n"
    values = 'column = "how"\nvalues = { left_called = "left_called", left_in_service = "left_in_service" }'
    _, told = take(rows, MAP.replace('column = "how"', values))
    assert told["left_by_phase"] == {"CALLED": 1, "IN_SERVICE": 1, "WAITING": 1}
    assert told["wait"]["within"]["left_beyond"] == 1


def test_the_absent_and_the_unclosed_leave_nothing_open(take: Take, store: Store) -> None:
    _, told = take("9:00,9:10,,,,,,,absent\n9:00,9:10,,,,,,,unclosed\n")
    assert (told["arrivals"], told["unclosed"], told["still_open"], told["called"]) == (2, 1, 0, 1)
    assert (told["absent"], told["left"], told["left_by_phase"]) == (1, 0, {})


def test_a_booked_visitor_who_came_early_waits_from_the_booked_time(take: Take) -> None:
    _, told = take("9:00,9:25,,9:40,,9:20,,,served\n9:45,9:50,,9:55,,9:20,,,served\n")
    assert (told["wait"]["n"], told["wait"]["max_s"]) == (2, 300)
    assert told["punctuality"]["late_visitors"] == 1


def test_an_unknown_name_is_refused_unless_the_map_creates_it(take: Take, store: Store) -> None:
    rows = "9:00,9:05,,9:10,,,Passeport, cni,served\n".replace("Passeport, cni", '"Passeport, cni",Guichet 1')
    rows += "9:00,9:05,,9:10,,,Objets trouvés,,served\n9:00,9:05,,9:10,,,,Quai 9,served\n"
    report, told = take(rows)
    assert report.reasons == {Reason.UNKNOWN_SERVICE: 1, Reason.UNKNOWN_COUNTER: 1}
    assert told["arrivals"] == 1
    report, told = take(rows, MAP + "[settings]\ncreate_missing = true\n")
    assert (report.new_services, report.new_counters) == (("Objets trouvés",), ("Quai 9",))
    assert (told["arrivals"], report.known, report.written) == (3, 1, 2)
    added = store.settings().service("objets-trouves")
    assert added is not None
    assert (added.label, added.active) == ("Objets trouvés", False)


def test_the_future_is_no_past_visit(take: Take) -> None:
    report, _ = take("9:00,9:05,,9:10,,,,,served\n", MAP.replace("2022-04-12", "2027-01-04"))
    assert report.reasons == {Reason.FUTURE: 1}


def test_another_site_is_refused(take: Take) -> None:
    report, _ = take("9:00,9:05,,9:10,,,,,served\n", MAP.replace("[visit]", '[visit]\nsite = { value = "Annexe" }'))
    assert report.reasons == {Reason.UNKNOWN_SITE: 1}
    report, _ = take(
        "9:00,9:05,,9:10,,,,,served\n", MAP.replace("[visit]", '[visit]\nsite = { value = "hall administratif" }')
    )
    assert report.written == 1


@pytest.mark.parametrize(
    ("row", "fields"),
    [
        ("9:00,9:05,9:06,9:17,,,,,served\n", "times"),
        ("9:00,9:05,9:06,9:16,,,civil-status,,served\n", "service"),
        ("9:00,9:05,9:06,9:16,,,,g1,served\n", "counter"),
    ],
)
def test_a_row_that_tells_otherwise_than_before_is_told(take: Take, row: str, fields: str) -> None:
    known = MAP + '[identity]\ncolumns = ["in"]\n'
    first = "9:00,9:05,9:06,9:16,,,,,served\n"
    take(first, known)
    report, _ = take(row, known)
    assert (report.known, report.written) == (0, 0)
    assert [one.first.details for one in report.alike.values()] == [{"fields": fields}]
    assert take(first, known)[0].known == 1


def test_stopping_half_way_and_going_on(take: Take) -> None:
    rows = "".join(f"9:00,9:05,,9:{10 + n % 50}:{n // 50:02d},,,,,served\n" for n in range(1200))
    heard: list[tuple[int, int | None]] = []
    stop_after = Listener(lambda done, total: heard.append((done, total)), lambda: (500, 1200) in heard)
    report, told = take(rows, MAP, stop_after)
    assert (report.cancelled, report.written, told["arrivals"]) == (True, 500, 500)
    assert heard[:2] == [(500, None), (1000, None)]
    report, told = take(rows)
    assert (report.cancelled, report.known, report.written, told["arrivals"]) == (False, 500, 700, 1200)
    assert report.rejects is None


def test_numbers_of_the_day_follow_those_already_given(take: Take, store: Store) -> None:
    take("9:00,9:05,,9:10,,,,,served\n9:01,9:05,,9:10,,,,,served\n")
    take("9:02,9:05,,9:10,,,,,served\n")
    rows = store.connection.execute("SELECT series, number FROM ticket ORDER BY number")
    assert [tuple(row) for row in rows] == [("A", 1), ("A", 2), ("A", 3)]


def test_a_preview_is_possible_beside_an_open_desk(take: Take, store: Store, tmp_path: Path) -> None:
    take("9:00,9:05,,9:10,,,,,served\n")
    with Store.open_to_read(store.folder, store._migrations, store.clock) as reader:
        assert preview(reader, tmp_path / "visits.csv", parse_map(MAP)).known == 1


@pytest.mark.parametrize(
    ("cell", "safe"),
    [
        ("=cmd|' /C calc'!A0", "'=cmd|' /C calc'!A0"),
        ("+1+2", "'+1+2"),
        ("-12+3", "'-12+3"),
        ("-12", "-12"),
        ("-12,5", "-12,5"),
        ("+33 6 12 34 56 78", "+33 6 12 34 56 78"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\t=1", "'\t=1"),
        ("\r=1", "'\r=1"),
        ("\ufeff=1", "'\ufeff=1"),
        (" =1", "' =1"),
        ("\x00=1", "'=1"),
        ("＝1", "'＝1"),
        ("Jean-François", "Jean-François"),
        ("", ""),
    ],
)
def test_cells_that_a_spreadsheet_would_run_are_guarded(cell: str, safe: str) -> None:
    assert guarded(cell) == safe


def test_a_file_is_written_whole_or_not_at_all(tmp_path: Path) -> None:
    path = tmp_path / "out.csv"
    path.write_text("before")
    with pytest.raises(csv.Error), csv_written(path) as writer:
        writer.writerow(None)  # type: ignore[arg-type]
    assert [file.name for file in tmp_path.iterdir()] == ["out.csv"]
    assert path.read_text() == "before"
    with csv_written(path) as writer:
        writer.writerow(["a;b", "é"])
    assert path.read_text("utf-8-sig") == '"a;b";é\n'
