"""A button that says which key does the same: the key drawn, the words, sometimes a count."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QWidget

from desk_app.ui.kit.keycap import KeyCap, spoken
from desk_app.ui.kit.labels import ElidedLabel, PlainLabel, Role, plain_tip

_LEFT_TO_THE_PANEL = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right})
_GAP = 6


class KeyButton(QPushButton):
    """Pressed by mouse, by Enter when it has the focus, or by whoever listens to its key.

    A click leaves the focus where it is. `bare` shows the key alone: the words are told to screen readers.
    `stacked` puts the words, smaller, on a line under the key, for narrow places.
    """

    def __init__(
        self,
        key: str,
        words: str,
        *,
        checkable: bool = False,
        bare: bool = False,
        stacked: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._key = key
        self._bare = bare
        self.setProperty("kind", "key")
        self.setAutoDefault(False)
        self.setCheckable(checkable)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        across = QSizePolicy.Policy.Fixed if bare else QSizePolicy.Policy.Expanding
        self.setSizePolicy(across, QSizePolicy.Policy.Fixed)
        self.cap = KeyCap(key)
        self.words = ElidedLabel(role=Role.SMALL if stacked else Role.BODY)
        self.aside = PlainLabel(role=Role.SMALL)
        self._lay_out(stacked)
        self.cap.setVisible(bool(key))
        self.words.setVisible(not bare)
        self.say(words)

    def say(self, words: str, aside: str = "") -> None:
        """Change the words, and the count or state at the right."""
        self.words.set_whole(words)
        self.aside.setText(aside)
        self.aside.setVisible(bool(aside))
        self.setAccessibleName(f"{words} {aside}".strip())
        self.setAccessibleDescription(spoken(self._key))
        plain_tip(self, words)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        words = 0 if self._bare else self.words.fontMetrics().horizontalAdvance(self.words.accessibleName()) + _GAP
        aside = self.aside.sizeHint().width() + _GAP if self.aside.text() else 0
        return QSize(self._cap_width() + words + aside + _GAP + 2, self._lines.sizeHint().height() + 4)

    def minimumSizeHint(self) -> QSize:
        whole = self.sizeHint()
        return QSize(whole.width() if self._bare else self._cap_width() + 48, whole.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _LEFT_TO_THE_PANEL:
            event.ignore()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)

    def _lay_out(self, stacked: bool) -> None:
        self._lines = QGridLayout(self)
        self._lines.setContentsMargins(_GAP, 2, _GAP, 2)
        self._lines.setHorizontalSpacing(_GAP)
        self._lines.setVerticalSpacing(0)
        self._lines.addWidget(self.cap, 0, 0)
        if stacked:
            self.setProperty("lines", "2")
            self._lines.addWidget(self.words, 1, 0, 1, 3)
        else:
            self._lines.addWidget(self.words, 0, 1)
        self._lines.addWidget(self.aside, 0, 2)
        self._lines.setColumnStretch(1, 1)
        for part in (self.cap, self.words, self.aside):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def _cap_width(self) -> int:
        return self.cap.sizeHint().width() + _GAP if self._key else 0
