"""The bar that says what was just done, and takes it back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from desk_app.ui.kit.announce import announce
from desk_app.ui.kit.buttons import Button, Kind
from desk_app.ui.kit.colours import Tone
from desk_app.ui.kit.keycap import KeyCap
from desk_app.ui.kit.labels import ElidedLabel, PlainLabel, button_text
from desk_app.ui.kit.look import Look

PASSES_MS = 15_000
_ICONS = {Tone.GOOD: "check", Tone.WARN: "triangle-alert", Tone.BAD: "circle-alert", Tone.ACCENT: "info"}


class UndoBar(QFrame):
    """Always there, so that nothing jumps; empty at first.

    An act stays told until the next one; what offers nothing and is no fault goes after some seconds.
    """

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("bar", "undo")
        self._look = look
        self._tone = Tone.GOOD
        self._undo: Callable[[], None] | None = None
        self._extra: Callable[[], None] | None = None
        self.picture = PlainLabel()
        self.message = ElidedLabel()
        self.undo_button = Button(look, self.tr("Undo"), kind=Kind.FLAT, icon="undo-2")
        self.undo_button.clicked.connect(self.undo)
        self.undo_key = KeyCap(self.tr("Ctrl Z"))
        self.extra_button = Button(look, "", kind=Kind.FLAT)
        self.extra_button.clicked.connect(self._do_extra)
        self.extra_key = KeyCap("")
        self._passing = QTimer(self, singleShot=True, interval=PASSES_MS)
        self._passing.timeout.connect(self.clear)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 4, 16, 4)
        layout.setSpacing(8)
        layout.addWidget(self.picture)
        layout.addWidget(self.message, 1)
        for part in (self.undo_button, self.undo_key, self.extra_button, self.extra_key):
            layout.addWidget(part)
        self.setMinimumHeight(look.theme.px(40))
        look.changed.connect(self._draw)
        self.clear()

    @property
    def can_undo(self) -> bool:
        """Whether the act told can be taken back."""
        return self._undo is not None

    def say(
        self,
        text: str,
        *,
        undo: Callable[[], None] | None = None,
        extra: str = "",
        do_extra: Callable[[], None] | None = None,
        extra_key: str = "",
        tone: Tone = Tone.GOOD,
    ) -> None:
        """Tell what was done; `undo` takes it back, `extra` names one more thing to do, with its key if it has one."""
        self._undo, self._extra, self._tone = undo, do_extra, tone
        self.message.set_whole(text)
        self.undo_button.setVisible(undo is not None)
        self.undo_key.setVisible(undo is not None)
        self.extra_button.setText(button_text(extra))
        self.extra_button.setVisible(bool(extra))
        self.extra_key.set_key(extra_key)
        self.extra_key.setVisible(bool(extra_key))
        self._draw()
        announce(self.message, text)
        if undo is None and not extra and tone is not Tone.BAD:
            self._passing.start()
        else:
            self._passing.stop()

    def clear(self) -> None:
        """Say nothing; there is nothing to take back."""
        self._undo = self._extra = None
        self.message.set_whole("")
        for part in (self.undo_button, self.undo_key, self.extra_button, self.extra_key):
            part.hide()
        self.picture.clear()

    def undo(self) -> None:
        """Take the act back, once."""
        undo = self._undo
        self.withdraw_undo()
        if undo is not None:
            undo()

    def withdraw_undo(self) -> None:
        """Offer it no more; what was said stays."""
        self._undo = None
        self.undo_button.hide()
        self.undo_key.hide()

    def _do_extra(self) -> None:
        if self._extra is not None:
            self._extra()

    def _draw(self) -> None:
        self.setMinimumHeight(self._look.theme.px(40))
        if self.message.accessibleName():
            self.picture.setPixmap(self._look.pixmap(_ICONS.get(self._tone, "info"), self._tone.value, 18))
