"""Acts issued in the same visit: a digit is one of them, + and − say how many at once."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk_app.domain.acts.model import MOST_AT_ONCE
from desk_app.domain.settings_counted import ActType
from desk_app.ui.kit.card import Card
from desk_app.ui.kit.flow import FlowLayout
from desk_app.ui.kit.key_button import KeyButton
from desk_app.ui.kit.keys import digit_at, digit_of, is_less, is_more, place_of
from desk_app.ui.kit.theme import SPACES

_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class TallyCard(Card):
    """`counted` carries the act of the settings and how many; `begun` F2, `listed` F3, `erred` F4."""

    counted = Signal(str, int)
    begun = Signal()
    listed = Signal()
    erred = Signal()

    def __init__(self) -> None:
        super().__init__(self.tr("Issued in the same visit"))
        self._kinds: tuple[ActType, ...] = ()
        self._buttons: list[KeyButton] = []
        self._n = 1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._box = QVBoxLayout()
        self._box.setSpacing(SPACES["xs"])
        self.more, self.less = KeyButton("+", self.tr("Several at once")), KeyButton("−", self.tr("One less"))
        self.new = KeyButton("F2", self.tr("Asked for, with a delay"))
        self.list = KeyButton("F3", self.tr("The register"))
        self.error = KeyButton("F4", self.tr("Error in an act already issued"))
        self.body.addLayout(self._box)
        for row in ((self.more, self.less), (self.new, self.list, self.error)):
            self.body.addWidget(self._row(row))
        self.more.clicked.connect(lambda: self._several(1))
        self.less.clicked.connect(lambda: self._several(-1))
        self.new.clicked.connect(self.begun)
        self.list.clicked.connect(self.listed)
        self.error.clicked.connect(self.erred)
        self._several(0)

    def show_counts(self, kinds: Sequence[ActType], counts: Mapping[str, int]) -> None:
        """Show the acts in use and how many of each were issued today."""
        offered = tuple(kind for kind in kinds if kind.active)
        if offered != self._kinds:
            self._kinds = offered
            self._draw()
        for kind, button in zip(self._kinds, self._buttons, strict=True):
            n = counts.get(kind.id, 0)
            button.say(kind.label, str(n) if n else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit = digit_of(event)
        keys = {Qt.Key.Key_F2: self.begun, Qt.Key.Key_F3: self.listed, Qt.Key.Key_F4: self.erred}
        if event.modifiers() & _HELD or event.isAutoRepeat():
            super().keyPressEvent(event)
        elif event.key() in keys:
            keys[Qt.Key(event.key())].emit()
        elif is_more(event) or is_less(event):
            self._several(1 if is_more(event) else -1)
        elif digit is not None and place_of(digit) < len(self._kinds):
            self._count(self._kinds[place_of(digit)].id)
        else:
            super().keyPressEvent(event)

    def _count(self, kind: str) -> None:
        n, self._n = self._n, 1
        self._several(0)
        self.counted.emit(kind, n)

    def _several(self, by: int) -> None:
        self._n = max(1, min(MOST_AT_ONCE, self._n + by))
        self.set_aside(self.tr("today") if self._n == 1 else self.tr("the next key counts {n}").format(n=self._n))
        self.less.setVisible(self._n > 1)

    def _draw(self) -> None:
        for button in self._buttons:
            self._box.removeWidget(button)
            button.deleteLater()
        self._buttons = []
        for place, kind in enumerate(self._kinds):
            button = KeyButton(digit_at(place), kind.label)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(lambda _checked=False, told=kind.id: self._count(told))
            self._buttons.append(button)
            self._box.addWidget(button)

    @staticmethod
    def _row(buttons: Sequence[KeyButton]) -> QWidget:
        row = QWidget()
        flow = FlowLayout(row, gap=SPACES["s"])
        for button in buttons:
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.setSizePolicy(button.sizePolicy().Policy.Maximum, button.sizePolicy().Policy.Fixed)
            flow.addWidget(button)
        return row
