"""A button that says which key does the same: the key drawn, the words, sometimes a count."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from desk_app.ui.kit.keycap import KeyCap, spoken
from desk_app.ui.kit.labels import ElidedLabel, PlainLabel, Role, plain_tip

_LEFT_TO_THE_PANEL = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right})
_GAP = 6


class KeyButton(QPushButton):
    """Pressed by mouse, by Enter when it has the focus, or by whoever listens to its key.

    A click leaves the focus where it is. `bare` shows the key alone: the words are told to screen readers.
    """

    def __init__(
        self,
        key: str,
        words: str,
        *,
        checkable: bool = False,
        bare: bool = False,
        role: Role = Role.BODY,
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
        self.words = ElidedLabel(role=role)
        self.aside = PlainLabel(role=Role.SMALL)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(_GAP, 2, _GAP, 2)
        layout.setSpacing(_GAP)
        for part, stretch in ((self.cap, 0), (self.words, 1), (self.aside, 0)):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            layout.addWidget(part, stretch)
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
        return QSize(self._cap_width() + words + aside + _GAP + 2, self._tall())

    def minimumSizeHint(self) -> QSize:
        return QSize(self.sizeHint().width() if self._bare else self._cap_width() + 48, self._tall())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _LEFT_TO_THE_PANEL:
            event.ignore()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)

    def _cap_width(self) -> int:
        return self.cap.sizeHint().width() + _GAP if self._key else 0

    def _tall(self) -> int:
        return max(self.words.sizeHint().height(), self.cap.sizeHint().height()) + 8
