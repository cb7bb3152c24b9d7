"""A visit as the rows of its tables: their columns, and what they hold."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, fields
from functools import lru_cache
from operator import attrgetter

from desk_app.domain.measures import Measures, measure
from desk_app.domain.visit import Privacy, Segment, Visit

_MEASURES = tuple(field.name for field in fields(Measures))
VISIT = (
    "id", "site", "day", "minute", "arrived_at", "series", "number", "service", "services", "channel", "persons",
    "priority", "form_help_asked", "discreet", "booked_for", "appointment", "visitor_late", "state", "left_phase",
    "inaccurate", "corrected", "carried_over", "void_reason", "origin", *_MEASURES,
    "last_fact",
)  # fmt: skip
SEGMENT = ("visit", "site", *(field.name for field in fields(Segment)))
_measured = attrgetter(*_MEASURES)
_segment_told = attrgetter(*SEGMENT[2:])
PRIVACY = ("visit", "site", "day", *(field.name for field in fields(Privacy)))


def visit_row(visit: Visit, minute: int) -> dict[str, object]:
    """The row of a visit: what it tells of itself and its measured durations."""
    return {
        "id": visit.id,
        "site": visit.site,
        "day": visit.day,
        "minute": minute,
        "arrived_at": visit.arrived_at,
        "series": visit.series,
        "number": visit.number,
        "service": visit.segments[0].service,
        "services": _json(visit.services),
        "channel": visit.channel.value,
        "persons": visit.persons,
        "priority": int(visit.priority),
        "form_help_asked": int(visit.form_help_asked),
        "discreet": int(visit.discreet),
        "booked_for": visit.booked_for,
        "appointment": visit.appointment,
        "visitor_late": int(visit.visitor_late),
        "state": visit.state.value,
        "left_phase": _value(visit.current.left_phase),
        "inaccurate": visit.inaccurate,
        "corrected": int(visit.corrected),
        "carried_over": int(visit.carried_over),
        "void_reason": visit.void_reason,
        "origin": visit.origin,
        **dict(zip(_MEASURES, _measured(measure(visit)), strict=True)),
        "last_fact": visit.last_fact,
    }


def segment_row(visit: Visit, segment: Segment) -> dict[str, object]:
    """The row of a segment."""
    row: dict[str, object] = dict(zip(SEGMENT[2:], _segment_told(segment), strict=True))
    row.update(
        visit=visit.id,
        site=visit.site,
        state=segment.state.value,
        front=int(segment.front),
        left_phase=_value(segment.left_phase),
        transfer_cause=_value(segment.transfer_cause),
        outcome=_value(segment.outcome),
        items=_json(segment.items),
        form_help_given=int(segment.form_help_given),
        first_contact=None if segment.first_contact is None else int(segment.first_contact),
    )
    return row


@lru_cache(maxsize=256)
def _json(values: tuple[object, ...]) -> str:
    """Most visits ask for one of the few services, and most segments count none."""
    return json.dumps(values, separators=(",", ":"))


def privacy_row(visit: Visit, privacy: Privacy) -> dict[str, object]:
    """The row of a request for confidentiality."""
    return {
        "visit": visit.id,
        "site": visit.site,
        "day": visit.day,
        **asdict(privacy),
        "outcome": _value(privacy.outcome),
        "mode": _value(privacy.mode),
        "obstacle": _value(privacy.obstacle),
    }


def ticket_row(visit: Visit) -> Mapping[str, object]:
    """The ticket a visit holds now."""
    return {
        "site": visit.site,
        "day": visit.day,
        "series": visit.series,
        "number": visit.number,
        "visit": visit.id,
    }


def _value(member: object) -> str | None:
    return None if member is None else str(member)
