"""The row of pages: a word each with its Alt letter, and icons for the pages aside."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QWidget

from desk_app.ui.kit.buttons import Button, Kind
from desk_app.ui.kit.flow import FlowLayout
from desk_app.ui.kit.look import Look
from desk_app.ui.shell.page import Page

_STEPS = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}


class TabRow(QFrame):
    """`asked` tells the key of the page wanted. Left and right go through the tabs."""

    asked = Signal(str)

    def __init__(self, look: Look, pages: Sequence[Page], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("bar", "tabs")
        self._group = QButtonGroup(self)
        self._buttons = {page.key: self._button(look, page) for page in pages}
        tabs = FlowLayout(gap=0, line_gap=0)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 0, 8, 0)
        layout.addLayout(tabs, 1)
        for page in pages:
            (layout if page.aside else tabs).addWidget(self._buttons[page.key])

    def mark(self, key: str) -> None:
        """Show which page is open."""
        self._buttons[key].setChecked(True)

    def button(self, key: str) -> QPushButton:
        """The tab of a page."""
        return self._buttons[key]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()), 0)
        buttons = list(self._buttons.values())
        here = next((place for place, button in enumerate(buttons) if button.hasFocus()), None)
        if not step or here is None:
            super().keyPressEvent(event)
        else:
            buttons[(here + step) % len(buttons)].setFocus(Qt.FocusReason.TabFocusReason)

    def _bind_letter(self, button: QPushButton, page: Page) -> None:
        """Open the page at once: the button's own mnemonic would first show it pressed for 100 ms."""
        letter = QKeySequence.mnemonic(page.title)
        button.setShortcut(QKeySequence())
        QShortcut(letter, self).activated.connect(lambda: self.asked.emit(page.key))

    def _button(self, look: Look, page: Page) -> QPushButton:
        if page.aside:
            button: QPushButton = Button(look, page.name, kind=Kind.FLAT, icon=page.icon, icon_only=True)
        else:
            button = QPushButton(page.title)
            button.setProperty("tab", "true")
            self._bind_letter(button, page)
        button.setCheckable(True)
        button.setAutoDefault(False)
        self._group.addButton(button)
        button.clicked.connect(lambda _checked: self.asked.emit(page.key))
        return button
