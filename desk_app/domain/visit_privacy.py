"""How facts make a request for confidentiality: asked, answered, received apart, the room freed."""

from __future__ import annotations

from dataclasses import replace

from desk_app.domain.facts import Fact
from desk_app.domain.visit import (
    AT_COUNTER,
    Privacy,
    PrivacyMode,
    PrivacyObstacle,
    PrivacyOutcome,
    Segment,
    Visit,
)

_MET = frozenset({PrivacyOutcome.GRANTED, PrivacyOutcome.ALTERNATIVE})


def requested(visit: Visit, fact: Fact) -> Visit:
    """Somebody asked, or the service is one where it is offered by itself: discreet from now on."""
    told = fact.payload
    return replace(
        visit,
        discreet=True,
        series=told.get("series", visit.series),
        number=told.get("number", visit.number),
        privacy=Privacy(requested_at=fact.at, asked_by=told["asked_by"]),
    )


def settled(visit: Visit, fact: Fact) -> Visit:
    """The request was answered, perhaps again; somebody already received apart stays so while it is met."""
    told = fact.payload
    assert visit.privacy is not None
    outcome = PrivacyOutcome(told["outcome"])
    met = outcome in _MET
    received_at = visit.privacy.received_at if met else None
    if received_at is None and met and visit.state in AT_COUNTER:
        received_at = fact.at
    privacy = replace(
        visit.privacy,
        settled_at=fact.at,
        outcome=outcome,
        mode=PrivacyMode(told["mode"]) if told.get("mode") else None,
        room=told.get("room"),
        obstacle=PrivacyObstacle(told["obstacle"]) if told.get("obstacle") else None,
        received_at=received_at,
        room_freed_at=None,
    )
    return replace(visit, privacy=privacy)


def received_apart(visit: Visit, at: int) -> Visit:
    """The visitor comes to the place that was promised: received apart, unless that was so before."""
    privacy = visit.privacy
    if privacy is None or privacy.received_at is not None or privacy.outcome not in _MET:
        return visit
    return replace(visit, privacy=replace(privacy, received_at=at))


def not_received_yet(visit: Visit, called: Segment) -> Visit:
    """A call that led to nothing, or to a later start, received nobody: taken back if it was taken for that."""
    privacy = visit.privacy
    if privacy is None or privacy.received_at is None:
        return visit
    if privacy.received_at not in (called.called_at, called.started_at):
        return visit
    return replace(visit, privacy=replace(privacy, received_at=None))


def room_freed(visit: Visit, fact: Fact) -> Visit:
    """The room may be given to somebody else although the visit goes on."""
    assert visit.privacy is not None
    return replace(visit, privacy=replace(visit.privacy, room_freed_at=fact.at))
