"""What stands where nothing is yet: what will appear here, and the key that makes it appear."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk_app.ui.kit.keycap import KeyHint
from desk_app.ui.kit.labels import PlainLabel, Role
from desk_app.ui.kit.look import Look
from desk_app.ui.kit.theme import SPACES


class EmptyState(QWidget):
    """An icon, a sentence, and a key with its words when there is one to press."""

    def __init__(
        self, look: Look, icon: str, sentence: str, *, key: str = "", words: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._icon = icon
        self.picture = PlainLabel()
        self.sentence = PlainLabel(sentence, Role.QUIET, wrap=True)
        layout = QVBoxLayout(self)
        layout.setSpacing(SPACES["m"])
        layout.addStretch(1)
        for part in (self.picture, self.sentence):
            part.setAlignment(Qt.AlignmentFlag.AlignCenter)
            layout.addWidget(part)
        if key:
            layout.addWidget(KeyHint(key, words), 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(1)
        look.changed.connect(self._draw)
        self._draw()

    def _draw(self) -> None:
        self.picture.setPixmap(self._look.pixmap(self._icon, "quiet", 32))
