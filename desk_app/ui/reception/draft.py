"""The arrival being typed: what the agent has said so far, before Enter."""

from __future__ import annotations

from dataclasses import dataclass, replace

from desk_app.domain.visit_rules import MAX_PERSONS
from desk_app.services.visits import Arrival


@dataclass(frozen=True, slots=True)
class Draft:
    """One arrival under way. `typed` is the reason as typed; `services` what was chosen, in order."""

    services: tuple[str, ...] = ()
    typed: str = ""
    persons: int = 1
    priority: bool = False
    form_help: bool = False
    discreet: bool = False

    @property
    def is_blank(self) -> bool:
        """Whether nothing was said yet."""
        return self == Draft()

    def choosing(self, service: str) -> Draft:
        """With this service alone; nothing stays typed."""
        return replace(self, services=(service,), typed="")

    def adding(self, service: str) -> Draft:
        """With one more service, or without it when it was chosen already."""
        if service in self.services:
            return replace(self, services=tuple(known for known in self.services if known != service))
        return replace(self, services=(*self.services, service), typed="")

    def typing(self, typed: str, found: str | None) -> Draft:
        """With another text typed, and the service found by it."""
        return replace(self, typed=typed, services=(found,) if found else ())

    def for_persons(self, persons: int) -> Draft:
        """For a group of that size, kept between 1 and 50."""
        return replace(self, persons=max(1, min(persons, MAX_PERSONS)))

    def arrival(self) -> Arrival:
        """What is told to the services."""
        return Arrival(
            self.services, self.persons, priority=self.priority, form_help=self.form_help, discreet=self.discreet
        )
