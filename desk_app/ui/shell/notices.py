"""What pages have to tell: an act done that can be taken back, or a trouble met."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from desk_app.domain.facts import Fact
from desk_app.domain.refusals import Refusal
from desk_app.ui.kit.colours import Tone
from desk_app.ui.runtime.texts import sentence
from desk_app.ui.runtime.trouble import Bug, Trouble, Unavailable


@dataclass(frozen=True, slots=True)
class Notice:
    """One line for the bar under the page.

    `undoable` offers to take back one's last act; `extra` names one more thing to do (reprint), `extra_key` its key.
    `facts` are those of the act it tells, by their numbers.
    """

    text: str
    tone: Tone = Tone.GOOD
    undoable: bool = False
    extra: str = ""
    do_extra: Callable[[], None] | None = None
    extra_key: str = ""
    facts: frozenset[int] = frozenset()


class Notices(QObject):
    """The window listens; pages speak. Nothing here stops the desk."""

    said = Signal(object)  # Notice
    unavailable = Signal(str)  # the sentence for the banner
    available = Signal()  # what did not answer does again
    standing = Signal(str, str)  # what goes on being wrong, by a key: the sentence for a banner, empty when it is over
    ticket_given = Signal(object, str)  # the committed fact that gives a ticket, or prints it again, and the ticket
    bug_met = Signal(object)  # Bug
    page_asked = Signal(str, object)  # key of a page; an entry of its registers, or None
    entry_left = Signal()  # Esc in an entry that is shown whole

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._about: frozenset[int] = frozenset()

    @contextmanager
    def about(self, facts: Iterable[Fact]) -> Iterator[None]:
        """What is told meanwhile is what these facts did."""
        self._about = frozenset(fact.id for fact in facts)
        try:
            yield
        finally:
            self._about = frozenset()

    def done(
        self,
        text: str,
        *,
        undoable: bool = False,
        extra: str = "",
        do_extra: Callable[[], None] | None = None,
        extra_key: str = "",
    ) -> None:
        """Tell an act that was committed."""
        self.said.emit(Notice(text, Tone.GOOD, undoable, extra, do_extra, extra_key, self._about))

    def warn(self, text: str) -> None:
        """Tell something the agent should know, in the same bar."""
        self.said.emit(Notice(text, Tone.WARN))

    def go_to(self, page: str, entry: tuple[str, int | str] | None = None) -> None:
        """Ask for another page, by its key, and for an entry of it: the name of its register, its number or its id."""
        self.page_asked.emit(page, entry)

    def tell(self, trouble: Trouble) -> None:
        """Tell a trouble where its kind is told: the bar, the banner, or the bug window."""
        match trouble:
            case Refusal():
                self.warn(sentence(trouble))
            case Unavailable():
                self.unavailable.emit(sentence(trouble))
            case Bug():
                self.said.emit(Notice(sentence(trouble), Tone.BAD))
                self.bug_met.emit(trouble)
