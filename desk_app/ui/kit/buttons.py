"""Buttons in three kinds, with an icon that follows the theme and the key that does the same."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPushButton, QWidget

from desk_app.ui.kit.labels import button_text, plain_tip
from desk_app.ui.kit.look import Look


class Kind(StrEnum):
    """How much a button asks to be pressed. One primary button a screen at most."""

    PRIMARY = "primary"
    PLAIN = "plain"
    FLAT = "flat"


_INKS = {Kind.PRIMARY: "on_accent", Kind.PLAIN: "text", Kind.FLAT: "accent"}


class Button(QPushButton):
    """A push button. `text` is shown as it is; with only an icon it becomes the tooltip and the name."""

    def __init__(
        self,
        look: Look,
        text: str,
        *,
        kind: Kind = Kind.PLAIN,
        icon: str = "",
        icon_only: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("" if icon_only else button_text(text), parent)
        self._look = look
        self._icon = icon
        self._kind = kind
        self._gap = 0 if icon_only or not text else 5
        self.setProperty("kind", kind.value)
        self.setAutoDefault(False)
        if icon_only:
            self.setAccessibleName(text)
            plain_tip(self, text)
        if icon:
            look.changed.connect(self._draw)
            self._draw()

    def _draw(self) -> None:
        side = self._look.theme.px(16)
        self.setIconSize(QSize(side + self._gap, side))
        self.setIcon(self._look.icon(self._icon, _INKS[self._kind], 16, self._gap))
