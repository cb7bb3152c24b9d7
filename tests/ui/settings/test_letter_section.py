"""The town's words for the letters: typed by keys and kept."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desk_app.domain.settings import LetterWords
from desk_app.storage.store import Store
from desk_app.ui.kit.look import Look
from desk_app.ui.settings.letter_section import LetterSection
from tests.ui.desks import drain
from tests.ui.settings.conftest import opened
from tests.ui.shots import shoot


def test_the_words_of_the_town_are_kept(qtbot: QtBot, look: Look, store: Store, french: None) -> None:
    told = opened(qtbot, look, store)
    told.page.names.setCurrentRow(told.page.chapters.place_of("letter") or 0)
    section = told.page.chapters.open(told.page.names.currentRow())
    assert isinstance(section, LetterSection)
    section._parts["signatory"].editor.setFocus()
    QTest.keyClicks(section._parts["signatory"].editor, "Le maire")
    shoot(told.page, look, "settings-letter", QSize(1366, 640))
    told.page.presenter.save()
    drain(told.desk)
    assert store.settings().letter == LetterWords(signatory="Le maire")
