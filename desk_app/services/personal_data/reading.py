"""What the page of personal data shows: each class, how much is kept, the last and the next erasing."""

from __future__ import annotations

from dataclasses import dataclass

from desk_app.domain.facts import Kind
from desk_app.domain.retention import RULES, Retention, erased_on, first_kept
from desk_app.domain.settings import Settings
from desk_app.services.business_day import today
from desk_app.services.personal_data.erasing import LAST_PURGED, Erasure, erasures
from desk_app.storage import personal_data, settings
from desk_app.storage.driver import Connection
from desk_app.storage.personal_data import HOLDINGS, Standing
from desk_app.storage.store import Store

_FIRST_DAY = "0001-01-01"


@dataclass(frozen=True, slots=True)
class ClassLine:
    """One class. `next_on` is the day on which something of it will be erased, None while nothing runs."""

    key: str
    retention: Retention
    standing: Standing
    next_on: str | None
    last: Erasure | None


@dataclass(frozen=True, slots=True)
class PersonalDataView:
    """Every class, the day of the last purge that ended (None before the first), and the settings in force."""

    settings: Settings
    today: str
    lines: tuple[ClassLine, ...]
    purged_on: str | None

    @property
    def late(self) -> int:
        """How much should have been erased and is still there."""
        return sum(line.standing.late for line in self.lines)


@dataclass(frozen=True, slots=True)
class Destructions:
    """What was erased from the first to the last day, oldest first."""

    settings: Settings
    first: str
    last: str
    lines: tuple[Erasure, ...]


def personal_data_view(store: Store) -> PersonalDataView:
    """How every class stands today."""
    in_force, now = store.settings(), today(store)

    def reading(connection: Connection) -> PersonalDataView:
        facts = personal_data.erasures(connection, in_force.site.id, _FIRST_DAY, now)
        last = {told.key: told for told in erasures(facts) if told.kind is not Kind.DISCLOSED}
        lines = []
        for holding in HOLDINGS:
            retention = in_force.retention[holding.key]
            told = personal_data.standing(connection, holding, in_force.site.id, first_kept(now, retention))
            next_on = max(now, erased_on(told.first_since, retention)) if told.first_since else None
            lines.append(ClassLine(holding.key, retention, told, next_on, last.get(holding.key)))
        order = [rule.key for rule in RULES]
        lines.sort(key=lambda line: order.index(line.key))
        return PersonalDataView(in_force, now, tuple(lines), settings.meta(connection, LAST_PURGED))

    return store.read(reading)


def destructions(store: Store, first: str, last: str) -> Destructions:
    """What the slip of destruction lists."""
    in_force = store.settings()
    facts = store.read(lambda connection: personal_data.erasures(connection, in_force.site.id, first, last))
    told = tuple(line for line in erasures(facts) if line.kind is not Kind.DISCLOSED)
    return Destructions(in_force, first, last, told)


def late(store: Store) -> int:
    """How much is past its time now: more than none after a purge says that it could not be done."""
    return personal_data_view(store).late
