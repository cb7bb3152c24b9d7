"""The reading of the closing screen: what is open, who closed, which days were forgotten, what was sent."""

from __future__ import annotations

from desk_app.domain.actor import Actor
from desk_app.domain.appointment import is_overdue
from desk_app.domain.summary import Content, Counted
from desk_app.exchange.signing import DeskKey
from desk_app.services import appointments, visits
from desk_app.services.appointments import Booking
from desk_app.services.closing import Settlement, close_day, mark_all_missed
from desk_app.services.closing_day import ClosedSince, DayEnd, closed_since, closing_day
from desk_app.services.day_content import content_of_day
from desk_app.services.hall import open_hall
from desk_app.services.publishing import publish
from desk_app.services.reopening import reopen_day
from desk_app.storage.driver import Connection
from tests.support.hall import DAY, HOUR, MINUTE, NINE, SITE, SUPERVISOR, Hall


def _content(connection: Connection, hall: Hall) -> Content:
    return content_of_day(connection, hall.store.settings(), DAY, Counted({}, DAY, {}))


def test_an_empty_day(hall: Hall) -> None:
    told = closing_day(hall.store)
    assert (told.day, told.today, told.is_closed, told.end, told.is_again) == (DAY, DAY, False, None, False)
    assert (told.view.open_lines, told.overdue, told.unclosed, told.summaries) == ((), (), (), ())
    assert told.report.total.arrivals == 0


def test_who_closed_is_told_by_the_name_in_the_settings(hall: Hall) -> None:
    hall.do(close_day, DAY, {}, by=Actor("responsable", "accueil", SITE))
    told = closing_day(hall.store)
    assert told.is_closed
    assert told.end == DayEnd(hall.clock.now_ms(), "Responsable")


def test_a_ticket_given_after_the_closing_is_remarked_upon_even_when_it_is_served(hall: Hall) -> None:
    hall.do(close_day, DAY, {})
    closed_at = hall.clock.now_ms()
    assert closed_since(hall.store) is None
    hall.clock.run(MINUTE)
    hall.do(visits.void, hall.arrive(), "mistake")
    assert closing_day(hall.store).is_closed
    hall.open_counters("g1")
    hall.served()
    told = closing_day(hall.store)
    assert (told.is_closed, told.is_again, told.since, told.view.open_lines) == (False, True, 1, ())
    assert closed_since(hall.store) == ClosedSince(closed_at, 1)
    assert not told.report.closed
    assert not hall.store.read(lambda connection: _content(connection, hall)).closed
    hall.do(close_day, DAY, {})
    assert closing_day(hall.store).is_closed
    assert closed_since(hall.store) is None


def test_a_day_with_a_ticket_after_its_closing_is_told_the_next_day(hall: Hall) -> None:
    hall.do(close_day, DAY, {})
    hall.clock.run(MINUTE)
    hall.open_counters("g1")
    hall.served()
    hall.clock.run(24 * HOUR)
    assert closing_day(hall.store).unclosed == (DAY,)
    hall.do(close_day, DAY, {})
    assert closing_day(hall.store).unclosed == ()


def test_doors_open_again_after_the_closing_are_remarked_upon(hall: Hall) -> None:
    hall.do(close_day, DAY, {})
    hall.do(open_hall)
    assert closing_day(hall.store).is_again
    assert closed_since(hall.store) == ClosedSince(NINE, 0)


def test_the_second_closing_makes_a_new_revision(hall: Hall) -> None:
    key = DeskKey.open(hall.folder)
    hall.do(close_day, DAY, {})
    publish(hall.store, key.seal)
    late = hall.arrive()
    hall.do(close_day, DAY, {late: Settlement.LEFT})
    (again,) = publish(hall.store, key.seal).made
    assert again.revision == 2
    hall.do(reopen_day, DAY, "mistake", by=SUPERVISOR)
    assert [entry.revision for entry in publish(hall.store, key.seal).made] == [3]
    hall.do(close_day, DAY, {late: Settlement.LEFT})
    assert [entry.revision for entry in publish(hall.store, key.seal).made] == [4]


def test_forgotten_days_are_told_until_they_are_closed(hall: Hall) -> None:
    hall.do(open_hall)
    visit = hall.arrive()
    hall.clock.run(24 * HOUR)
    assert closing_day(hall.store).unclosed == (DAY,)
    hall.do(close_day, DAY, {visit: Settlement.CARRIED_OVER})
    told = closing_day(hall.store)
    assert told.unclosed == ()
    assert [line.visit for line in told.view.open_lines] == [visit]
    assert closing_day(hall.store, DAY).end == DayEnd(hall.clock.now_ms(), "a.martin")


def test_a_day_without_opening_but_with_a_visitor_left_open_is_told(hall: Hall) -> None:
    hall.arrive()
    hall.clock.run(24 * HOUR)
    assert closing_day(hall.store).unclosed == (DAY,)


def test_overdue_appointments_are_declared_missed_at_once(hall: Hall) -> None:
    for minutes in (10, 20, 200):
        hall.do(appointments.book, Booking(NINE + minutes * MINUTE, "identity"), None)
    hall.clock.run(40 * MINUTE)
    assert len(closing_day(hall.store).overdue) == 2
    hall.do(mark_all_missed, DAY)
    told = closing_day(hall.store)
    assert [line.appointment.booked_for for line in told.view.booked] == [NINE + 200 * MINUTE]
    assert told.report.appointments.missed == 2
    assert is_overdue(told.view.booked[0].appointment, NINE + 215 * MINUTE, 15 * MINUTE, doors_closed=False)


def test_the_last_summaries_come_latest_first(hall: Hall) -> None:
    key = DeskKey.open(hall.folder)
    publish(hall.store, key.seal)
    hall.arrive()
    publish(hall.store, key.seal)
    assert [entry.revision for entry in closing_day(hall.store).summaries] == [2, 1]


def test_a_ticket_carried_over_is_due_on_the_next_day_and_no_more_on_its_own(hall: Hall) -> None:
    visit = hall.arrive()
    hall.do(close_day, DAY, {visit: Settlement.CARRIED_OVER})
    assert closing_day(hall.store).is_closed
    hall.clock.run(MINUTE)
    late = hall.arrive()
    assert [line.visit for line in closing_day(hall.store).view.open_lines] == [late]
    hall.do(close_day, DAY, {late: Settlement.LEFT})
    assert closing_day(hall.store).is_closed
    hall.clock.run(24 * HOUR)
    assert [line.visit for line in closing_day(hall.store).view.open_lines] == [visit]
    hall.do(close_day, "2026-11-24", {visit: Settlement.SERVED})
    assert closing_day(hall.store).is_closed
