"""What proves that a step of the quality calendar was done: the records of the house, by the name the template gives.

A new kind of record adds itself to `EVIDENCE`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import TypeAlias

from desk_app.domain.checks.run import REGISTER as CHECKS
from desk_app.domain.registers import actions, audits, meetings
from desk_app.domain.registers.pages import page_of
from desk_app.domain.scope import AuditKind
from desk_app.domain.surveys.campaign import REGISTER as SURVEYS
from desk_app.storage import checks, entries, frozen_periods, scopes, surveys
from desk_app.storage.driver import Connection


@dataclass(frozen=True, slots=True)
class Proof:
    """One record, and the day it tells; `number` 0 leads to its page."""

    page: str
    register: str
    number: int
    day: date


@dataclass(frozen=True, slots=True)
class Sought:
    """Where and when proofs are looked for."""

    site: str
    first: date
    last: date

    def holds(self, day: str | None) -> bool:
        """Whether a day is one of those."""
        return bool(day) and self.first.isoformat() <= str(day) <= self.last.isoformat()


Seeker: TypeAlias = Callable[[Connection, Sought], Iterator[Proof]]


def _held(
    register: str, told_by: str, kinds: frozenset[str], connection: Connection, sought: Sought
) -> Iterator[Proof]:
    """Entries of a register by the day that one of their fields tells, of some kinds when any are named."""
    for found in entries.of_site(connection, register, sought.site):
        day = found.text(told_by)
        if sought.holds(day) and (not kinds or found.text("kind") in kinds):
            yield Proof(page_of(register), register, found.id, date.fromisoformat(day))


def _born_of(origins: frozenset[str], connection: Connection, sought: Sought) -> Iterator[Proof]:
    """Improvement actions of these origins, by the day they were recorded."""
    for found in entries.of_site(connection, actions.NAME, sought.site):
        if sought.holds(found.recorded_on) and found.text("origin") in origins and found.state != actions.CANCELLED:
            yield Proof(page_of(actions.NAME), actions.NAME, found.id, date.fromisoformat(found.recorded_on))


def _survey_closed(connection: Connection, sought: Sought) -> Iterator[Proof]:
    for found in surveys.of_site(connection, sought.site):
        if found.closed_on is not None and sought.holds(found.closed_on):
            yield Proof("surveys", SURVEYS, found.id, date.fromisoformat(found.closed_on))


def _survey_published(connection: Connection, sought: Sought) -> Iterator[Proof]:
    """The results of a survey of that year, whenever they were published: those of the year before prove nothing."""
    for found in surveys.of_site(connection, sought.site):
        if found.published_on is not None and sought.holds(found.closed_on):
            yield Proof("surveys", SURVEYS, found.id, date.fromisoformat(found.published_on))


def _year_closed(connection: Connection, sought: Sought) -> Iterator[Proof]:
    """The closing of the year before, of a scope that holds the site."""
    before = str(sought.first.year - 1)
    for scope in scopes.latest(connection):
        closed = frozen_periods.of_scope(connection, scope.id).get(before) if sought.site in scope.sites else None
        if closed is not None and sought.holds(closed.day):
            yield Proof("commitments", "", 0, date.fromisoformat(closed.day))


def _mystery_tests(connection: Connection, sought: Sought) -> Iterator[Proof]:
    """Mystery visits and calls that were made and scored."""
    first, last = sought.first.isoformat(), sought.last.isoformat()
    for run in checks.done_between(connection, sought.site, first, last):
        if run.channel is not None and run.done_on is not None:
            yield Proof("checks", CHECKS, run.id, date.fromisoformat(run.done_on))


_INTERNAL = frozenset({AuditKind.INTERNAL.value})
_EXTERNAL = frozenset({kind.value for kind in AuditKind}) - _INTERNAL
EVIDENCE: Mapping[str, Seeker] = {
    "year_closed": _year_closed,
    "review_held": partial(_held, meetings.REVIEWS, "held_on", frozenset()),
    "review_actions": partial(_born_of, frozenset({"review"})),
    "mystery_tests": _mystery_tests,
    "survey_closed": _survey_closed,
    "survey_published": _survey_published,
    "internal_audit": partial(_held, audits.AUDITS, "began_on", _INTERNAL),
    "finding_actions": partial(_born_of, frozenset({"finding"})),
    "external_audit": partial(_held, audits.AUDITS, "began_on", _EXTERNAL),
}


def proofs(connection: Connection, evidence: str, sought: Sought) -> tuple[Proof, ...]:
    """The records that prove a step, the earliest first; none for what is not recorded yet."""
    seek = EVIDENCE.get(evidence)
    return tuple(sorted(seek(connection, sought), key=lambda proof: proof.day)) if seek is not None else ()
