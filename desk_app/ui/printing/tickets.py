"""The tickets of this session on their way to the printer: after the commit of their act, tried again for a while."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject

from desk_app.devices.slip import PrinterError, PrinterProblem
from desk_app.domain.facts import Fact
from desk_app.domain.topics import Topic
from desk_app.services.printed_tickets import PrintedTicket, ticket_to_print
from desk_app.ui.printing.press import Press
from desk_app.ui.printing.words import slip_of, trouble_sentence
from desk_app.ui.runtime.trouble import Trouble, trouble_of
from desk_app.ui.shell.desk import Desk

STALE_MS = 3 * 60_000
"""A ticket that could not be printed for so long is of no use: its number was told."""
STANDING = "printer"
_CLOSING_S = 0.3


@dataclass(frozen=True, slots=True)
class _Due:
    """A ticket to print: the fact that gave it, and since when on the steady clock."""

    fact: Fact
    since_ms: int


class Tickets(QObject):
    """Prints each fact's ticket once. A printer that does not answer is told in one banner, until it prints again."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._taken: set[int] = set()
        self._due: dict[int, _Due] = {}  # by visit: a newer ticket of the same visit takes the place of the older
        self._under_way: _Due | None = None
        self._last = ""
        self._press = Press(self)
        self._press.ended.connect(self._ended)
        self._press.late.connect(lambda: self._tell(PrinterProblem.SILENT))
        desk.ticks.beat.connect(self._next)
        desk.hub.subscribe(self, {Topic.SETTINGS}, self._begin_anew)

    def take(self, fact: Fact, ticket: str) -> None:
        """Print the ticket that a committed fact gave, or printed again; the same fact again prints nothing."""
        if fact.id in self._taken or fact.visit is None:
            return
        self._taken.add(fact.id)
        self._last = ticket
        self._due[fact.visit] = _Due(fact, self._desk.clock.steady_ms())
        self._next()

    def close(self) -> bool:
        """Print nothing more; False when the printer holds the thread."""
        self._due.clear()
        return self._press.close(_CLOSING_S)

    def _next(self) -> None:
        """Read the oldest ticket still due as it stands now, and print it."""
        if self._under_way is not None:
            return
        oldest = self._desk.clock.steady_ms() - STALE_MS
        self._due = {visit: due for visit, due in self._due.items() if due.since_ms > oldest}
        due = next(iter(self._due.values()), None)
        if due is not None:
            self._under_way = due
            self._desk.read(self, lambda store: ticket_to_print(store, due.fact), self._print, self._unread)

    def _print(self, ticket: PrintedTicket | None) -> None:
        if ticket is None:
            self._forget(self._under_way)
            self._under_way = None
            self._next()
        else:
            self._press.start(slip_of(ticket, self._desk.formats), ticket.printing)

    def _unread(self, trouble: Trouble) -> None:
        self._under_way = None
        self._desk.notices.tell(trouble)

    def _ended(self, error: Exception | None) -> None:
        """A slip that was sent whole is not sent again: it may have come out after all."""
        due, self._under_way = self._under_way, None
        match error:
            case None:
                self._forget(due)
                self._desk.notices.standing.emit(STANDING, "")
                self._next()
            case PrinterError():
                if error.sent:
                    self._forget(due)
                self._tell(error.problem)
            case _:
                self._forget(due)
                self._tell(PrinterProblem.SILENT)
                self._desk.notices.tell(trouble_of(error))

    def _forget(self, due: _Due | None) -> None:
        self._due = {visit: other for visit, other in self._due.items() if other is not due}

    def _tell(self, problem: PrinterProblem) -> None:
        self._desk.notices.standing.emit(STANDING, trouble_sentence(problem, self._last))

    def _begin_anew(self) -> None:
        """Other settings: another printer perhaps, of which nothing bad is known."""
        self._desk.notices.standing.emit(STANDING, "")
        self._next()
