"""The table of moves: each act from each state, and nothing else."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desk_app.domain.complaints.model import ENDED, OPEN, ComplaintKind
from desk_app.domain.complaints.model import ComplaintState as State
from desk_app.domain.complaints.moves import MOVES, refusal_of, state_after
from desk_app.domain.facts import Kind
from tests.domain.test_complaint_clock import ONE

REOPENABLE = {*ENDED, State.ANSWERED}
EXPECTED: dict[Kind, tuple[set[State], State | None]] = {
    Kind.COMPLAINT_AMENDED: (set(OPEN), None),
    Kind.COMPLAINT_ASSIGNED: (set(OPEN), State.ASSIGNED),
    Kind.COMPLAINT_REVIEWED: (set(OPEN) - {State.IN_REVIEW}, State.IN_REVIEW),
    Kind.COMPLAINT_HELD: (set(OPEN), None),
    Kind.COMPLAINT_DRAFTED: (set(OPEN), State.IN_REVIEW),
    Kind.COMPLAINT_ANSWERED: (set(OPEN), State.ANSWERED),
    Kind.COMPLAINT_CLOSED: ({State.ANSWERED}, State.CLOSED),
    Kind.COMPLAINT_REOPENED: (REOPENABLE, State.REOPENED),
    Kind.COMPLAINT_TRANSFERRED: (set(OPEN), State.TRANSFERRED),
    Kind.COMPLAINT_RECLASSIFIED: (set(OPEN), State.RECLASSIFIED),
    Kind.COMPLAINT_WITHDRAWN: (set(OPEN), State.WITHDRAWN),
    Kind.COMPLAINT_DUPLICATED: (set(OPEN), State.DUPLICATE),
    Kind.COMPLAINT_UNANSWERABLE: (set(OPEN), State.NO_REPLY_POSSIBLE),
}


@pytest.mark.parametrize("state", State)
@pytest.mark.parametrize("kind", EXPECTED)
def test_every_act_from_every_state(kind: Kind, state: State) -> None:
    leaves, to = EXPECTED[kind]
    complaint = replace(ONE, state=state)
    assert (refusal_of(complaint, kind) is None) == (state in leaves)
    if state in leaves:
        assert state_after(complaint, kind) is (to or state)


@pytest.mark.parametrize("state", State)
def test_an_acknowledgement_only_moves_what_is_new(state: State) -> None:
    complaint = replace(ONE, state=state)
    kind = Kind.COMPLAINT_ACKNOWLEDGED
    assert (refusal_of(complaint, kind) is None) == (state in OPEN)
    assert refusal_of(replace(complaint, acknowledged_on="2026-11-24"), kind) is not None
    if state in OPEN:
        assert state_after(complaint, kind) is (State.ACKNOWLEDGED if state is State.RECEIVED else state)


def test_the_table_is_whole_and_thanks_need_no_answer() -> None:
    assert set(MOVES) == {*EXPECTED, Kind.COMPLAINT_ACKNOWLEDGED}
    assert refusal_of(replace(ONE, kind=ComplaintKind.THANKS), Kind.COMPLAINT_CLOSED) is None
