"""Where pages stand one over the other, each made when it is first shown."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QStackedWidget, QWidget

from desk_app.ui.kit.scroll import ScrollPage
from desk_app.ui.shell.desk import Desk
from desk_app.ui.shell.page import Page


class PageStack(QStackedWidget):
    """Every page scrolls when the window is too small for it."""

    def __init__(self, desk: Desk, pages: Sequence[Page], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._pages = {page.key: page for page in pages}
        self._built: dict[str, QWidget] = {}

    def open(self, key: str) -> QWidget:
        """Show a page and give it the keyboard; the page itself. Raises KeyError for an unknown key."""
        if key not in self._built:
            self._built[key] = self._pages[key].build(self._desk)
            self.addWidget(ScrollPage(self._built[key]))
        page = self._built[key]
        self.setFocus()  # else Qt gives it to the page's first field, and the page would scroll to its resting one
        self.setCurrentIndex(list(self._built).index(key))
        (page.focusProxy() or page).setFocus()
        return page

    def page(self, key: str) -> QWidget | None:
        """A page if it was made already."""
        return self._built.get(key)
