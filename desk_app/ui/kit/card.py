"""The panel in which every part of a screen stands: a title, a quiet word at its right, a body."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desk_app.ui.kit.labels import PlainLabel, Role
from desk_app.ui.kit.theme import SPACES


class Card(QFrame):
    """Add to `body`. `aside` tells a count or a key at the right of the title."""

    def __init__(self, title: str = "", aside: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", "true")
        self.title = PlainLabel(title.upper(), Role.SECTION, parent=self)
        self.title.setAccessibleName(title)
        self.aside = PlainLabel(aside, Role.SMALL, parent=self)
        self.aside.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.head = QHBoxLayout()
        self.head.setSpacing(SPACES["s"])
        for part in (self.title, self.aside):
            part.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.head.addWidget(self.title)
        self.head.addStretch(1)
        self.head.addWidget(self.aside)
        self.body = QVBoxLayout()
        self.body.setSpacing(SPACES["s"])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACES["l"], SPACES["m"], SPACES["l"], SPACES["m"])
        layout.setSpacing(SPACES["s"])
        if title or aside:
            layout.addLayout(self.head)
        else:
            self.title.hide()
            self.aside.hide()
        layout.addLayout(self.body, 1)
        layout.addStretch(0)
        if title:
            self.setAccessibleName(title)

    def set_aside(self, text: str) -> None:
        """Change the quiet word."""
        self.aside.setText(text)


class Rule(QFrame):
    """A thin line between two parts of a card."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("rule", "true")
        self.setFixedHeight(1)
