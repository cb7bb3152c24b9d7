"""Calls that an exchange counted, recorded as facts, many in one transaction."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from desk_app.domain.actor import Actor
from desk_app.domain.calls.life import fold
from desk_app.domain.calls.model import MOST_RINGS, REGISTER, RING_SECONDS, CallOrigin, CallOutcome
from desk_app.domain.facts import Fact, Kind
from desk_app.domain.localtime import local_day
from desk_app.domain.refusals import Refusal, RefusalCode
from desk_app.services.acting import notice_clock
from desk_app.services.past_standing import NEW, Standing
from desk_app.storage import calls, journal
from desk_app.storage.driver import Connection
from desk_app.storage.store import Store

_COUNTED = ("n", "rings", "seconds")


@dataclass(frozen=True, slots=True)
class PastCall:
    """One call, or `n` alike of a slot. `rings` of a slot are a bound: answered within so many, or beyond them."""

    outcome: CallOutcome
    n: int | None = None
    rings: int | None = None
    seconds: int | None = None


@dataclass(frozen=True, slots=True)
class CallHistory:
    """A row of the exchange: a call, or the few parts of a slot. `op` is the same when it is recorded again."""

    op: str
    at: int
    parts: tuple[PastCall, ...]
    service: str = ""
    slot: bool = False


def slot_parts(
    answered: int, missed: int, *, mean: int | None = None, within: int | None = None, within_seconds: int = 0
) -> tuple[PastCall, ...]:
    """The parts of a slot. Those answered within some seconds rang so often at most; of the others nobody knows how
    much longer, so that they keep no promise.
    """
    told = {"seconds": mean}
    taken = [(answered, None)] if within is None else _bounded(answered, within, within_seconds)
    parts = [PastCall(CallOutcome.PICKED_UP, n, rings, **told) for n, rings in taken if n]
    return (*parts, *([PastCall(CallOutcome.MISSED, missed)] if missed else []))


def _bounded(answered: int, within: int, seconds: int) -> list[tuple[int, int | None]]:
    return [(within, -(-seconds // RING_SECONDS)), (answered - within, MOST_RINGS)]


def record_past_calls(store: Store, histories: Sequence[CallHistory], *, by: Actor, op: str) -> int:
    """Record those that are not recorded yet, all in one transaction; how many were new.

    `op` names the batch in case the clock was moved. Raises `Refusal` when a service is unknown, and `StoreError`;
    in both cases nothing of the batch was kept.
    """

    def attempt(connection: Connection) -> int:
        notice_clock(store, connection, op, by)
        settings, now = store.settings(), store.clock.now_ms()
        number, facts, recorded = journal.next_entry(connection, REGISTER), list[Fact](), 0
        for history in histories:
            if journal.of_operation(connection, history.op):
                continue
            if history.service and settings.service(history.service) is None:
                raise Refusal(RefusalCode.UNKNOWN_SERVICE, service=history.service)
            day = local_day(history.at, settings.site.timezone)
            for part, told in enumerate(history.parts):
                facts.append(_fact(history, part, told, number, day, by, now))
                number += 1
            recorded += 1
        written = (fold([fact]) for fact in journal.append_all(connection, facts))
        calls.save_new(connection, (call for call in written if call is not None))
        return recorded

    recorded = store.write(attempt)
    store.anchor.accept()
    return recorded


def standings(store: Store, histories: Sequence[CallHistory]) -> list[Standing]:
    """How each of these stands to what is recorded of it: when it came and what became of it."""

    def read(connection: Connection) -> list[Standing]:
        return [_standing(journal.of_operation(connection, history.op), history) for history in histories]

    return store.read(read)


def _standing(before: Sequence[Fact], history: CallHistory) -> Standing:
    if not before:
        return NEW
    recorded = [(fact.at, fact.payload["outcome"], *(fact.payload.get(key) for key in _COUNTED)) for fact in before]
    told = [(history.at, part.outcome.value, part.n, part.rings, part.seconds) for part in history.parts]
    compared = {"call": (recorded, told), "service": (before[0].payload.get("service") or "", history.service)}
    return Standing(known=True, differs=tuple(name for name, (was, now) in compared.items() if was != now))


def _fact(history: CallHistory, part: int, told: PastCall, number: int, day: str, by: Actor, now: int) -> Fact:
    payload: Mapping[str, object | None] = {
        "register": REGISTER,
        "entry": number,
        "origin": (CallOrigin.SLOT if history.slot else CallOrigin.EXCHANGE).value,
        "outcome": told.outcome.value,
        "service": history.service or None,
        "n": told.n,
        "rings": told.rings,
        "seconds": told.seconds,
    }
    return Fact(
        id=0,
        op=history.op,
        part=part,
        at=history.at,
        recorded_at=now,
        day=day,
        kind=Kind.CALL_LOGGED,
        site=by.site,
        desk=by.desk,
        agent=by.agent,
        counter=None,
        visit=None,
        appointment=None,
        payload={name: value for name, value in payload.items() if value is not None},
    )
