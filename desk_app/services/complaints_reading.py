"""What the register of complaints shows: its lines with their due days and alerts, and one entry whole."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date

from desk_app.domain.actor import Actor
from desk_app.domain.complaints.clock import Alert, Clock, alert, due_on
from desk_app.domain.complaints.model import REGISTER, Complaint
from desk_app.domain.complaints.moves import MOVES, may_act, may_read
from desk_app.domain.facts import Fact, Kind, settled
from desk_app.domain.public_holidays import public_holidays
from desk_app.domain.refusals import Refusal, RefusalCode
from desk_app.domain.settings import Settings
from desk_app.services.business_day import today
from desk_app.storage import complaints, journal
from desk_app.storage.complaints import Words
from desk_app.storage.driver import Connection
from desk_app.storage.store import Store


@dataclass(frozen=True, slots=True)
class ComplaintLine:
    """One entry. `words` is None once erased, and for whom it is not meant: `readable` tells which."""

    complaint: Complaint
    due: date | None
    days_left: int | None
    alert: Alert
    words: Words | None
    readable: bool


@dataclass(frozen=True, slots=True)
class ComplaintsView:
    """The register of a site, the last received first, with the settings it is shown by."""

    settings: Settings
    today: date
    lines: tuple[ComplaintLine, ...]

    @property
    def alerts(self) -> Counter[Alert]:
        """How many entries ask for what."""
        return Counter(line.alert for line in self.lines if line.alert is not Alert.NONE)


@dataclass(frozen=True, slots=True)
class ComplaintDetail:
    """One entry whole: its standing facts in order, and what this agent may do with it now."""

    line: ComplaintLine
    facts: tuple[Fact, ...]
    acts: frozenset[Kind]


def clock_of(settings: Settings, days: int | None = None) -> Clock:
    """The clock of a site's complaints; `days` where a scope says otherwise."""
    site = settings.site
    return Clock(settings.complaint_limit(days), public_holidays(site.holidays_of, good_friday=site.good_friday))


def complaints_view(store: Store, by: Actor) -> ComplaintsView:
    """The whole register, as that agent may see it."""
    settings, now = store.settings(), date.fromisoformat(today(store))
    clock = clock_of(settings)

    def reading(connection: Connection) -> ComplaintsView:
        words = complaints.all_words(connection, settings.site.id)
        found = complaints.of_site(connection, settings.site.id)
        return ComplaintsView(
            settings, now, tuple(_line(entry, clock, now, words.get(entry.id), by) for entry in found)
        )

    return store.read(reading)


def complaint_detail(store: Store, number: int, by: Actor) -> ComplaintDetail:
    """One entry with its timeline. Refused when there is none of that number."""
    settings, now = store.settings(), date.fromisoformat(today(store))

    def reading(connection: Connection) -> ComplaintDetail:
        found = complaints.one(connection, number)
        if found is None or found.site != settings.site.id:
            raise Refusal(RefusalCode.UNKNOWN_COMPLAINT, number=number)
        return ComplaintDetail(
            _line(found, clock_of(settings), now, complaints.words_of(connection, number), by),
            tuple(settled(journal.of_entry(connection, REGISTER, number))),
            frozenset(kind for kind in MOVES if may_act(found, kind, by)),
        )

    return store.read(reading)


def _line(found: Complaint, clock: Clock, now: date, words: Words | None, by: Actor) -> ComplaintLine:
    due, readable = due_on(found, clock), may_read(found, by)
    left = (due - now).days if due is not None and found.is_open else None
    return ComplaintLine(found, due, left, alert(found, clock, now), words if readable else None, readable)
