"""The main window: top bar, tabs, the page, the help beside it, what was done, how the data are."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QPaintEvent, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from desk_app.domain.topics import Topic
from desk_app.services.undoing import undo
from desk_app.ui.kit.banner import Banner
from desk_app.ui.kit.colours import Tone
from desk_app.ui.kit.undo_bar import UndoBar
from desk_app.ui.shell.acts import Acted, Acts
from desk_app.ui.shell.area_switch import KEY
from desk_app.ui.shell.desk import Desk
from desk_app.ui.shell.notices import Notice
from desk_app.ui.shell.page import OpensEntries, Page
from desk_app.ui.shell.page_stack import PageStack
from desk_app.ui.shell.remembered import Remembered
from desk_app.ui.shell.standing import StandingBanners
from desk_app.ui.shell.status_bar import StatusBar
from desk_app.ui.shell.tab_row import TabRow
from desk_app.ui.shell.top_bar import TopBar
from desk_app.ui.shell.undo_offer import UndoOffer
from desk_app.ui.shell.zoom import Zoom

if TYPE_CHECKING:
    from desk_app.ui.shell.help_panel import HelpPanel
    from desk_app.ui.shell.page_palette import PagePalette

FIRST_SIZE = QSize(1366, 768)
_TITLE_BAR = 48
_TOLD = 20
"""As many acts as may be taken back one after the other, and named."""
_AROUND = (16, 8, 16, 0)


class MainWindow(QMainWindow):
    """The frame around the pages. `help_folder` holds one <page>.md for each page, in the language in force.

    `display_asked` is F8: the hall's screen is opened, or closed.
    `hide_asked` is F12; whoever hides the desk calls `cover` with what is shown instead, and `uncover` afterwards.
    `painted` comes once, after the first painting.
    """

    hide_asked = Signal()
    display_asked = Signal()
    page_opened = Signal(str)
    painted = Signal()
    closing = Signal()

    def __init__(self, desk: Desk, pages: Sequence[Page], help_folder: Path, remembered: Remembered) -> None:
        super().__init__()
        self._desk = desk
        self._remembered = remembered
        self._acts = Acts(desk, self)
        self.setWindowTitle(self.tr("Pupitre"))
        self.top = TopBar(desk)
        self.tabs = TabRow(desk.look, pages)
        self.banner = Banner(desk.look, around=_AROUND)
        self.standing = StandingBanners(desk.look, _AROUND)
        self.pages = PageStack(desk, pages)
        self._help_folder = help_folder
        self._middle = QHBoxLayout()
        self.undo_bar = UndoBar(desk.look)
        UndoOffer(desk, self.undo_bar)
        self.status = StatusBar()
        self._all_pages = tuple(pages)
        self._page = pages[0].key
        self._led_from = ""
        self._told: deque[Notice] = deque(maxlen=_TOLD)
        self._kept_focus: QWidget | None = None
        self._is_painted = False
        self._layers = QStackedWidget()
        self._body = self._made_body()
        self._layers.addWidget(self._body)
        self.setCentralWidget(self._layers)
        self._connect()
        self._bind_keys()
        self.open_page(self._page)
        if not remembered.place(self):
            self._take_first_place()

    @property
    def page(self) -> str:
        """The key of the page now open."""
        return self._page

    def open_page(self, key: str, entry: tuple[str, int | str] | None = None) -> None:
        """Show a page, and an entry of its registers when one is named; its help follows when the help is open.

        Esc in that entry comes back to the page that led to it.
        """
        if entry is None or key != self._page:
            self._led_from = "" if entry is None else self._page
        self._page = key
        self.tabs.mark(key)
        page = self.pages.open(key)
        if entry is not None and isinstance(page, OpensEntries):
            page.open_entry(*entry)
        if self.helping:
            self.help.open(key)
        self.page_opened.emit(key)

    def _leave_entry(self) -> None:
        if self._led_from:
            self.open_page(self._led_from)

    @cached_property
    def help(self) -> HelpPanel:
        """The help beside the page, made when it is first asked for."""
        from desk_app.ui.shell.help_panel import HelpPanel

        panel = HelpPanel(self._desk.look, self._help_folder)
        panel.hide()
        panel.closed.connect(self._close_help)
        self._middle.addWidget(panel)
        return panel

    @property
    def helping(self) -> bool:
        """Whether the help is open."""
        return "help" in vars(self) and not self.help.isHidden()

    def change_area(self) -> None:
        """Go to the other area of work, to the page that was last open there."""
        self.open_page(self.tabs.page_of_next_area())

    @cached_property
    def palette_(self) -> PagePalette:
        """The pages by their names, made when they are first asked for."""
        from desk_app.ui.shell.page_palette import PagePalette

        palette = PagePalette(self._desk.look, self._all_pages, self._body, self.tabs)
        palette.asked.connect(self.open_page)
        return palette

    def toggle_help(self) -> None:
        """Show or hide the help of the page."""
        if self.helping:
            self._close_help()
        else:
            self.help.open(self._page)
            self.help.show()

    def cover(self, instead: QWidget) -> None:
        """Take everything off the screen and show only `instead`; no key reaches the desk."""
        self.uncover()
        while (menu := QApplication.activePopupWidget()) is not None:
            menu.close()
        self._kept_focus = self.focusWidget()
        self._body.setEnabled(False)
        self._layers.addWidget(instead)
        self._layers.setCurrentWidget(instead)
        instead.setFocus()

    def uncover(self) -> None:
        """Bring the desk back as it was, the keyboard where it was."""
        cover = self._layers.widget(1)
        if cover is not None:
            self._body.setEnabled(True)
            self._layers.setCurrentIndex(0)
            self._layers.removeWidget(cover)
            cover.deleteLater()
            self._give_keyboard_back()

    @property
    def covered(self) -> bool:
        """Whether the desk is hidden."""
        return self._layers.currentIndex() > 0

    def _give_keyboard_back(self) -> None:
        kept = self._kept_focus
        if kept is not None and shiboken6.isValid(kept) and kept.isVisible():
            kept.setFocus()
        else:
            self.pages.open(self._page)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self.painted.emit)  # once the parts are painted too

    def closeEvent(self, event: QCloseEvent) -> None:
        self._remembered.keep_place(self)
        super().closeEvent(event)
        self.closing.emit()

    def _made_body(self) -> QWidget:
        body = QWidget()
        self._middle.setSpacing(0)
        self._middle.addWidget(self.pages, 1)
        layout = QVBoxLayout(body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.top)
        layout.addWidget(self.tabs)
        layout.addWidget(self.banner)
        layout.addWidget(self.standing)
        layout.addLayout(self._middle, 1)
        layout.addWidget(self.undo_bar)
        layout.addWidget(self.status)
        return body

    def _connect(self) -> None:
        notices = self._desk.notices
        notices.said.connect(self._say)
        notices.unavailable.connect(self._say_unavailable)
        notices.available.connect(self.banner.clear)
        notices.standing.connect(self.standing.say)
        notices.page_asked.connect(self.open_page)
        notices.entry_left.connect(self._leave_entry)
        self.tabs.asked.connect(self.open_page)
        self.top.display.clicked.connect(self.display_asked)
        self.top.hiding.clicked.connect(self.hide_asked)
        self._desk.ticks.beat.connect(self._try_again)

    def _bind_keys(self) -> None:
        """Those of the desk belong to its body: while it is covered they do nothing."""
        zoom = Zoom(self._desk.look, self._remembered, self)
        of_the_desk = {
            "F1": self.toggle_help,
            "F8": self.display_asked.emit,
            "F12": self.hide_asked.emit,
            "Ctrl+Z": self.undo,
            "Ctrl+K": lambda: self.palette_.toggle(),
            KEY: self.change_area,
        }
        for key, act in of_the_desk.items():
            shortcut = QShortcut(QKeySequence(key), self._body)
            shortcut.setAutoRepeat(key != "F12")
            shortcut.activated.connect(act)
        keys = {
            "Ctrl++": zoom.larger,
            "Ctrl+=": zoom.larger,
            "Ctrl+-": zoom.smaller,
            "Ctrl+0": zoom.usual,
            "Alt+Return": self._toggle_full_screen,
        }
        for key, act in keys.items():
            QShortcut(QKeySequence(key), self).activated.connect(act)

    def undo(self) -> None:
        """Take back one's own last act, whichever page it was done on."""
        self._acts.do(partial(undo), self._undone)

    def _undone(self, acted: Acted) -> None:
        if any(fact.payload.get("renamed") for fact in acted.outcome.facts):
            told = self.tr("Undone, but for the name and the contact: write the former ones again if need be.")
            self._desk.notices.warn(told)
            return
        undone = {fact.undo_of for fact in acted.outcome.facts}
        told = next((notice.text for notice in self._told if notice.facts & undone), "")
        self._desk.notices.done(self.tr("Undone: {act}").format(act=told) if told else self.tr("Undone"))

    def _say(self, notice: Notice) -> None:
        if notice.undoable:
            self._told.appendleft(notice)
        self.undo_bar.say(
            notice.text,
            undo=self.undo if notice.undoable else None,
            extra=notice.extra,
            do_extra=notice.do_extra,
            extra_key=notice.extra_key,
            tone=notice.tone,
        )

    def _say_unavailable(self, text: str) -> None:
        if self.banner.isHidden() or self.banner.message.text() != text:
            self.banner.say(Tone.BAD, text)

    def _try_again(self) -> None:
        """While something does not answer, have the screens ask again: the one that succeeds takes the banner away."""
        if not self.banner.isHidden():
            self._desk.hub.publish(Topic)

    def _close_help(self) -> None:
        self.help.hide()
        self.pages.open(self._page)

    def _take_first_place(self) -> None:
        """The usual size where it fits with its frame; the whole screen on a smaller one."""
        room = self.screen().availableGeometry().size()
        if room.width() > FIRST_SIZE.width() and room.height() > FIRST_SIZE.height() + _TITLE_BAR:
            self.resize(FIRST_SIZE)
        else:
            self.resize(room.boundedTo(FIRST_SIZE))
            self.setWindowState(Qt.WindowState.WindowMaximized)

    def _toggle_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)
