"""The switch between the areas of work, at the left of the tabs: one is pressed, Ctrl+Tab presses the next."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QWidget

from desk_app.ui.kit.labels import plain_tip
from desk_app.ui.shell.page import Area

KEY = "Ctrl+Tab"


class AreaSwitch(QFrame):
    """`asked` tells the area that was clicked."""

    asked = Signal(object)  # Area

    def __init__(self, areas: Sequence[Area], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("switch", "true")
        names = {Area.HALL: self.tr("Hall"), Area.QUALITY: self.tr("Quality")}
        tip = self.tr("{key} goes from one to the other, each page as it was left").format(key=KEY)
        self._group = QButtonGroup(self)
        self._buttons: dict[Area, QPushButton] = {}
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for area in areas:
            button = QPushButton(names[area])
            button.setCheckable(True)
            button.setAutoDefault(False)
            button.setProperty("area", area.value)
            plain_tip(button, tip)
            button.clicked.connect(lambda _checked, asked=area: self.asked.emit(asked))
            self._group.addButton(button)
            self._buttons[area] = button
            layout.addWidget(button)
        self.setVisible(len(self._buttons) > 1)

    @property
    def buttons(self) -> list[QPushButton]:
        """Those that can be reached by the keyboard."""
        return list(self._buttons.values()) if len(self._buttons) > 1 else []

    def mark(self, area: Area) -> None:
        """Show in which area one works."""
        self._buttons[area].setChecked(True)
