"""Keys drawn as keys, beside the words of what they do."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desk_app.ui.kit.labels import PlainLabel, Role


class KeyCap(PlainLabel):
    """A small drawn key: "F9", "⏎", "Ctrl Z"."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setProperty("keycap", "true")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.set_key(key)

    def set_key(self, key: str) -> None:
        """Draw another key."""
        self.setText(key)
        self.setAccessibleName(spoken(key))


class KeyHint(QWidget):
    """A key and what it does, on one line."""

    def __init__(self, key: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = PlainLabel(words, Role.SMALL)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(KeyCap(key))
        layout.addWidget(self.words)
        layout.addStretch(1)


def spoken(key: str) -> str:
    """The name of a key for screen readers, which do not read its drawing."""
    translate = QCoreApplication.translate
    names = {
        "⏎": translate("Keys", "Enter"),
        "⇧": translate("Keys", "Shift"),
        "↑": translate("Keys", "Up"),
        "↓": translate("Keys", "Down"),
        "←": translate("Keys", "Left"),
        "→": translate("Keys", "Right"),
        "+": translate("Keys", "Plus"),
        "−": translate("Keys", "Minus"),
        "*": translate("Keys", "Star"),
    }
    for drawn, name in names.items():
        key = key.replace(drawn, f" {name} ")
    return " ".join(key.split())
