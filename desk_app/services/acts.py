"""The verbs of the issuance: an act asked for, what happens to it, those issued at once, and errors corrected."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from desk_app.domain.actor import Actor
from desk_app.domain.acts.life import ActClock, must_allow
from desk_app.domain.acts.model import MOST_AT_ONCE, REGISTER, Act, Cause, FoundBy, WaitsFor
from desk_app.domain.facts import Kind
from desk_app.domain.public_holidays import public_holidays
from desk_app.domain.refusals import Refusal, RefusalCode
from desk_app.domain.settings import Settings
from desk_app.domain.settings_counted import ActType
from desk_app.domain.text import clean
from desk_app.domain.time_limits.days import DayBasis
from desk_app.services.acting import Act as Work
from desk_app.services.acting import Outcome, perform
from desk_app.storage import acts, journal
from desk_app.storage.store import Store

MAX_REFERENCE = 60


@dataclass(frozen=True, slots=True)
class Error:
    """What was wrong with an act; `town` tells whether it was the town's doing."""

    cause: Cause
    found_by: FoundBy
    town: bool = True


def act_clock(settings: Settings) -> ActClock:
    """The clock of a site's acts."""
    site = settings.site
    return ActClock(public_holidays(site.holidays_of, good_friday=site.good_friday))


def ask_act(store: Store, kind: str, asked_on: str, reference: str = "", *, by: Actor, op: str) -> Outcome:
    """Somebody asked for an act that will be made; the day announced follows from its kind."""

    def work(act: Work) -> None:
        known = _kind(act, kind)
        try:
            fits = date.fromisoformat(asked_on).isoformat() <= act.day
        except ValueError:
            fits = False
        if not fits:
            raise Refusal(RefusalCode.ACT_DAY)
        number = journal.next_entry(act.connection, REGISTER)
        due = act_clock(act.settings).due(asked_on, known.days, known.basis)
        act.record(
            Kind.ACT_ASKED, register=REGISTER, entry=number, act=kind, asked_on=asked_on, days=known.days,
            basis=known.basis.value, due_on=due.isoformat(),
        )  # fmt: skip
        kept = clean(reference, MAX_REFERENCE)
        if kept:
            acts.keep_reference(act.connection, number, kept)

    return perform(store, op, by, work)


def count_acts(store: Store, kind: str, n: int = 1, *, by: Actor, op: str) -> Outcome:
    """So many acts were issued just now, asked for in the same visit."""

    def work(act: Work) -> None:
        known = _kind(act, kind)
        if not 1 <= n <= MOST_AT_ONCE:
            raise Refusal(RefusalCode.ACT_NUMBER, most=MOST_AT_ONCE)
        number = journal.next_entry(act.connection, REGISTER)
        due = None if known.days else act.day
        act.record(Kind.ACT_COUNTED, register=REGISTER, entry=number, act=kind, n=n, due_on=due)

    return perform(store, op, by, work)


def suspend_act(store: Store, number: int, waits_for: WaitsFor, *, by: Actor, op: str) -> Outcome:
    """The town waits for the State, or for what is missing in the file: the delay stands still."""
    return _do(store, number, Kind.ACT_SUSPENDED, by, op, lambda _work, _act: {"waits_for": waits_for.value})


def resume_act(store: Store, number: int, *, by: Actor, op: str) -> Outcome:
    """What was waited for has come: as many days are left as there were."""

    def told(work: Work, act: Act) -> dict[str, Any]:
        assert act.waits_since is not None
        waits = (*act.waited, (act.waits_since, work.day))
        due = act_clock(work.settings).due(act.asked_on, act.days, DayBasis(act.basis), waits)
        return {"due_on": due.isoformat()}

    return _do(store, number, Kind.ACT_RESUMED, by, op, told)


def ready_act(store: Store, number: int, *, by: Actor, op: str) -> Outcome:
    """It can be fetched."""
    return _do(store, number, Kind.ACT_READY, by, op)


def notify_act(store: Store, number: int, *, by: Actor, op: str) -> Outcome:
    """Whoever asked for it was told that it is ready."""
    return _do(store, number, Kind.ACT_NOTIFIED, by, op)


def issue_act(store: Store, number: int, *, by: Actor, op: str) -> Outcome:
    """It was handed over, or sent."""
    return _do(store, number, Kind.ACT_ISSUED, by, op)


def cancel_act(store: Store, number: int, *, by: Actor, op: str) -> Outcome:
    """Nobody wants it any more, or it cannot be made."""
    return _do(store, number, Kind.ACT_CANCELLED, by, op)


def correct_act(store: Store, number: int, error: Error, *, by: Actor, op: str) -> Outcome:
    """An error in it was corrected."""
    return _do(store, number, Kind.ACT_CORRECTED, by, op, lambda _work, _act: _error(error))


def correct_unlisted(store: Store, kind: str, error: Error, *, by: Actor, op: str) -> Outcome:
    """An error was corrected in an act that was only counted when it was issued, or is older than the register."""

    def work(act: Work) -> None:
        _kind(act, kind)
        number = journal.next_entry(act.connection, REGISTER)
        act.record(Kind.ACT_CORRECTED, register=REGISTER, entry=number, act=kind, **_error(error))

    return perform(store, op, by, work)


def _nothing(_work: Work, _act: Act) -> dict[str, Any]:
    return {}


def _do(
    store: Store, number: int, kind: Kind, by: Actor, op: str, told: Callable[[Work, Act], dict[str, Any]] = _nothing
) -> Outcome:
    def work(act: Work) -> None:
        found = acts.one(act.connection, number)
        if found is None or found.site != act.by.site:
            raise Refusal(RefusalCode.UNKNOWN_ACT, number=number)
        must_allow(found, kind)
        act.record(kind, register=REGISTER, entry=number, **told(act, found))

    return perform(store, op, by, work)


def _error(error: Error) -> dict[str, Any]:
    return {"cause": error.cause.value, "found_by": error.found_by.value, "town": error.town}


def _kind(act: Work, kind: str) -> ActType:
    known = next((known for known in act.settings.act_types if known.id == kind and known.active), None)
    if known is None:
        raise Refusal(RefusalCode.UNKNOWN_ACT_TYPE, kind=kind)
    return known
