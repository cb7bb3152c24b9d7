"""The page in French, empty, crowded, in every variant: drawn without a warning, within the screen it is made for."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QScrollArea

from desk_app.services import appointments, visits
from desk_app.services.appointments import Booking
from desk_app.services.visits import Arrival
from desk_app.storage.appointments import Person
from desk_app.ui.kit.look import Look
from desk_app.ui.kit.theme import SCALES, Theme
from desk_app.ui.shell.main_window import MainWindow
from tests.ui.reception.conftest import MakeReception
from tests.ui.reception.driver import ENTER, ESCAPE, Key, Reception, at
from tests.ui.shots import settle, shoot

PAGE = QSize(1366, 628)


def crowd(reception: Reception) -> None:
    for place in range(25):
        service = ("identity", "civil-status", "school", "social")[place % 4]
        arrival = Arrival((service,), 1 + place % 3, priority=place == 9, form_help=place == 5)
        reception.do(visits.arrive, arrival)
        reception.run(1)
    for minute in range(9 * 60, 12 * 60, 15):
        booking = Booking(at(0, minute), "identity", discreet=minute % 4 == 0)
        reception.do(appointments.book, booking, Person("Mme de La Tour du Pin-Montauban-Rochechouart"))
    reception.press(Key.Key_F2, Key.Key_1, Key.Key_F9)


@pytest.mark.usefixtures("french")
def test_the_page_is_drawn_empty_crowded_and_questioned(make_reception: MakeReception, look: Look) -> None:
    reception = make_reception(open_hall=False)
    shoot(reception.view, look, "reception-empty", PAGE)
    crowd(reception)
    reception.press(Key.Key_1, ENTER)
    shoot(reception.view, look, "reception-crowded", PAGE)
    reception.press(Key.Key_F10)
    shoot(reception.view, look, "reception-outcome", PAGE)


@pytest.mark.usefixtures("french")
def test_at_100_per_cent_nothing_has_to_be_scrolled(make_reception: MakeReception) -> None:
    reception = make_reception(open_hall=False)
    crowd(reception)
    reception.press(Key.Key_F10)
    least = reception.view.minimumSizeHint()
    assert least.width() <= PAGE.width()
    assert least.height() <= PAGE.height()


@pytest.mark.usefixtures("french")
def test_a_ticket_given_or_a_sentence_told_moves_nothing(make_reception: MakeReception) -> None:
    reception = make_reception(in_window=True)
    reception.window.resize(1366, 768)
    reception.settle()
    settle()
    before = reception.view.size()
    reception.press(Key.Key_1, ENTER)
    assert reception.view.arrival.ticket.showing
    assert reception.view.size() == before
    reception.press(ESCAPE)
    reception.view.arrival.ticket.rest()
    reception.press(ENTER)
    assert reception.view.arrival.message.isVisible()
    assert reception.view.size() == before


def test_at_200_per_cent_the_page_scrolls_to_what_takes_the_keyboard(
    make_reception: MakeReception, look: Look, qapp: QApplication
) -> None:
    look.apply(qapp, Theme(scale=200))
    reception = make_reception(in_window=True)
    reception.window.resize(1366, 768)
    reception.press(Key.Key_1, ENTER, Key.Key_F2, Key.Key_1, Key.Key_F9, Key.Key_F10)
    seen = reception.view.counters.ending
    assert not seen.visibleRegion().isEmpty()
    assert reception.view.arrival.field.visibleRegion().isEmpty()
    reception.press(ESCAPE)
    assert not reception.view.arrival.field.visibleRegion().isEmpty()
    reception.press(Key.Key_1, ENTER)
    assert not reception.view.arrival.ticket.number.visibleRegion().isEmpty()


@pytest.mark.usefixtures("french")
@pytest.mark.parametrize("scale", [125, 150, 200])
def test_beside_the_help_a_large_text_only_scrolls_downwards(
    make_reception: MakeReception, look: Look, qapp: QApplication, scale: int
) -> None:
    look.apply(qapp, Theme(scale=scale))
    reception = make_reception(in_window=True)
    assert isinstance(reception.window, MainWindow)
    reception.window.resize(1366, 768)
    crowd(reception)
    reception.window.toggle_help()
    settle()
    frame = reception.view.parentWidget()
    area = frame.parentWidget() if frame else None
    assert isinstance(area, QScrollArea)
    assert reception.view.width() <= area.viewport().width()


@pytest.mark.usefixtures("french")
def test_at_100_per_cent_the_words_of_the_counter_keys_are_whole(make_reception: MakeReception) -> None:
    reception = make_reception()
    crowd(reception)
    buttons = [button for button in reception.view.counters.keys.buttons.values() if button.isVisible()]
    assert [button.words.text() for button in buttons] == [button.accessibleName() for button in buttons]


@pytest.mark.usefixtures("french")
@pytest.mark.parametrize("scale", SCALES)
@pytest.mark.parametrize("helped", [False, True])
def test_no_service_and_no_usual_name_is_cut_at_1366_pixels(
    make_reception: MakeReception, look: Look, qapp: QApplication, scale: int, helped: bool
) -> None:
    look.apply(qapp, Theme(scale=scale))
    reception = make_reception(in_window=True)
    reception.window.resize(1366, 768)
    for place, service in enumerate(("identity", "civil-status", "elections", "school", "social")):
        reception.do(visits.arrive, Arrival((service,), 1 + place % 2))
        reception.do(
            appointments.book, Booking(at(10, place), service), Person(("Mme Imbert", "M. N’Diaye")[place % 2])
        )
    if helped:
        reception.press(Key.Key_F1)
    reception.press(Key.Key_F2, Key.Key_1, Key.Key_F9)
    settle()
    queue, booked = reception.view.queue.table, reception.view.appointments.table
    services = [queue.tip_of(queue.model().index(row, 2)) for row in range(5)]
    if not helped or scale <= 150:  # beside the help, larger texts leave the queue half of the screen
        assert services == [""] * 5
    cells = [booked.tip_of(booked.model().index(row, column)) for row in range(5) for column in range(2)]
    assert cells == [""] * 10
