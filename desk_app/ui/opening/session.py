"""One desk, opened: the pieces joined around a store, shown, and closed within two seconds whatever hangs.

What the first page does not need is imported after its first painting: see "The start" in CONTRIBUTING.md.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer

from desk_app.domain.facts import Fact
from desk_app.domain.settings import Settings
from desk_app.domain.topics import Topic
from desk_app.storage.store import Store
from desk_app.ui.opening.application import Application
from desk_app.ui.opening.crew import Crew
from desk_app.ui.opening.pages import pages
from desk_app.ui.runtime.bugs import BugDesk
from desk_app.ui.runtime.change_hub import ChangeHub
from desk_app.ui.runtime.formats import Formats
from desk_app.ui.runtime.hooks import install_hooks
from desk_app.ui.runtime.later import Later
from desk_app.ui.runtime.store_thread import StoreThread
from desk_app.ui.runtime.ticks import Ticks
from desk_app.ui.runtime.watchdog import Watchdog
from desk_app.ui.shell.desk import Desk
from desk_app.ui.shell.hiding import Hiding
from desk_app.ui.shell.main_window import MainWindow
from desk_app.ui.shell.notices import Notices
from desk_app.ui.shell.remembered import Remembered
from desk_app.ui.shell.zoom import Zoom

if TYPE_CHECKING:
    from desk_app.ui.display.window import DisplayWindow
    from desk_app.ui.opening.background import Background
    from desk_app.ui.opening.printing import Printing
    from desk_app.ui.printing.tickets import Tickets


_PATIENCE_MS = 300


@dataclass(frozen=True, slots=True)
class Ground:
    """What a session stands on: the folders, the store opened by nobody else, how to read it beside, how to sign."""

    data: Path
    resources: Path
    store: Store
    open_reader: Callable[[], Store]
    seal: Callable[[bytes], bytes]


class Session(QObject):
    """The desk of one site on this PC, from its first window to its last."""

    def __init__(self, application: Application, ground: Ground, remembered: Remembered) -> None:
        super().__init__()
        self._application = application
        self._ground = ground
        self._remembered = remembered
        settings = ground.store.settings()
        self._bugs = BugDesk(self)
        self._unhook = install_hooks(self._bugs.report)
        self.crew = Crew(settings, remembered.agent(), self)
        self.thread_ = StoreThread(lambda: ground.store, on_late=self._publish_all)
        self.desk = self._made_desk(application, settings)
        help_folder = ground.resources / "help" / application.language.value
        self._printing: Printing | None = None
        self._tickets: Tickets | None = None
        self._prints = settings.tickets.on
        put_theme = Zoom(application.look, remembered, self).put
        self.window = MainWindow(
            self.desk,
            pages(self.print_day, self.publish, self.send_again, put_theme, remembered, ground.resources),
            help_folder,
            remembered,
        )
        self._display: DisplayWindow | None = None
        self._background: Background | None = None
        self._watchdog = Watchdog(parent=self)
        self._later = Later([self._begun, self._watchdog.start, self._be_ready_to_print, self._count_late], self)
        self._appeared = False
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(self._appear)
        self._connect()

    def show(self) -> None:
        """Show the desk with its first page already read, so that it is laid out and painted once.

        A disk that takes its time is no reason to show nothing: `_PATIENCE_MS` later the window is there anyway.
        """
        self._patience.start()
        self.desk.read(self, lambda _store: None, lambda _none: self._appear(), lambda _trouble: self._appear())

    def _appear(self) -> None:
        """Once: the first page was read, or took too long."""
        self._patience.stop()
        if not self._appeared:
            self._appeared = True
            self._application.dress()
            self.window.show()
            Hiding(self.desk, self.window, self._remembered)
            self.desk.ticks.start()

    @property
    def display(self) -> DisplayWindow | None:
        """The hall's screen while it is open."""
        return self._display

    def publish(self, day: str) -> None:
        """Make and send the summary of a business day."""
        self._begun().publish(day)

    def send_again(self, day: str) -> None:
        """The same, telling what became of it."""
        self._begun().send_again(day)

    def print_day(self, day: str) -> None:
        """Print a business day."""
        if self._printing is None:
            from desk_app.ui.opening.printing import Printing

            self._printing = Printing(self.desk, self._ground.resources, self._application.language, self)
        self._printing.print_day(day)

    def print_ticket(self, fact: Fact, ticket: str) -> None:
        """Print the ticket of a committed fact, at a desk that prints tickets."""
        self._be_ready_to_print()
        if self._tickets is not None:
            self._tickets.take(fact, ticket)

    def _be_ready_to_print(self) -> None:
        """At a desk that prints, before its first ticket: the imports take longer than the ticket."""
        if self._tickets is None and self._prints:
            from desk_app.ui.printing.tickets import Tickets

            self._tickets = Tickets(self.desk, self)

    def _count_late(self) -> None:
        """After the rest: its imports are those of every register."""
        from desk_app.services.quality_calendar.reading import read_steps
        from desk_app.ui.opening.deadline_count import DeadlineCount

        DeadlineCount(self.desk, read_steps(self._ground.resources), self.window.tabs.count, self)

    def toggle_display(self) -> None:
        """Open the hall's screen, or close it."""
        if self._display is not None:
            self._close_display()
            return
        from desk_app.ui.display.chime import Chime
        from desk_app.ui.display.window import DisplayWindow

        chime = Chime(self._ground.resources / "sounds" / "chime.wav", self)
        self._display = DisplayWindow(self.desk, chime.ring)
        self._display.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._display.destroyed.connect(self._forget_display)
        self._display.open_on_hall()

    def close(self) -> None:
        """Stop everything; the acts already asked for are finished, within two seconds."""
        self._close_display()
        self.desk.hub.close()
        self.desk.ticks.stop()
        self._later.stop()
        self._watchdog.stop()
        if self._background is not None:
            self._background.close()
        if self._tickets is not None:
            self._tickets.close()
        self.thread_.close(2.0)
        self._unhook()

    def _made_desk(self, application: Application, settings: Settings) -> Desk:
        return Desk(
            store=self.thread_,
            hub=ChangeHub(self),
            look=application.look,
            formats=Formats(application.locale, settings.site.timezone),
            notices=Notices(self),
            ticks=Ticks(self),
            clock=self._ground.store.clock,
            actor=self.crew.actor,
            site_name=settings.site.name,
        )

    def _connect(self) -> None:
        self.desk.notices.bug_met.connect(self._bugs.report)
        self.desk.notices.ticket_given.connect(self.print_ticket)
        self.window.painted.connect(self._later.start)
        self.crew.changed.connect(self._show_agent)
        self.window.top.agent_menu.aboutToShow.connect(lambda: self.crew.fill(self.window.top.agent_menu))
        self.window.display_asked.connect(self.toggle_display)
        self.window.closing.connect(self._close_display)
        self.desk.hub.subscribe(self, {Topic.SETTINGS}, self._read_settings)
        self._show_agent(self.crew.agent.label)

    def _begun(self) -> Background:
        """What goes on in the background, begun now if it was not."""
        if self._background is None:
            from desk_app.ui.opening.background import Background

            self._background = Background(self.desk, self.window.status, self._ground, self._come_forward, self)
        return self._background

    def _read_settings(self) -> None:
        self.desk.read(self, lambda store: store.settings(), self._take_settings)

    def _take_settings(self, settings: Settings) -> None:
        self.crew.take(settings)
        self._prints = settings.tickets.on

    def _show_agent(self, label: str) -> None:
        self.window.top.set_agent(label)
        self._remembered.keep_agent(self.crew.agent.id)

    def _publish_all(self) -> None:
        self.desk.hub.publish(frozenset(Topic))

    def _come_forward(self) -> None:
        self.window.setWindowState(self.window.windowState() & ~Qt.WindowState.WindowMinimized)
        self.window.raise_()
        self.window.activateWindow()

    def _close_display(self) -> None:
        if self._display is not None:
            self._display.close()

    def _forget_display(self) -> None:
        self._display = None
