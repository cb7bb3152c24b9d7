"""A ticket printed again: offered when it was just given, and for any visit of the queue."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from desk_app.domain.facts import Fact
from desk_app.services.readings import HallView
from desk_app.ui.shell.acts import Acted, Acts
from desk_app.ui.shell.desk import Desk


class Reprints(QObject):
    """Knows whether this desk prints tickets, and which one it gave last."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._acts = Acts(desk, self)
        self._last: int | None = None
        self.on = False
        desk.notices.ticket_given.connect(self._remember)

    def show(self, view: HallView) -> None:
        """Follow the settings."""
        self.on = view.settings.tickets.on

    def tell_given(self, told: str, visit: int) -> None:
        """Tell a ticket just given, with the offer to print it again where tickets are printed."""
        self._tell(told, visit, undoable=True)

    def again(self, visit: int) -> None:
        """Print the ticket of a visit again."""
        if not self._prints_or_told():
            return

        from desk_app.services.printed_tickets import reprint  # the first page of the day can do without it

        def told(acted: Acted) -> None:
            self._tell(self.tr("Printing ticket {ticket} again").format(ticket=acted.first_ticket), visit)

        self._acts.do(partial(reprint, visit=visit), told)

    def last(self) -> None:
        """Print the ticket given last again."""
        if self._last is not None:
            self.again(self._last)
        elif self._prints_or_told():
            self._desk.notices.warn(self.tr("No ticket was given since the start. Choose one in the queue."))

    def _remember(self, fact: Fact, _ticket: str) -> None:
        """On whichever page it was given."""
        self._last = fact.visit

    def _prints_or_told(self) -> bool:
        """Whether this desk prints; when it does not, what to do instead is told."""
        if not self.on:
            self._desk.notices.warn(self.tr("This desk prints no tickets: say the number."))
        return self.on

    def _tell(self, told: str, visit: int, *, undoable: bool = False) -> None:
        if self.on:
            self._desk.notices.done(
                told,
                undoable=undoable,
                extra=self.tr("Print again"),
                do_extra=lambda: self.again(visit),
                extra_key=self.tr("Ctrl P"),
            )
        else:
            self._desk.notices.done(told, undoable=undoable)
