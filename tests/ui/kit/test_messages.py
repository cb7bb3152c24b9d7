"""Banners, the undo bar, badges, keys and figures say what they have to say, to eyes and to screen readers."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desk_app.ui.kit import undo_bar
from desk_app.ui.kit.badge import SHAPES, StateBadge
from desk_app.ui.kit.banner import Banner
from desk_app.ui.kit.buttons import Button, Kind
from desk_app.ui.kit.card import Card
from desk_app.ui.kit.colours import Tone
from desk_app.ui.kit.columns import Columns
from desk_app.ui.kit.figure import BigNumber
from desk_app.ui.kit.flow import FlowLayout
from desk_app.ui.kit.keycap import KeyCap, spoken
from desk_app.ui.kit.look import Look
from desk_app.ui.kit.service_key import ServiceKey
from desk_app.ui.kit.undo_bar import UndoBar
from tests.ui.kit.test_pictures import gallery


def test_a_banner_says_offers_and_goes(look: Look, qtbot: QtBot) -> None:
    tries: list[str] = []
    banner = Banner(look)
    qtbot.addWidget(banner)
    assert banner.isHidden()
    banner.say(Tone.BAD, "Le dossier <b> ne répond pas.", action="R&éessayer", act=lambda: tries.append("again"))
    assert banner.isVisible()
    assert banner.message.text() == "Le dossier <b> ne répond pas."
    assert banner.action.text() == "R&&éessayer"
    QTest.mouseClick(banner.action, Qt.MouseButton.LeftButton)
    assert tries == ["again"]
    banner.close_button.click()
    assert banner.isHidden()


def test_a_banner_without_action_shows_no_button(look: Look, qtbot: QtBot) -> None:
    banner = Banner(look)
    qtbot.addWidget(banner)
    banner.say(Tone.ACCENT, "Lu.", closable=False)
    assert not banner.action.isVisible()
    assert not banner.close_button.isVisible()


def test_an_act_is_undone_once(look: Look, qtbot: QtBot) -> None:
    undone: list[str] = []
    bar = UndoBar(look)
    qtbot.addWidget(bar)
    bar.show()
    height = bar.height()
    bar.say("Ticket A 015 donné", undo=lambda: undone.append("A 015"))
    assert (bar.can_undo, bar.undo_button.isVisible(), bar.height()) == (True, True, height)
    QTest.mouseClick(bar.undo_button, Qt.MouseButton.LeftButton)
    bar.undo()
    assert undone == ["A 015"]
    assert not bar.undo_button.isVisible()
    bar.clear()
    assert bar.message.accessibleName() == ""


def test_what_offers_nothing_goes_and_an_act_stays_told(
    look: Look, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(undo_bar, "PASSES_MS", 1)
    bar = UndoBar(look)
    qtbot.addWidget(bar)
    bar.say("Choisissez d’abord un rendez-vous.", tone=Tone.WARN)
    qtbot.waitUntil(lambda: bar.message.accessibleName() == "")
    bar.say("Choisissez d’abord un rendez-vous.", tone=Tone.WARN)
    bar.say("Ticket A 015 donné", undo=lambda: None)
    bar.withdraw_undo()
    qtbot.wait(20)
    assert bar.message.accessibleName() == "Ticket A 015 donné"


def test_a_state_is_a_word_a_shape_and_a_colour(look: Look, qtbot: QtBot) -> None:
    badge = StateBadge("En attente")
    qtbot.addWidget(badge)
    seen = set()
    for tone in Tone:
        badge.say("Appelé", tone)
        seen.add((badge.text(), badge.property("badge")))
        assert badge.accessibleName() == "Appelé"
    assert len(seen) == len(Tone)
    assert len(set(SHAPES.values())) == len(Tone)


def test_keys_are_read_aloud_by_name(look: Look, qtbot: QtBot) -> None:
    cap = KeyCap("⇧F9")
    qtbot.addWidget(cap)
    assert cap.accessibleName() == "Shift F9"
    assert spoken("⏎") == "Enter"
    assert spoken("Ctrl Z") == "Ctrl Z"


def test_a_figure_is_named_by_its_caption(look: Look, qtbot: QtBot) -> None:
    figure = BigNumber("plus longue attente")
    qtbot.addWidget(figure)
    figure.show_value("14 min", Tone.BAD, "n = 12")
    assert figure.accessibleName() == "plus longue attente: 14 min"
    assert figure.note.text() == "n = 12"
    assert figure.value.property("tone") == "bad"


def test_a_service_key_is_pressed_checked_and_named(look: Look, qtbot: QtBot, english: None) -> None:
    key = ServiceKey(look, "2", "État civil", 1)
    qtbot.addWidget(key)
    key.show()
    assert key.accessibleName() == "2, État civil, 1 person waiting"
    key.set_waiting(3)
    assert key.accessibleName() == "2, État civil, 3 persons waiting"
    QTest.mouseClick(key, Qt.MouseButton.LeftButton)
    assert key.isChecked()
    QTest.keyClick(key, Qt.Key.Key_Space)
    assert not key.isChecked()


def test_a_card_tells_its_title_and_its_aside(look: Look, qtbot: QtBot) -> None:
    card = Card("File", "12 personnes")
    qtbot.addWidget(card)
    card.set_aside("13 personnes")
    assert (card.title.text(), card.title.accessibleName(), card.aside.text()) == ("FILE", "File", "13 personnes")


def test_an_icon_button_has_a_name(look: Look, qtbot: QtBot) -> None:
    button = Button(look, "Fermer", kind=Kind.FLAT, icon="x", icon_only=True)
    qtbot.addWidget(button)
    assert (button.text(), button.accessibleName()) == ("", "Fermer")


def test_a_flow_goes_on_to_the_next_line(look: Look, qtbot: QtBot) -> None:
    box = QWidget()
    qtbot.addWidget(box)
    flow = FlowLayout(box)
    buttons = [QPushButton(f"Bouton {number}") for number in range(6)]
    for button in buttons:
        flow.addWidget(button)
    box.resize(QSize(2000, 200))
    box.show()
    assert len({button.y() for button in buttons}) == 1
    box.resize(QSize(260, 400))
    qtbot.waitUntil(lambda: len({button.y() for button in buttons}) >= 3)
    assert all(button.geometry().right() <= 260 for button in buttons)
    assert flow.heightForWidth(260) > flow.heightForWidth(2000)


def test_columns_go_under_one_another_when_there_is_no_room(look: Look, qtbot: QtBot) -> None:
    parts = [QPushButton(f"Une assez longue colonne {number}") for number in range(3)]
    columns = Columns([(part, 1) for part in parts])
    qtbot.addWidget(columns)
    columns.resize(1200, 300)
    columns.show()
    assert not columns.stacked
    assert columns.minimumSizeHint().width() < 400
    columns.resize(420, 300)
    assert columns.stacked
    qtbot.waitUntil(lambda: len({part.y() for part in parts}) == 3)
    assert columns.minimumSizeHint().height() > 3 * parts[0].minimumSizeHint().height()
    columns.resize(1200, 300)
    assert not columns.stacked


@pytest.mark.usefixtures("french")
def test_everything_that_takes_the_focus_has_a_name(look: Look, qtbot: QtBot) -> None:
    page = gallery(look)
    qtbot.addWidget(page)
    page.show()
    nameless = {
        type(widget).__name__
        for widget in page.findChildren(QWidget)
        if widget.isVisible() and widget.focusPolicy() != Qt.FocusPolicy.NoFocus and not spoken_name(widget)
    }
    assert nameless - {"QLineEdit"} == {"DateEdit", "NumberEdit"}  # the bare ones of the gallery: the check sees them


def spoken_name(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface else ""
