"""Today's appointments: found by what is typed, checked in with Enter, told missed with F11."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFontMetrics

from desk_app.domain.appointment import AppointmentState
from desk_app.services import appointments, closing
from desk_app.services.appointments import Booking
from desk_app.services.closing import Settlement
from desk_app.storage.appointments import Person
from desk_app.ui.kit.colours import Tone
from desk_app.ui.kit.look import Look
from desk_app.ui.reception.appointment_delegate import fitted
from tests.ui.reception.conftest import MakeReception
from tests.ui.reception.driver import DAY, ENTER, ESCAPE, Held, Key, Reception, at


@pytest.fixture
def booked(reception: Reception) -> Reception:
    for hour, minute, service, name, discreet in (
        (10, 0, "identity", "Mme Estève", False),
        (9, 15, "civil-status", "M. N’Diaye", False),
        (9, 45, "social", "Mme Cadet", False),
        (11, 30, "housing", "M. Pérez", True),
    ):
        terms = Booking(at(hour, minute), service, discreet=discreet)
        reception.do(appointments.book, terms, Person(name))
    return reception


def shown(reception: Reception) -> list[tuple[str, str, str, str]]:
    return [(row.time, row.who, row.service, row.state) for row in reception.view.appointments.model.rows]


def states(reception: Reception) -> list[AppointmentState]:
    return [line.appointment.state for line in reception.hall.appointments]


def test_they_are_listed_by_time_and_the_discreet_ones_without_name_or_service(booked: Reception) -> None:
    assert shown(booked) == [
        ("09:15", "M. N’Diaye", "État civil", "□ Expected"),
        ("09:45", "", "Interview", "□ Expected"),
        ("10:00", "Mme Estève", "Passeport, CNI", "□ Expected"),
        ("11:30", "", "Interview", "□ Expected"),
    ]


@pytest.mark.parametrize(
    ("typed", "times"),
    [
        ("esteve", ["10:00"]),
        ("10:", ["10:00"]),
        ("9h45", ["09:45"]),
        ("civil", ["09:15"]),
        ("ndiaye", []),
        ("n diaye", ["09:15"]),
        ("perez", ["11:30"]),
        ("&à", ["10:00"]),
        ("interview", ["09:45", "11:30"]),
    ],
)
def test_search_as_one_types(booked: Reception, typed: str, times: list[str]) -> None:
    booked.press(Key.Key_F3)
    booked.type(typed)
    assert [row[0] for row in shown(booked)] == times


def test_enter_checks_in_and_the_ticket_is_shown(booked: Reception) -> None:
    booked.press(Key.Key_F3)
    booked.type("est")
    booked.press(ENTER)
    assert booked.said == "The 10:00 appointment is here · ticket A 001"
    assert booked.view.arrival.ticket.number.text() == "A 001"
    assert booked.view.arrival.field.hasFocus()
    assert booked.view.appointments.field.text() == ""
    assert shown(booked)[-1] == ("10:00", "Mme Estève", "Passeport, CNI", "■ Arrived")
    assert booked.cells()[3] == "booked 10:00"


def test_arrows_choose_another_row_without_leaving_the_field(booked: Reception) -> None:
    booked.press(Key.Key_F3, Key.Key_Down, Key.Key_Down, ENTER)
    assert booked.visit().booked_for == at(10)


def test_late_is_said_and_f11_tells_the_absence(booked: Reception) -> None:
    booked.run(26)
    assert shown(booked)[0][3] == "▲ Late"
    booked.press(Key.Key_F3, Key.Key_F11)
    assert booked.said == "The visitor may still come: wait until 15 min after the hour, or close the doors."
    booked.run(5)
    booked.press(Key.Key_F11)
    assert states(booked)[0] is AppointmentState.MISSED
    assert booked.said == "The 09:15 appointment was missed"
    assert shown(booked)[-1][3] == "○ Did not come"


def test_a_row_checked_in_twice_is_refused_in_a_sentence(booked: Reception) -> None:
    booked.press(Key.Key_F3, ENTER)
    booked.press(Key.Key_F3)
    booked.type("ndiaye".replace("nd", "n d"))
    booked.press(ENTER)
    assert booked.said == "This appointment is already settled."
    assert len(booked.hall.queue) == 1


def test_what_is_typed_and_the_selection_survive_a_refresh(booked: Reception) -> None:
    booked.press(Key.Key_F3)
    booked.type("interview")
    booked.press(Key.Key_Down)
    booked.do(appointments.book, Booking(at(10, 30), "school"), None)
    current = booked.view.appointments.table.current()
    assert current is not None
    assert (current.time, booked.view.appointments.field.text()) == ("11:30", "interview")


def test_escape_empties_the_search_and_comes_back(booked: Reception) -> None:
    booked.press(Key.Key_F3)
    booked.type("zz")
    assert booked.view.appointments.nothing.text() == "No appointment answers this."
    booked.press(ESCAPE)
    assert booked.view.arrival.field.hasFocus()
    assert len(shown(booked)) == 4


def test_a_day_without_appointments_says_so(reception: Reception) -> None:
    assert reception.view.appointments.nothing.text().startswith("No appointment today.")


@pytest.mark.parametrize(
    ("settled", "state", "tone"),
    [
        (Settlement.SERVED, "✓ Served", Tone.GOOD),
        (Settlement.LEFT, "○ Left", Tone.NEUTRAL),
        (Settlement.UNCLOSED, "! Not closed", Tone.WARN),
    ],
)
def test_a_visit_that_ended_is_told_as_it_ended(booked: Reception, settled: Settlement, state: str, tone: Tone) -> None:
    booked.press(Key.Key_F3, ENTER)
    booked.run(9 * 60)
    booked.do(closing.mark_all_missed, DAY)
    booked.do(closing.close_day, DAY, {1: settled})
    row = next(row for row in booked.view.appointments.model.rows if row.who == "M. N’Diaye")
    assert (row.state, row.tone) == (state, tone)


def test_undoing_a_change_tells_that_the_former_name_does_not_come_back(make_reception: MakeReception) -> None:
    reception = make_reception(in_window=True)
    booking = Booking(at(10), "identity")
    number = reception.do(appointments.book, booking, Person("Mme Aubry")).appointment
    for name, said in (("M. Aubry", "Undone, but for the name"), ("M. Aubry", "Undone")):
        reception.do(appointments.change, number, booking, Person(name))
        reception.press(Key.Key_Z, held=Held.ControlModifier)
        assert reception.said.startswith(said)
    assert reception.said == "Undone"


def test_a_cell_as_wide_as_its_words_cuts_none(look: Look) -> None:
    metrics = QFontMetrics(look.theme.font("small"))
    texts = [f"▲ En retard {number}" for number in range(60)]
    assert [text for text in texts if fitted(text, metrics, metrics.horizontalAdvance(text)) != text] == []
    assert fitted("▲ En retard", metrics, 20).endswith("…")
