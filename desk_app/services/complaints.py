"""The verbs of the register of complaints: one per act. What was written is kept apart from the journal."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from desk_app.domain.actor import Actor
from desk_app.domain.complaints.model import (
    REGISTER,
    Authority,
    Complaint,
    ComplaintChannel,
    ComplaintKind,
    ComplaintState,
    ReclassifiedAs,
    Theme,
    Upheld,
)
from desk_app.domain.complaints.moves import must_allow
from desk_app.domain.facts import Kind
from desk_app.domain.refusals import Refusal, RefusalCode
from desk_app.domain.text import clean
from desk_app.services.acting import Act, Outcome, perform
from desk_app.storage import complaints, journal
from desk_app.storage.complaints import Words
from desk_app.storage.store import Store

MAX_SUMMARY, MAX_ADDRESS, MAX_NAME, MAX_PHONE, MAX_ANSWER = 1_000, 300, 120, 40, 4_000


@dataclass(frozen=True, slots=True)
class Entry:
    """What is coded of a slip or a letter. `received_on` is a local day, ISO; an empty service is the whole place."""

    kind: ComplaintKind
    theme: Theme
    received_on: str
    channel: ComplaintChannel = ComplaintChannel.SLIP
    service: str = ""
    commitments: tuple[int, ...] = ()
    serious: bool = False
    discreet: bool = False
    legal_appeal: bool = False


def record(store: Store, entry: Entry, words: Words, *, by: Actor, op: str) -> Outcome:
    """Enter a complaint, a suggestion or thanks."""

    def work(act: Act) -> None:
        kept = _cleaned(words)
        told = _told(act, entry, kept)
        number = journal.next_entry(act.connection, REGISTER)
        act.record(Kind.COMPLAINT_RECORDED, register=REGISTER, entry=number, **told)
        complaints.keep_words(act.connection, number, kept)

    return perform(store, op, by, work)


def amend(store: Store, complaint: int, entry: Entry, words: Words, *, by: Actor, op: str) -> Outcome:
    """Tell anew what was keyed wrong, or add what was learnt since; the answer being written stays."""

    def work(act: Act, _found: Complaint) -> dict[str, Any]:
        before = complaints.words_of(act.connection, complaint) or Words()
        kept = replace(_cleaned(words), answer=before.answer)
        complaints.keep_words(act.connection, complaint, kept)
        return _told(act, entry, kept)

    return _do(store, complaint, Kind.COMPLAINT_AMENDED, by, op, work)


def acknowledge(store: Store, complaint: int, on: str, *, by: Actor, op: str) -> Outcome:
    """The visitor was told on that day that it arrived."""
    return _do(store, complaint, Kind.COMPLAINT_ACKNOWLEDGED, by, op, _on(on))


def assign(store: Store, complaint: int, owner: str, *, by: Actor, op: str) -> Outcome:
    """Give it to an agent, who will answer."""

    def work(act: Act, _found: Complaint) -> dict[str, Any]:
        agent = act.settings.agent(owner)
        if agent is None or not agent.active:
            raise Refusal(RefusalCode.UNKNOWN_AGENT, agent=owner)
        return {"owner": owner}

    return _do(store, complaint, Kind.COMPLAINT_ASSIGNED, by, op, work)


def review(store: Store, complaint: int, *, by: Actor, op: str) -> Outcome:
    """Somebody is looking into it."""
    return _do(store, complaint, Kind.COMPLAINT_REVIEWED, by, op)


def hold_reply(store: Store, complaint: int, on: str, *, by: Actor, op: str) -> Outcome:
    """A letter that only says "we are working on it" was sent: shown, and the clock goes on."""
    return _do(store, complaint, Kind.COMPLAINT_HELD, by, op, _on(on))


def draft(store: Store, complaint: int, text: str, *, by: Actor, op: str) -> Outcome:
    """Keep the answer as it is written so far."""

    def work(act: Act, _found: Complaint) -> dict[str, Any]:
        before = complaints.words_of(act.connection, complaint) or Words()
        answer = clean(text, MAX_ANSWER, lines=True)
        if not answer:
            raise Refusal(RefusalCode.COMPLAINT_EMPTY)
        complaints.keep_words(act.connection, complaint, replace(before, answer=answer))
        return {}

    return _do(store, complaint, Kind.COMPLAINT_DRAFTED, by, op, work)


def answer(
    store: Store, complaint: int, on: str, channel: ComplaintChannel, upheld: Upheld | None, *, by: Actor, op: str
) -> Outcome:
    """An answer on the substance was given on that day; `upheld` tells whether the visitor was right."""

    def work(act: Act, found: Complaint) -> dict[str, Any]:
        return {**_on(on)(act, found), "channel": channel.value, "upheld": upheld.value if upheld else None}

    return _do(store, complaint, Kind.COMPLAINT_ANSWERED, by, op, work)


def close(store: Store, complaint: int, *, by: Actor, op: str) -> Outcome:
    """Nothing more is to be done; the year after which names are erased begins."""
    return _do(store, complaint, Kind.COMPLAINT_CLOSED, by, op)


def reopen(store: Store, complaint: int, *, by: Actor, op: str) -> Outcome:
    """The visitor is not satisfied, or it was ended by mistake."""
    return _do(store, complaint, Kind.COMPLAINT_REOPENED, by, op)


def transfer(store: Store, complaint: int, to: Authority, on: str, *, by: Actor, op: str) -> Outcome:
    """Another authority is competent; the visitor was told so on that day, which answers."""

    def work(act: Act, found: Complaint) -> dict[str, Any]:
        return {**_on(on)(act, found), "to": to.value}

    return _do(store, complaint, Kind.COMPLAINT_TRANSFERRED, by, op, work)


def reclassify(store: Store, complaint: int, told: ReclassifiedAs, *, by: Actor, op: str) -> Outcome:
    """It was something else."""
    return _do(store, complaint, Kind.COMPLAINT_RECLASSIFIED, by, op, lambda _act, _found: {"as": told.value})


def withdraw(store: Store, complaint: int, *, by: Actor, op: str) -> Outcome:
    """The visitor takes it back."""
    return _do(store, complaint, Kind.COMPLAINT_WITHDRAWN, by, op)


def mark_duplicate(store: Store, complaint: int, of: int, *, by: Actor, op: str) -> Outcome:
    """It is in the register already, under another number that is no duplicate itself."""

    def work(act: Act, _found: Complaint) -> dict[str, Any]:
        other = complaints.one(act.connection, of)
        fits = other is not None and other.site == act.by.site and other.state is not ComplaintState.DUPLICATE
        if not fits or of == complaint:
            raise Refusal(RefusalCode.COMPLAINT_DUPLICATE, number=of)
        return {"of": of}

    return _do(store, complaint, Kind.COMPLAINT_DUPLICATED, by, op, work)


def cannot_reply(store: Store, complaint: int, *, by: Actor, op: str) -> Outcome:
    """Nobody signed it: it is learnt from, and counted apart."""
    return _do(store, complaint, Kind.COMPLAINT_UNANSWERABLE, by, op)


_Work = Callable[[Act, Complaint], dict[str, Any]]


def _do(store: Store, complaint: int, kind: Kind, by: Actor, op: str, work: _Work = lambda _act, _found: {}) -> Outcome:
    """One act on an entry: the rules are asked first, then `work` gives what its fact tells."""

    def done(act: Act) -> None:
        found = complaints.one(act.connection, complaint)
        if found is None or found.site != act.by.site:
            raise Refusal(RefusalCode.UNKNOWN_COMPLAINT, number=complaint)
        must_allow(found, kind, act.by)
        act.record(kind, register=REGISTER, entry=complaint, **work(act, found))

    return perform(store, op, by, done)


def _on(day: str) -> _Work:
    """The day told: not before the clock of the entry began, not to come."""

    def work(act: Act, found: Complaint) -> dict[str, Any]:
        _check_day(act, day, found.clock_from)
        return {"on": day}

    return work


def _check_day(act: Act, day: str, earliest: str) -> None:
    try:
        fits = earliest <= date.fromisoformat(day).isoformat() <= act.day
    except ValueError:
        fits = False
    if not fits:
        raise Refusal(RefusalCode.COMPLAINT_DAY)


def _told(act: Act, entry: Entry, words: Words) -> dict[str, Any]:
    _check_day(act, entry.received_on, "")
    if entry.service and act.settings.service(entry.service) is None:
        raise Refusal(RefusalCode.UNKNOWN_SERVICE, service=entry.service)
    if not words.summary:
        raise Refusal(RefusalCode.COMPLAINT_EMPTY)
    return {
        "nature": entry.kind.value,
        "channel": entry.channel.value,
        "theme": entry.theme.value,
        "received_on": entry.received_on,
        "service": entry.service,
        "commitments": sorted(set(entry.commitments)),
        "serious": entry.serious,
        "discreet": entry.discreet,
        "legal_appeal": entry.legal_appeal,
        "reachable": words.reachable,
    }


def _cleaned(words: Words) -> Words:
    return Words(
        summary=clean(words.summary, MAX_SUMMARY, lines=True),
        name=clean(words.name, MAX_NAME),
        address=clean(words.address, MAX_ADDRESS, lines=True),
        email=clean(words.email, MAX_NAME),
        phone=clean(words.phone, MAX_PHONE),
    )
