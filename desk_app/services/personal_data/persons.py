"""What a person may ask for: to see everything that concerns them, and to have it erased."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from desk_app.domain.actor import Actor
from desk_app.domain.facts import Kind
from desk_app.domain.person_search import Likeness, likeness, wanted
from desk_app.domain.refusals import Refusal, RefusalCode
from desk_app.services.acting import Act, Outcome, perform
from desk_app.services.personal_data.erasing import record_erased
from desk_app.storage import personal_data
from desk_app.storage.driver import Connection
from desk_app.storage.personal_data import HOLDINGS, Erased, Id, Kept
from desk_app.storage.store import Store


@dataclass(frozen=True, slots=True)
class Found:
    """Something kept that fits what was typed, exactly or closely."""

    kept: Kept
    exact: bool

    @property
    def id(self) -> tuple[str, Id]:
        """What names it among all classes."""
        return self.kept.key, self.kept.id


def find_person(store: Store, typed: str, by: Actor) -> tuple[Found, ...]:
    """Everything that concerns somebody in every class: exact ones first, then close ones, the latest on top.

    For a supervisor: it goes through what others may not read.
    """
    if not by.supervisor:
        raise Refusal(RefusalCode.SUPERVISOR_ONLY)
    asked = wanted(typed)
    if asked.empty:
        return ()

    def reading(connection: Connection) -> tuple[Found, ...]:
        told = [
            (likeness(asked, kept.texts.values()), kept)
            for holding in HOLDINGS
            for kept in personal_data.all_kept(connection, holding, by.site)
        ]
        found = [Found(kept, like is Likeness.EXACT) for like, kept in told if like]
        found.sort(key=lambda one: one.kept.noted, reverse=True)
        return tuple(sorted(found, key=lambda one: not one.exact))

    return store.read(reading)


def note_disclosed(store: Store, found: Sequence[Found], *, by: Actor, op: str) -> Outcome:
    """Write down that a person was handed what concerns them: how much of each class, not who."""

    def work(act: Act) -> None:
        _only_supervisors(act)
        days: dict[str, list[str]] = defaultdict(list)
        for one in found:
            days[one.kept.key].append(one.kept.noted)
        told = {key: Erased(len(noted), min(noted), max(noted)) for key, noted in days.items()}
        record_erased(act, Kind.DISCLOSED, told)

    return perform(store, op, by, work)


def erase_found(store: Store, found: Sequence[Found], *, by: Actor, op: str) -> Outcome:
    """Erase what was chosen because the person asked; the appointment or entry itself stays, without anybody."""

    def work(act: Act) -> None:
        _only_supervisors(act)
        ids: dict[str, list[Id]] = defaultdict(list)
        for one in found:
            ids[one.kept.key].append(one.kept.id)
        erased = {
            holding.key: personal_data.erase(act.connection, holding, act.by.site, ids[holding.key])
            for holding in HOLDINGS
            if holding.key in ids
        }
        record_erased(act, Kind.ERASED, erased)

    return perform(store, op, by, work)


def _only_supervisors(act: Act) -> None:
    if not act.by.supervisor:
        raise Refusal(RefusalCode.SUPERVISOR_ONLY)
