"""Where counts come from: one module a kind of record. A register adds its own to `SOURCES`."""

from __future__ import annotations

from desk_app.services.quality.sources import (
    actions,
    acts,
    agents,
    appointments,
    calls,
    checks,
    complaints,
    contacts,
    documents,
    openings,
    premises,
    requests,
    surveys,
)
from desk_app.services.quality.sources.asked import Source

SOURCES: tuple[Source, ...] = (
    acts.count,
    appointments.count,
    calls.count,
    checks.count,
    complaints.count,
    contacts.count,
    openings.count,
    premises.count,
    surveys.count,
    documents.count,
    agents.count,
    actions.count,
    requests.count,
)
"""The sources read anew at each reading; the visits', which are many, are kept by day (`counting`)."""
