"""Rows to visits: every row gives a visit, or the reason why it is none."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.domain.visit import Channel
from desk_app.exchange.imports import MapError, Note, Reason, Rejected
from desk_app.exchange.imports.map_document import open_table
from desk_app.exchange.imports.sentences import SENTENCES, sentence
from desk_app.exchange.tables import Row, TableError
from desk_app.exchange.visit_import import Doubt, Outcome, PastVisit, parse_map
from tests.exchange.visit_import.reading import Reading, readings

Read = Callable[..., list[Reading | Row]]

BASIC = """
[visit]
day = "jour"
arrived = "arrivée"
started = "début"
ended = "fin"
left = "départ"
service = { value = "Accueil" }
"""
HEADER = "jour;arrivée;début;fin;départ\n"


@pytest.fixture
def read(tmp_path: Path) -> Read:
    """Read a CSV text through a map's text."""

    def do(content: str | bytes, map_text: str) -> list[Reading | Row]:
        path = tmp_path / "visits.csv"
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        told = parse_map(map_text)
        return list(readings(open_table(path, told.source), told))

    return do


def one(told: list[Reading | Row]) -> PastVisit:
    (visit,) = told
    assert isinstance(visit, PastVisit), sentence(visit) if isinstance(visit, Rejected) else visit
    return visit


def rejection(told: list[Reading | Row]) -> Rejected:
    (rejected,) = told
    assert isinstance(rejected, Rejected)
    assert sentence(rejected)
    return rejected


def ms(text: str) -> int:
    return round(datetime.fromisoformat(text).timestamp() * 1000)


def test_a_served_visit(read: Read) -> None:
    visit = one(read(HEADER + "12/04/2022;9:05:10;9h07;9:12;\n", BASIC))
    assert (visit.day, visit.outcome, visit.doubt) == ("2022-04-12", Outcome.SERVED, None)
    assert visit.arrived_at == ms("2022-04-12T09:05:10+02:00")
    assert visit.started_at == ms("2022-04-12T09:07:00+02:00")
    assert visit.ended_at == ms("2022-04-12T09:12:00+02:00")


def test_who_only_departs_has_left(read: Read) -> None:
    visit = one(read(HEADER + "12/04/2022;9:05;;;9:30\n", BASIC))
    assert (visit.outcome, visit.left_at) == (Outcome.LEFT, ms("2022-04-12T09:30:00+02:00"))


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ("12/04/2022;9:05;9:04;9:12;", Reason.NEGATIVE_WAIT),
        ("12/04/2022;9:05;9:06;9:02;", Reason.NEGATIVE_SERVICE),
        ("12/04/2022;;9:06;9:12;", Reason.NO_ARRIVAL),
        (";9:05;9:06;9:12;", Reason.NO_DAY),
        ("31/04/2022;9:05;9:06;9:12;", Reason.BAD_DAY),
        ("11/042022;9:05;9:06;9:12;", Reason.BAD_DAY),
        ("12/04/2022;9:05;9:65;9:12;", Reason.BAD_TIME),
        ("12/04/2022;9:05;;;", Reason.NO_OUTCOME),
        ("12/04/2022;9:05;9:06;9:12;;;x", Reason.EXTRA_CELLS),
        ("12/04/1022;9:05;9:06;9:12;", Reason.YEAR),
        ("29/03/2026;2:30;3:06;3:12;", Reason.SKIPPED_HOUR),
        ("12/04/2022;9:05;2022-04-14 9:06;;", Reason.TOO_LONG),
    ],
)
def test_a_row_that_is_no_visit_says_why(read: Read, row: str, reason: Reason) -> None:
    rejected = rejection(read(HEADER + row + "\n", BASIC))
    assert (rejected.line_no, rejected.reason) == (2, reason)
    assert rejected.cells[0] == row.split(";")[0]


def test_a_negative_wait_is_kept_in_doubt_where_the_map_says(read: Read) -> None:
    times = '[times]\nnegative_wait = "accept_inaccurate"\nnegative_service = "accept_inaccurate"\n'
    rows = read(HEADER + "12/04/2022;9:05;9:04;9:12;\n12/04/2022;9:05;9:06;9:02;\n", times + BASIC)
    assert [row.doubt for row in rows if isinstance(row, PastVisit)] == [Doubt.NEGATIVE_WAIT, Doubt.NEGATIVE_SERVICE]


def test_a_service_across_midnight_ends_the_next_day(read: Read) -> None:
    row = HEADER + "12/04/2022;23:50;23:58;0:04;\n"
    assert rejection(read(row, BASIC)).reason is Reason.NEGATIVE_SERVICE
    visit = one(read(row, "[times]\nafter_midnight = true\n" + BASIC))
    assert visit.day == "2022-04-12"
    assert visit.ended_at == ms("2022-04-13T00:04:00+02:00")
    assert visit.notes == (Note.AFTER_MIDNIGHT,)
    late = one(read(HEADER + "12/04/2022;23:50;0:01;0:04;\n", "[times]\nafter_midnight = true\n" + BASIC))
    assert late.started_at == ms("2022-04-13T00:01:00+02:00")


def test_the_night_of_summer_time(read: Read) -> None:
    visit = one(read(HEADER + "25/10/2026;2:50;2:10;2:20;\n", BASIC))
    assert visit.started_at == ms("2026-10-25T02:10:00+01:00")
    assert visit.notes == (Note.REPEATED_HOUR,)
    shifted = one(read(HEADER + "29/03/2026;2:30;3:40;3:50;\n", '[times]\nskipped_hour = "shift"\n' + BASIC))
    assert shifted.arrived_at == ms("2026-03-29T03:30:00+02:00")


def test_blank_rows_come_back_as_they_are(read: Read) -> None:
    told = read(HEADER + "\n;;;;\n12/04/2022;9:05;9:06;9:12;\n", BASIC)
    assert [type(row) for row in told] == [Row, Row, PastVisit]


def test_durations_instead_of_moments(read: Read) -> None:
    told = """
    [visit]
    arrived = { column = "créé", format = "unix" }
    started = { column = "attente", after = "arrived", unit = "min" }
    ended = { column = "service", after = "started", unit = "min:s" }
    service = "motif"
    """
    visit = one(read("créé;attente;service;motif\n1649747130;2,5;12:30;CNI\n", told))
    assert visit.started_at == visit.arrived_at + 150_000
    assert visit.ended_at == visit.arrived_at + 150_000 + 750_000
    back = told.replace('"arrived", unit', '"ended", unit').replace('after = "ended"', 'before = "ended"')
    back = back.replace('ended = { column = "service", after = "started", unit = "min:s" }', 'ended = "fin"')
    visit = one(read("créé;attente;fin;motif\n1649747130;2,5;2022-04-12 09:30;CNI\n", back))
    assert visit.started_at == ms("2022-04-12T09:27:30+02:00")


def test_an_appointment_export_with_times_as_text(read: Read) -> None:
    told = """
    [visit]
    day = "date rdv"
    arrived = "heure arrivée"
    called = "appel"
    booked_for = { column = "heure rdv", day = "date rdv" }
    service = { column = "motif", values = { "cni/passeport" = "Identité" }, default = "Accueil" }
    counter = { column = "lieu", empty = ["Par téléphone"] }
    persons = "personnes"
    channel = { column = "lieu", values = { "par téléphone" = "phone", "Guichet 2" = "guichet" } }
    [outcome]
    column = "statut"
    values = { "Annulé (excusé)" = "reject: it was cancelled" }
    """
    header = "date rdv,heure rdv,heure arrivée,appel,motif,lieu,personnes,statut\n"
    rows = read(
        header
        + "07/12/2020,12h50,12h45,12h54,CNI/Passeport,Guichet 2,3,Rendez-vous honoré\n"
        + "07/12/2020,12h50,12h45,12h54,,Par téléphone,,Rendez-vous honoré\n"
        + "07/12/2020,12h50,12h45,,x,Guichet 2,,Absence non excusée\n"
        + "07/12/2020,12h50,,,x,Guichet 2,,annule (excuse)\n"
        + "07/12/2020,12h50,,,x,Guichet 2,,À renseigner\n"
        + "07/12/2020,12h50,12h45,12h54,x,Guichet 2,0,Rendez-vous honoré\n"
        + "07/12/2020,12h50,12h45,12h54,x,Minitel,1,Rendez-vous honoré\n",
        told,
    )
    first, second, absent = [row for row in rows if isinstance(row, PastVisit)]
    assert (first.service, first.counter, first.persons, first.channel) == ("Identité", "Guichet 2", 3, Channel.COUNTER)
    assert first.booked_for == ms("2020-12-07T12:50:00+01:00")
    assert (second.service, second.counter, second.channel) == ("Accueil", None, Channel.PHONE)
    assert absent.outcome is Outcome.ABSENT
    reasons = [row.reason for row in rows if isinstance(row, Rejected)]
    assert reasons == [Reason.RULE, Reason.UNKNOWN_OUTCOME, Reason.BAD_PERSONS, Reason.UNKNOWN_CHANNEL]


def test_offsets_are_kept_and_the_day_is_the_sites(read: Read) -> None:
    told = '[times]\ntimezone = "America/Vancouver"\n[visit]\narrived="open"\nstarted="close"\nservice={value="x"}\n'
    visit = one(read("open,close\n2023-01-26T08:50:13+03:00,2023-01-26T09:00:00+03:00\n", told))
    assert visit.day == "2023-01-25"
    assert visit.arrived_at == ms("2023-01-26T05:50:13+00:00")


def test_american_dates_need_their_order(read: Read) -> None:
    told = '{}[visit]\narrived = "in"\nstarted = "out"\nservice = {{ value = "x" }}\n'
    row = "in,out\n04/13/2022 9:05 AM,04/13/2022 1:05 PM\n"
    assert rejection(read(row, told.format(""))).reason is Reason.BAD_TIME
    visit = one(read(row, told.format('[times]\norder = "mdy"\n')))
    assert visit.started_at == ms("2022-04-13T13:05:00+02:00")


def test_rules_come_first_and_in_order(read: Read) -> None:
    told = """
    [visit]
    arrived = "a"
    started = "s"
    left = "l"
    service = { value = "x" }
    [[rules]]
    when = { how = "HANG", wait = { above = 0 } }
    outcome = "left"
    [[rules]]
    when = { how = ["hang", "busy"] }
    reject = "never queued."
    [[rules]]
    when = { how = { not = ["AGENT"] }, wait = { blank = false, below = 5 } }
    reject = "too short"
    [outcome]
    column = "how"
    values = { AGENT = "served" }
    other = "reject: another thing"
    """
    day = "2022-04-12 09:"
    rows = "".join(
        f"{day}05,{day}06,{day}07,{how},{wait}\n"
        for how, wait in [("HANG", 12), ("HANG", 0), ("Busy", 9), ("AGENT", 1), ("TEST", 1), ("TEST", ""), ("TEST", 9)]
    )
    told_rows = read("a,s,l,how,wait\n" + rows, told)
    verdicts = [row.outcome if isinstance(row, PastVisit) else sentence(row) for row in told_rows]  # type: ignore[arg-type]
    assert verdicts == [
        Outcome.LEFT,
        "never queued.",
        "never queued.",
        Outcome.SERVED,
        "too short.",
        "another thing.",
        "another thing.",
    ]
    assert isinstance(told_rows[0], PastVisit)
    assert told_rows[0].started_at is None, "who left while waiting has no start"


def test_an_identity_holds_from_one_reading_to_the_next(read: Read) -> None:
    rows = HEADER + "12/04/2022;9:05;9:06;9:12;\n12/04/2022;9:05;9:06;9:12;\n12/04/2022;9:05;9:06;9:13;\n"
    once, again = read(rows, BASIC), read(rows + "12/04/2022;9:05;9:06;9:12;\n", BASIC)
    identities = [row.identity for row in once if isinstance(row, PastVisit)]
    assert len(set(identities)) == 3, "two equal rows are two visits"
    assert [row.identity for row in again if isinstance(row, PastVisit)][:3] == identities


def test_a_repeated_identity_is_rejected_with_the_line_before(read: Read) -> None:
    told = BASIC + '[identity]\ncolumns = ["jour", "arrivée"]\n'
    first, second = read(HEADER + "12/04/2022;9:05;9:06;9:12;\n12/04/2022;9:05;9:07;9:12;\n", told)
    assert isinstance(first, PastVisit)
    assert isinstance(second, Rejected)
    assert (second.reason, sentence(second)) == (Reason.DUPLICATE, "Line 2 has the same identity.")


@given(st.binary(max_size=300))
def test_random_rows_never_escape_as_another_error(read: Read, content: bytes) -> None:
    for row in _whatever(read, HEADER.encode() + content):
        assert isinstance(row, PastVisit | Rejected | Row)
        if isinstance(row, Rejected):
            assert sentence(row)


_CELL = st.one_of(st.text(max_size=12), st.sampled_from(["12/04/2022", "9:05", "24:00", "9:04", "0001-01-01", "1e999"]))


@given(st.lists(st.lists(_CELL, min_size=5, max_size=6), max_size=6))
def test_random_cells_never_escape_as_another_error(read: Read, rows: list[list[str]]) -> None:
    lines = [";".join('"' + cell.replace('"', '""') + '"' for cell in row) for row in rows]
    text = HEADER + "\n".join(lines)
    for row in _whatever(read, text.encode("utf-8", "replace")):
        if isinstance(row, Rejected):
            assert sentence(row)


def _whatever(read: Read, content: bytes) -> list[Reading | Row]:
    try:
        return read(content, BASIC)
    except (TableError, MapError):
        return []


def test_every_reason_has_a_sentence() -> None:
    assert set(SENTENCES) == set(Reason)


def test_a_workbook_with_real_dates_and_times(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active.append(["Relevé du guichet"])
    book.active.append([])
    book.active.append(["jour", "arrivée", "début", "fin", "départ"])
    day = date(2022, 4, 12)
    ended = datetime.fromisoformat("2022-04-12T09:20")
    book.active.append([day, time(9, 5), time(9, 7, 30), ended, None])
    book.active.append([day, 0.378472222, "9h07", 44663.3888888889, None])
    path = tmp_path / "visites.xlsx"
    book.save(path)
    told = parse_map(BASIC)
    first, second = readings(open_table(path, told.source), told)
    assert isinstance(first, PastVisit)
    assert isinstance(second, PastVisit)
    assert (first.line_no, first.day, first.started_at) == (4, "2022-04-12", ms("2022-04-12T09:07:30+02:00"))
    assert first.ended_at == ms("2022-04-12T09:20:00+02:00")
    assert (second.arrived_at, second.ended_at) == (ms("2022-04-12T09:05:00+02:00"), ms("2022-04-12T09:20:00+02:00"))
