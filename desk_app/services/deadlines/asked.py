"""What a provider of deadlines is asked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from desk_app.domain.actor import Actor
from desk_app.domain.quality_calendar import Step
from desk_app.domain.settings import Settings


@dataclass(frozen=True, slots=True)
class Asked:
    """Everything still to be done that is due until a day, late or not, at the site of the settings.

    `steps` is the template of the quality calendar.
    """

    settings: Settings
    today: date
    until: date
    by: Actor
    steps: Sequence[Step] = ()

    @property
    def site(self) -> str:
        """The site."""
        return self.settings.site.id
