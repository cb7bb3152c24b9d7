"""The page by its keys: a call by one key, a call told whole, the call-backs."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from desk_app.demo.town import SUPERVISOR
from desk_app.domain.calls.model import Call, CallOutcome
from desk_app.services import calls
from desk_app.services.acting import new_operation
from desk_app.services.calls import CallEntry
from desk_app.storage import calls as rows
from desk_app.storage.calls import Caller
from desk_app.storage.store import Store
from desk_app.ui.kit.look import Look
from desk_app.ui.phone.words import answered_after
from tests.ui.phone.conftest import SIZE, TODAY, Opened
from tests.ui.shots import shoot

Key = Qt.Key


def _calls(store: Store) -> list[Call]:
    site = store.settings().site.id
    return list(reversed(store.read(lambda connection: rows.of_day(connection, site, TODAY))))


def _promised(store: Store, phone: str = "06 12 34 56 78", name: str = "Mme Aubry") -> int:
    entry = CallEntry(CallOutcome.CALLBACK_PROMISED, "progress")
    return calls.log_call(store, entry, Caller(phone, name), by=SUPERVISOR, op=new_operation(store)).entry


def test_one_key_is_one_call(store: Store, opened: Callable[[Store], Opened]) -> None:
    page = opened(store)
    page.type("1")
    page.type("1")
    page.type("t3")
    page.type("1")
    page.type("n")
    page.type("f")
    assert [(call.reason, call.outcome.value) for call in _calls(store)] == [
        ("information", "answered"),
        ("information", "answered"),
        ("progress", "transferred"),
        ("information", "answered"),
        ("", "missed"),
        ("", "wrong_number"),
    ]
    cells = {key: cell.text() for key, cell in page.page.tally._cells.items()}
    assert cells["information", CallOutcome.ANSWERED] == "3"
    assert page.said[2] == "Suivi d’un dossier: put through"
    assert page.page.figures.cells[0][0].text().endswith("(4/5)")
    assert len(page.page.today.model.rows) == 6


def test_a_cell_pressed_is_a_call(store: Store, opened: Callable[[Store], Opened]) -> None:
    page = opened(store)
    QTest.mouseClick(page.page.tally._cells["report", CallOutcome.MESSAGE_TAKEN], Qt.MouseButton.LeftButton)
    page.settle()
    assert [(call.reason, call.outcome) for call in _calls(store)] == [("report", CallOutcome.MESSAGE_TAKEN)]
    page.page.today.table.setFocus()
    page.page.today.table.choose(1)
    page.press(Key.Key_Delete)
    assert [call.void for call in _calls(store)] == [True]


def test_a_call_told_whole(store: Store, opened: Callable[[Store], Opened]) -> None:
    page = opened(store)
    page.press(Key.Key_F2)
    page.type("42")
    page.type("18 s")
    page.press(Key.Key_Return)
    (call,) = _calls(store)
    assert (call.reason, call.outcome, call.seconds, call.rings) == ("appointment", CallOutcome.TRANSFERRED, 18, 4)
    assert page.focused() is page.page.tally


def test_a_call_back_is_promised_with_a_number(store: Store, opened: Callable[[Store], Opened]) -> None:
    page = opened(store)
    page.type("p")
    page.type("3")
    page.press(Key.Key_Return)  # the outcome was chosen by the key
    assert page.page.form.phone.refusal.isVisible()
    page.type("0612345678")
    page.press(Key.Key_Return)
    (line,) = page.page.callbacks.model.rows
    assert line.caller == Caller("0612345678")
    assert line.due.isoformat() == "2026-11-24"


def test_call_backs_by_their_keys(store: Store, opened: Callable[[Store], Opened]) -> None:
    first, second = _promised(store), _promised(store, "01 47 00 00 00", "")
    page = opened(store)
    page.press(Key.Key_F3)
    page.type("s")
    assert [line.call.tries for line in page.page.callbacks.model.rows] == [1, 0]
    page.type("c")
    assert [line.call.id for line in page.page.callbacks.model.rows] == [second]
    assert page.said[-1] == "Called back: the number is erased"
    page.page.callbacks.table.choose(second)
    page.type("x")
    assert not page.page.callbacks.model.rows
    assert first != second


def test_a_deadline_leads_to_its_call_back(store: Store, opened: Callable[[Store], Opened]) -> None:
    first, second = _promised(store), _promised(store, "01 47 00 00 00", "")
    page = opened(store)
    page.page.open_entry("calls", second)
    assert page.focused() is page.page.callbacks.table
    page.type("c")
    assert [line.call.id for line in page.page.callbacks.model.rows] == [first]


@pytest.mark.parametrize(
    ("typed", "told"), [("", (None, None)), ("4", (4, None)), ("18 s", (None, 18)), (" 25s ", (None, 25))]
)
def test_rings_or_seconds(typed: str, told: tuple[int | None, int | None]) -> None:
    assert answered_after(typed) == told


def test_what_is_neither(store: Store, opened: Callable[[Store], Opened]) -> None:
    with pytest.raises(ValueError, match="soon"):
        answered_after("soon")
    page = opened(store)
    page.press(Key.Key_F2)
    page.type("11soon")
    page.press(Key.Key_Return)
    assert page.page.form.after.refusal.isVisible()
    page.press(Key.Key_Escape)
    assert (_calls(store), page.focused()) == ([], page.page.tally)
    assert QGuiApplication.clipboard() is not None


@pytest.mark.usefixtures("french")
def test_pictures(store: Store, opened: Callable[[Store], Opened], look: Look) -> None:
    _promised(store)
    page = opened(store)
    page.type("112233t45nf")
    page.press(Key.Key_F2)
    page.type("115")
    page.press(Key.Key_Return)
    shoot(page.page, look, "phone", SIZE)
    page.type("p")
    shoot(page.page, look, "phone-form", SIZE)
