"""The row of pages: the areas of work, the tabs of the one at hand, and icons for the pages aside."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QHBoxLayout, QPushButton, QWidget

from desk_app.ui.kit.buttons import Button, Kind
from desk_app.ui.kit.look import Look
from desk_app.ui.shell.area_switch import AreaSwitch
from desk_app.ui.shell.page import Area, Page
from desk_app.ui.shell.tab_strip import TabStrip

_STEPS = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}


class TabRow(QFrame):
    """`asked` tells the key of the page wanted. Left and right go through what can be pressed.

    Each area remembers its page. Its tabs are made when it is first shown: the start only makes those of the hall.
    """

    asked = Signal(str)

    def __init__(self, look: Look, pages: Sequence[Page], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("bar", "tabs")
        self._pages = {page.key: page for page in pages}
        tabbed = [page for page in pages if not page.aside]
        self._areas = {area: [page for page in tabbed if page.area is area] for area in Area}
        self._last = {area: members[0].key for area, members in self._areas.items() if members}
        self._counts: dict[str, int] = {}
        self._strips: dict[Area, TabStrip] = {}
        self._group = QButtonGroup(self)
        self.area = tabbed[0].area
        self.switch = AreaSwitch(list(self._last))
        self.switch.asked.connect(lambda area: self.asked.emit(self._last[area]))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(8, 0, 8, 0)
        self._row.setSpacing(0)
        self._row.addWidget(self.switch, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addSpacing(8)
        self._aside = {page.key: self._icon(look, page) for page in pages if page.aside}
        for button in self._aside.values():
            self._row.addWidget(button)

    def mark(self, key: str) -> None:
        """Show which page is open, and the tabs of its area."""
        page = self._pages[key]
        if not page.aside:
            self.area = page.area
            self._last[page.area] = key
        strip = self.strip(self.area)
        self.switch.mark(self.area)
        for other in self._strips.values():
            other.setVisible(other is strip)
        self.button(key).setChecked(True)
        if not page.aside:
            strip.mark(key)

    def page_of_next_area(self) -> str:
        """The page last open in the area that comes after this one."""
        areas = list(self._last)
        return self._last[areas[(areas.index(self.area) + 1) % len(areas)]]

    def strip(self, area: Area) -> TabStrip:
        """The tabs of an area."""
        if area not in self._strips:
            strip = self._strips[area] = TabStrip(self._areas[area], self)
            strip.asked.connect(self.asked)
            for button in strip.buttons.values():
                self._group.addButton(button)
            for key in self._counts.keys() & strip.buttons.keys():
                strip.count(key, self._counts[key])
            self._row.insertWidget(2, strip, 1)
        return self._strips[area]

    def button(self, key: str) -> QPushButton:
        """The tab of a page."""
        page = self._pages[key]
        return self._aside[key] if page.aside else self.strip(page.area).buttons[key]

    def count(self, key: str, number: int) -> None:
        """Tell how many things wait on a page, beside its name."""
        self._counts[key] = number
        strip = self._strips.get(self._pages[key].area)
        if strip is not None:
            strip.count(key, number)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()), 0)
        buttons: list[QAbstractButton] = [*self.switch.buttons, *self.strip(self.area).shown, *self._aside.values()]
        here = next((place for place, button in enumerate(buttons) if button.hasFocus()), None)
        if not step or here is None:
            super().keyPressEvent(event)
        else:
            buttons[(here + step) % len(buttons)].setFocus(Qt.FocusReason.TabFocusReason)

    def _icon(self, look: Look, page: Page) -> Button:
        button = Button(look, page.name, kind=Kind.FLAT, icon=page.icon, icon_only=True)
        button.setCheckable(True)
        self._group.addButton(button)
        button.clicked.connect(lambda _checked: self.asked.emit(page.key))
        return button
