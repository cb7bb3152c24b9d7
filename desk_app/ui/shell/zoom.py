"""The text scale and the colours, changed from the keyboard or the settings, kept for the next start."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from desk_app.ui.kit.look import Look
from desk_app.ui.kit.theme import SCALES, Theme
from desk_app.ui.shell.remembered import Remembered


class Zoom(QObject):
    """100 to 200 % of the text, in steps."""

    def __init__(self, look: Look, remembered: Remembered, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._remembered = remembered

    def larger(self) -> None:
        """One step up."""
        self._step(1)

    def smaller(self) -> None:
        """One step down."""
        self._step(-1)

    def usual(self) -> None:
        """Back to 100 %."""
        self.put(replace(self._look.theme, scale=100))

    def put(self, theme: Theme) -> None:
        """Put a theme in force and remember it."""
        app = QApplication.instance()
        if isinstance(app, QApplication) and theme != self._look.theme:
            self._look.apply(app, theme)
            self._remembered.keep_theme(theme)

    def _step(self, step: int) -> None:
        place = SCALES.index(self._look.theme.scale) + step
        self.put(replace(self._look.theme, scale=SCALES[max(0, min(place, len(SCALES) - 1))]))
