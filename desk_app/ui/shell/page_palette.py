"""Going to a page by a few letters of its name, from anywhere: Ctrl+K, letters, Enter."""

from __future__ import annotations

from collections.abc import Sequence

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QFrame, QVBoxLayout, QWidget

from desk_app.domain.text import folded
from desk_app.ui.kit.filter_keys import FilterKeys
from desk_app.ui.kit.labels import PlainLabel, Role
from desk_app.ui.kit.line_edit import LineEdit
from desk_app.ui.kit.look import Look
from desk_app.ui.kit.table import Table
from desk_app.ui.kit.table_model import Column, TableModel
from desk_app.ui.kit.theme import SPACES
from desk_app.ui.shell.page import Area, Page

_SIZE = (460, 420)


class PagePalette(QFrame):
    """Lies over the page without stopping anything: a click elsewhere or Escape takes it away, as it came."""

    asked = Signal(str)

    def __init__(self, look: Look, pages: Sequence[Page], over: QWidget, under: QWidget) -> None:
        """It lies on `over`, of which `under` is the part that stays in sight above it."""
        super().__init__(over)
        self.setProperty("card", "true")
        self.setAutoFillBackground(True)
        self._look, self._pages, self._over, self._under = look, tuple(pages), over, under
        self._from: QWidget | None = None
        self.field = LineEdit(40, placeholder=self.tr("Go to… a few letters of a page"), name=self.tr("Go to a page"))
        self.model = TableModel(look, self._columns(), lambda page: page.key)
        self.table: Table[Page] = Table(look, self.model, self.tr("Pages"))
        self.table.horizontalHeader().hide()
        self.table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[SPACES["m"]] * 4)
        layout.setSpacing(SPACES["s"])
        layout.addWidget(self.field)
        layout.addWidget(self.table)
        self.nothing = PlainLabel(self.tr("No page has that name."), Role.QUIET)
        layout.addWidget(self.nothing, 1, Qt.AlignmentFlag.AlignTop)
        FilterKeys(self.field, self.table, self)
        self.field.installEventFilter(self)
        over.installEventFilter(self)
        look.changed.connect(self._place)
        self.field.textChanged.connect(self._keep)
        self.table.opened.connect(self._go)
        self.table.clicked.connect(lambda _index: self._go(page) if (page := self.table.current()) else None)
        self.hide()

    def toggle(self) -> None:
        """Come with an empty field, or go away."""
        if self.isVisible():
            self.leave()
            return
        self._from = QApplication.focusWidget()
        self.field.clear()
        self._keep("")
        self._place()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def leave(self) -> None:
        """Go away; the keyboard is where it was."""
        before, self._from = self._from, None
        self.hide()
        if before is not None and shiboken6.isValid(before):
            before.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self.field:
            if event.type() == QEvent.Type.Resize and self.isVisible():
                self._place()
        elif event.type() == QEvent.Type.FocusOut:
            self.hide()
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._is_left(event):
            self.leave()
            return True
        return super().eventFilter(watched, event)

    def _is_left(self, event: QKeyEvent) -> bool:
        return event.key() == Qt.Key.Key_Escape and not self.field.text()

    def _go(self, page: Page) -> None:
        self.leave()
        self.asked.emit(page.key)

    def _keep(self, typed: str) -> None:
        found = [page for page in self._pages if is_found(page.name, typed)]
        self.model.set_rows(sorted(found, key=lambda page: not folded(page.name).startswith(folded(typed))))
        self.table.setVisible(bool(found))
        self.nothing.setVisible(not found)
        if found:
            self.table.choose(self.model.rows[0].key)

    def _place(self) -> None:
        """In the middle, under the tabs, within the window."""
        over, px = self._over, self._look.theme.px
        top = self._under.geometry().bottom() + SPACES["s"]
        width, height = min(px(_SIZE[0]), over.width()), min(px(_SIZE[1]), over.height() - top)
        self.setGeometry((over.width() - width) // 2, top, width, height)

    def _columns(self) -> tuple[Column[Page], ...]:
        areas = {Area.HALL: self.tr("Hall"), Area.QUALITY: self.tr("Quality")}
        native = QKeySequence.SequenceFormat.NativeText
        return (
            Column[Page]("name", self.tr("Page"), lambda page: page.name, stretch=True, mark=lambda page: page.icon),
            Column[Page]("area", self.tr("Area"), lambda page: "" if page.aside else areas[page.area]),
            Column[Page](
                "letter",
                self.tr("Key"),
                lambda page: "" if page.aside else QKeySequence.mnemonic(page.title).toString(native),
            ),
        )


def is_found(name: str, typed: str) -> bool:
    """Whether each word typed begins a word of the name; accents and capitals do not count."""
    words = folded(name).split()
    return all(any(word.startswith(begun) for word in words) for begun in folded(typed).split())
