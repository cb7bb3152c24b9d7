"""Survey campaigns that are to be opened or closed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from desk_app.domain.deadlines import Deadline, What
from desk_app.domain.surveys.campaign import REGISTER, CampaignState
from desk_app.services.deadlines.asked import Asked
from desk_app.storage import surveys
from desk_app.storage.driver import Connection


def due(connection: Connection, asked: Asked) -> Iterator[Deadline]:
    """A draft by the first day of its forms, an open one by their last."""
    for found in surveys.of_site(connection, asked.site):
        steps = {
            CampaignState.DRAFT: (What.OPEN_SURVEY, found.first_day),
            CampaignState.OPEN: (What.CLOSE_SURVEY, found.last_day),
        }
        what, told = steps.get(found.state, (None, ""))
        if what is not None and date.fromisoformat(told) <= asked.until:
            yield Deadline("surveys", REGISTER, found.id, what, found.title, date.fromisoformat(told))
