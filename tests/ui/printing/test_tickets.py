"""Tickets on their way to a printer, from the key to the paper: once each, never in the way of the desk."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from desk_app.domain.facts import Kind
from desk_app.domain.settings import TicketPrinting
from desk_app.domain.settings_document import to_document
from desk_app.domain.visit import State
from desk_app.services import appointments
from desk_app.services.appointments import Booking
from desk_app.services.settings import save_settings
from desk_app.storage import journal
from desk_app.storage.appointments import Person
from desk_app.ui.kit.banner import Banner
from desk_app.ui.kit.look import Look
from desk_app.ui.printing import press, tickets
from desk_app.ui.printing.tickets import Tickets
from desk_app.ui.shell.main_window import MainWindow
from tests.support.fake_printer import FakePrinter, Health, fake_printer, free_port
from tests.ui.reception.driver import ENTER, Held, Key, Reception, at
from tests.ui.shots import shoot

WAIT_TEXT = "Merci de patienter, vous serez appelé par votre numéro."


class Printing:
    """A reception whose tickets go to a fake printer, which may be switched on and off."""

    def __init__(self, folder: Path, look: Look, qtbot: QtBot) -> None:
        self.port = free_port()
        self.qtbot = qtbot
        settings = {"printer": "network", "host": "127.0.0.1", "port": self.port, "text": WAIT_TEXT}
        self.reception = Reception(folder, look, qtbot, in_window=True, tickets=settings)
        self.tickets = Tickets(self.reception.desk)
        self.reception.desk.notices.ticket_given.connect(self.tickets.take)
        self._switches = ExitStack()

    def switch_on(self, health: Health = Health.WELL) -> FakePrinter:
        return self._switches.enter_context(fake_printer(health, self.port))

    def switch_off(self) -> None:
        self._switches.close()

    def close(self) -> None:
        self.tickets.close()
        self.switch_off()
        self.reception.close()

    def until(self, true: Callable[[], bool]) -> None:
        def settled() -> bool:
            self.reception.settle()
            return true()

        self.qtbot.waitUntil(settled)

    def at_rest(self) -> bool:
        return self.tickets._under_way is None

    def arrive(self, digit: Key = Key.Key_1) -> None:
        self.reception.press(digit, ENTER)

    @property
    def banner(self) -> str:
        window = self.reception.window
        assert isinstance(window, MainWindow)
        return window.standing.told(tickets.STANDING)


@pytest.fixture
def desk(tmp_path: Path, look: Look, qtbot: QtBot) -> Iterator[Printing]:
    printing = Printing(tmp_path, look, qtbot)
    yield printing
    printing.close()


def _numbers(printer: FakePrinter) -> list[str]:
    return [row.text for paper in printer.printed for row in paper.rows if row.height == 6]


def test_an_arrival_prints_its_ticket_once(desk: Printing) -> None:
    printer = desk.switch_on()
    desk.arrive()
    desk.until(lambda: len(printer.jobs) == 1 and desk.at_rest())
    desk.reception.run(1)
    [paper] = printer.printed
    assert [row.text for row in paper.rows if row.text] == [
        "Hall administratif",
        "A 001",
        "lundi 23 novembre 2026 · 09:00",
        "Nobody is ahead of you",
        "Merci de patienter, vous serez appelé par",
        "votre numéro.",
    ]
    assert desk.banner == ""


def test_a_discreet_ticket_tells_neither_service_nor_reason(desk: Printing) -> None:
    printer = desk.switch_on()
    desk.reception.press(Key.Key_5, Key.Key_F4, ENTER)
    desk.until(lambda: len(printer.jobs) == 1)
    assert _numbers(printer) == ["R 001"]
    assert "Logement" not in printer.printed[0].text


def test_a_visit_made_discreet_in_the_queue_gets_its_new_number_on_paper(desk: Printing) -> None:
    printer = desk.switch_on()
    desk.arrive()
    desk.until(lambda: len(printer.jobs) == 1 and desk.at_rest())
    desk.reception.select(1)
    desk.reception.press(Key.Key_F4)
    desk.until(lambda: len(printer.jobs) == 2)
    assert _numbers(printer) == ["A 001", "R 001"]


def test_a_checked_in_appointment_prints_no_name(desk: Printing) -> None:
    printer = desk.switch_on()
    desk.reception.do(appointments.book, Booking(at(9, 10), "identity"), Person("Dupont"))
    desk.reception.press(Key.Key_F3)
    desk.reception.type("Dup")
    desk.reception.press(ENTER)
    desk.until(lambda: len(printer.jobs) == 1)
    assert _numbers(printer) == ["A 001"]
    assert "Dupont" not in printer.printed[0].text


def test_the_number_is_told_before_the_paper_comes(desk: Printing) -> None:
    printer = desk.switch_on(Health.SILENT)
    desk.arrive()
    assert desk.reception.said == "Ticket A 001 given"
    desk.arrive()
    assert desk.reception.said == "Ticket A 002 given"
    printer.released.set()


def test_a_repeated_operation_prints_once(desk: Printing) -> None:
    printer = desk.switch_on()
    desk.arrive()
    desk.until(lambda: len(printer.jobs) == 1 and desk.at_rest())
    given = desk.reception.visit(1).last_fact
    desk.tickets.take(_fact(desk.reception, given), "A 001")
    assert desk.at_rest()
    desk.reception.run(1)
    assert len(printer.jobs) == 1


def _fact(reception: Reception, number: int) -> Any:
    rows = [fact for visit in (1, 2) for fact in journal.of_visit(reception.store.connection, visit)]
    return next(fact for fact in rows if fact.id == number)


def test_a_ticket_not_confirmed_and_asked_again_prints_once(desk: Printing, monkeypatch: pytest.MonkeyPatch) -> None:
    printer = desk.switch_on()
    jobs: Any = desk.reception.desk.store
    desk.reception.press(Key.Key_1)
    monkeypatch.setattr(jobs, "drain", lambda: 0)
    desk.reception.press(ENTER)
    job = jobs._jobs[-1]
    assert job.take()
    job.run(desk.reception.store)  # committed, but told too late
    job.expire()
    jobs._jobs.clear()
    monkeypatch.undo()
    desk.reception.press(ENTER)
    assert desk.reception.said == "Ticket A 001 given"
    desk.until(lambda: len(printer.jobs) == 1 and desk.at_rest())
    assert _numbers(printer) == ["A 001"]


def test_a_printer_that_is_off_is_told_until_it_prints_again(desk: Printing) -> None:
    desk.arrive()
    desk.until(lambda: "A 001" in desk.banner)
    assert desk.banner == "The printer does not answer; ticket A 001 is given, say the number."
    desk.arrive()
    desk.until(lambda: "A 002" in desk.banner and desk.at_rest())
    assert desk.reception.troubles == []
    printer = desk.switch_on()
    desk.reception.run(0.1)
    desk.until(lambda: len(printer.jobs) == 2 and desk.at_rest())
    assert _numbers(printer) == ["A 001", "A 002"]
    assert desk.banner == ""


def test_another_act_leaves_the_banner(desk: Printing) -> None:
    desk.arrive()
    desk.until(lambda: "A 001" in desk.banner)
    desk.reception.press(Key.Key_F5)
    assert "A 001" in desk.banner


def test_a_banner_that_was_closed_comes_back_with_the_next_ticket_only(desk: Printing) -> None:
    desk.arrive()
    desk.until(lambda: "A 001" in desk.banner and desk.at_rest())
    window = desk.reception.window
    assert isinstance(window, MainWindow)
    window.standing.findChildren(Banner)[0].close_button.click()
    desk.reception.run(0.1)
    desk.until(desk.at_rest)
    assert desk.banner == ""
    desk.arrive()
    desk.until(lambda: "A 002" in desk.banner)


def test_a_printer_without_paper_says_so(desk: Printing) -> None:
    desk.switch_on(Health.NO_PAPER)
    desk.arrive()
    desk.until(lambda: desk.banner != "")
    assert desk.banner == "The printer has no paper, or is open; ticket A 001 is given, say the number."


def test_a_ticket_that_was_sent_is_not_sent_again(desk: Printing, monkeypatch: pytest.MonkeyPatch) -> None:
    printer = desk.switch_on(Health.SILENT)
    desk.arrive()
    desk.qtbot.waitUntil(lambda: desk.at_rest() and desk.banner != "", timeout=10_000)
    printer.health = Health.WELL
    desk.reception.run(0.1)
    assert desk.at_rest()
    assert printer.calls == 1
    desk.arrive()
    desk.until(lambda: len(printer.jobs) == 1)
    assert _numbers(printer) == ["A 002"]
    desk.until(lambda: desk.banner == "")


def test_a_ticket_too_old_is_not_printed_any_more(desk: Printing) -> None:
    desk.arrive()
    desk.until(lambda: "A 001" in desk.banner and desk.at_rest())
    desk.reception.clock.run(tickets.STALE_MS)
    printer = desk.switch_on()
    desk.arrive()
    desk.until(lambda: len(printer.jobs) == 1 and desk.at_rest())
    assert _numbers(printer) == ["A 002"]


def test_a_ticket_taken_back_meanwhile_is_not_printed(desk: Printing) -> None:
    desk.arrive()
    desk.until(lambda: "A 001" in desk.banner and desk.at_rest())
    desk.reception.press(Key.Key_Z, held=Held.ControlModifier)
    assert desk.reception.visit().state is State.VOID
    printer = desk.switch_on()
    desk.arrive()
    desk.until(lambda: len(printer.jobs) == 1 and desk.at_rest())
    assert _numbers(printer) == ["A 002"]


def test_another_printer_in_the_settings_takes_the_banner_away(desk: Printing) -> None:
    desk.arrive()
    desk.until(lambda: "A 001" in desk.banner and desk.at_rest())
    document = to_document(desk.reception.store.settings())
    document["tickets"]["printer"] = "none"
    desk.reception.do(save_settings, document, based_on=1)
    desk.until(lambda: desk.banner == "")


def test_a_printer_that_hangs_is_told_and_the_desk_works_on(desk: Printing, monkeypatch: pytest.MonkeyPatch) -> None:
    released = threading.Event()
    monkeypatch.setattr(press, "print_on", lambda _printing, _slip: released.wait(30))
    desk.tickets._press._patience.setInterval(20)
    desk.arrive()
    desk.until(lambda: "A 001" in desk.banner)
    desk.arrive()
    assert desk.reception.said == "Ticket A 002 given"
    released.set()
    desk.until(lambda: desk.banner == "" and desk.at_rest())


def test_a_mistake_of_ours_is_told_as_one_and_the_ticket_too(desk: Printing, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(_printing: TicketPrinting, _slip: object) -> None:
        raise ZeroDivisionError

    bugs: list[object] = []
    desk.reception.desk.notices.bug_met.connect(bugs.append)
    monkeypatch.setattr(press, "print_on", broken)
    desk.arrive()
    desk.until(lambda: len(bugs) == 1)
    assert "A 001" in desk.banner


def test_print_again_from_the_bar_and_with_its_key(desk: Printing) -> None:
    printer = desk.switch_on()
    window = desk.reception.window
    assert isinstance(window, MainWindow)
    desk.arrive()
    desk.until(lambda: len(printer.jobs) == 1 and desk.at_rest())
    assert window.undo_bar.extra_button.text() == "Print again"
    assert window.undo_bar.extra_key.text() == "Ctrl P"
    window.undo_bar.extra_button.click()
    desk.until(lambda: len(printer.jobs) == 2 and desk.at_rest())
    assert desk.reception.said == "Printing ticket A 001 again"
    desk.reception.run(2)
    desk.reception.press(Key.Key_P, held=Held.ControlModifier)
    desk.until(lambda: len(printer.jobs) == 3 and desk.at_rest())
    assert _numbers(printer) == ["A 001"] * 3
    assert "Printed again at 09:02" in printer.printed[2].text
    assert desk.reception.kinds().count(Kind.TICKET_REPRINTED) == 2


def test_the_arrival_is_still_taken_back_after_its_ticket_was_printed_again(desk: Printing) -> None:
    printer = desk.switch_on()
    desk.arrive()
    desk.reception.press(Key.Key_P, held=Held.ControlModifier)
    desk.until(lambda: bool(printer.jobs) and desk.at_rest())
    desk.reception.press(Key.Key_Z, held=Held.ControlModifier)
    assert desk.reception.visit().state is State.VOID


def test_print_again_for_a_visit_of_the_queue(desk: Printing) -> None:
    printer = desk.switch_on()
    first = desk.reception.arrive()
    desk.reception.arrive("school")
    desk.reception.select(first)
    desk.reception.press(Key.Key_P, held=Held.ControlModifier)
    desk.until(lambda: len(printer.jobs) == 1 and desk.at_rest())
    desk.reception.press(ENTER)
    names = [button.accessibleName() for button in desk.reception.view.queue.panel.buttons]
    desk.reception.press(Key(int(Key.Key_1) + names.index("Print the ticket again")))
    desk.until(lambda: len(printer.jobs) == 2 and desk.at_rest())
    assert _numbers(printer) == ["A 001", "A 001"]


def test_the_ticket_given_last_on_another_page_is_printed_again_too(desk: Printing) -> None:
    printer = desk.switch_on()
    desk.arrive()
    visit = desk.reception.arrive("school")
    desk.reception.desk.notices.ticket_given.emit(_fact(desk.reception, desk.reception.visit(visit).last_fact), "D 001")
    desk.until(lambda: len(printer.jobs) == 2 and desk.at_rest())
    desk.reception.press(Key.Key_P, held=Held.ControlModifier)
    desk.until(lambda: len(printer.jobs) == 3 and desk.at_rest())
    assert _numbers(printer) == ["A 001", "D 001", "D 001"]


def test_nothing_given_yet_is_told(desk: Printing) -> None:
    desk.reception.press(Key.Key_P, held=Held.ControlModifier)
    assert desk.reception.said == "No ticket was given since the start. Choose one in the queue."


def test_a_desk_without_printer_offers_nothing_and_says_why(tmp_path: Path, look: Look, qtbot: QtBot) -> None:
    reception = Reception(tmp_path, look, qtbot, in_window=True)
    reception.press(Key.Key_1, ENTER)
    assert reception.notices[-1].extra == ""
    reception.press(Key.Key_P, held=Held.ControlModifier)
    assert reception.said == "This desk prints no tickets: say the number."
    reception.select(1)
    reception.press(ENTER)
    names = [button.accessibleName() for button in reception.view.queue.panel.buttons]
    assert "Print the ticket again" not in names
    assert Kind.TICKET_REPRINTED not in reception.kinds()
    reception.close()


@pytest.mark.usefixtures("french")
def test_pictures(tmp_path: Path, look: Look, qtbot: QtBot) -> None:
    desk = Printing(tmp_path, look, qtbot)
    desk.arrive()
    desk.until(lambda: desk.banner != "" and desk.at_rest())
    shoot(desk.reception.window, look, "tickets-banner", QSize(1366, 768))
    desk.reception.select(1)
    desk.reception.press(ENTER)
    shoot(desk.reception.window, look, "tickets-acts", QSize(1366, 768))
    desk.close()
