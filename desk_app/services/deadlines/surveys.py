"""Survey campaigns that are to be opened or closed, and whose paper forms are to be destroyed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from desk_app.domain.deadlines import Deadline, What
from desk_app.domain.surveys.campaign import REGISTER, CampaignState
from desk_app.services.deadlines.asked import Asked
from desk_app.storage import survey_forms, surveys
from desk_app.storage.driver import Connection

PAPER_KEPT = timedelta(days=92)
"""Paper forms are destroyed three months after keying (Qualiville sheet, 7.2), the last of which the closing ends."""


def due(connection: Connection, asked: Asked) -> Iterator[Deadline]:
    """A draft by the first day of its forms, an open one by their last; the paper of a closed one by its own.

    Nobody is asked to tell that paper was destroyed: a day that is over is taken as kept.
    """
    for found in surveys.of_site(connection, asked.site):
        steps = {
            CampaignState.DRAFT: (What.OPEN_SURVEY, found.first_day),
            CampaignState.OPEN: (What.CLOSE_SURVEY, found.last_day),
        }
        what, told = steps.get(found.state, (None, ""))
        if what is not None and date.fromisoformat(told) <= asked.until:
            yield Deadline("surveys", REGISTER, found.id, what, found.title, date.fromisoformat(told))
        if found.closed_on is not None:
            day = date.fromisoformat(found.closed_on) + PAPER_KEPT
            if asked.today <= day <= asked.until and survey_forms.last_batch(connection, found.id):
                yield Deadline("surveys", REGISTER, found.id, What.DESTROY_FORMS, found.title, day)
