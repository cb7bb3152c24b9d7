"""The times of personal data, and who answers for them: changed by keys, refused beside their field."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desk_app.storage.store import Store
from desk_app.ui.kit.look import Look
from desk_app.ui.settings.retention_section import RetentionSection
from tests.ui.desks import drain
from tests.ui.settings.conftest import Opened, opened
from tests.ui.shots import shoot


def _section(told: Opened) -> RetentionSection:
    told.page.names.setCurrentRow(told.page.chapters.place_of("retention") or 0)
    section = told.page.chapters.open(told.page.names.currentRow())
    assert isinstance(section, RetentionSection)
    return section


def test_a_shorter_time_is_saved_with_its_justification(qtbot: QtBot, look: Look, store: Store) -> None:
    told = opened(qtbot, look, store)
    section = _section(told)
    section.table.choose("complaints")
    assert section.days.editor.maximum() == 1_096
    section.days.editor.setFocus()
    section.days.editor.selectAll()
    QTest.keyClicks(section.days.editor, "180")
    section.justification.editor.setPlainText("Délibération du 3 mars")
    section._parts["officer"].editor.setFocus()
    QTest.keyClicks(section._parts["officer"].editor, "Mme Roux")
    told.page.presenter.save()
    drain(told.desk)
    settings = store.settings()
    assert (settings.retention["complaints"].days, settings.data_protection.officer) == (180, "Mme Roux")
    assert settings.retention["complaints"].justification == "Délibération du 3 mars"


def test_a_time_without_justification_is_refused_beside_it(qtbot: QtBot, look: Look, store: Store) -> None:
    told = opened(qtbot, look, store)
    section = _section(told)
    section.table.choose("appointments")
    section.justification.editor.setPlainText("")
    told.page.presenter.save()
    drain(told.desk)
    assert section.justification.refusal.text()
    assert store.settings().version == 1


def test_pictures(qtbot: QtBot, look: Look, store: Store, french: None) -> None:
    told = opened(qtbot, look, store)
    _section(told)
    shoot(told.page, look, "settings-retention", QSize(1366, 640))
