"""From facts to an act, what may be done to it, and the day it is due."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from desk_app.domain.acts.model import Act, ActOrigin, ActState, Cause, Correction, FoundBy, WaitsFor
from desk_app.domain.facts import Fact, Kind, settled
from desk_app.domain.refusals import Refusal, RefusalCode
from desk_app.domain.time_limits.days import DayBasis, IsHoliday
from desk_app.domain.time_limits.limit import Suspension, TimeLimit, last_day

_RECORDED = {
    Kind.ACT_ASKED: (ActOrigin.ASKED, ActState.ASKED),
    Kind.ACT_COUNTED: (ActOrigin.COUNTER, ActState.ISSUED),
    Kind.ACT_CORRECTED: (ActOrigin.CORRECTION, ActState.CORRECTED),
}

LEAVES: dict[Kind, frozenset[ActState]] = {
    Kind.ACT_SUSPENDED: frozenset({ActState.ASKED}),
    Kind.ACT_RESUMED: frozenset({ActState.WAITING}),
    Kind.ACT_READY: frozenset({ActState.ASKED}),
    Kind.ACT_NOTIFIED: frozenset({ActState.READY}),
    Kind.ACT_ISSUED: frozenset({ActState.ASKED, ActState.READY}),
    Kind.ACT_CORRECTED: frozenset({ActState.ASKED, ActState.READY, ActState.ISSUED}),
    Kind.ACT_CANCELLED: frozenset({ActState.ASKED, ActState.WAITING, ActState.READY}),
}
"""From which states each act on an entry may come, in the order in which they are offered."""


def possible(act: Act) -> tuple[Kind, ...]:
    """What can be done to an act now."""
    return tuple(kind for kind, states in LEAVES.items() if act.state in states and not _told_already(act, kind))


def must_allow(act: Act, kind: Kind) -> None:
    """Refuse what cannot be done to it now."""
    if kind not in possible(act):
        raise Refusal(RefusalCode.ACT_STATE, number=act.id)


def _told_already(act: Act, kind: Kind) -> bool:
    return kind is Kind.ACT_NOTIFIED and act.notified_on is not None


@dataclass(frozen=True, slots=True)
class ActClock:
    """The public holidays that delays are counted with."""

    is_holiday: IsHoliday

    def due(self, asked_on: str, days: int, basis: DayBasis, waits: Sequence[tuple[str, str]] = ()) -> date:
        """The last day of the delay announced, put off by what was waited for; no days end when the last wait does."""
        asked = date.fromisoformat(asked_on)
        if not days:
            return max([asked, *(date.fromisoformat(resumes) for _first, resumes in waits)])
        stood = [Suspension(*map(date.fromisoformat, wait)) for wait in waits]
        end = last_day(asked, TimeLimit(days=days, basis=basis), self.is_holiday, stood)
        assert end is not None
        return end


def fold(facts: Iterable[Fact]) -> Act | None:
    """The act told by all its facts, in order; None when it was never recorded, or that was undone."""
    facts = list(facts)
    act: Act | None = None
    for fact in settled(facts):
        if act is None:
            act = _recorded(fact) if fact.kind in _RECORDED else None
        else:
            act = _evolved(act, fact)
    return replace(act, last_fact=facts[-1].id) if act else None


def _recorded(fact: Fact) -> Act:
    told = fact.payload
    origin, state = _RECORDED[fact.kind]
    act = Act(
        id=told["entry"],
        site=fact.site,
        origin=origin,
        kind=told["act"],
        asked_on=told.get("asked_on", fact.day),
        state=state,
        n=told.get("n", 1),
        days=told.get("days", 0),
        basis=told.get("basis", ""),
        due_on=told.get("due_on"),
        ended_on=None if origin is ActOrigin.ASKED else fact.day,
    )
    return replace(act, corrections=(_correction(fact),)) if origin is ActOrigin.CORRECTION else act


def _correction(fact: Fact) -> Correction:
    told = fact.payload
    return Correction(fact.day, Cause(told["cause"]), FoundBy(told["found_by"]), told["town"])


def _evolved(act: Act, fact: Fact) -> Act:
    day = fact.day
    match fact.kind:
        case Kind.ACT_SUSPENDED:
            waits = WaitsFor(fact.payload["waits_for"])
            incomplete = act.incomplete or waits is WaitsFor.FILE
            return replace(act, state=ActState.WAITING, waits_for=waits, waits_since=day, incomplete=incomplete)
        case Kind.ACT_RESUMED:
            assert act.waits_since is not None
            waits_over = (*act.waited, (act.waits_since, day))
            due = fact.payload["due_on"]
            return replace(act, state=ActState.ASKED, waits_for=None, waits_since=None, waited=waits_over, due_on=due)
        case Kind.ACT_READY:
            return replace(act, state=ActState.READY, ready_on=day)
        case Kind.ACT_NOTIFIED:
            return replace(act, notified_on=day)
        case Kind.ACT_ISSUED:
            return replace(act, state=ActState.ISSUED, ready_on=act.ready_on or day, ended_on=day)
        case Kind.ACT_CORRECTED:
            return replace(act, corrections=(*act.corrections, _correction(fact)))
        case Kind.ACT_CANCELLED:
            return replace(act, state=ActState.CANCELLED, ended_on=day, waits_for=None, waits_since=None)
    return act
