"""One round or one mystery test, without a word of what was noted, and how its facts make it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from desk_app.domain.checks.answers import Answer, Answers
from desk_app.domain.checks.grid import TestChannel
from desk_app.domain.facts import Fact, Kind, settled
from desk_app.domain.refusals import Refusal, RefusalCode

REGISTER = "checks"
"""The name of the register in the facts of its entries."""


class RunState(StrEnum):
    """Where it stands: a round is done, a test is planned, done and scored. The names are stored."""

    PLANNED = "planned"
    DONE = "done"
    SCORED = "scored"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class CheckRun:
    """One entry. Days are local, ISO. A mystery test has a `channel` and the day it is planned for.

    `indicator`, `met`, `checked` and `critical` are its share by the version of the grid it was made with.
    """

    id: int
    site: str
    grid: str
    version: int
    state: RunState
    recorded_by: str
    channel: TestChannel | None = None
    planned_for: str | None = None
    done_on: str | None = None
    answers: Answers | None = None
    indicator: str = ""
    met: int = 0
    checked: int = 0
    critical: int = 0
    last_fact: int = 0

    @property
    def is_open(self) -> bool:
        """Whether a test is still to be made or scored."""
        return self.channel is not None and self.state in {RunState.PLANNED, RunState.DONE}


_LEAVES = {
    Kind.CHECK_AMENDED: frozenset({RunState.DONE, RunState.SCORED}),
    Kind.MYSTERY_DONE: frozenset({RunState.PLANNED}),
    Kind.MYSTERY_SCORED: frozenset({RunState.PLANNED, RunState.DONE}),
    Kind.MYSTERY_CANCELLED: frozenset({RunState.PLANNED, RunState.DONE}),
}


def must_allow(run: CheckRun, kind: Kind) -> None:
    """Refuse an act that is not possible now."""
    unanswered = kind is Kind.CHECK_AMENDED and run.answers is None
    if run.state not in _LEAVES[kind] or unanswered or (kind is not Kind.CHECK_AMENDED and run.channel is None):
        raise Refusal(RefusalCode.CHECK_STATE, number=run.id)


def fold(facts: Iterable[Fact]) -> CheckRun | None:
    """The entry told by all its facts, in order; None when it was never recorded, or its recording was undone."""
    facts = list(facts)
    run: CheckRun | None = None
    for fact in settled(facts):
        if fact.kind in {Kind.CHECK_DONE, Kind.MYSTERY_PLANNED}:
            run = _begun(fact)
        elif run is not None:
            run = _evolved(run, fact)
    return replace(run, last_fact=facts[-1].id) if run else None


def _begun(fact: Fact) -> CheckRun:
    told = fact.payload
    run = CheckRun(
        id=told["entry"],
        site=fact.site,
        grid=told["grid"],
        version=told["version"],
        state=RunState.PLANNED,
        recorded_by=fact.agent,
        channel=TestChannel(told["channel"]) if "channel" in told else None,
        planned_for=told.get("planned_for"),
    )
    return _answered(run, fact, RunState.DONE) if fact.kind is Kind.CHECK_DONE else run


def _evolved(run: CheckRun, fact: Fact) -> CheckRun:
    match fact.kind:
        case Kind.CHECK_AMENDED:
            return _answered(run, fact, run.state)
        case Kind.MYSTERY_DONE:
            return replace(run, state=RunState.DONE, done_on=fact.payload["on"])
        case Kind.MYSTERY_SCORED:
            return _answered(run, fact, RunState.SCORED)
        case Kind.MYSTERY_CANCELLED:
            return replace(run, state=RunState.CANCELLED)
    return run


def _answered(run: CheckRun, fact: Fact, state: RunState) -> CheckRun:
    told = fact.payload
    return replace(
        run,
        state=state,
        recorded_by=fact.agent,
        done_on=told["on"],
        answers=answers_of(told),
        indicator=told["indicator"],
        met=told["met"],
        checked=told["checked"],
        critical=told["critical"],
    )


def answers_of(told: Mapping[str, Any]) -> Answers:
    """The answers in a payload or a row."""
    items = {item: Answer(*numbers) for item, numbers in told["answers"].items()}
    return Answers(items, told["observed"], told.get("whole"))


def answers_told(answers: Answers) -> dict[str, Any]:
    """The answers as a payload or a row tells them."""
    items = {item: [answer.failed, answer.not_applicable] for item, answer in sorted(answers.items.items())}
    return {"answers": items, "observed": answers.observed, "whole": answers.whole}
