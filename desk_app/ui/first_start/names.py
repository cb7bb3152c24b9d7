"""Who works here: a line for each person, and always an empty one for the next."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from desk_app.services.setting_up import Newcomer
from desk_app.ui.kit.line_edit import LineEdit
from desk_app.ui.kit.theme import SPACES

LONGEST_NAME = 60


class NameLine(QWidget):
    """A first name, and whether that person is in charge."""

    def __init__(self, number: int, *, in_charge: bool) -> None:
        super().__init__()
        spoken = self.tr("First name of person {number}").format(number=number)
        self.name = LineEdit(LONGEST_NAME, placeholder=self.tr("First name"), name=spoken)
        self.in_charge = QCheckBox(self.tr("in charge"))
        self.in_charge.setAccessibleName(self.tr("Person {number} is in charge").format(number=number))
        self.in_charge.setChecked(in_charge)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACES["m"])
        layout.addWidget(self.name, 1)
        layout.addWidget(self.in_charge)


class NameLines(QWidget):
    """`changed` follows what is typed. The first person is in charge until told otherwise."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[NameLine] = []
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(SPACES["s"])
        self._add()
        self.setFocusProxy(self.lines[0].name)

    @property
    def people(self) -> tuple[Newcomer, ...]:
        """Everybody named, in order."""
        told = ((line.name.value, line.in_charge.isChecked()) for line in self.lines)
        return tuple(Newcomer(name, in_charge) for name, in_charge in told if name)

    def _add(self) -> None:
        line = NameLine(len(self.lines) + 1, in_charge=not self.lines)
        self._box.addWidget(line)
        line.show()  # a layout shows it a turn later only: Tab may come before
        if self.lines:
            QWidget.setTabOrder(self.lines[-1].in_charge, line.name)
        QWidget.setTabOrder(line.name, line.in_charge)
        self.lines.append(line)
        line.name.textChanged.connect(self._typed)
        line.in_charge.toggled.connect(lambda _on: self.changed.emit())

    def _typed(self) -> None:
        if self.lines[-1].name.value:
            self._add()
        self.changed.emit()
