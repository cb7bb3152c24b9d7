"""The verbs of confidentiality: ask, answer, free the room. Nothing is said aloud, no reason is asked or kept."""

from __future__ import annotations

from dataclasses import dataclass

from desk_app.domain import visit_rules
from desk_app.domain.actor import Actor
from desk_app.domain.facts import Kind
from desk_app.domain.refusals import Refusal, RefusalCode
from desk_app.domain.visit import PrivacyMode, PrivacyObstacle, PrivacyOutcome
from desk_app.services.acting import Act, Outcome, perform
from desk_app.storage import privacy_readings, visits
from desk_app.storage.store import Store


@dataclass(frozen=True, slots=True)
class Answer:
    """What was answered to a request: granted or an alternative (a mode, a room for a closed one), declined by
    the visitor, or not possible (an obstacle)."""

    outcome: PrivacyOutcome
    mode: PrivacyMode | None = None
    room: str | None = None
    obstacle: PrivacyObstacle | None = None


def request(store: Store, visit: int, *, by: Actor, op: str, asked_by: str = "visitor") -> Outcome:
    """Make a visit discreet at any moment; its ticket becomes one of the neutral series, the old number is kept.

    `asked_by` is `visitor` or `agent` (who proposed it).
    """

    def work(act: Act) -> None:
        found = act.visit(visit)
        visit_rules.may_request_privacy(found)
        series = act.settings.discreet_series
        number = visits.next_number(act.connection, found.site, found.day, series)
        act.record(Kind.PRIVACY_REQUESTED, visit=found, asked_by=asked_by, series=series, number=number)

    return perform(store, op, by, work)


def settle(store: Store, visit: int, answer: Answer, *, by: Actor, op: str) -> Outcome:
    """Answer a request; may be answered again when things change."""

    def work(act: Act) -> None:
        found = act.visit(visit)
        visit_rules.may_settle_privacy(found)
        _check(act, visit, answer)
        met = answer.outcome in (PrivacyOutcome.GRANTED, PrivacyOutcome.ALTERNATIVE)
        not_possible = answer.outcome is PrivacyOutcome.NOT_POSSIBLE
        act.record(
            Kind.PRIVACY_SETTLED,
            visit=found,
            outcome=answer.outcome.value,
            mode=answer.mode.value if met and answer.mode else None,
            room=answer.room if met else None,
            obstacle=answer.obstacle.value if not_possible and answer.obstacle else None,
        )

    return perform(store, op, by, work)


def free_room(store: Store, visit: int, *, by: Actor, op: str) -> Outcome:
    """The room is free again although the visit goes on."""

    def work(act: Act) -> None:
        found = act.visit(visit)
        if found.privacy is None or found.privacy.room is None or found.privacy.room_freed_at is not None:
            raise Refusal(RefusalCode.NOT_DISCREET, ticket=found.ticket)
        act.record(Kind.ROOM_FREED, visit=found)

    return perform(store, op, by, work)


def _check(act: Act, visit: int, answer: Answer) -> None:
    if answer.outcome is PrivacyOutcome.NOT_POSSIBLE and answer.obstacle is None:
        raise Refusal(RefusalCode.REASON_NEEDED)
    if answer.outcome in (PrivacyOutcome.DECLINED, PrivacyOutcome.NOT_POSSIBLE):
        return
    if answer.mode is None:
        raise Refusal(RefusalCode.MODE_NEEDED)
    if answer.mode is PrivacyMode.CLOSED_ROOM and answer.room is None:
        raise Refusal(RefusalCode.ROOM_NEEDED)
    if answer.room is None:
        return
    room = act.settings.room(answer.room)
    if room is None or not room.active:
        raise Refusal(RefusalCode.UNKNOWN_ROOM, room=answer.room)
    occupied = privacy_readings.occupied_rooms(act.connection, act.by.site)
    if occupied.get(answer.room, visit) != visit:
        raise Refusal(RefusalCode.ROOM_TAKEN, room=room.label)
