"""Troubles that last, such as a printer's: each has a banner of its own, which goes when that trouble is over."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk_app.ui.kit.banner import Banner
from desk_app.ui.kit.colours import Tone
from desk_app.ui.kit.look import Look


class StandingBanners(QWidget):
    """One banner under another, each made when it is first needed; no room is taken while there is none."""

    def __init__(self, look: Look, around: tuple[int, int, int, int], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._around = around
        self._banners: dict[str, Banner] = {}
        self._last: dict[str, str] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def told(self, key: str) -> str:
        """What is told of a trouble now, empty when it is over or its banner was closed."""
        banner = self._banners.get(key)
        return "" if banner is None or banner.isHidden() else banner.message.text()

    def say(self, key: str, text: str) -> None:
        """Tell a trouble, once for as long as its sentence is the same, even closed; an empty text says it is over."""
        if text == self._last.get(key, ""):
            return
        self._last[key] = text
        if key not in self._banners:
            self._banners[key] = Banner(self._look, around=self._around)
            self._column.addWidget(self._banners[key])
        if text:
            self._banners[key].say(Tone.WARN, text)
        else:
            self._banners[key].clear()
