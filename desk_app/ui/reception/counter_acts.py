"""What my counter does: held, opened, paused; call, recall, start, finish, transfer, hold, absent, left."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from desk_app.domain.facts import Kind
from desk_app.domain.settings import ThresholdKey
from desk_app.domain.visit import Place, State, TransferCause
from desk_app.services import calling, hall, visits
from desk_app.services.acting import Outcome
from desk_app.services.calling import Ending
from desk_app.services.readings import CounterView, HallView
from desk_app.storage.queue_readings import QueueLine
from desk_app.ui.shell.acts import Acted, Acts, Verb
from desk_app.ui.shell.desk import Desk


class CounterActs(QObject):
    """The acts of the counter that this desk uses now. `changed` when another counter is mine."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._acts = Acts(desk, self)
        self._view: HallView | None = None
        self._chosen: dict[str, str] = {}  # by agent

    @property
    def mine(self) -> CounterView | None:
        """The counter this desk uses now: the one chosen, else the one its agent holds."""
        counters = self._view.counters if self._view else ()
        agent = self._desk.actor().agent
        chosen = self._chosen.get(agent)
        held = next((view.id for view in counters if view.status.is_open and view.status.agent == agent), None)
        return next((view for view in counters if view.id == (chosen or held)), None)

    @property
    def line(self) -> QueueLine | None:
        """Whoever is called to my counter or served at it."""
        return self.mine.line if self.mine else None

    @property
    def absence_proposed(self) -> bool:
        """Whether enough calls went unanswered to propose the absence."""
        line = self.line
        if self._view is None or line is None or line.state is not State.CALLED:
            return False
        return line.calls >= self._view.settings.value(ThresholdKey.RECALL_LIMIT)

    def show(self, view: HallView) -> None:
        """Follow a new reading."""
        self._view = view

    def use(self, counter: CounterView) -> None:
        """Take this counter as mine, and open it when nobody holds it."""
        self._chosen[self._desk.actor().agent] = counter.id
        self.changed.emit()
        if not counter.status.is_open:
            self.open()

    def open(self) -> None:
        """Hold my counter."""
        self._with_counter(hall.open_counter, self.tr("{counter} is open"))

    def pause(self) -> None:
        """Call nobody for a while."""
        self._with_counter(hall.pause_counter, self.tr("{counter} is on a break"))

    def resume(self) -> None:
        """Call again."""
        self._with_counter(hall.resume_counter, self.tr("{counter} is open again"))

    def close(self) -> None:
        """Leave the counter."""
        self._with_counter(hall.close_counter, self.tr("{counter} is closed"))

    def next(self, ending: Ending | None = None) -> None:
        """Finish with whoever is here, and call the next person: one key."""
        counter = self._mine_or_told()
        if counter is not None:
            ends = ending or Ending()
            self._acts.do(
                partial(calling.finish_and_call_next, counter=counter.id, ending=ends),
                lambda acted: self._told_next(acted, counter.label),
            )

    def line_or_told(self) -> QueueLine | None:
        """Whoever is at my counter; when nobody is, what to do is told."""
        if self._mine_or_told() is not None and self.line is None:
            self._desk.notices.warn(self.tr("Nobody is at your counter. Call with F9."))
        return self.line

    def recall(self) -> None:
        """Call the same person again."""
        self._with_visit(calling.recall, self.tr("{ticket} called again"))

    def start(self) -> None:
        """The person called is here."""
        self._with_visit(calling.start, self.tr("{ticket} is at the counter"))

    def finish(self, ending: Ending) -> None:
        """Finish with whoever is here and call nobody."""
        self._with_visit(calling.finish, self.tr("{ticket} finished"), ending=ending)

    def absent(self) -> None:
        """Nobody came."""
        self._with_visit(calling.mark_absent, self.tr("{ticket} is absent"))

    def requeue(self) -> None:
        """Back to the queue, with the old rank."""
        self._with_visit(calling.requeue, self.tr("{ticket} is in the queue again"), reason="agent")

    def hold(self, reason: str) -> None:
        """Free the counter for a while."""
        self._with_visit(calling.hold, self.tr("{ticket} is on hold"), reason=reason)

    def transfer(self, service: str, place: Place, cause: TransferCause) -> None:
        """Send the person on to another service, which is told unless it is a matter of discretion."""
        line = self.line_or_told()
        if line is not None:
            here = line.counter or ""
            verb = partial(calling.transfer, visit=line.visit, counter=here, service=service, place=place, cause=cause)
            where = self._openly(line, service)
            told = self.tr("{ticket} is sent on to {service}") if where else self.tr("{ticket} is sent on")
            self.do(verb, told, service=where)

    def left(self) -> None:
        """The person at my counter went away."""
        line = self.line_or_told()
        if line is not None:
            self.do(partial(visits.leave, visit=line.visit), self.tr("{ticket} has left"))

    def call(self, line: QueueLine) -> None:
        """Call one waiting person out of turn."""
        counter = self._mine_or_told()
        if counter is not None:
            self.do(
                partial(calling.call_chosen, visit=line.visit, counter=counter.id),
                self.tr("{ticket} called to {counter}"),
                counter=counter.label,
            )

    def take_up(self, line: QueueLine) -> None:
        """Take up again, at my counter, somebody on hold."""
        counter = self._mine_or_told()
        if counter is not None:
            self.do(
                partial(calling.resume_at_counter, visit=line.visit, counter=counter.id),
                self.tr("{ticket} is at the counter again"),
            )

    def do(self, verb: Verb, told: str, **names: str) -> None:
        """Carry out an act on a visit and tell it with its ticket."""
        self._acts.do(
            verb, lambda acted: self._desk.notices.done(told.format(ticket=acted.first_ticket, **names), undoable=True)
        )

    def _openly(self, line: QueueLine, service: str) -> str:
        """The label of a service where the bar may show it, empty for a discreet visit or a sensitive service."""
        known = self._view.settings.service(service) if self._view else None
        return "" if known is None or known.sensitive or line.discreet else known.label

    def _with_counter(self, verb: Callable[..., Outcome], told: str) -> None:
        counter = self._mine_or_told()
        if counter is not None:
            said = told.format(counter=counter.label)
            self._acts.do(
                partial(verb, counter=counter.id),
                lambda _acted: self._desk.notices.done(said, undoable=True),
            )

    def _with_visit(self, verb: Callable[..., Outcome], told: str, **more: object) -> None:
        line = self.line_or_told()
        if line is not None:
            self.do(partial(verb, visit=line.visit, counter=line.counter, **more), told)

    def _told_next(self, acted: Acted, counter: str) -> None:
        ended, called = acted.ticket(Kind.FINISHED), acted.ticket(Kind.CALLED)
        said = []
        if ended is not None:
            said.append(self.tr("{ticket} finished").format(ticket=ended))
        if called is not None:
            said.append(self.tr("{ticket} called to {counter}").format(ticket=called, counter=counter))
        else:
            said.append(self.tr("nobody else is waiting for this counter"))
        self._desk.notices.done(" · ".join(said), undoable=True)

    def _mine_or_told(self) -> CounterView | None:
        if self.mine is None:
            self._desk.notices.warn(self.tr("Choose your counter first, with F2."))
        return self.mine
