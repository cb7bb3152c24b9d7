"""What tests of screens share: the look of the product, and a desk whose store is run by hand."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from desk_app.ui.kit.look import Look
from desk_app.ui.kit.theme import Theme
from desk_app.ui.runtime.translation import Language, install_language

RESOURCES = Path(__file__).parents[2] / "resources"


@pytest.fixture(scope="session")
def session_look(qapp: QApplication) -> Look:
    look = Look(RESOURCES)
    look.apply(qapp)
    return look


@pytest.fixture
def french(qapp: QApplication) -> Iterator[None]:
    """The screens in French, for pictures and for plurals; without it they speak their English sources."""
    yield from spoken(qapp, Language.FRENCH)


@pytest.fixture
def english(qapp: QApplication) -> Iterator[None]:
    """The screens in English, plurals included."""
    yield from spoken(qapp, Language.ENGLISH)


def spoken(app: QApplication, language: Language) -> Iterator[None]:
    before = QLocale()
    install_language(app, RESOURCES / "i18n", language)
    yield
    for translator in app.findChildren(QTranslator):
        app.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(before)


@pytest.fixture
def look(session_look: Look, qapp: QApplication) -> Iterator[Look]:
    """The look of the product, in force: light, 100 %; put back after a test that changed it."""
    yield session_look
    if session_look.theme != Theme():
        session_look.apply(qapp, Theme())
