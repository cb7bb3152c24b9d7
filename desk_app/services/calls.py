"""The verbs of the switchboard: count a call, tell it whole, and what becomes of a call-back that was promised."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from desk_app.domain.actor import Actor
from desk_app.domain.calls.life import must_be_open
from desk_app.domain.calls.model import (
    MOST_RINGS,
    MOST_SECONDS,
    REGISTER,
    TOLD,
    WITHOUT_REASON,
    Call,
    CallOrigin,
    CallOutcome,
)
from desk_app.domain.facts import Kind
from desk_app.domain.refusals import Refusal, RefusalCode
from desk_app.domain.text import clean
from desk_app.services.acting import Act, Outcome, perform
from desk_app.storage import calls, journal
from desk_app.storage.calls import Caller
from desk_app.storage.store import Store

MAX_NAME, MAX_PHONE = 120, 40


@dataclass(frozen=True, slots=True)
class CallEntry:
    """What an agent tells of a call. `at` is UTC milliseconds, None for now; an empty service is the whole place.

    Rings or seconds, or neither: most towns only know how often it rang, some not even that.
    """

    outcome: CallOutcome
    reason: str = ""
    service: str = ""
    rings: int | None = None
    seconds: int | None = None
    at: int | None = None


def log_call(store: Store, entry: CallEntry, caller: Caller | None = None, *, by: Actor, op: str) -> Outcome:
    """Count a call, by one key or told whole. Whom to call back is kept only while it is promised."""

    def work(act: Act) -> None:
        told = _told(act, entry)
        number = journal.next_entry(act.connection, REGISTER)
        kept = _caller(entry, caller)
        act.record(Kind.CALL_LOGGED, register=REGISTER, entry=number, origin=CallOrigin.DESK.value, **told)
        if kept is not None:
            calls.keep_caller(act.connection, number, kept)

    if entry.at is not None and entry.at > store.clock.now_ms():
        raise Refusal(RefusalCode.CALL_TIME)
    return perform(store, op, by, work, at=entry.at)


def void_call(store: Store, call: int, *, by: Actor, op: str) -> Outcome:
    """It was counted by mistake: out of every figure, still in the journal."""
    return _do(store, call, Kind.CALL_VOIDED, by, op, _must_stand)


def try_callback(store: Store, call: int, *, by: Actor, op: str) -> Outcome:
    """Called back, and nobody answered: the promise is kept, the number stays for another try."""
    return _do(store, call, Kind.CALLBACK_TRIED, by, op, must_be_open)


def keep_callback(store: Store, call: int, *, by: Actor, op: str) -> Outcome:
    """Called back: the number is erased."""
    return _do(store, call, Kind.CALLBACK_KEPT, by, op, must_be_open)


def drop_callback(store: Store, call: int, *, by: Actor, op: str) -> Outcome:
    """Nobody is to be called back any more (the caller came, or called again): the number is erased."""
    return _do(store, call, Kind.CALLBACK_DROPPED, by, op, must_be_open)


def _do(store: Store, call: int, kind: Kind, by: Actor, op: str, allow: Callable[[Call], None]) -> Outcome:
    def work(act: Act) -> None:
        found = calls.one(act.connection, call)
        if found is None or found.site != act.by.site:
            raise Refusal(RefusalCode.UNKNOWN_CALL, number=call)
        allow(found)
        act.record(kind, register=REGISTER, entry=call)

    return perform(store, op, by, work)


def _must_stand(call: Call) -> None:
    if call.void:
        raise Refusal(RefusalCode.UNKNOWN_CALL, number=call.id)


def _told(act: Act, entry: CallEntry) -> dict[str, Any]:
    if entry.outcome not in TOLD:
        raise Refusal(RefusalCode.CALL_OUTCOME)
    reasons = {reason.id for reason in act.settings.call_reasons}
    nameless = entry.outcome in WITHOUT_REASON
    if entry.reason not in reasons and not (nameless and not entry.reason):
        raise Refusal(RefusalCode.CALL_REASON)
    if entry.service and act.settings.service(entry.service) is None:
        raise Refusal(RefusalCode.UNKNOWN_SERVICE, service=entry.service)
    both = entry.rings is not None and entry.seconds is not None
    if both or not 0 <= (entry.rings or 0) <= MOST_RINGS or not 0 <= (entry.seconds or 0) <= MOST_SECONDS:
        raise Refusal(RefusalCode.CALL_RINGS)
    return {
        "outcome": entry.outcome.value,
        "reason": entry.reason or None,
        "service": entry.service or None,
        "rings": entry.rings,
        "seconds": entry.seconds,
    }


def _caller(entry: CallEntry, caller: Caller | None) -> Caller | None:
    """Whom to call back, cleaned; nobody's number is kept otherwise."""
    if entry.outcome is not CallOutcome.CALLBACK_PROMISED:
        return None
    kept = Caller(clean(caller.phone, MAX_PHONE), clean(caller.name, MAX_NAME)) if caller else Caller("")
    if not kept.phone:
        raise Refusal(RefusalCode.CALL_NUMBER)
    return kept
