"""The verbs of the register of requests: one per act. Who wrote what is kept apart from the journal."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from desk_app.domain.actor import Actor
from desk_app.domain.complaints.model import Authority
from desk_app.domain.facts import Kind
from desk_app.domain.refusals import Refusal, RefusalCode
from desk_app.domain.requests.model import (
    REGISTER,
    AnswerKind,
    LateCause,
    Request,
    RequestChannel,
    RequestState,
)
from desk_app.domain.requests.moves import must_allow
from desk_app.domain.settings import Settings
from desk_app.domain.text import clean
from desk_app.services.acting import Act, Outcome, perform
from desk_app.storage import journal, requests
from desk_app.storage.requests import RequestWords
from desk_app.storage.store import Store

MAX_SUMMARY, MAX_ADDRESS, MAX_NAME, MAX_PHONE = 1_000, 300, 120, 40


@dataclass(frozen=True, slots=True)
class Entry:
    """What is coded of a request. Days are local, ISO; an empty service is the whole place.

    `promised_on` is the day announced to the person, if one was. `complete` tells whether all the documents of the
    object were there at first contact, None where nobody checked.
    """

    object: str
    channel: RequestChannel
    received_on: str
    service: str = ""
    promised_on: str | None = None
    complete: bool | None = None
    abusive: bool = False
    discreet: bool = False


def record(store: Store, entry: Entry, words: RequestWords, *, by: Actor, op: str) -> Outcome:
    """Enter a request."""

    def work(act: Act) -> None:
        kept = cleaned(words)
        told = recorded(act.settings, entry, kept, act.day)
        number = journal.next_entry(act.connection, REGISTER)
        act.record(Kind.REQUEST_RECORDED, register=REGISTER, entry=number, **told)
        requests.keep_words(act.connection, number, kept)

    return perform(store, op, by, work)


def amend(store: Store, request: int, entry: Entry, words: RequestWords, *, by: Actor, op: str) -> Outcome:
    """Tell anew what was keyed wrong, or add what was learnt since."""

    def work(act: Act, _found: Request) -> dict[str, Any]:
        before = requests.words_of(act.connection, request) or RequestWords()
        kept = replace(cleaned(words), missing=before.missing, signatory=before.signatory)
        requests.keep_words(act.connection, request, kept)
        return recorded(act.settings, entry, kept, act.day)

    return _do(store, request, Kind.REQUEST_AMENDED, by, op, work)


def receipt(store: Store, request: int, on: str, *, by: Actor, op: str) -> Outcome:
    """The registration receipt of an electronic request was sent on that day."""
    return _do(store, request, Kind.REQUEST_RECEIPTED, by, op, _on(on))


def acknowledge(store: Store, request: int, on: str, *, by: Actor, op: str) -> Outcome:
    """The acknowledgement was sent on that day."""
    return _do(store, request, Kind.REQUEST_ACKNOWLEDGED, by, op, _on(on))


def assign(store: Store, request: int, owner: str, *, by: Actor, op: str) -> Outcome:
    """Give it to an agent, who will answer."""

    def work(act: Act, _found: Request) -> dict[str, Any]:
        agent = act.settings.agent(owner)
        if agent is None or not agent.active:
            raise Refusal(RefusalCode.UNKNOWN_AGENT, agent=owner)
        return {"owner": owner}

    return _do(store, request, Kind.REQUEST_ASSIGNED, by, op, work)


def ask_documents(store: Store, request: int, missing: str, on: str, *, by: Actor, op: str) -> Outcome:
    """The person was told on that day which documents are missing."""

    def work(act: Act, found: Request) -> dict[str, Any]:
        listed = clean(missing, MAX_SUMMARY, lines=True)
        if not listed:
            raise Refusal(RefusalCode.REQUEST_EMPTY)
        told = _on(on)(act, found)
        before = requests.words_of(act.connection, request) or RequestWords()
        requests.keep_words(act.connection, request, replace(before, missing=listed))
        return told

    return _do(store, request, Kind.REQUEST_DOCUMENTS_ASKED, by, op, work)


def documents_came(store: Store, request: int, on: str, *, by: Actor, op: str) -> Outcome:
    """The missing documents came on that day."""

    def work(act: Act, found: Request) -> dict[str, Any]:
        _check_day(act.day, on, found.waits[-1][0])
        return {"on": on}

    return _do(store, request, Kind.REQUEST_DOCUMENTS_CAME, by, op, work)


def hold_reply(store: Store, request: int, on: str, until: str, *, by: Actor, op: str) -> Outcome:
    """An interim answer was sent, with the day of the final one; the time promised runs on."""

    def work(act: Act, found: Request) -> dict[str, Any]:
        if until < on:
            raise Refusal(RefusalCode.REQUEST_PROMISE)
        return {**_on(on)(act, found), "until": until}

    return _do(store, request, Kind.REQUEST_HELD, by, op, work)


def answer(
    store: Store,
    request: int,
    answered: AnswerKind,
    channel: RequestChannel,
    on: str,
    signatory: str = "",
    *,
    by: Actor,
    op: str,
) -> Outcome:
    """The final answer was given on that day; `signatory` is who signed it."""

    def work(act: Act, found: Request) -> dict[str, Any]:
        told = _on(on)(act, found)
        signed = clean(signatory, MAX_NAME)
        before = requests.words_of(act.connection, request)
        if signed:
            requests.keep_words(act.connection, request, replace(before or RequestWords(), signatory=signed))
        return {**told, "answer": answered.value, "channel": channel.value}

    return _do(store, request, Kind.REQUEST_ANSWERED, by, op, work)


def transfer(store: Store, request: int, to: Authority, on: str, *, by: Actor, op: str) -> Outcome:
    """Another authority is competent: it was sent there and the person told so on that day, which answers."""
    return _do(store, request, Kind.REQUEST_TRANSFERRED, by, op, _on(on, to=to.value))


def explain(store: Store, request: int, cause: LateCause, *, by: Actor, op: str) -> Outcome:
    """Why it is, or was, late."""
    return _do(store, request, Kind.REQUEST_EXPLAINED, by, op, lambda _act, _found: {"cause": cause.value})


def withdraw(store: Store, request: int, *, by: Actor, op: str) -> Outcome:
    """The person takes it back."""
    return _do(store, request, Kind.REQUEST_WITHDRAWN, by, op)


def mark_duplicate(store: Store, request: int, of: int, *, by: Actor, op: str) -> Outcome:
    """It is in the register already, under another number that is no duplicate itself."""

    def work(act: Act, _found: Request) -> dict[str, Any]:
        other = requests.one(act.connection, of)
        fits = other is not None and other.site == act.by.site and other.state is not RequestState.DUPLICATE
        if not fits or of == request:
            raise Refusal(RefusalCode.REQUEST_DUPLICATE, number=of)
        return {"of": of}

    return _do(store, request, Kind.REQUEST_DUPLICATED, by, op, work)


def reopen(store: Store, request: int, *, by: Actor, op: str) -> Outcome:
    """The person comes back about it, or it was ended by mistake."""
    return _do(store, request, Kind.REQUEST_REOPENED, by, op)


_Work = Callable[[Act, Request], dict[str, Any]]


def _do(store: Store, request: int, kind: Kind, by: Actor, op: str, work: _Work = lambda _act, _found: {}) -> Outcome:
    """One act on a request: the rules are asked first, then `work` gives what its fact tells."""

    def done(act: Act) -> None:
        found = requests.one(act.connection, request)
        if found is None or found.site != act.by.site:
            raise Refusal(RefusalCode.UNKNOWN_REQUEST, number=request)
        must_allow(found, kind, act.by)
        act.record(kind, register=REGISTER, entry=request, **work(act, found))

    return perform(store, op, by, done)


def _on(day: str, **told: Any) -> _Work:
    """The day told: not before the clock of the request began, not to come."""

    def work(act: Act, found: Request) -> dict[str, Any]:
        _check_day(act.day, day, found.clock_from)
        return {"on": day, **told}

    return work


def _check_day(today: str, day: str, earliest: str) -> None:
    try:
        fits = earliest <= date.fromisoformat(day).isoformat() <= today
    except ValueError:
        fits = False
    if not fits:
        raise Refusal(RefusalCode.REQUEST_DAY)


def recorded(settings: Settings, entry: Entry, words: RequestWords, today: str) -> dict[str, Any]:
    """What the fact of a new request tells. Raises `Refusal`."""
    _check_day(today, entry.received_on, "")
    known = settings.requests.one(entry.object)
    if known is None:
        raise Refusal(RefusalCode.UNKNOWN_OBJECT, object=entry.object)
    if entry.service and settings.service(entry.service) is None:
        raise Refusal(RefusalCode.UNKNOWN_SERVICE, service=entry.service)
    if entry.promised_on is not None and entry.promised_on < entry.received_on:
        raise Refusal(RefusalCode.REQUEST_PROMISE)
    return {
        "object": entry.object,
        "channel": entry.channel.value,
        "received_on": entry.received_on,
        "service": entry.service,
        "promised_on": entry.promised_on,
        "documents": len(known.documents),
        "complete": entry.complete if known.documents else None,
        "abusive": entry.abusive,
        "discreet": entry.discreet,
        "reachable": words.reachable,
    }


def cleaned(words: RequestWords) -> RequestWords:
    """The words as they are kept."""
    return RequestWords(
        summary=clean(words.summary, MAX_SUMMARY, lines=True),
        name=clean(words.name, MAX_NAME),
        address=clean(words.address, MAX_ADDRESS, lines=True),
        email=clean(words.email, MAX_NAME),
        phone=clean(words.phone, MAX_PHONE),
    )
