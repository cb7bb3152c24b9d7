"""The acts of my counter, each with its key: those that make no sense now are off."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk_app.domain.visit import State
from desk_app.ui.kit.key_button import KeyButton
from desk_app.ui.reception.counter_acts import CounterActs

_ROWS = (("F9",), ("⇧F9", "F11"), ("F10", "⇧F10"), ("⇧F2", "⇧F11"), ("Ctrl F9",))  # each key as wide as its words


class CounterKeys(QWidget):
    """Buttons by key: "F9" finish and call, "⇧F9" recall, and so on."""

    def __init__(self, acts: CounterActs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._acts = acts
        words = {
            "F9": self.tr("Finish and call"),
            "Ctrl F9": self.tr("Start"),
            "⇧F9": self.tr("Call again"),
            "F10": self.tr("Outcome"),
            "⇧F10": self.tr("Send on"),
            "F11": self.tr("Absent"),
            "⇧F11": self.tr("Has left"),
            "⇧F2": self.tr("Put on hold"),
        }
        self.buttons = {key: KeyButton(key, said) for key, said in words.items()}
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(4)
        for keys in _ROWS:
            row = QHBoxLayout()
            row.setSpacing(4)
            for key in keys:
                row.addWidget(self.buttons[key])
            rows.addLayout(row)
        self.buttons["F9"].clicked.connect(lambda: acts.next())
        self.buttons["Ctrl F9"].clicked.connect(acts.start)
        self.buttons["⇧F9"].clicked.connect(acts.recall)
        self.buttons["F11"].clicked.connect(acts.absent)
        self.buttons["⇧F11"].clicked.connect(acts.left)

    def follow(self, separate_start: bool) -> None:
        """Turn keys on and off by what is at my counter."""
        line = self._acts.line
        called = line is not None and line.state is State.CALLED
        self.buttons["F9"].say(self.tr("Finish and call") if line else self.tr("Call next"))
        self.buttons["F11"].say(self.tr("Absent: no answer") if self._acts.absence_proposed else self.tr("Absent"))
        for key in ("⇧F9", "F11"):
            self.buttons[key].setEnabled(called)
        for key in ("F10", "⇧F10", "⇧F11", "⇧F2"):
            self.buttons[key].setEnabled(line is not None)
        self.buttons["Ctrl F9"].setVisible(separate_start)
        self.buttons["Ctrl F9"].setEnabled(called)
