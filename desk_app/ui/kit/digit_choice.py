"""One of a few words, chosen by its digit: the fastest field of a form."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QWidget

from desk_app.ui.kit.flow import FlowLayout
from desk_app.ui.kit.key_button import KeyButton
from desk_app.ui.kit.keys import digit_at, digit_of, place_of
from desk_app.ui.kit.theme import SPACES

C = TypeVar("C")
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class DigitChoice(QWidget, Generic[C]):
    """A digit chooses and says so (`picked`), so that the form goes on; the arrows walk. One stop of the Tab key."""

    picked = Signal(object)

    def __init__(self, choices: Sequence[tuple[C, str]], *, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: list[C] = []
        self._group = QButtonGroup(self)
        self.setAccessibleName(name)
        self._flow = FlowLayout(self, gap=SPACES["s"])
        self._group.idClicked.connect(self._pick)
        self.offer(choices)

    def offer(self, choices: Sequence[tuple[C, str]]) -> None:
        """Other choices; what was chosen stays while it is among them."""
        chosen = self.value
        self._values = [value for value, _words in choices]
        for button in self._group.buttons():
            self._group.removeButton(button)
            self._flow.removeWidget(button)
            button.deleteLater()
        for place, (_value, words) in enumerate(choices):
            button = KeyButton(digit_at(place), words, checkable=True)
            button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            self._group.addButton(button, place)
            self._flow.addWidget(button)
        self.choose(chosen if chosen in self._values else None)

    @property
    def value(self) -> C | None:
        """What is chosen; None while nothing is."""
        place = self._group.checkedId()
        return None if place < 0 else self._values[place]

    def choose(self, value: C | None) -> None:
        """Choose without telling."""
        place = self._values.index(value) if value is not None else -1
        self._group.setExclusive(False)
        for at, button in enumerate(self._group.buttons()):
            button.setChecked(at == place)
        self._group.setExclusive(True)
        self._rest_on(max(0, place))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit = digit_of(event)
        plain = not event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        if digit is not None and plain and place_of(digit) < len(self._values):
            self._pick(place_of(digit))
        elif event.key() in _STEPS:
            step = _STEPS[Qt.Key(event.key())]
            place = (max(0, self._group.checkedId()) + step) % len(self._values)
            self.choose(self._values[place if self.value is not None else 0])
            self.setFocus()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As high as its lines: a layout around it only asks for one."""
        super().resizeEvent(event)
        self._be_high_enough()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._be_high_enough()
        return super().event(event)

    def _be_high_enough(self) -> None:
        self.setMinimumHeight(self._flow.heightForWidth(self.width()))

    def _pick(self, place: int) -> None:
        self.choose(self._values[place])
        self.picked.emit(self._values[place])

    def _rest_on(self, place: int) -> None:
        for at, button in enumerate(self._group.buttons()):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus if at == place else Qt.FocusPolicy.NoFocus)
        self.setFocusProxy(self._group.button(place))
