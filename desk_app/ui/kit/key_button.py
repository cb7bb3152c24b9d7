"""A button that says which key does the same: the key drawn, the words, sometimes a count."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from desk_app.ui.kit.keycap import KeyCap, spoken
from desk_app.ui.kit.labels import ElidedLabel, PlainLabel, Role, plain_tip

_LEFT_TO_THE_PANEL = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right})


class KeyButton(QPushButton):
    """Pressed by mouse, by Enter when it has the focus, or by whoever listens to its key.

    A click leaves the focus where it is. `checkable` shows a choice that is on.
    """

    def __init__(self, key: str, words: str, *, checkable: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key = key
        self.setProperty("kind", "key")
        self.setAutoDefault(False)
        self.setCheckable(checkable)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.cap = KeyCap(key)
        self.cap.setVisible(bool(key))
        self.words = ElidedLabel()
        self.aside = PlainLabel(role=Role.SMALL)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(6, 2, 6, 2)
        layout.setSpacing(6)
        layout.addWidget(self.cap)
        layout.addWidget(self.words, 1)
        layout.addWidget(self.aside)
        for part in (self.cap, self.words, self.aside):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
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
        whole = self.words.fontMetrics().horizontalAdvance(self.words.accessibleName())
        cap = self.cap.sizeHint().width() + 6 if self._key else 0
        aside = self.aside.sizeHint().width() + 6 if self.aside.text() else 0
        return QSize(whole + cap + aside + 16, self.words.sizeHint().height() + 8)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.cap.sizeHint().width() + 60, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _LEFT_TO_THE_PANEL:
            event.ignore()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)
