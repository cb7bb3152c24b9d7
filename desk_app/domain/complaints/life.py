"""From facts to an entry: the one fold that writes the rows and that verification compares them with."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from desk_app.domain.complaints.model import (
    ENDED,
    Authority,
    Complaint,
    ComplaintChannel,
    ComplaintKind,
    ReclassifiedAs,
    Theme,
    Upheld,
)
from desk_app.domain.complaints.moves import state_after
from desk_app.domain.facts import Fact, Kind, settled

_DAYS_TOLD = {
    Kind.COMPLAINT_ACKNOWLEDGED: "acknowledged_on",
    Kind.COMPLAINT_HELD: "held_on",
    Kind.COMPLAINT_DRAFTED: "drafted_on",
}


def fold(facts: Iterable[Fact]) -> Complaint | None:
    """The entry told by all its facts, in order; None when it was never recorded, or its recording was undone."""
    facts = list(facts)
    complaint: Complaint | None = None
    for fact in settled(facts):
        if fact.kind is Kind.COMPLAINT_RECORDED:
            complaint = _recorded(fact)
        elif complaint is not None:
            complaint = _evolved(complaint, fact)
    return replace(complaint, last_fact=facts[-1].id) if complaint else None


def _recorded(fact: Fact) -> Complaint:
    told = fact.payload
    return Complaint(
        id=told["entry"],
        site=fact.site,
        kind=ComplaintKind(told["nature"]),
        channel=ComplaintChannel(told["channel"]),
        theme=Theme(told["theme"]),
        received_on=told["received_on"],
        recorded_by=fact.agent,
        clock_from=told["received_on"],
        service=told["service"],
        commitments=tuple(told["commitments"]),
        serious=told["serious"],
        discreet=told["discreet"],
        legal_appeal=told["legal_appeal"],
        reachable=told["reachable"],
    )


def _amended(complaint: Complaint, fact: Fact) -> Complaint:
    """What was keyed wrong is told anew; a reopened entry keeps the clock of its reopening."""
    anew = _recorded(fact)
    return replace(
        complaint,
        kind=anew.kind,
        channel=anew.channel,
        theme=anew.theme,
        received_on=anew.received_on,
        clock_from=anew.received_on if complaint.clock_from == complaint.received_on else complaint.clock_from,
        service=anew.service,
        commitments=anew.commitments,
        serious=anew.serious,
        discreet=anew.discreet,
        legal_appeal=anew.legal_appeal,
        reachable=anew.reachable,
    )


def _evolved(complaint: Complaint, fact: Fact) -> Complaint:
    told = fact.payload
    on = told.get("on", fact.day)
    before, state = complaint, state_after(complaint, fact.kind)
    complaint = replace(complaint, state=state, ended_on=on if state in ENDED else None)
    if fact.kind in _DAYS_TOLD:
        noted: dict[str, Any] = {_DAYS_TOLD[fact.kind]: on}
        return replace(complaint, **noted)
    match fact.kind:
        case Kind.COMPLAINT_AMENDED:
            return _amended(complaint, fact)
        case Kind.COMPLAINT_ASSIGNED:
            return replace(complaint, owner=told["owner"])
        case Kind.COMPLAINT_ANSWERED:
            complaint = replace(complaint, upheld=Upheld(told["upheld"]) if "upheld" in told else None)
            return replace(_answered(complaint, on), answer_channel=ComplaintChannel(told["channel"]))
        case Kind.COMPLAINT_TRANSFERRED:
            return replace(_answered(complaint, on), transferred_to=Authority(told["to"]))
        case Kind.COMPLAINT_REOPENED:
            return _reopened(complaint, on)
        case Kind.COMPLAINT_RECLASSIFIED:
            return _reclassified(before, complaint, ReclassifiedAs(told["as"]))
        case Kind.COMPLAINT_DUPLICATED:
            return replace(complaint, duplicate_of=told["of"])
    return complaint


def _answered(complaint: Complaint, on: str) -> Complaint:
    return replace(complaint, answered_on=on, first_answered_on=complaint.first_answered_on or on)


def _reopened(complaint: Complaint, on: str) -> Complaint:
    """A visitor who was answered and is not satisfied starts a clock anew; whatever else was ended goes on with its."""
    clock_from = on if complaint.answered_on else complaint.clock_from
    return replace(
        complaint,
        clock_from=clock_from,
        answered_on=None,
        answer_channel=None,
        upheld=None,
        drafted_on=None,
        held_on=None,
        transferred_to=None,
        reclassified_as=None,
        duplicate_of=None,
        reopened=complaint.reopened + 1,
    )


def _reclassified(before: Complaint, complaint: Complaint, told: ReclassifiedAs) -> Complaint:
    if told is ReclassifiedAs.LEGAL_APPEAL:
        return replace(before, legal_appeal=True, reclassified_as=told)
    return replace(complaint, reclassified_as=told)
