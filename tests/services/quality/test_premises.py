"""Seats and exceptional closures: minutes counted again from the journal, seats by day, closures listed apart."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from desk_app.domain.actor import Actor
from desk_app.domain.facts import Kind
from desk_app.domain.refusals import Refusal
from desk_app.domain.settings_document import to_document
from desk_app.domain.visit import State
from desk_app.domain.visit_life import fold
from desk_app.services import hall as doors
from desk_app.services.acting import new_operation
from desk_app.services.complaints_reading import complaint_detail
from desk_app.services.frameworks import Frameworks
from desk_app.services.quality.commitments import commitments
from desk_app.services.quality.sources import openings, premises
from desk_app.services.quality.sources.asked import Asked
from desk_app.services.settings import save_settings
from desk_app.storage import day_caches, journal, occupancy
from desk_app.storage.faults import Check
from desk_app.storage.store import Store
from desk_app.storage.verification import verify
from tests.services.quality.conftest import PLAYED, SCOPE, Town
from tests.support.complaints import day, go_to, record
from tests.support.hall import AGENT, DAY, Hall

MINUTE = 60_000
SITE = SCOPE


def told_by_journal(store: Store, on: str) -> dict[int, int]:
    """Minutes of a day by the most people waiting, each visit folded after each of its facts."""
    facts = store.connection.execute(
        "SELECT id, kind, at FROM journal WHERE day = ? AND kind IN ('hall_opened', 'hall_closed') ORDER BY id", (on,)
    ).fetchall()
    periods = list(zip([f["at"] for f in facts[::2]], [f["at"] for f in facts[1::2]], strict=True))
    waits: list[tuple[int, int, int]] = []
    rows = store.connection.execute("SELECT DISTINCT visit FROM journal WHERE day = ? AND kind = 'arrived'", (on,))
    for row in rows.fetchall():
        told = journal.of_visit(store.connection, row["visit"])
        last = fold(told)
        if last is None or last.state in (State.VOID, State.UNCLOSED) or last.inaccurate:
            continue
        for place, fact in enumerate(told[:-1]):
            seen = fold(told[: place + 1])
            if seen is not None and seen.state is State.WAITING and fact.kind is not Kind.UNDONE:
                waits.append((fact.at, told[place + 1].at, seen.persons))
    found: dict[int, int] = {}
    for opens, closes in periods:
        for begins in range(opens, closes - MINUTE + 1, MINUTE):
            moments = [begins, *(w[0] for w in waits if begins <= w[0] < begins + MINUTE)]
            peak = max(sum(n for start, end, n in waits if start <= at < end) for at in moments)
            found[peak] = found.get(peak, 0) + 1
    return found


def change(store: Store, **fields: Any) -> None:
    settings = store.settings()
    by = Actor("c.petit", settings.desk, settings.site.id, supervisor=True)
    document = {**to_document(settings), **fields}
    save_settings(store, document, based_on=settings.version, by=by, op=new_operation(store))


def seats(number: int, from_day: str = "2026-01-01", name: str = "a") -> dict[str, Any]:
    return {"id": name, "label": "Hall", "from_day": from_day, "seats": number}


def share(store: Store, frameworks: Frameworks) -> tuple[int, int]:
    view = commitments(store, frameworks, SCOPE, date(2026, 10, 1), date(2026, 11, 30))
    told = next(reading.main.share for reading in view.commitments if reading.commitment.number == 4)
    return int(told.numerator), int(told.denominator)


def test_minutes_are_those_of_the_journal_under_the_seats_of_the_day(busy_town: Town, frameworks: Frameworks) -> None:
    store = busy_town.store
    told = told_by_journal(store, PLAYED[0])
    assert (len(told) > 3, sum(told.values()) > 400) == (True, True)
    change(store, capacities=[seats(3), seats(1_000, "2026-10-02", "b")])
    numerator, denominator = share(store, frameworks)
    kept = store.read(lambda connection: occupancy.stored(connection, SITE, PLAYED[0], PLAYED[-1]))
    assert sorted(kept) == [PLAYED[0], PLAYED[1]]  # today is not kept
    found = kept[PLAYED[0]]
    assert sum(found.values()) == sum(told.values())
    # A wait after a hold is put right before the last call: it may begin a minute earlier or later than it did.
    assert sum(abs(found.get(peak, 0) - told.get(peak, 0)) for peak in {*found, *told}) <= 2
    over = sum(n for peak, n in told.items() if peak > 3)
    assert over > 0
    assert denominator - numerator == over  # everybody could sit on the days after
    assert share(store, frameworks) == (numerator, denominator)


def test_days_before_the_first_seats_count_nowhere(busy_town: Town, frameworks: Frameworks) -> None:
    assert share(busy_town.store, frameworks) == (0, 0)
    change(busy_town.store, capacities=[seats(1_000, PLAYED[2])])
    told = told_by_journal(busy_town.store, PLAYED[2])
    assert share(busy_town.store, frameworks) == (sum(told.values()), sum(told.values()))


def test_kept_minutes_are_verified_and_dropped_with_the_visits_of_the_day(busy_town: Town) -> None:
    store = busy_town.store
    change(store, capacities=[seats(3)])
    asked = Asked(SITE, PLAYED[0], PLAYED[-1], {})
    premises.look_at(store, SITE, premises.missing(store, asked))
    assert premises.missing(store, asked) == []
    assert store.read(verify) == ()
    store.connection.execute("UPDATE day_occupancy SET peaks = '{\"0\":5}' WHERE day = ?", (PLAYED[0],))
    assert [(fault.check, fault.subject) for fault in store.read(verify)] == [(Check.COUNTS, f"{SITE} {PLAYED[0]}")]
    store.write(lambda connection: day_caches.forget(connection, SITE, PLAYED[0]))
    assert premises.missing(store, asked) == [PLAYED[0]]


def test_a_day_closed_out_of_turn_is_listed_and_not_planned(hall: Hall) -> None:
    hall.do(doors.open_hall)
    hall.do(doors.close_hall)
    go_to(hall, 3, 23 * 60)
    asked = Asked(AGENT.site, DAY, day(3), {})

    def counted() -> dict[str, tuple[int, int]]:
        told = {on: cells[""] for on, cells in openings.count(hall.store, asked).items()}
        return {on: (told[on].get("openings_planned", 0), told[on].get("openings_closed", 0)) for on in told}

    before = counted()
    closure = {"id": "works", "label": "Travaux", "first": day(0), "last": day(1)}
    hall.change_settings(lambda document: document.update(closures=[closure]))
    assert counted() == {**before, day(1): (0, before[day(1)][0])}  # it was opened on the first of the two days


def test_a_closure_stops_no_clock(hall: Hall) -> None:
    number = record(hall)
    due = complaint_detail(hall.store, number, AGENT).line.due
    closure = {"id": "works", "label": "Travaux", "first": day(0), "last": day(30)}
    hall.change_settings(lambda document: document.update(closures=[closure]))
    assert complaint_detail(hall.store, number, AGENT).line.due == due


@pytest.mark.parametrize(
    ("field", "entry", "part"),
    [
        ("capacities", {"id": "a", "label": "Hall", "from_day": "1er mai", "seats": 3}, "from_day"),
        ("capacities", {"id": "a", "label": "Hall", "from_day": DAY, "seats": -1}, "seats"),
        ("closures", {"id": "a", "label": "Travaux", "first": DAY, "last": day(-1)}, "last"),
        ("closures", {"id": "a", "label": "", "first": DAY, "last": DAY}, "label"),
    ],
)
def test_what_makes_no_sense_is_refused_by_name(hall: Hall, field: str, entry: dict[str, Any], part: str) -> None:
    with pytest.raises(Refusal) as refused:
        hall.change_settings(lambda document: document.update({field: [entry]}))
    assert (refused.value.details["field"], refused.value.details["part"]) == (field, part)
