"""The tickets' section of the settings: chosen and typed by keyboard, seen and tried before it is saved."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desk_app.domain.settings import PrinterKind
from desk_app.storage.store import Store
from desk_app.ui.kit.look import Look
from desk_app.ui.printing import system_printer
from desk_app.ui.settings.tickets_section import TicketsSection
from tests.support.fake_printer import Health, fake_printer, free_port
from tests.ui.settings.conftest import CTRL, Opened, opened
from tests.ui.shots import shoot

Key = Qt.Key


@pytest.fixture
def told(qtbot: QtBot, look: Look, store: Store) -> Opened:
    return opened(qtbot, look, store)


def _section(told: Opened, name: str = "Tickets") -> TicketsSection:
    return told.open(name, TicketsSection)


def _editor(section: TicketsSection, key: str) -> Any:
    return section._parts[key].editor


def _network(told: Opened, port: int, host: str = "127.0.0.1") -> TicketsSection:
    """Choose a network printer, by keyboard alone."""
    section = _section(told)
    told.press(Key.Key_End, on=_editor(section, "printer"))
    QTest.keyClicks(_editor(section, "host"), host)
    _editor(section, "port").setValue(port)
    return section


def test_no_printer_at_first_and_nothing_else_to_fill(told: Opened) -> None:
    section = _section(told)
    assert not told.settings.tickets.on
    assert _editor(section, "printer").currentText() == "None: the number is told aloud"
    assert not any(part.isVisible() for key, part in section._parts.items() if key != "printer")
    assert not section.test.isVisible()
    assert not section.preview.isVisible()


def test_a_network_printer_is_typed_and_saved(told: Opened) -> None:
    _network(told, 9101, "imprimante-tickets")
    assert told.page.bar.told.text() == "Not saved yet: Tickets"
    told.save()
    saved = told.settings.tickets
    assert (saved.printer, saved.host, saved.port) == (PrinterKind.NETWORK, "imprimante-tickets", 9101)


def test_a_wrong_address_is_refused_beside_its_field(told: Opened) -> None:
    section = _network(told, 9100, "deux mots")
    told.save()
    assert told.settings.version == 1
    assert section._parts["host"].refusal.isVisible()
    assert "192.168.1.50" in section._parts["host"].refusal.text()


def test_a_printer_of_this_computer_is_chosen_among_those_there(
    told: Opened, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(system_printer, "printer_names", lambda: ("EPSON TM-T20", "Bureau"))
    section = _section(told)
    names = _editor(section, "printer_name")
    told.press(Key.Key_Down, on=_editor(section, "printer"))
    qtbot.waitUntil(lambda: names.count() == 3)
    assert section._parts["printer_name"].isVisible()
    assert not section.test.isEnabled()
    told.press(Key.Key_Down, on=names)
    assert section.test.isEnabled()
    told.save()
    assert (told.settings.tickets.printer, told.settings.tickets.printer_name) == (PrinterKind.SYSTEM, "EPSON TM-T20")


def test_a_printer_taken_away_since_stays_chosen(told: Opened, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(system_printer, "printer_names", lambda: ("Bureau",))
    section = _section(told)
    told.page.presenter.draft.document["tickets"].update(printer="system", printer_name="Partie")
    section.show_draft()
    names = _editor(section, "printer_name")
    qtbot.waitUntil(lambda: names.findText("Bureau") >= 0)
    assert names.currentText() == "Partie"


def test_none_chosen_is_refused(told: Opened) -> None:
    section = _section(told)
    told.press(Key.Key_Down, on=_editor(section, "printer"))
    told.save()
    assert section._parts["printer_name"].refusal.text() == "Choose one of the printers of this computer."


def test_the_preview_follows_what_is_typed(told: Opened) -> None:
    section = _network(told, 9100)
    assert section.preview.text.split("\n")[:3] == ["Hall administratif", "", "A 015"]
    assert "Wait: about 12 to 18 min" in section.preview.text
    assert section.preview.text.endswith("vous serez appelé par votre numéro.")
    told.press(Key.Key_A, CTRL, on=_editor(section, "text"))
    QTest.keyClicks(_editor(section, "text"), "Merci de <b>patienter</b> & bonne journee")
    assert section.preview.text.endswith("Merci de <b>patienter</b> & bonne journee")
    told.press(Key.Key_Space, on=_editor(section, "show_wait"))
    assert "Wait" not in section.preview.text


def test_the_preview_marks_what_a_thermal_printer_lacks(told: Opened) -> None:
    section = _section(told)
    _editor(section, "text").setText("Bienvenue 🙂")
    assert section.preview.text.endswith("Bienvenue 🙂")
    told.press(Key.Key_End, on=_editor(section, "printer"))
    assert section.preview.text.endswith("Bienvenue ¤")


def test_a_test_page_is_printed_before_anything_is_saved(told: Opened, qtbot: QtBot) -> None:
    with fake_printer() as printer:
        section = _network(told, printer.port)
        told.press(Key.Key_Space, on=section.test)
        qtbot.waitUntil(lambda: section.result.text().startswith("✓"))
    [page] = printer.printed
    assert page.rows[0].text == "Hall administratif"
    assert "TEST" in page.text
    assert "é è ç à œ €" in page.text
    assert told.settings.version == 1


@pytest.mark.parametrize(
    ("health", "said"), [(Health.NO_PAPER, "look at its paper"), (Health.DYING, "does not answer")]
)
def test_a_test_page_that_does_not_come_out_says_why(told: Opened, qtbot: QtBot, health: Health, said: str) -> None:
    with fake_printer(health) as printer:
        section = _network(told, printer.port)
        told.press(Key.Key_Space, on=section.test)
        qtbot.waitUntil(lambda: said in section.result.text())


def test_nobody_at_that_address_is_told(told: Opened, qtbot: QtBot) -> None:
    section = _network(told, free_port())
    told.press(Key.Key_Space, on=section.test)
    qtbot.waitUntil(lambda: "does not answer" in section.result.text())


def test_an_address_of_words_too_long_for_the_network_is_told(told: Opened, qtbot: QtBot) -> None:
    section = _network(told, 9100, "a" * 200)
    told.press(Key.Key_Space, on=section.test)
    qtbot.waitUntil(lambda: "does not answer" in section.result.text())


@pytest.mark.usefixtures("french")
def test_pictures(qtbot: QtBot, look: Look, store: Store) -> None:
    told = opened(qtbot, look, store)
    section = _section(told)
    shoot(told.page, look, "settings-tickets-none", QSize(1366, 640))
    told.press(Key.Key_End, on=_editor(section, "printer"))
    _editor(section, "host").setText("192.168.1.50")
    _editor(section, "text").setText("Merci de patienter, vous serez appelé par votre numéro.")
    shoot(told.page, look, "settings-tickets", QSize(1366, 760))
    shoot(section, look, "settings-tickets-section", QSize(1000, 900))
