"""Services, counters and the site by the names that a file gives them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from desk_app.domain.settings import Counter, Service, Settings
from desk_app.domain.slugs import slug_of
from desk_app.exchange.imports.moments.words import plain
from desk_app.exchange.imports.rejections import Reason, RejectedRowError
from desk_app.exchange.visit_import.past_visit import PastVisit

_LABEL = 60
_EXPECTED_MINUTES = 10


@dataclass(slots=True)
class Names:
    """The settings' services and counters by plain label or identifier, and what is missing so far.

    With `create`, a missing one is noted (its name → where it was first seen) instead of being refused.
    """

    services: dict[str, str]
    counters: dict[str, str]
    sites: frozenset[str]
    create: bool
    new_services: dict[str, str] = field(default_factory=dict)
    new_counters: dict[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, settings: Settings, create: bool) -> Names:
        """The names of these settings."""
        return cls(
            _by_name((service.id, service.label) for service in settings.services),
            _by_name((counter.id, counter.label) for counter in settings.counters),
            frozenset({plain(settings.site.id), plain(settings.site.name)}),
            create,
        )

    def resolve(self, visit: PastVisit) -> tuple[str, str | None]:
        """Identifiers of the service and counter of a visit. Raises `RejectedRowError`."""
        if visit.site is not None and plain(visit.site) not in self.sites:
            raise RejectedRowError(Reason.UNKNOWN_SITE, text=visit.site)
        service = self._find(visit.service, self.services, self.new_services, Reason.UNKNOWN_SERVICE)
        if visit.counter is None:
            return service, None
        return service, self._find(visit.counter, self.counters, self.new_counters, Reason.UNKNOWN_COUNTER)

    def _find(self, name: str, known: dict[str, str], new: dict[str, str], reason: Reason) -> str:
        label = name[:_LABEL].strip()
        found = known.get(plain(label))
        if found is not None:
            return found
        if not self.create:
            raise RejectedRowError(reason, text=name)
        found = slug_of(label, fallback="import", taken=set(known.values()))
        known[plain(label)] = found
        new[found] = label
        return found


def with_missing(settings: Settings, names: Names) -> Settings:
    """The settings with what is missing added, out of use: no key appears at the desk until somebody wants it."""
    letter = next(letter for letter in "XYZ" if letter != settings.discreet_series)
    services = tuple(
        Service(service, letter, label, _EXPECTED_MINUTES, active=False)
        for service, label in names.new_services.items()
    )
    counters = tuple(Counter(counter, label, active=False) for counter, label in names.new_counters.items())
    return replace(settings, services=settings.services + services, counters=settings.counters + counters)


def _by_name(entries: Iterable[tuple[str, str]]) -> dict[str, str]:
    known: dict[str, str] = {}
    for identifier, label in entries:
        known.setdefault(plain(identifier), identifier)
        known[plain(label)] = identifier
    return known
