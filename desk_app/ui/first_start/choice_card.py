"""A large card to choose with: a picture, a title, a sentence, and the key that chooses it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout

from desk_app.ui.kit.keycap import KeyCap
from desk_app.ui.kit.labels import PlainLabel, Role
from desk_app.ui.kit.look import Look
from desk_app.ui.kit.theme import SPACES

_PICTURE = 40


class ChoiceCard(QPushButton):
    """One of several; checked when it is chosen."""

    def __init__(self, look: Look, key: str, icon: str, title: str, sentence: str) -> None:
        super().__init__()
        self._look = look
        self._icon = icon
        self.setProperty("kind", "key")
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setAutoDefault(False)
        self.setAccessibleName(title)
        self.setAccessibleDescription(sentence)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.picture = PlainLabel()
        self.mark = PlainLabel()
        head = QHBoxLayout()
        head.addWidget(self.picture)
        head.addStretch(1)
        for part in (self.mark, KeyCap(key)):
            head.addWidget(part, 0, Qt.AlignmentFlag.AlignTop)
        self._box = layout = QVBoxLayout(self)
        layout.setContentsMargins(*(SPACES["xl"],) * 4)
        layout.setSpacing(SPACES["m"])
        layout.addLayout(head)
        self.title = PlainLabel(title, Role.TITLE, wrap=True)
        self.sentence = PlainLabel(sentence, Role.QUIET, wrap=True)
        for part in (self.title, self.sentence):
            layout.addWidget(part)
        layout.addStretch(1)
        for part in (self.picture, self.mark, self.title, self.sentence):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.toggled.connect(lambda _on: self._draw())
        look.changed.connect(self._draw)
        self._draw()

    def sizeHint(self) -> QSize:
        return self._box.totalSizeHint()

    def minimumSizeHint(self) -> QSize:
        width = self._look.theme.px(240)
        return QSize(width, max(self._box.totalMinimumSize().height(), self._box.totalHeightForWidth(width)))

    def _draw(self) -> None:
        self.picture.setPixmap(self._look.pixmap(self._icon, "accent", _PICTURE))
        if self.isChecked():
            self.mark.setPixmap(self._look.pixmap("circle-check", "accent"))
        else:
            self.mark.clear()
        self.updateGeometry()
