"""One figure that is read from afar, with what it is and how it stands."""

from __future__ import annotations

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from desk_app.ui.kit.colours import Tone
from desk_app.ui.kit.labels import PlainLabel, Role


class BigNumber(QWidget):
    """A value over its caption. The caption names the value for screen readers; `note` tells n or a target."""

    def __init__(
        self, caption: str, value: str = "–", *, note: str = "", role: Role = Role.BIG, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.value = PlainLabel(value, role)
        self.caption = PlainLabel(caption, Role.SMALL, wrap=True)
        self.note = PlainLabel(note, Role.SMALL, wrap=True)
        self.note.setVisible(bool(note))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for part in (self.value, self.caption, self.note):
            layout.addWidget(part)
        self.show_value(value)

    def show_value(self, value: str, tone: Tone = Tone.NEUTRAL, note: str = "") -> None:
        """Show another value, in a tone, with its note."""
        self.value.setText(value)
        self.value.set_tone(tone)
        self.note.setText(note)
        self.note.setVisible(bool(note))
        self.setAccessibleName(f"{self.caption.text()}: {value}")
