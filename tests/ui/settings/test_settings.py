"""The settings page: typed by keyboard, refused beside the field, saved as a version, nothing lost silently."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desk_app.demo.town import SUPERVISOR
from desk_app.domain.actor import Actor
from desk_app.domain.settings import Agent, Counter, ThresholdKey
from desk_app.domain.settings_document import to_document
from desk_app.services.acting import new_operation
from desk_app.services.settings import change_settings
from desk_app.storage.store import Store
from desk_app.ui.kit.colours import Scheme
from desk_app.ui.kit.labels import PlainLabel
from desk_app.ui.kit.look import Look
from desk_app.ui.kit.theme import Theme
from desk_app.ui.settings import build
from desk_app.ui.settings.history_section import HistorySection
from desk_app.ui.settings.hours_section import HoursSection
from desk_app.ui.settings.look_section import LookSection
from desk_app.ui.settings.page import SettingsPage
from desk_app.ui.settings.parts import SeveralPart
from desk_app.ui.settings.section import Section
from desk_app.ui.settings.site_section import HallSection, SendingSection, SiteSection
from desk_app.ui.settings.thresholds_section import ThresholdsSection
from desk_app.ui.shell.main_window import MainWindow
from desk_app.ui.shell.notices import Notice
from desk_app.ui.shell.page import Page
from desk_app.ui.shell.remembered import Remembered
from tests.ui.desks import drain, hand_desk
from tests.ui.settings.conftest import ALT, CTRL, opened
from tests.ui.shots import shoot
from tests.ui.windows import Windows

SOPHIE = Actor("sophie", "accueil", "hall-administratif")
NAUGHTY = ['L’<b>hall</b> "d\'été" & Cie', "قاعة الاستقبال", "Mairie 🙂", "{site} %1 \\n", "x" * 60]


def part(section: Any, key: str) -> Any:
    return next(known for known in section._kind.parts if known.key == key)


def change(store: Store, **fields: Any) -> None:
    """Somebody else changes the settings."""
    document = {**to_document(store.settings()), **fields}
    version = store.settings().version
    change_settings(store, document, based_on=version, by=SUPERVISOR, op=new_operation(store))


def test_a_name_is_changed_by_keyboard_and_saved(qtbot: QtBot, look: Look, store: Store) -> None:
    told = opened(qtbot, look, store)
    section = told.open("Place", SiteSection)
    name = section._parts["name"].editor
    assert isinstance(name, QLineEdit)
    name.setFocus()
    QTest.keyClick(name, Qt.Key.Key_A, CTRL)
    QTest.keyClicks(name, "Mairie annexe")
    assert told.page.bar.told.text() == "Not saved yet: Place"
    told.save()
    assert (told.settings.version, told.settings.site.name) == (2, "Mairie annexe")
    assert told.settings.site.id == "hall-administratif"
    assert told.page.bar.told.text() == "Everything is saved."
    assert told.said == ["Settings saved"]


def test_nothing_to_save_makes_no_version(qtbot: QtBot, look: Look, store: Store) -> None:
    told = opened(qtbot, look, store)
    told.save()
    assert told.settings.version == 1


def test_only_somebody_in_charge_saves_and_is_told_so(qtbot: QtBot, look: Look, store: Store) -> None:
    told = opened(qtbot, look, store, SOPHIE)
    assert told.page.bar.who.isVisible()
    assert told.page.bar.who.text().startswith("Only a person in charge can save")
    section = told.open("Place", SiteSection)
    section._parts["town"].editor.setText("Valbrune")
    told.save()
    assert told.settings.version == 1
    assert told.said == ["A supervisor has to do this."]
    assert told.page.bar.told.text() == "Not saved yet: Place"


def test_a_service_is_added_filled_and_moved_by_keyboard(qtbot: QtBot, look: Look, store: Store) -> None:
    told = opened(qtbot, look, store)
    section = told.entries("Services")
    section.table.setFocus()
    told.press(Qt.Key.Key_F2)
    label = part(section, "label").editor
    assert label.hasFocus()
    QTest.keyClicks(label, "Cimetiere")
    QTest.keyClick(label, Qt.Key.Key_Tab)
    QTest.keyClicks(part(section, "letter").editor, "k")
    part(section, "expected_minutes").editor.setValue(15)
    QTest.keyClicks(part(section, "words").editor, "concession, ,columbarium")
    for _ in range(8):
        told.press(Qt.Key.Key_Up, ALT)
    told.save()
    first = told.settings.services[0]
    assert (first.id, first.letter, first.label, first.expected_minutes) == ("cimetiere", "K", "Cimetiere", 15)
    assert first.words == ("concession", "columbarium")
    assert section.table.current() is not None
    assert part(section, "label").editor.text() == "Cimetiere"


def test_a_wrong_letter_is_refused_beside_its_field(qtbot: QtBot, look: Look, store: Store) -> None:
    told = opened(qtbot, look, store)
    section = told.entries("Services")
    section.table.choose("school")
    part(section, "letter").editor.setText("A")
    told.open("Hours", HoursSection)
    told.save()
    assert told.settings.version == 1
    assert told.page.names.currentItem().text() == "Services"
    assert part(section, "letter").refusal.text() == "One letter from A to Z, which no other service in use has."
    assert part(section, "letter").editor.hasFocus()
    part(section, "letter").editor.setText("Z")
    assert not part(section, "letter").refusal.isVisible()
    told.save()
    assert told.settings.version == 2


def test_a_service_in_use_is_switched_off_not_removed(qtbot: QtBot, look: Look, store: Store) -> None:
    told = opened(qtbot, look, store)
    section = told.entries("Services")
    section.table.choose("school")
    section.table.setFocus()
    told.press(Qt.Key.Key_Delete)
    assert told.said == ["What was recorded names it: untick “in use” instead of removing it."]
    part(section, "active").editor.click()
    told.save()
    assert "school" not in [service.id for service in told.settings.offered]
    assert told.settings.service("school") is not None


def test_what_was_never_saved_can_be_removed(qtbot: QtBot, look: Look, store: Store) -> None:
    told = opened(qtbot, look, store)
    section = told.entries("Rooms")
    section.add()
    section.table.setFocus()
    told.press(Qt.Key.Key_Delete)
    assert told.page.presenter.draft.dirty == ()


def test_a_counter_serves_a_service_that_is_new_too(qtbot: QtBot, look: Look, store: Store) -> None:
    told = opened(qtbot, look, store)
    services = told.entries("Services")
    services.add()
    part(services, "label").editor.setText("Cimetière")
    part(services, "letter").editor.setText("K")
    counters = told.entries("Counters")
    counters.table.choose("g2")
    several = part(counters, "services")
    assert isinstance(several, SeveralPart)
    boxes = list(several._boxes.values())
    boxes[0].click()
    boxes[-1].click()
    told.save()
    assert told.settings.counter("g2") == Counter("g2", "Guichet 2", ("identity", "cimetiere"))


def test_the_last_person_in_charge_stays(qtbot: QtBot, look: Look, store: Store) -> None:
    told = opened(qtbot, look, store)
    section = told.entries("Agents")
    section.table.choose("valerie")
    part(section, "supervisor").editor.click()
    told.save()
    assert section.refusal.text() == "At least one person in use has to be in charge."
    section.add()
    part(section, "label").editor.setText("Léa")
    part(section, "supervisor").editor.click()
    told.save()
    assert told.settings.agents[-1] == Agent("lea", "Léa", supervisor=True)
    assert section.refusal.text() == ""


@pytest.mark.parametrize(
    ("typed", "periods"),
    [
        ("08:30-12:00, 13:30-17:30", ((510, 720), (810, 1050))),
        ("8h30 à 12h et 13h30 à 17h", ((510, 720), (810, 1020))),
        ("9-12 14-18", ((540, 720), (840, 1080))),
        ("fermé", ()),
        ("", ()),
        ("0h-24h", ((0, 1440),)),
    ],
)
def test_hours_are_read_as_they_are_written(
    qtbot: QtBot, look: Look, store: Store, typed: str, periods: tuple[tuple[int, int], ...]
) -> None:
    told = opened(qtbot, look, store)
    section = told.open("Hours", HoursSection)
    section.days[3].editor.setText(typed)
    told.save()
    assert told.settings.hours[3] == periods


@pytest.mark.parametrize("typed", ["8h30", "12h-8h", "08:30-12:00, 11:00-13:00", "matin", "8:75-9:00", "-1h-2h"])
def test_hours_that_make_no_sense_stay_and_are_refused(qtbot: QtBot, look: Look, store: Store, typed: str) -> None:
    told = opened(qtbot, look, store)
    section = told.open("Hours", HoursSection)
    section.days[2].editor.setText(typed)
    told.save()
    assert told.settings.version == 1
    assert section.days[2].refusal.isVisible()
    assert section.days[2].editor.text() == typed


def test_a_threshold_needs_its_reason(qtbot: QtBot, look: Look, store: Store) -> None:
    told = opened(qtbot, look, store)
    section = told.open("Thresholds", ThresholdsSection)
    section.table.choose(ThresholdKey.WAIT_TARGET_SHARE)
    section.value.editor.setValue(85)
    section.justification.editor.setPlainText("")
    told.save()
    assert section.justification.refusal.text() == "Say why: an auditor asks."
    section.justification.editor.setPlainText("Délibération du 3 novembre : 85 % <i>au moins</i>")
    told.save()
    threshold = told.settings.thresholds[ThresholdKey.WAIT_TARGET_SHARE]
    assert (threshold.value, threshold.unit) == (0.85, "share")
    assert threshold.justification == "Délibération du 3 novembre : 85 % <i>au moins</i>"


def test_values_shown_and_not_touched_stay_what_they_were(qtbot: QtBot, look: Look, store: Store) -> None:
    told = opened(qtbot, look, store)
    for place in range(told.page.names.count()):
        told.page.names.setCurrentRow(place)
    section = told.open("Thresholds", ThresholdsSection)
    for key in ThresholdKey:
        section.table.choose(key)
    assert told.page.presenter.draft.dirty == ()


def test_the_hall_and_the_folder(qtbot: QtBot, look: Look, store: Store, tmp_path: Path) -> None:
    told = opened(qtbot, look, store)
    hall = told.open("Hall", HallSection)
    QTest.keyClick(hall._parts["discreet_series"].editor, Qt.Key.Key_A, CTRL)
    QTest.keyClicks(hall._parts["discreet_series"].editor, "b")
    hall._parts["separate_start"].editor.click()
    sending = told.open("Sending", SendingSection)
    sending.folder.edit.setText("partage")
    told.save()
    assert hall._parts["discreet_series"].refusal.text() == "One letter from A to Z that no service uses."
    hall._parts["discreet_series"].editor.setText("Z")
    told.save()
    assert sending.folder.field.refusal.text() == "Give the whole path of the folder, from its root."
    sending.folder.edit.setText(str(tmp_path))
    sending.folder.try_it()
    qtbot.waitUntil(lambda: sending.folder.result.text().startswith("✓"))
    told.save()
    settings = told.settings
    assert (settings.discreet_series, settings.separate_start, settings.shared_folder) == ("Z", True, str(tmp_path))


def test_two_changes_at_once_are_both_kept(qtbot: QtBot, look: Look, store: Store) -> None:
    told = opened(qtbot, look, store)
    section = told.open("Place", SiteSection)
    section._parts["town"].editor.setText("Valbrune-sur-Mer")
    change(store, discreet_series="Z")
    told.save()
    assert told.settings.version == 2
    assert told.said[-1].startswith("The settings were changed elsewhere.")
    told.save()
    assert told.settings.version == 3
    assert (told.settings.site.town, told.settings.discreet_series) == ("Valbrune-sur-Mer", "Z")


def test_the_same_thing_changed_twice_is_told(qtbot: QtBot, look: Look, store: Store) -> None:
    told = opened(qtbot, look, store)
    hall = told.open("Hall", HallSection)
    hall._parts["discreet_series"].editor.setText("Y")
    change(store, discreet_series="Z")
    told.page.presenter.refresh()
    told.settle()
    assert told.page.banner.message.text().startswith("Somebody else changed the same thing: Hall.")
    assert told.page.presenter.draft.document["discreet_series"] == "Y"


def test_dropped_changes_can_be_taken_back(qtbot: QtBot, look: Look, store: Store) -> None:
    told = opened(qtbot, look, store)
    notices: list[Any] = []
    told.desk.notices.said.connect(notices.append)
    section = told.open("Place", SiteSection)
    section._parts["town"].editor.setText("Ailleurs")
    told.page.bar.drop.click()
    assert section._parts["town"].editor.text() == "Ville de Valbrune"
    notices[-1].do_extra()
    assert section._parts["town"].editor.text() == "Ailleurs"


def test_a_window_is_not_closed_over_unsaved_changes(qtbot: QtBot, look: Look, store: Store) -> None:
    told = opened(qtbot, look, store)
    section = told.open("Place", SiteSection)
    section._parts["town"].editor.setText("Ailleurs")
    assert not told.page.close()
    assert told.page.banner.message.text().startswith("Changes of the settings are not saved.")
    told.save()
    assert not told.page.banner.isVisible()
    section._parts["town"].editor.setText("Ici")
    assert not told.page.close()
    assert told.page.close()


def test_the_window_of_the_desk_stays_and_shows_the_changes(
    qtbot: QtBot, look: Look, store: Store, tmp_path: Path
) -> None:
    desk = hand_desk(look, store, clock=store.clock, actor=SUPERVISOR)
    remembered = Remembered(tmp_path / "habits.ini")
    pages = (
        Page("reception", "&Reception", "bell", lambda _desk: QWidget()),
        Page(
            "settings", "Se&ttings", "settings", lambda desk: build(desk, lambda _theme: None, remembered), aside=True
        ),
    )
    window = MainWindow(desk, pages, tmp_path, remembered)
    qtbot.addWidget(window)
    window.show()
    window.open_page("settings")
    qtbot.waitUntil(lambda: drain(desk) > 0)
    page = window.pages.page("settings")
    assert isinstance(page, SettingsPage)
    page.presenter.draft.put("Z", "discreet_series")
    said: list[Notice] = []
    desk.notices.said.connect(said.append)
    window.open_page("reception")
    assert [(notice.text, notice.extra) for notice in said] == [
        ("Changes of the settings are not saved yet", "Go back to them")
    ]
    assert not window.close()
    assert window.page == "settings"
    assert page.banner.isVisible()
    assert window.close()


def test_an_earlier_version_is_taken_up_again(qtbot: QtBot, look: Look, store: Store) -> None:
    told = opened(qtbot, look, store)
    change(store, discreet_series="Z")
    told.page.presenter.refresh()
    told.settle()
    history = told.open("Versions", HistorySection)
    texts = [[str(history.model.index(row, column).data()) for column in (0, 2, 3)] for row in range(2)]
    assert texts == [["2", "Valérie", "Hall"], ["1", "Valérie", "first settings"]]
    history.table.choose(1)
    told.press(Qt.Key.Key_Return, on=history.table)
    assert told.page.bar.told.text() == "Not saved yet: Hall"
    told.save()
    assert (told.settings.version, told.settings.discreet_series) == (3, "R")


def test_the_look_is_in_force_at_once(qtbot: QtBot, look: Look, store: Store) -> None:
    told = opened(qtbot, look, store)
    section = told.open("This computer", LookSection)
    section.schemes[Scheme.DARK].click()
    section.scales[150].click()
    assert told.themes == [Theme(Scheme.DARK, 100), Theme(Scheme.LIGHT, 150)]
    assert told.page.presenter.draft.dirty == ()


def test_the_minutes_before_hiding_are_kept_at_once(qtbot: QtBot, look: Look, store: Store) -> None:
    told = opened(qtbot, look, store)
    section = told.open("This computer", LookSection)
    assert section.hide_after.text() == "never"
    section.hide_after.setFocus()
    told.press(Qt.Key.Key_Up, on=section.hide_after)
    assert Remembered(store.folder / "habits.ini").hide_after_min() == 1
    assert told.page.presenter.draft.dirty == ()


@pytest.mark.parametrize("name", NAUGHTY)
def test_what_is_typed_comes_back_unchanged(qtbot: QtBot, look: Look, store: Store, name: str) -> None:
    told = opened(qtbot, look, store)
    for title in ("Services", "Counters", "Rooms", "Contacts without a ticket", "Agents"):
        part(told.entries(title), "label").editor.setText(name)
    section = told.open("Place", SiteSection)
    section._parts["name"].editor.setText(name)
    thresholds = told.open("Thresholds", ThresholdsSection)
    thresholds.justification.editor.setPlainText(name * 2)
    told.save()
    settings = told.settings
    lists = (settings.services, settings.counters, settings.rooms, settings.contact_reasons, settings.agents)
    assert [entries[0].label for entries in lists] == [name] * 5
    assert settings.site.name == name
    assert settings.thresholds[ThresholdKey.WAIT_MAX_MINUTES].justification == name * 2
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in told.page.findChildren(PlainLabel))


def test_enter_goes_into_the_section_and_f2_adds_from_the_menu(qtbot: QtBot, look: Look, store: Store) -> None:
    told = opened(qtbot, look, store)
    told.press(Qt.Key.Key_Return, on=told.page.names)
    site = told.open("Place", SiteSection)
    assert site._parts["name"].editor.hasFocus()
    rooms = told.entries("Rooms")
    told.page.names.setFocus()
    told.press(Qt.Key.Key_F2)
    assert len(rooms.model.rows) == 3
    assert part(rooms, "label").editor.hasFocus()


def test_ctrl_page_keys_change_the_section(qtbot: QtBot, look: Look, store: Store) -> None:
    told = opened(qtbot, look, store)
    told.press(Qt.Key.Key_PageDown, CTRL)
    assert told.page.names.currentItem().text() == "Services"
    told.press(Qt.Key.Key_PageUp, CTRL)
    told.press(Qt.Key.Key_PageUp, CTRL)
    assert told.page.names.currentItem().text() == "Versions"


def test_a_section_is_made_when_it_is_opened_and_edits_the_fields_announced(
    qtbot: QtBot, look: Look, store: Store
) -> None:
    told = opened(qtbot, look, store)
    chapters = told.page.chapters
    assert len(chapters.findChildren(Section)) == 1
    with Windows() as windows:
        for place, chapter in enumerate(chapters._chapters):
            assert chapters.open(place).fields == chapter.fields
    assert windows.shown == []
    fields = {field for chapter in chapters._chapters for field in chapter.fields}
    assert set(to_document(told.settings)) <= fields


def test_everything_that_takes_the_keyboard_has_a_name(qtbot: QtBot, look: Look, store: Store) -> None:
    told = opened(qtbot, look, store)
    unnamed = [
        widget
        for place in range(len(told.page.chapters.names))
        for widget in told.page.chapters.open(place).findChildren(QWidget)
        if isinstance(widget, QLineEdit | QAbstractButton | QComboBox)
        and not widget.objectName().startswith("qt_")
        and not (widget.accessibleName() or getattr(widget, "text", str)())
    ]
    assert unnamed == []


@pytest.mark.parametrize("name", ["Lieu", "Services", "Horaires", "Seuils"])
def test_pictures(qtbot: QtBot, look: Look, store: Store, french: None, name: str) -> None:
    del french
    told = opened(qtbot, look, store)
    told.page.names.setCurrentRow(told.page.chapters.names.index(name))
    shoot(told.page, look, f"settings-{name.lower()}", QSize(1366, 640))
