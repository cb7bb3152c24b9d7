"""The tickets an act was about, as people read them: told with the act, from the same moment."""

from __future__ import annotations

from desk_app.services.acting import Outcome
from desk_app.storage import visits
from desk_app.storage.store import Store


def tickets_of(store: Store, outcome: Outcome) -> dict[int, str]:
    """The ticket that each visit concerned by an act holds now, by visit; ask it right after the act."""
    concerned = {fact.visit for fact in outcome.facts if fact.visit is not None}
    return store.read(lambda connection: {visit: visits.ticket(connection, visit) for visit in concerned})
