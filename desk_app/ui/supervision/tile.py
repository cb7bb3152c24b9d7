"""One of the figures on top of the page: its name, its value, how many visits it rests on, its trend."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from desk_app.ui.kit.colours import Tone
from desk_app.ui.kit.labels import PlainLabel, Role, restyle
from desk_app.ui.kit.look import Look
from desk_app.ui.kit.theme import FOCUS_RING, SPACES
from desk_app.ui.supervision.spark import Spark


@dataclass(frozen=True, slots=True)
class TileText:
    """What a tile says. `also` is a second value, smaller; `quiet` greys both: too few visits to judge by."""

    value: str
    note: str = ""
    also: str = ""
    tone: Tone = Tone.NEUTRAL
    quiet: bool = False
    trend: tuple[float | None, ...] = ()
    limit: float | None = None


class Tile(QAbstractButton):
    """`opened` by Enter, Space or a click: the visits behind the figure are wanted."""

    opened = Signal()

    def __init__(self, look: Look, caption: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.caption = PlainLabel(caption, Role.SMALL)
        self.value = PlainLabel("–", Role.BIG)
        self.also = PlainLabel("", Role.TITLE)
        self.note = PlainLabel("", Role.SMALL)
        self.spark = Spark(look)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._place()
        self.clicked.connect(self.opened)
        self.show_text(TileText("–"))

    def _place(self) -> None:
        values = QHBoxLayout()
        values.setSpacing(SPACES["s"])
        values.addWidget(self.value, 0, Qt.AlignmentFlag.AlignBaseline)
        values.addWidget(self.also, 0, Qt.AlignmentFlag.AlignBaseline)
        values.addStretch(1)
        self._grid = layout = QGridLayout(self)
        layout.setContentsMargins(SPACES["l"], SPACES["s"], SPACES["l"], SPACES["s"])
        layout.setHorizontalSpacing(SPACES["m"])
        layout.setVerticalSpacing(0)
        layout.addWidget(self.caption, 0, 0, 1, 2)
        layout.addLayout(values, 1, 0)
        layout.addWidget(self.spark, 1, 1)
        layout.addWidget(self.note, 2, 0, 1, 2)
        layout.setColumnStretch(1, 1)
        for label in (self.caption, self.value, self.also, self.note):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_text(self, text: TileText) -> None:
        """Show other values."""
        for label, said in ((self.value, text.value), (self.also, text.also), (self.note, text.note)):
            label.setText(said)
        for label, role in ((self.value, Role.BIG), (self.also, Role.TITLE)):
            label.set_tone(text.tone if label is self.value else Tone.NEUTRAL)
            self._grey(label, role, quiet=text.quiet)
        self.spark.show_values(text.trend, text.limit)
        self.setAccessibleName(", ".join(filter(None, (self.caption.text(), text.value, text.also, text.note))))

    def _grey(self, label: PlainLabel, role: Role, *, quiet: bool) -> None:
        """Quiet text at its own size."""
        wanted = "true" if quiet else "false"
        if label.property("few") != wanted:
            label.setProperty("few", wanted)
            restyle(label)

    def sizeHint(self) -> QSize:
        return self._grid.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self._grid.minimumSize()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if not event.isAutoRepeat():
                self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._look.theme
        ring = FOCUS_RING if self.hasFocus() else 1
        edge = "accent" if self.hasFocus() else "edge" if self.underMouse() else "line"
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme.colour(edge), ring))
            painter.setBrush(theme.colour("surface"))
            inset = ring / 2
            painter.drawRoundedRect(self.rect().toRectF().adjusted(inset, inset, -inset, -inset), 8, 8)
