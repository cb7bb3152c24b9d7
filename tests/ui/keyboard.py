"""A page and its desk, driven by keys as an agent does."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desk_app.ui.shell.desk import Desk
from tests.ui.desks import drain


class Keyboard:
    """Keys go where the keyboard is; `said` keeps what the desk told."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self.said: list[str] = []
        desk.notices.said.connect(lambda notice: self.said.append(notice.text))

    def press(self, *keys: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Keys, one after the other."""
        for key in keys:
            QTest.keyClick(self.focused(), key, held)
            self.settle()

    def type(self, text: str) -> None:
        """Letters; each may be an act."""
        for letter in text:
            QTest.keyClicks(self.focused(), letter)
            self.settle()

    def settle(self) -> None:
        """Everything asked of the store is done, and read again."""
        for _ in range(4):
            drain(self.desk)
            QApplication.processEvents()

    @staticmethod
    def focused() -> QWidget:
        """Where the keyboard is."""
        widget = QApplication.focusWidget()
        assert widget is not None
        return widget
