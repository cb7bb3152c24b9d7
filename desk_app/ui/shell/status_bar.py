"""The quiet line at the bottom: how the data are, when they were saved and sent, what still waits."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from desk_app.ui.kit.badge import SHAPES
from desk_app.ui.kit.colours import Tone
from desk_app.ui.kit.labels import ElidedLabel, PlainLabel, Role
from desk_app.ui.runtime.formats import NO_BREAK

_LEAST_CHARACTERS = 24  # of a fact that gives way


class StatusFact(ElidedLabel):
    """As wide as its words; a long one gives way, so that the window never grows beyond its screen."""

    def __init__(self) -> None:
        super().__init__(role=Role.SMALL)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        """The room of the whole text."""
        return QSize(self.fontMetrics().horizontalAdvance(self.whole) + 1, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """The room of its first words."""
        least = self.fontMetrics().averageCharWidth() * _LEAST_CHARACTERS
        return QSize(min(self.sizeHint().width(), least), super().minimumSizeHint().height())


class StatusBar(QFrame):
    """Facts side by side, each known by a key, in the order in which they were first told."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("bar", "status")
        self._facts: dict[str, StatusFact] = {}
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(16, 3, 16, 3)
        self._layout.setSpacing(16)
        self._layout.addStretch(1)
        self._layout.addWidget(PlainLabel(NO_BREAK, Role.SMALL))  # as tall before the first fact as after it

    def set_fact(self, key: str, text: str, tone: Tone = Tone.NEUTRAL) -> None:
        """Tell a fact, in a tone with its shape; an empty text takes it away."""
        if key not in self._facts:
            self._facts[key] = StatusFact()
            self._layout.insertWidget(len(self._facts) - 1, self._facts[key])
        fact = self._facts[key]
        fact.set_whole(text if tone is Tone.NEUTRAL or not text else f"{SHAPES[tone]} {text}")
        fact.set_tone(tone)
        fact.setVisible(bool(text))

    def fact(self, key: str) -> str:
        """The text of a fact, empty when it was never told."""
        return self._facts[key].whole if key in self._facts else ""
