"""What can be done with one visit of the queue: the acts possible in its state, and their doing."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from functools import partial

from PySide6.QtCore import QObject

from desk_app.domain.visit import State
from desk_app.services import calling, privacy, visits
from desk_app.storage.queue_readings import QueueLine
from desk_app.ui.reception.counter_acts import CounterActs
from desk_app.ui.reception.reprints import Reprints

MISTAKE = "mistake"


class VisitAct(StrEnum):
    """One thing to do with a visit."""

    CALL = "call"
    TAKE_UP = "take_up"
    RESUME = "resume"
    COME_BACK = "come_back"
    RECALL = "recall"
    REQUEUE = "requeue"
    PRIVACY = "privacy"
    REPRINT = "reprint"
    LEFT = "left"
    MISTAKE = "mistake"


_BY_STATE = {
    State.WAITING: (VisitAct.CALL,),
    State.ON_HOLD: (VisitAct.TAKE_UP, VisitAct.RESUME),
    State.ABSENT: (VisitAct.COME_BACK,),
}


class VisitActs(QObject):
    """Does them."""

    def __init__(self, counter: CounterActs, reprints: Reprints, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._counter = counter
        self._reprints = reprints
        self._doing: dict[VisitAct, Callable[[QueueLine], None]] = {
            VisitAct.CALL: counter.call,
            VisitAct.TAKE_UP: counter.take_up,
            VisitAct.RESUME: self.resume,
            VisitAct.COME_BACK: self.come_back,
            VisitAct.RECALL: lambda _line: counter.recall(),
            VisitAct.REQUEUE: lambda _line: counter.requeue(),
            VisitAct.PRIVACY: self.request_privacy,
            VisitAct.REPRINT: self.reprint,
            VisitAct.LEFT: self.left,
            VisitAct.MISTAKE: self.mistake,
        }

    def words(self) -> dict[VisitAct, str]:
        """The acts in words."""
        return {
            VisitAct.CALL: self.tr("Call to my counter"),
            VisitAct.TAKE_UP: self.tr("Take up again at my counter"),
            VisitAct.RESUME: self.tr("Back to the queue, same rank"),
            VisitAct.COME_BACK: self.tr("Has come back"),
            VisitAct.RECALL: self.tr("Call again"),
            VisitAct.REQUEUE: self.tr("Back to the queue, same rank"),
            VisitAct.PRIVACY: self.tr("Asks for confidentiality"),
            VisitAct.REPRINT: self.tr("Print the ticket again"),
            VisitAct.LEFT: self.tr("Has left"),
            VisitAct.MISTAKE: self.tr("Entered by mistake"),
        }

    def possible(self, line: QueueLine, mine: str | None) -> tuple[VisitAct, ...]:
        """The acts possible for a visit, the likeliest first; `mine` is the counter of this desk."""
        acts = list(_BY_STATE.get(line.state, ()))
        if line.counter is not None and line.counter == mine and line.state is State.CALLED:
            acts += [VisitAct.RECALL, VisitAct.REQUEUE]
        if not line.discreet:
            acts.append(VisitAct.PRIVACY)
        if self._reprints.on:
            acts.append(VisitAct.REPRINT)
        return (*acts, VisitAct.LEFT, VisitAct.MISTAKE)

    def do(self, act: VisitAct, line: QueueLine) -> None:
        """Do one of them."""
        self._doing[act](line)

    def resume(self, line: QueueLine) -> None:
        """From hold back to the queue."""
        self._counter.do(partial(calling.resume_in_queue, visit=line.visit), self.tr("{ticket} is in the queue again"))

    def come_back(self, line: QueueLine) -> None:
        """Somebody absent is here again."""
        self._counter.do(partial(visits.come_back, visit=line.visit), self.tr("{ticket} is in the queue again"))

    def request_privacy(self, line: QueueLine) -> None:
        """Make a visit discreet: it gets a number of the neutral series."""
        self._counter.do(
            partial(privacy.request, visit=line.visit),
            self.tr("{former} is now {ticket}, in confidence"),
            former=line.ticket,
        )

    def reprint(self, line: QueueLine) -> None:
        """Print the ticket again."""
        self._reprints.again(line.visit)

    def left(self, line: QueueLine) -> None:
        """The visitor went away."""
        self._counter.do(partial(visits.leave, visit=line.visit), self.tr("{ticket} has left"))

    def mistake(self, line: QueueLine) -> None:
        """The visit should not have been entered."""
        self._counter.do(
            partial(visits.void, visit=line.visit, reason=MISTAKE),
            self.tr("{ticket} was entered by mistake: taken out"),
        )

    def edit(self, line: QueueLine, persons: int, priority: bool, form_help: bool) -> None:
        """Change what was said at the arrival; the rank stays."""
        self._counter.do(
            partial(
                visits.edit,
                visit=line.visit,
                persons=persons if persons != line.persons else None,
                priority=priority if priority != line.priority else None,
                form_help=form_help if form_help != line.form_help else None,
            ),
            self.tr("{ticket} changed"),
        )
