"""The page by its keys: an act counted, one asked for, what becomes of it, an error."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from desk_app.demo.town import SUPERVISOR
from desk_app.domain.acts.model import Act, ActState, Cause, Correction, FoundBy, WaitsFor
from desk_app.services import acts
from desk_app.services.acting import new_operation
from desk_app.storage import acts as rows
from desk_app.storage.store import Store
from desk_app.ui.kit.look import Look
from tests.ui.issuance.conftest import SIZE, TODAY, Opened
from tests.ui.shots import shoot

Key = Qt.Key
Open = Callable[[Store], Opened]


def _act(store: Store, number: int) -> Act:
    found = store.read(lambda connection: rows.one(connection, number))
    assert found is not None
    return found


def _asked(store: Store, kind: str = "copy-post", on: str = "2026-11-20", reference: str = "2026-118") -> int:
    return acts.ask_act(store, kind, on, reference, by=SUPERVISOR, op=new_operation(store)).entry


def test_one_key_is_one_act_and_plus_says_several(store: Store, opened: Open) -> None:
    page = opened(store)
    page.type("1")
    page.type("+")
    page.type("+")
    page.type("1")
    page.type("7")
    told = [(_act(store, number).kind, _act(store, number).n) for number in (1, 2, 3)]
    assert told == [("copy-counter", 1), ("copy-counter", 3), ("certificate", 1)]
    assert page.page.tally._buttons[0].aside.text() == "4"
    assert page.page.figures[0][0].text() == "5"


def test_an_act_asked_for_and_what_becomes_of_it(store: Store, opened: Open) -> None:
    page = opened(store)
    page.press(Key.Key_F2)
    page.type("2")
    page.type("2026-118")
    page.press(Key.Key_Return)
    assert (_act(store, 1).due_on, page.focused()) == ("2026-11-26", page.page.tally)
    page.press(Key.Key_F3)
    page.press(Key.Key_Return)
    assert page.focused() is page.page.panel
    page.type("4")  # waits for the State
    assert (_act(store, 1).state, _act(store, 1).waits_for) == (ActState.WAITING, WaitsFor.STATE)
    page.press(Key.Key_Return)
    page.type("6")
    page.press(Key.Key_Return)
    page.type("1")
    assert _act(store, 1).state is ActState.READY
    page.press(Key.Key_Return)
    page.type("7")
    page.type("121")
    page.press(Key.Key_Return)
    assert _act(store, 1).corrections == (Correction(TODAY, Cause.TYPING, FoundBy.VISITOR, town=True),)
    page.press(Key.Key_Escape)
    assert page.focused() is page.page.tally


def test_the_act_just_recorded_is_the_one_that_enter_opens(store: Store, opened: Open) -> None:
    page = opened(store)
    page.type("1")
    page.press(Key.Key_F2)
    page.type("2")
    page.press(Key.Key_Return)
    page.press(Key.Key_F3)
    page.press(Key.Key_Return)
    page.type("1")
    assert (_act(store, 2).state, _act(store, 1).corrections) == (ActState.READY, ())


def test_an_error_in_an_act_that_was_only_counted(store: Store, opened: Open) -> None:
    page = opened(store)
    page.press(Key.Key_F4)
    page.type("1")
    page.type("43")
    page.page.form.error.save.click()
    assert page.page.form.error.town.refusal.isVisible()
    page.type("2")
    page.press(Key.Key_Return)
    assert _act(store, 1).corrections == (Correction(TODAY, Cause.MISSING_MENTION, FoundBy.AUTHORITY, town=False),)


@pytest.mark.usefixtures("french")
def test_pictures(store: Store, opened: Open, look: Look) -> None:
    _asked(store, on="2026-11-16")
    _asked(store, "passport", "2026-11-10", "CNI-4471")
    _asked(store, "host-certificate", reference="AA-19")
    acts.suspend_act(store, 2, WaitsFor.STATE, by=SUPERVISOR, op=new_operation(store))
    acts.ready_act(store, 3, by=SUPERVISOR, op=new_operation(store))
    page = opened(store)
    page.type("1")
    page.type("1")
    page.type("7")
    page.press(Key.Key_F3)
    page.press(Key.Key_Return)
    shoot(page.page, look, "issuance", SIZE)
    page.press(Key.Key_Escape)
    page.press(Key.Key_F2)
    shoot(page.page, look, "issuance-form", SIZE)


def test_a_deadline_leads_to_its_act(store: Store, opened: Open) -> None:
    first, second = _asked(store), _asked(store)
    page = opened(store)
    page.page.open_entry("acts", first)
    chosen = page.page.list.table.current()
    assert chosen is not None
    assert (chosen.act.id, page.page.panel.isVisible()) == (first, True)
    assert first != second
