"""Between Enter and the ticket: keys pressed meanwhile, a store that fails, a retry that finds its ticket."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desk_app.services import visits
from desk_app.services.acting import Outcome
from desk_app.storage.errors import StoreError, StoreProblem
from desk_app.ui.runtime.trouble import Outage, Unavailable
from tests.ui.inline_store import InlineStoreThread
from tests.ui.reception.driver import ENTER, Key, Reception


def test_enter_pressed_twice_or_held_is_one_ticket(reception: Reception) -> None:
    field = reception.view.arrival.field
    for key in (Key.Key_1, ENTER, ENTER):
        QTest.keyClick(field, key)
    held = QKeyEvent(QEvent.Type.KeyPress, ENTER, Qt.KeyboardModifier.NoModifier, "\r", True)
    QApplication.sendEvent(field, held)
    reception.settle()
    reception.press(ENTER)
    assert len(reception.hall.queue) == 1
    assert reception.view.arrival.message.isHidden()


def test_what_is_typed_while_a_ticket_is_under_way_is_for_the_next(reception: Reception) -> None:
    field = reception.view.arrival.field
    for key in (Key.Key_1, ENTER, Key.Key_2, ENTER, Key.Key_4):
        QTest.keyClick(field, key)
    reception.settle()
    assert sorted(line.ticket for line in reception.hall.queue) == ["A 001", "B 001"]
    assert reception.view.presenter.arrivals.draft.services == ("school",)


def test_a_refresh_takes_nothing_of_what_is_typed(reception: Reception) -> None:
    reception.type("canti")
    reception.press(Key.Key_Up)
    reception.do(visits.arrive, visits.Arrival(("identity",)))
    assert reception.view.arrival.field.text() == "canti"
    assert reception.view.presenter.arrivals.draft.persons == 2
    assert reception.view.arrival.services.key("identity").accessibleName().startswith("1, Passeport, CNI, 1 ")


def test_without_the_store_the_ticket_is_said_not_created_and_the_draft_stays(reception: Reception) -> None:
    field, store = reception.view.arrival.field, reception.desk.store
    assert isinstance(store, InlineStoreThread)
    for key in (Key.Key_4, Key.Key_Up, ENTER):
        QTest.keyClick(field, key)
    store.expire()
    assert "The ticket was NOT created." in reception.view.arrival.message.text()
    assert reception.troubles
    assert reception.view.presenter.arrivals.draft.services == ("school",)
    assert not reception.view.arrival.ticket.showing
    reception.press(ENTER)
    assert (reception.visit().ticket, reception.visit().persons) == ("D 001", 2)
    assert reception.view.arrival.message.isHidden()


def test_trying_again_after_a_silence_finds_the_ticket_already_written(
    reception: Reception, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = visits.arrive

    def written_then_silent(*arguments: object, **options: object) -> Outcome:
        real(*arguments, **options)  # type: ignore[arg-type]
        raise StoreError(StoreProblem.DISK_ERROR)

    monkeypatch.setattr(visits, "arrive", written_then_silent)
    reception.press(Key.Key_1, ENTER)
    assert "NOT created" in reception.view.arrival.message.text()
    monkeypatch.setattr(visits, "arrive", real)
    reception.press(ENTER)
    assert [line.ticket for line in reception.hall.queue] == ["A 001"]
    assert reception.view.arrival.ticket.number.text() == "A 001"


def test_a_silent_store_is_not_said_to_have_done_nothing(reception: Reception) -> None:
    reception.view.presenter.arrivals.failed.connect(reception.troubles.append)
    reception.view.presenter.arrivals._not_given(Unavailable(Outage.STORE_SILENT))
    assert reception.troubles[0].startswith("The ticket is not confirmed.")


def test_what_is_chosen_by_mouse_while_a_ticket_is_under_way_stays(reception: Reception) -> None:
    for key in (Key.Key_1, ENTER):
        QTest.keyClick(reception.view.arrival.field, key)
    QTest.mouseClick(reception.view.arrival.services.key("school"), Qt.MouseButton.LeftButton)
    reception.settle()
    assert reception.visit().services == ("identity",)
    assert reception.view.presenter.arrivals.draft.services == ("school",)
    reception.press(ENTER)
    assert reception.visit(2).services == ("school",)
