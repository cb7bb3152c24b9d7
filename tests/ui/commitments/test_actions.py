"""From a red light to its action and the action's effect, by keys."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desk_app.domain.registers import actions
from desk_app.domain.registers.model import Values
from desk_app.services import registers
from desk_app.services.acting import new_operation
from desk_app.services.registers_reading import register_view
from desk_app.storage.store import Store
from desk_app.ui.commitments.page import CommitmentsPage
from tests.ui.commitments.conftest import VALERIE, Opened
from tests.ui.desks import drain

KEY = Qt.Key
REGISTER = actions.REGISTER


def _press(key: Qt.Key) -> None:
    widget = QApplication.focusWidget()
    assert widget is not None
    QTest.keyClick(widget, key)


def _type(text: str) -> None:
    widget = QApplication.focusWidget()
    assert widget is not None
    QTest.keyClicks(widget, text)


def _drain(page: CommitmentsPage) -> None:
    while drain(page.presenter._desk):
        QApplication.processEvents()


def _record(store: Store, **told: object) -> int:
    values: Values = {"title": "Ouvrir à l’heure", "origin": "indicator", "commitments": (5,), **told}  # type: ignore[dict-item]
    return registers.record(store, REGISTER, values, by=VALERIE, op=new_operation(store)).entry


def _missing(page: CommitmentsPage, number: int) -> str:
    row = next(row for row in page.overview.model.rows if row.commitment.number == number)
    return page.overview.model.columns[-1].text(row)


def test_a_red_light_says_whether_something_is_done(opened: Opened, store: Store) -> None:
    page = opened(store)
    assert _missing(page, 5) == "no action under way"
    _record(store)
    page.presenter.refresh()
    _drain(page)
    assert _missing(page, 5) == "action: Ouvrir à l’heure"


def test_enter_and_a_digit_lead_to_an_action_whose_effect_is_told_on_the_way(opened: Opened, store: Store) -> None:
    number = _record(store, before="60 %")
    for move, told in (
        ("finish", {"done_on": "2026-11-20"}),
        ("check_effect", {"after": "96 %", "effective": "yes"}),
    ):
        registers.move(store, REGISTER, number, move, told, by=VALERIE, op=new_operation(store))
    page = opened(store)
    went: list[object] = []
    page.presenter._desk.notices.page_asked.connect(lambda *to: went.append(to))
    _type("5")
    _press(KEY.Key_Return)
    card = page.detail.action_card
    assert [card.model.columns[-1].text(row) for row in card.model.rows] == ["60 % → 96 %"]
    _press(KEY.Key_1)
    assert went == [("actions", (actions.NAME, number))]


def test_f2_opens_an_action_born_of_the_indicator_with_its_figure(opened: Opened, store: Store) -> None:
    page = opened(store)
    _type("5")
    _press(KEY.Key_Return)
    _press(KEY.Key_F2)
    _press(KEY.Key_Return)
    _drain(page)
    assert page.detail.action_card.form.reason.refusal.text() == "Fill this in."
    _type("Ouvrir les portes avant huit heures")
    _press(KEY.Key_Return)
    _drain(page)
    (line,) = register_view(store, REGISTER).lines
    entry = line.entry
    assert (entry.text("origin"), entry.text("origin_key"), entry.numbers("commitments")) == (
        "indicator", "opening.on_time", (5,),
    )  # fmt: skip
    assert entry.text("before").endswith("%")
    assert not page.detail.action_card.form.isVisible()
    page.presenter.refresh()
    _drain(page)
    assert len(page.detail.action_card.model.rows) == 1
