"""What the window remembers on this PC: its place, the theme and the text scale, the agent, when to hide."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QMainWindow

from desk_app.ui.kit.colours import Scheme
from desk_app.ui.kit.theme import SCALES, Theme

LONGEST_MIN = 60


class Remembered:
    """A small file of this PC's habits; unreadable or strange values are as good as none."""

    def __init__(self, file: Path) -> None:
        self._habits = QSettings(str(file), QSettings.Format.IniFormat)

    def theme(self) -> Theme:
        """The theme chosen last, light at 100 % at first."""
        scheme = str(self._habits.value("scheme", Scheme.LIGHT.value))
        scale = str(self._habits.value("scale", "100"))
        known = scheme in set(Scheme)
        return Theme(Scheme(scheme) if known else Scheme.LIGHT, int(scale) if scale in map(str, SCALES) else 100)

    def keep_theme(self, theme: Theme) -> None:
        """Remember the theme."""
        self._habits.setValue("scheme", theme.scheme.value)
        self._habits.setValue("scale", str(theme.scale))

    def agent(self) -> str:
        """The identifier of the agent who worked here last, empty when nobody did."""
        return str(self._habits.value("agent", ""))

    def keep_agent(self, agent: str) -> None:
        """Remember who works here."""
        self._habits.setValue("agent", agent)

    def hide_after_min(self) -> int:
        """After how many minutes untouched the screen is hidden by itself; 0 for never."""
        minutes = str(self._habits.value("hide_after_min", "0"))
        return min(int(minutes), LONGEST_MIN) if minutes.isdecimal() else 0

    def keep_hide_after(self, minutes: int) -> None:
        """Remember after how many minutes to hide the screen."""
        self._habits.setValue("hide_after_min", str(minutes))

    def place(self, window: QMainWindow) -> bool:
        """Put the window where it was; False when it never was anywhere."""
        place = self._habits.value("place")
        return isinstance(place, QByteArray) and window.restoreGeometry(place)

    def keep_place(self, window: QMainWindow) -> None:
        """Remember where the window is."""
        self._habits.setValue("place", window.saveGeometry())
        self._habits.sync()
