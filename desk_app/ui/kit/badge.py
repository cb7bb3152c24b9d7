"""States said three ways: a word, a shape, a colour."""

from __future__ import annotations

from PySide6.QtWidgets import QSizePolicy, QWidget

from desk_app.ui.kit.colours import Tone
from desk_app.ui.kit.labels import PlainLabel, restyle

SHAPES = {
    Tone.NEUTRAL: "○",
    Tone.ACCENT: "●",
    Tone.GOOD: "✓",
    Tone.WARN: "▲",
    Tone.BAD: "■",
    Tone.DISCREET: "◆",
}


class StateBadge(PlainLabel):
    """A small pill: shape, word, colour. Only the word is read aloud."""

    def __init__(self, word: str = "", tone: Tone = Tone.NEUTRAL, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        self.say(word, tone)

    def say(self, word: str, tone: Tone) -> None:
        """Show another state."""
        self.setText(f"{SHAPES[tone]} {word}")
        self.setAccessibleName(word)
        self.setProperty("badge", tone.value)
        restyle(self)
