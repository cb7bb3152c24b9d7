"""The readings of the supervision screen, over a hall made by hand."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desk_app.domain.figures.behind import Mark
from desk_app.domain.figures.query import Grouping, Measure, Selection
from desk_app.domain.localtime import moment_ms
from desk_app.domain.refusals import Refusal, RefusalCode
from desk_app.services import calling, figures, hall, supervision, visits
from desk_app.services.acting import new_operation
from desk_app.services.calling import Ending
from desk_app.services.period_reading import PeriodReading, PeriodView
from desk_app.services.visits import Arrival
from desk_app.storage.store import Store
from tests.support.hall import AGENT, ManualClock, open_hall_store

DAY = "2026-11-23"
MINUTE = 60_000


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock(moment_ms(DAY, 9 * 60, "Europe/Paris"))


@pytest.fixture
def store(tmp_path: Path, clock: ManualClock) -> Iterator[Store]:
    with open_hall_store(tmp_path / "hall", clock) as store:
        hall.open_counter(store, "g1", by=AGENT, op=new_operation(store))
        yield store


def arrive(store: Store, service: str = "identity", persons: int = 1, *, discreet: bool = False) -> int:
    arrival = Arrival((service,), persons, discreet=discreet)
    return visits.arrive(store, arrival, by=AGENT, op=new_operation(store)).visit


def serve_next(store: Store) -> int:
    visit = calling.call_next(store, "g1", by=AGENT, op=new_operation(store)).visit
    calling.finish(store, visit, "g1", Ending(), by=AGENT, op=new_operation(store))
    return visit


def read(store: Store, selection: Selection, by: Grouping = Grouping.HALF_HOUR) -> tuple[PeriodView, PeriodReading]:
    reading = PeriodReading(selection, by)
    view = None
    while view is None:
        view = reading.advance(store)
    return view, reading


def test_the_hall_now_counts_persons_and_tells_the_longest_wait_and_its_course(
    store: Store, clock: ManualClock
) -> None:
    began = clock.now_ms()
    arrive(store, persons=3)
    clock.run(4 * MINUTE)
    arrive(store)
    clock.run(8 * MINUTE)
    now = supervision.hall_now(store)
    assert (now.persons, now.visits, now.waiting_since) == (4, 2, began)
    assert (now.course[-1].persons, now.course[-1].longest_s) == (4, 12 * 60)
    at_ten_past = next(point for point in now.course if point.at == began + 10 * MINUTE)
    assert (at_ten_past.persons, at_ten_past.longest_s) == (4, 10 * 60)
    assert now.course[0].at == moment_ms(DAY, 8 * 60 + 30, "Europe/Paris")
    assert (now.course[0].persons, now.course[0].longest_s) == (0, None)


def test_nobody_waits_any_more_once_called(store: Store, clock: ManualClock) -> None:
    arrive(store)
    clock.run(2 * MINUTE)
    calling.call_next(store, "g1", by=AGENT, op=new_operation(store))
    now = supervision.hall_now(store)
    assert (now.persons, now.visits, now.waiting_since) == (0, 0, None)
    assert now.course[-1].persons == 0


def test_a_period_read_in_steps_has_the_figures_of_the_whole(store: Store, clock: ManualClock) -> None:
    for minutes in (3, 31, 9):
        arrive(store)
        arrive(store, "school")
        clock.run(minutes * MINUTE)
        serve_next(store)
    view, reading = read(store, Selection("2026-01-01", "2026-12-31"), Grouping.MONTH)
    whole = figures.breakdown(store, Selection("2026-01-01", "2026-12-31"), Grouping.MONTH)
    assert view.total == whole.total
    assert view.course == whole.groups
    assert set(view.half_hours) == {540, 570}
    assert view.services["identity"].arrivals == 3
    assert reading.done == reading.steps == 27 + 4


def test_a_service_chosen_narrows_the_figures_and_not_the_table_of_services(store: Store) -> None:
    arrive(store)
    arrive(store, "school")
    view, _ = read(store, Selection(DAY, DAY, service="school"))
    assert view.total.arrivals == 1
    assert set(view.services) == {"identity", "school"}


def test_visits_behind_come_with_their_times(store: Store, clock: ManualClock) -> None:
    visit = arrive(store)
    clock.run(5 * MINUTE)
    serve_next(store)
    behind = supervision.visits_behind(store, Selection(DAY, DAY), Measure.WAIT)
    (line,) = behind.lines
    assert (line.visit, line.wait_ms, behind.count, behind.withheld) == (visit, 5 * MINUTE, 1, 0)
    assert line.called_at == line.arrived_at + 5 * MINUTE
    assert line.ended_at == clock.now_ms()


def test_a_list_by_service_counts_discreet_visits_and_does_not_list_them(store: Store) -> None:
    arrive(store, discreet=True)
    seen = arrive(store)
    by_service = supervision.visits_behind(store, Selection(DAY, DAY, service="identity"), Mark.ARRIVALS)
    assert ([line.visit for line in by_service.lines], by_service.count, by_service.withheld) == ([seen], 2, 1)
    of_all = supervision.visits_behind(store, Selection(DAY, DAY), Mark.ARRIVALS)
    assert (len(of_all.lines), of_all.withheld) == (2, 0)


def test_a_long_list_shows_the_latest_and_counts_all(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    came = [arrive(store) for _ in range(5)]
    monkeypatch.setattr(supervision, "MOST_LINES", 2)
    behind = supervision.visits_behind(store, Selection(DAY, DAY), Mark.ARRIVALS)
    assert ([line.visit for line in behind.lines], behind.count) == (came[-2:], 5)


def test_who_waits_now_is_listed_by_arrival(store: Store, clock: ManualClock) -> None:
    first = arrive(store, "school")
    clock.run(MINUTE)
    second = arrive(store)
    assert [line.visit for line in supervision.waiting_visits(store).lines] == [first, second]


def test_a_story_has_the_facts_of_one_visit_and_an_unknown_visit_none(store: Store) -> None:
    visit = arrive(store)
    serve_next(store)
    told = supervision.story(store, visit)
    assert [fact.kind for fact in told.facts] == ["arrived", "called", "finished"]
    with pytest.raises(Refusal) as refused:
        supervision.story(store, visit + 1)
    assert refused.value.code is RefusalCode.UNKNOWN_VISIT
