"""From facts to a request: the one fold that writes the rows and that verification compares them with."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from desk_app.domain.complaints.model import Authority
from desk_app.domain.facts import Fact, Kind, settled
from desk_app.domain.requests.model import ENDED, AnswerKind, LateCause, Request, RequestChannel
from desk_app.domain.requests.moves import state_after


def fold(facts: Iterable[Fact]) -> Request | None:
    """The request told by all its facts, in order; None when it was never recorded, or its recording was undone."""
    facts = list(facts)
    request: Request | None = None
    for fact in settled(facts):
        if fact.kind is Kind.REQUEST_RECORDED:
            request = _recorded(fact)
        elif request is not None:
            request = _evolved(request, fact)
    return replace(request, last_fact=facts[-1].id) if request else None


def _recorded(fact: Fact) -> Request:
    told = fact.payload
    return Request(
        id=told["entry"],
        site=fact.site,
        object=told["object"],
        channel=RequestChannel(told["channel"]),
        received_on=told["received_on"],
        recorded_by=fact.agent,
        clock_from=told["received_on"],
        service=told["service"],
        promised_on=told.get("promised_on"),
        documents=told["documents"],
        complete=told.get("complete"),
        abusive=told["abusive"],
        discreet=told["discreet"],
        reachable=told["reachable"],
    )


def _amended(request: Request, fact: Fact, _on: str) -> Request:
    """What was keyed wrong is told anew; a reopened request keeps the clock of its reopening."""
    anew = _recorded(fact)
    return replace(
        request,
        object=anew.object,
        channel=anew.channel,
        received_on=anew.received_on,
        clock_from=anew.received_on if request.clock_from == request.received_on else request.clock_from,
        service=anew.service,
        promised_on=anew.promised_on,
        documents=anew.documents,
        complete=anew.complete,
        abusive=anew.abusive,
        discreet=anew.discreet,
        reachable=anew.reachable,
    )


def _evolved(request: Request, fact: Fact) -> Request:
    on = fact.payload.get("on", fact.day)
    state = state_after(request, fact.kind)
    ended_on = request.ended_on if state is request.state else on if state in ENDED else None
    request = replace(request, state=state, ended_on=ended_on)
    evolve = _EVOLVED.get(fact.kind)
    return evolve(request, fact, on) if evolve else request


def _came(request: Request, _fact: Fact, on: str) -> Request:
    asked, _ = request.waits[-1]
    return replace(request, waits=(*request.waits[:-1], (asked, on)))


def _finally_answered(request: Request, fact: Fact, on: str) -> Request:
    told = fact.payload
    answered, channel = AnswerKind(told["answer"]), RequestChannel(told["channel"])
    return replace(_answered(request, on), answer=answered, answer_channel=channel)


def _answered(request: Request, on: str) -> Request:
    """An answer ends the wait for documents too."""
    waits = tuple((asked, came or on) for asked, came in request.waits)
    return replace(request, waits=waits, answered_on=on, first_answered_on=request.first_answered_on or on)


def _reopened(request: Request, _fact: Fact, on: str) -> Request:
    """Who was answered and comes back starts a clock anew; whatever else was ended goes on with its own."""
    return replace(
        request,
        clock_from=on if request.answered_on else request.clock_from,
        answered_on=None,
        answer=None,
        answer_channel=None,
        held_on=None,
        held_until=None,
        transferred_to=None,
        duplicate_of=None,
        reopened=request.reopened + 1,
    )


_EVOLVED: dict[Kind, Callable[[Request, Fact, str], Request]] = {
    Kind.REQUEST_AMENDED: _amended,
    Kind.REQUEST_RECEIPTED: lambda request, _fact, on: replace(request, receipt_on=on),
    Kind.REQUEST_ACKNOWLEDGED: lambda request, _fact, on: replace(request, acknowledged_on=on),
    Kind.REQUEST_ASSIGNED: lambda request, fact, _on: replace(request, owner=fact.payload["owner"]),
    Kind.REQUEST_DOCUMENTS_ASKED: lambda request, _fact, on: replace(request, waits=(*request.waits, (on, ""))),
    Kind.REQUEST_DOCUMENTS_CAME: _came,
    Kind.REQUEST_HELD: lambda request, fact, on: replace(request, held_on=on, held_until=fact.payload.get("until")),
    Kind.REQUEST_ANSWERED: _finally_answered,
    Kind.REQUEST_TRANSFERRED: lambda request, fact, on: replace(
        _answered(request, on), transferred_to=Authority(fact.payload["to"])
    ),
    Kind.REQUEST_EXPLAINED: lambda request, fact, _on: replace(request, late_cause=LateCause(fact.payload["cause"])),
    Kind.REQUEST_DUPLICATED: lambda request, fact, _on: replace(request, duplicate_of=fact.payload["of"]),
    Kind.REQUEST_REOPENED: _reopened,
}
"""What each fact changes besides the state; the others change nothing else."""
