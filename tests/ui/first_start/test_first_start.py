"""The first start: three steps by keyboard, settings written once, nothing written when it is left."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desk_app.demo.clock import SetClock
from desk_app.demo.town import set_up
from desk_app.domain.localtime import moment_ms
from desk_app.domain.settings import Agent, SiteKind
from desk_app.storage.store import Store
from desk_app.ui.first_start import FirstStart
from desk_app.ui.kit.look import Look
from tests.ui.shots import shoot

ROOT = Path(__file__).parents[3]
PRESETS = ROOT / "resources" / "presets"
NAUGHTY = ['L’<b>hall</b> "d\'été" & Cie', "قاعة الاستقبال", "Mairie 🙂", "{site} %1 \\n", "x" * 60]
ENTER, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Escape


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    clock = SetClock(moment_ms("2026-11-23", 8 * 60, "Europe/Paris"))
    with Store.open(tmp_path, ROOT / "db", clock) as store:
        yield store


@pytest.fixture
def window(qtbot: QtBot, look: Look, store: Store) -> FirstStart:
    window = FirstStart(look, store, PRESETS)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: window.focusWidget() is not None)
    return window


def press(window: FirstStart, key: Qt.Key) -> None:
    """Press a key where the keyboard is."""
    target = window.focusWidget()
    assert target is not None
    QTest.keyClick(target, key)


def type_here(window: FirstStart, text: str) -> None:
    target = window.focusWidget()
    assert target is not None
    QTest.keyClicks(target, text)


def strike(window: FirstStart, letter: str) -> None:
    """Press a key of the top row of a French keyboard."""
    pressed = QKeyEvent(QEvent.Type.KeyPress, ord(letter.upper()), Qt.KeyboardModifier.NoModifier, letter)
    QCoreApplication.sendEvent(window.place.cards[window.place.kind], pressed)


def to_names(window: FirstStart) -> None:
    """From the first step to the line of the first name, by keyboard."""
    press(window, ENTER)
    window.desk.names.setFocus()


def test_the_underlined_letter_of_the_names_leads_to_them(window: FirstStart, english: None) -> None:
    press(window, ENTER)
    QTest.keyClick(window, Qt.Key.Key_W, Qt.KeyboardModifier.AltModifier)
    assert window.focusWidget() is window.desk.names.lines[0].name


def test_a_town_hall_is_set_up_by_keyboard_alone(window: FirstStart, store: Store) -> None:
    press(window, ENTER)
    type_here(window, "Mairie annexe")
    press(window, Qt.Key.Key_Tab)
    type_here(window, "Ville de Valbrune")
    press(window, Qt.Key.Key_Tab)
    press(window, Qt.Key.Key_Tab)
    type_here(window, "Valerie")
    press(window, Qt.Key.Key_Tab)
    press(window, Qt.Key.Key_Tab)
    type_here(window, "Karim")
    press(window, ENTER)
    press(window, ENTER)
    assert not window.isVisible()
    settings = store.settings()
    assert (settings.site.id, settings.site.name, settings.site.town) == (
        "mairie-annexe",
        "Mairie annexe",
        "Ville de Valbrune",
    )
    assert settings.desk == "reception"
    assert settings.agents == (Agent("valerie", "Valerie", supervisor=True), Agent("karim", "Karim"))
    assert settings.site.kind is SiteKind.TOWN_HALL
    assert len(settings.services) == 8


def test_a_library_may_be_held_by_one_person(window: FirstStart, store: Store) -> None:
    press(window, Qt.Key.Key_2)
    press(window, ENTER)
    assert window.desk.alone.isVisible()
    window.desk.alone.setFocus()
    press(window, Qt.Key.Key_Space)
    assert window.desk.alone_told.text().startswith("Each act will be noted in the name of “Reception”")
    assert not window.desk.people.isVisible()
    press(window, ENTER)
    press(window, ENTER)
    settings = store.settings()
    assert settings.site.kind is SiteKind.BRANCH_LIBRARY
    assert settings.agents == (Agent("reception", "Reception", supervisor=True),)


def test_a_town_hall_always_names_its_people(window: FirstStart, store: Store) -> None:
    to_names(window)
    assert not window.desk.alone.isVisible()
    press(window, ENTER)
    assert window.desk.people.refusal.text() == "Name at least one person."
    assert window.steps.currentIndex() == 1
    assert not store.has_settings


def test_the_first_digit_of_a_french_keyboard_chooses_too(window: FirstStart) -> None:
    found = []
    for letter in ("é", "&"):
        strike(window, letter)
        found.append(window.place.kind)
    assert found == [SiteKind.BRANCH_LIBRARY, SiteKind.TOWN_HALL]


def test_escape_goes_back_and_loses_nothing(window: FirstStart) -> None:
    to_names(window)
    type_here(window, "Sophie")
    press(window, ESCAPE)
    assert window.steps.currentIndex() == 0
    press(window, ENTER)
    assert [person.name for person in window.desk.names.people] == ["Sophie"]
    press(window, ESCAPE)
    press(window, ESCAPE)
    assert window.isVisible()


@pytest.mark.parametrize(
    ("names", "said"),
    [
        (("Léa", "léa"), "Two people have the same name. Add an initial to one of them."),
        (("Léa", "Lea"), ""),
    ],
)
def test_two_people_are_told_apart(window: FirstStart, store: Store, names: tuple[str, str], said: str) -> None:
    to_names(window)
    for line, name in enumerate(names):
        window.desk.names.lines[line].name.setText(name)
    press(window, ENTER)
    assert window.desk.people.refusal.text() == said
    if not said:
        press(window, ENTER)
        assert [agent.id for agent in store.settings().agents] == ["lea", "lea-2"]


def test_somebody_is_in_charge(window: FirstStart) -> None:
    to_names(window)
    type_here(window, "Sophie")
    window.desk.names.lines[0].in_charge.setChecked(False)
    press(window, ENTER)
    assert window.desk.people.refusal.text() == "Tick at least one person who is in charge."
    window.desk.names.lines[0].in_charge.setChecked(True)
    assert not window.desk.people.refusal.isVisible()


def test_a_place_needs_a_name_and_a_device_is_none_for_the_folder(window: FirstStart, store: Store) -> None:
    to_names(window)
    type_here(window, "Sophie")
    window.desk.site.editor.setText("   ")
    press(window, ENTER)
    assert window.desk.site.refusal.text() == "Give the place a name."
    window.desk.site.editor.setText("CON")
    assert window.desk.site.hint.text() == "In the shared folder: con-2"
    press(window, ENTER)
    press(window, ENTER)
    assert (store.settings().site.id, store.settings().site.name) == ("con-2", "CON")


@pytest.mark.parametrize(
    "name", ['L’<b>hall</b> "d\'été" & Cie', "قاعة الاستقبال", "Mairie 🙂", "{site} %1 \\n", "x" * 60]
)
def test_what_is_typed_comes_back_unchanged(window: FirstStart, store: Store, name: str) -> None:
    to_names(window)
    window.desk.site.editor.setText("")
    for field in (window.desk.site.editor, window.desk.town.editor, window.desk.names.lines[0].name):
        field.setText(name)
    window.desk.desk.editor.setText(name)
    press(window, ENTER)
    assert name in window.folder.told.text()
    press(window, ENTER)
    settings = store.settings()
    assert (settings.site.name, settings.site.town, settings.agents[0].label) == (name, name, name)


def test_a_relative_folder_is_refused_beside_its_field(window: FirstStart, store: Store) -> None:
    to_names(window)
    type_here(window, "Sophie")
    press(window, ENTER)
    type_here(window, "partage")
    press(window, ENTER)
    assert window.folder.folder.field.refusal.text() == "Give the whole path of the folder, from its root."
    assert not store.has_settings


def test_a_folder_is_tried_in_the_background(window: FirstStart, qtbot: QtBot, tmp_path: Path) -> None:
    share = tmp_path / "share"
    share.mkdir()
    folder = window.folder.folder
    folder.show_value(str(share))
    folder.try_button.click()
    assert "Writing" in folder.result.text()
    qtbot.waitUntil(lambda: folder.result.text().startswith("✓"))
    assert list(share.iterdir()) == []
    folder.show_value(str(tmp_path / "none"))
    folder.try_button.click()
    qtbot.waitUntil(lambda: folder.result.text().startswith("The shared folder cannot be found"))


def test_a_window_closed_early_writes_nothing(window: FirstStart, store: Store) -> None:
    to_names(window)
    type_here(window, "Sophie")
    window.close()
    assert not store.has_settings


def test_a_refusal_of_the_store_is_told_in_the_window(window: FirstStart, store: Store) -> None:
    to_names(window)
    type_here(window, "Sophie")
    press(window, ENTER)
    set_up(store, ROOT / "resources")
    press(window, ENTER)
    assert window.isVisible()
    assert window.trouble.message.text().startswith("Somebody changed the settings meanwhile.")


def test_pictures(qtbot: QtBot, look: Look, store: Store, french: None) -> None:
    del french
    window = FirstStart(look, store, PRESETS)
    qtbot.addWidget(window)
    window.show()
    shoot(window, look, "first-start-1", QSize(1000, 680))
    press(window, ENTER)
    window.desk.names.lines[0].name.setText("Sophie")
    window.desk.names.lines[1].name.setText("Karim")
    shoot(window, look, "first-start-2", QSize(1000, 680))
    press(window, ENTER)
    window.folder.folder.show_value("\\\\serveur\\accueil")
    shoot(window, look, "first-start-3", QSize(1000, 680))
