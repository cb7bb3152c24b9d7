"""The register of what was told of the quality calendar: a step put off to a day, or done without a record to prove it.

A step of which nothing was told has no entry: its template tells its months.
"""

from __future__ import annotations

from desk_app.domain.registers.model import Field, FieldKind, Move, Register

NAME = "calendar_steps"
PLANNED, DONE = "planned", "done"
_DUE = Field("due", FieldKind.DAY, required=True)

REGISTER = Register(
    name=NAME,
    fields=(
        Field("title", required=True),
        Field("step", required=True, most=60, coded=True),  # of the template
        Field("year", FieldKind.NUMBER, required=True, most=9_999),
        _DUE,
    ),
    states=(PLANNED, DONE),
    open=frozenset({PLANNED}),
    moves=(
        Move("postpone", frozenset({PLANNED}), asks=(_DUE,)),
        Move(
            "finish",
            frozenset({PLANNED}),
            DONE,
            (Field("done_on", FieldKind.DAY, required=True, past=True, preset=0),),
        ),
        Move("take_up", frozenset({DONE}), PLANNED),
    ),
    title="title",
    due="due",
)
