"""From facts to a call: the one fold that writes the rows and that verification compares them with."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from desk_app.domain.calls.model import Call, CallOrigin, CallOutcome, rings_of
from desk_app.domain.facts import Fact, Kind, settled
from desk_app.domain.refusals import Refusal, RefusalCode


def fold(facts: Iterable[Fact]) -> Call | None:
    """The call told by all its facts, in order; None when it was never logged, or that was undone."""
    facts = list(facts)
    call: Call | None = None
    for fact in settled(facts):
        if fact.kind is Kind.CALL_LOGGED:
            call = _logged(fact)
        elif call is not None:
            call = _evolved(call, fact)
    return replace(call, last_fact=facts[-1].id) if call else None


def _logged(fact: Fact) -> Call:
    told = fact.payload
    origin, seconds, rings = CallOrigin(told["origin"]), told.get("seconds"), told.get("rings")
    if rings is None and seconds is not None and origin is not CallOrigin.SLOT:
        rings = rings_of(seconds)
    return Call(
        id=told["entry"],
        site=fact.site,
        day=fact.day,
        at=fact.at,
        origin=origin,
        reason=told.get("reason", ""),
        service=told.get("service", ""),
        outcome=CallOutcome(told["outcome"]),
        agent=fact.agent,
        n=told.get("n", 1),
        rings=rings,
        seconds=seconds,
    )


def _evolved(call: Call, fact: Fact) -> Call:
    match fact.kind:
        case Kind.CALL_VOIDED:
            return replace(call, void=True)
        case Kind.CALLBACK_TRIED:
            return replace(call, tries=call.tries + 1, tried_on=call.tried_on or fact.day)
        case Kind.CALLBACK_KEPT:
            return replace(call, tried_on=call.tried_on or fact.day, kept_on=fact.day)
        case Kind.CALLBACK_DROPPED:
            return replace(call, dropped_on=fact.day)
    return call


def must_be_open(call: Call) -> None:
    """Refuse to call back where nothing is promised any more."""
    if not call.is_open:
        raise Refusal(RefusalCode.CALLBACK_OVER, number=call.id)
