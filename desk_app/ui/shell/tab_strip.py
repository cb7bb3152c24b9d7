"""The tabs of one area on one line; those for which there is no room are in a menu at its end."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QAbstractButton, QMenu, QPushButton, QSizePolicy, QToolButton, QWidget

from desk_app.ui.kit.labels import button_text, plain_tip
from desk_app.ui.shell.page import Page

_RESIZING = {QEvent.Type.LayoutRequest, QEvent.Type.StyleChange, QEvent.Type.FontChange}


class TabStrip(QWidget):
    """`asked` tells the key of the page wanted. The tab of the open page is always in sight."""

    asked = Signal(str)

    def __init__(self, pages: Sequence[Page], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages = tuple(pages)
        self._open = pages[0].key
        self.buttons = {page.key: self._button(page) for page in pages}
        self.more = QToolButton(self, popupMode=QToolButton.ToolButtonPopupMode.InstantPopup)
        self.more.setText("…")
        self.more.setAccessibleName(self.tr("The other pages"))
        self.more.setProperty("menu", "true")
        plain_tip(self.more, self.tr("The other pages; Ctrl+K goes to any of them by its name"))
        self._menu = QMenu(self.more)
        self._menu.aboutToShow.connect(self._fill_menu)
        self.more.setMenu(self._menu)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def shown(self) -> list[QAbstractButton]:
        """The tabs in sight and the menu of the others, in order."""
        buttons: list[QAbstractButton] = [*self.buttons.values(), self.more]
        return [button for button in buttons if not button.isHidden()]

    def mark(self, key: str) -> None:
        """Keep that tab in sight."""
        self._open = key
        self._fit()

    def count(self, key: str, number: int) -> None:
        """Tell a number beside the name of a page: what waits there; nothing for 0."""
        page = next(page for page in self._pages if page.key == key)
        self.buttons[key].setText(f"{page.title} · {number}" if number else page.title)
        self.updateGeometry()
        self._fit()

    def sizeHint(self) -> QSize:
        """The room of all its tabs."""
        hints = [button.sizeHint() for button in self.buttons.values()]
        return QSize(sum(hint.width() for hint in hints), max(hint.height() for hint in hints))

    def minimumSizeHint(self) -> QSize:
        """The room of one tab and of the menu."""
        widest = max(button.sizeHint().width() for button in self.buttons.values())
        return QSize(widest + self.more.sizeHint().width(), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() in _RESIZING:
            self._fit()
        return done

    def _fit(self) -> None:
        widths = {key: button.sizeHint().width() for key, button in self.buttons.items()}
        kept = _fitting(widths, self._open, self.width(), self.more.sizeHint().width())
        x = 0
        for key, button in self.buttons.items():
            button.setVisible(key in kept)
            if key in kept:
                button.setGeometry(QRect(QPoint(x, 0), QSize(widths[key], self.height())))
                x += widths[key]
        hint = self.more.sizeHint()
        self.more.setVisible(len(kept) < len(widths))
        self.more.setGeometry(QRect(QPoint(x, (self.height() - hint.height()) // 2), hint))

    def _fill_menu(self) -> None:
        self._menu.clear()
        for page in self._pages:
            if self.buttons[page.key].isHidden():
                letter = QKeySequence.mnemonic(page.title).toString(QKeySequence.SequenceFormat.NativeText)
                action = self._menu.addAction(f"{button_text(page.name)}\t{letter}")
                action.triggered.connect(lambda _checked, key=page.key: self.asked.emit(key))

    def _button(self, page: Page) -> QPushButton:
        button = QPushButton(page.title, self)
        button.setCheckable(True)
        button.setAutoDefault(False)
        button.setProperty("tab", "true")
        button.clicked.connect(lambda _checked: self.asked.emit(page.key))
        self._bind_letter(button, page)
        return button

    def _bind_letter(self, button: QPushButton, page: Page) -> None:
        """Open the page at once: the button's own mnemonic would first show it pressed for 100 ms.

        The letter is the strip's: it works for a tab in the menu too, and not in another area, whose strip is hidden.
        """
        letter = QKeySequence.mnemonic(page.title)
        button.setShortcut(QKeySequence())
        QShortcut(letter, self).activated.connect(lambda: self.asked.emit(page.key))


def _fitting(widths: dict[str, int], open_: str, room: int, more: int) -> set[str]:
    """The first tabs that fit beside the menu, the open one always among them; all where all fit."""
    if sum(widths.values()) <= room:
        return set(widths)
    left = room - more - widths[open_]
    kept = {open_}
    for key, width in widths.items():
        if key == open_:
            continue
        if width > left:
            break
        kept.add(key)
        left -= width
    return kept
