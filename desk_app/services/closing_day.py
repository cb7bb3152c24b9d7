"""What the closing screen shows of a day: what is open, how the day went, whether it is closed, what was sent."""

from __future__ import annotations

from dataclasses import dataclass, replace

from desk_app.domain.appointment import is_overdue, is_unsettled
from desk_app.domain.day_report import DayReport
from desk_app.domain.facts import Kind
from desk_app.domain.hall import last_end
from desk_app.domain.localtime import local_day
from desk_app.domain.outbox import FolderProblem, OutboxEntry
from desk_app.domain.settings import Settings, ThresholdKey
from desk_app.services.closing import is_due
from desk_app.services.day_end import is_closed, tickets_since
from desk_app.services.day_reports import report_of
from desk_app.services.readings import ClosingView, closing_view
from desk_app.storage import hall, journal, outbox, visits
from desk_app.storage.appointments import AppointmentLine
from desk_app.storage.driver import Connection
from desk_app.storage.store import Store

SUMMARIES = 12


@dataclass(frozen=True, slots=True)
class DayEnd:
    """When a day was closed, or `reopened` with its reason, UTC milliseconds, and by whom (the agent's label)."""

    at: int
    by: str
    reopened: bool = False
    reason: str = ""


@dataclass(frozen=True, slots=True)
class ClosedSince:
    """A closing that is no longer true: when it was (UTC milliseconds), and the tickets given since."""

    at: int
    tickets: int


@dataclass(frozen=True, slots=True)
class ClosingDay:
    """One business day (ISO) at its end.

    `end` is its last closing, or the reopening that came after it. `since` are the tickets given after that closing.
    `unclosed` are earlier days that nobody closed, oldest first. `unsettled` are the appointments whose hour has come
    and that keep the day from being closed; the visitors of those `overdue` cannot come any more.
    `summaries` are the last files made for the shared folder, latest first; `folder` is empty when none is set;
    `problem` is what is wrong with it, the same as in the status bar.
    `clock_off_ms` is how far the folder's clock is ahead of this PC's, 0 while they agree.
    """

    today: str
    view: ClosingView
    report: DayReport
    end: DayEnd | None
    since: int
    unclosed: tuple[str, ...]
    unsettled: tuple[AppointmentLine, ...]
    overdue: tuple[AppointmentLine, ...]
    summaries: tuple[OutboxEntry, ...]
    folder: str
    problem: FolderProblem | None
    clock_off_ms: int

    @property
    def day(self) -> str:
        """The day told."""
        return self.view.day

    @property
    def is_closed(self) -> bool:
        """Whether the day was closed and no ticket is to be settled or was given since."""
        return self.view.hall.closed_at is not None and not self.view.open_lines and not self.since

    @property
    def is_again(self) -> bool:
        """Whether a closing stands that is no longer true: tickets were given since, or the doors are open again."""
        return self.end is not None and not self.end.reopened and not self.is_closed


def closing_day(store: Store, day: str | None = None) -> ClosingDay:
    """A day as its closing needs it; today when none is given."""
    settings, now = store.settings(), store.clock.now_ms()
    site = settings.site.id
    today = local_day(now, settings.site.timezone)
    carried = store.read(lambda connection: visits.carried_over(connection, site))
    view = _due_only(closing_view(store, day or today), carried)
    after_ms = settings.minutes_ms(ThresholdKey.APPOINTMENT_MISSED_AFTER_MINUTES)
    closed = view.hall.doors_closed
    return ClosingDay(
        today=today,
        view=view,
        report=report_of(store, view.day),
        end=store.read(lambda connection: _end(connection, settings, view.day)),
        since=store.read(lambda connection: tickets_since(connection, site, view.day)),
        unclosed=store.read(lambda connection: hall.unclosed_days(connection, site, today)),
        unsettled=tuple(line for line in view.booked if is_unsettled(line.appointment, now)),
        overdue=tuple(line for line in view.booked if is_overdue(line.appointment, now, after_ms, doors_closed=closed)),
        summaries=store.read(lambda connection: outbox.recent(connection, site, settings.desk, SUMMARIES)),
        folder=settings.shared_folder,
        problem=store.read(outbox.status).problem,
        clock_off_ms=store.read(outbox.clock_off),
    )


def _due_only(view: ClosingView, carried: frozenset[int]) -> ClosingView:
    closed_at = view.hall.closed_at
    lines = tuple(line for line in view.open_lines if is_due(line.arrived_at, line.visit in carried, closed_at))
    return replace(view, open_lines=lines)


def closed_since(store: Store) -> ClosedSince | None:
    """Today's closing when it is to be made again: a ticket was given since, or the doors are open again."""
    settings = store.settings()
    site, day = settings.site.id, local_day(store.clock.now_ms(), settings.site.timezone)

    def reading(connection: Connection) -> ClosedSince | None:
        end = _end(connection, settings, day)
        if end is None or end.reopened or is_closed(connection, site, day):
            return None
        return ClosedSince(end.at, tickets_since(connection, site, day))

    return store.read(reading)


def _end(connection: Connection, settings: Settings, day: str) -> DayEnd | None:
    """How the day ended last."""
    fact = last_end(journal.of_hall(connection, settings.site.id, day))
    if fact is None:
        return None
    known, reopened = settings.agent(fact.agent), fact.kind is Kind.DAY_REOPENED
    return DayEnd(fact.at, known.label if known else fact.agent, reopened, str(fact.payload.get("reason", "")))
