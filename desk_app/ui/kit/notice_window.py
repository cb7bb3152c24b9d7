"""A small window with one sentence, for what keeps the desk from opening."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk_app.ui.kit.buttons import Button, Kind
from desk_app.ui.kit.labels import PlainLabel, Role
from desk_app.ui.kit.look import Look


class NoticeWindow(QWidget):
    """Says one sentence, which can be selected and copied, and closes with Enter or Escape."""

    def __init__(self, look: Look, text: str) -> None:
        super().__init__()
        self.setWindowTitle(self.tr("Pupitre"))
        self.text = PlainLabel(text, Role.BODY, wrap=True)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        close = Button(look, self.tr("Close"), kind=Kind.PRIMARY)
        close.clicked.connect(self.close)
        close.setDefault(True)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(16)
        layout.addWidget(self.text)
        layout.addLayout(row)
        self.resize(look.theme.px(480), self.sizeHint().height())
        close.setFocus()
