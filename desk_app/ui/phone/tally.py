"""The tally of calls: reasons by outcomes, a cell pressed or a digit typed is one call."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from desk_app.domain.calls.model import CallOutcome
from desk_app.domain.settings_counted import CallReason
from desk_app.ui.kit.flow import FlowLayout
from desk_app.ui.kit.key_button import KeyButton
from desk_app.ui.kit.keycap import KeyCap
from desk_app.ui.kit.keys import digit_at, digit_of, place_of
from desk_app.ui.kit.labels import ElidedLabel
from desk_app.ui.kit.theme import SPACES
from desk_app.ui.phone.words import ALONE_KEYS, COLUMN_KEYS, PROMISE_KEY, outcome_words

_RESTS_ON = next(iter(COLUMN_KEYS))
_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class Tally(QWidget):
    """A digit counts a call of that reason in the chosen column, which is then the first again.

    `counted` carries the reason and the outcome; `promised` asks for the form of a call-back.
    """

    counted = Signal(str, object)
    promised = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._reasons: tuple[CallReason, ...] = ()
        self._cells: dict[tuple[str, CallOutcome], QPushButton] = {}
        self._drawn: list[QWidget] = []
        words = outcome_words()
        self.columns = {
            outcome: KeyButton(key, words[outcome], checkable=True, stacked=True)
            for outcome, key in COLUMN_KEYS.items()
        }
        self.alone = {outcome: KeyButton(key, words[outcome]) for outcome, key in ALONE_KEYS.items()}
        self.promise = KeyButton(PROMISE_KEY, words[CallOutcome.CALLBACK_PROMISED])
        self._group = QButtonGroup(self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Count a call"))
        self._lay_out()
        self.choose(_RESTS_ON)

    @property
    def column(self) -> CallOutcome:
        """The column in which the next digit counts."""
        return next(outcome for outcome, button in self.columns.items() if button.isChecked())

    def choose(self, outcome: CallOutcome) -> None:
        """Choose the column of the next digit."""
        self.columns[outcome].setChecked(True)

    def show_counts(self, reasons: Sequence[CallReason], counts: Mapping[tuple[str, CallOutcome], int]) -> None:
        """Show the reasons of the settings and what was counted today."""
        if tuple(reasons) != self._reasons:
            self._reasons = tuple(reasons)
            self._draw()
        words = outcome_words()
        for (reason, outcome), cell in self._cells.items():
            n = counts.get((reason, outcome), 0)
            label = next(known.label for known in self._reasons if known.id == reason)
            cell.setText(str(n) if n else "·")
            cell.setAccessibleName(f"{label}, {words[outcome]}: {n}")
        for outcome, button in self.alone.items():
            n = counts.get(("", outcome), 0)
            button.say(words[outcome], str(n) if n else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit, letter = digit_of(event), event.text().upper()
        if event.modifiers() & _HELD or event.isAutoRepeat():
            super().keyPressEvent(event)
        elif digit is not None and place_of(digit) < len(self._reasons):
            self._count(self._reasons[place_of(digit)].id, self.column)
        elif letter == PROMISE_KEY:
            self.promised.emit()
        elif not self._lettered(letter) and not self._walked(event.key()):
            super().keyPressEvent(event)

    def _lettered(self, letter: str) -> bool:
        for outcome, key in ALONE_KEYS.items():
            if key == letter:
                self._count("", outcome)
                return True
        for outcome, key in COLUMN_KEYS.items():
            if key == letter:
                self.choose(outcome)
                return True
        return False

    def _walked(self, key: int) -> bool:
        step = {int(Qt.Key.Key_Left): -1, int(Qt.Key.Key_Right): 1}.get(key)
        if step is not None:
            outcomes = list(self.columns)
            self.choose(outcomes[(outcomes.index(self.column) + step) % len(outcomes)])
        return step is not None

    def _count(self, reason: str, outcome: CallOutcome) -> None:
        self.choose(_RESTS_ON)
        self.counted.emit(reason, outcome)

    def _draw(self) -> None:
        for widget in self._drawn:
            self._grid.removeWidget(widget)
            widget.deleteLater()
        self._drawn, self._cells = [], {}
        for row, reason in enumerate(self._reasons, start=1):
            cap, label = KeyCap(digit_at(row - 1)), ElidedLabel()
            label.set_whole(reason.label)
            self._grid.addWidget(cap, row, 0)
            cap.setVisible(bool(digit_at(row - 1)))
            self._grid.addWidget(label, row, 1)
            self._drawn += [cap, label]
            for place, outcome in enumerate(self.columns):
                cell = self._made_cell(reason.id, outcome)
                self._grid.addWidget(cell, row, place + 2)
                self._drawn.append(cell)

    def _made_cell(self, reason: str, outcome: CallOutcome) -> QPushButton:
        cell = QPushButton("·")
        cell.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        cell.setProperty("kind", "key")
        cell.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        cell.clicked.connect(lambda: self._count(reason, outcome))
        self._cells[reason, outcome] = cell
        return cell

    def _lay_out(self) -> None:
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(SPACES["s"])
        self._grid.setVerticalSpacing(SPACES["xs"])
        self._grid.setColumnStretch(1, 4)
        for place, (outcome, button) in enumerate(self.columns.items()):
            self._group.addButton(button)
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(lambda _checked, told=outcome: self.choose(told))
            self._grid.addWidget(button, 0, place + 2)
            self._grid.setColumnStretch(place + 2, 3)
        others = QWidget()
        flow = FlowLayout(others, gap=SPACES["s"])
        for outcome, alone in self.alone.items():
            alone.clicked.connect(lambda _checked=False, told=outcome: self._count("", told))
        self.promise.clicked.connect(self.promised)
        for other in (self.promise, *self.alone.values()):
            other.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            other.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            flow.addWidget(other)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACES["m"])
        layout.addLayout(self._grid)
        layout.addWidget(others)
