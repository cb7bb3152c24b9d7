"""What the closing screen shows of a day: what is open, how the day went, whether it is closed, what was sent."""

from __future__ import annotations

from dataclasses import dataclass, replace

from desk_app.domain.day_report import DayReport
from desk_app.domain.facts import Kind
from desk_app.domain.localtime import local_day
from desk_app.domain.outbox import OutboxEntry
from desk_app.domain.settings import ThresholdKey
from desk_app.services.closing import is_due, is_overdue
from desk_app.services.day_reports import report_of
from desk_app.services.readings import ClosingView, closing_view
from desk_app.storage import hall, journal, outbox, visits
from desk_app.storage.appointments import AppointmentLine
from desk_app.storage.driver import Connection
from desk_app.storage.store import Store

SUMMARIES = 12


@dataclass(frozen=True, slots=True)
class ClosingDay:
    """One business day (ISO) at its end. `closed_by` is the agent's label, empty while the day is not closed.

    `unclosed` are earlier days that nobody closed, oldest first. `overdue` are the appointments whose visitor had
    the agreed time to come. `summaries` are the last files made for the shared folder, latest first; `folder` is
    empty when none is set. `clock_off_ms` is how far the folder's clock is ahead of this PC's, 0 while they agree.
    """

    today: str
    view: ClosingView
    report: DayReport
    closed_by: str
    unclosed: tuple[str, ...]
    overdue: tuple[AppointmentLine, ...]
    summaries: tuple[OutboxEntry, ...]
    folder: str
    clock_off_ms: int

    @property
    def day(self) -> str:
        """The day told."""
        return self.view.day

    @property
    def is_closed(self) -> bool:
        """Whether the day was closed and nothing came after."""
        return self.view.hall.closed_at is not None and not self.view.open_lines


def closing_day(store: Store, day: str | None = None) -> ClosingDay:
    """A day as its closing needs it; today when none is given."""
    settings, now = store.settings(), store.clock.now_ms()
    site = settings.site.id
    today = local_day(now, settings.site.timezone)
    carried = store.read(lambda connection: visits.carried_over(connection, site))
    view = _due_only(closing_view(store, day or today), carried)
    after_ms = settings.minutes_ms(ThresholdKey.APPOINTMENT_MISSED_AFTER_MINUTES)
    closer = store.read(lambda connection: _closer(connection, site, view.day))
    known = settings.agent(closer)
    return ClosingDay(
        today=today,
        view=view,
        report=report_of(store, view.day),
        closed_by=known.label if known else closer,
        unclosed=store.read(lambda connection: hall.unclosed_days(connection, site, today)),
        overdue=tuple(line for line in view.booked if is_overdue(line.appointment, now, after_ms)),
        summaries=store.read(lambda connection: outbox.recent(connection, site, settings.desk, SUMMARIES)),
        folder=settings.shared_folder,
        clock_off_ms=store.read(outbox.clock_off),
    )


def _due_only(view: ClosingView, carried: frozenset[int]) -> ClosingView:
    closed_at = view.hall.closed_at
    lines = tuple(line for line in view.open_lines if is_due(line.arrived_at, line.visit in carried, closed_at))
    return replace(view, open_lines=lines)


def _closer(connection: Connection, site: str, day: str) -> str:
    facts = journal.of_hall(connection, site, day)
    return next((fact.agent for fact in reversed(facts) if fact.kind is Kind.DAY_CLOSED), "")
