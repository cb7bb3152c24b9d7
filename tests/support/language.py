"""The language of a command run inside the tests, taken away afterwards."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import QApplication


@pytest.fixture
def language_undone(qapp: QApplication) -> Iterator[None]:
    """Take away the translations and the number formats that a command put in force.

    The application is the tests' own, so that the command makes none that would outlive it.
    """
    before = QLocale()
    yield
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(before)
