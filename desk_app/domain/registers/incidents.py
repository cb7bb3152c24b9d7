"""The register of service incidents: what kept the service from being given as usual, and explains odd figures.

A peak of visitors is one, with what was done about it (Qualiville sheet, E07).
"""

from __future__ import annotations

from desk_app.domain.registers.model import Field, FieldKind, Move, Register

NAME = "incidents"
OPEN, CLOSED = "open", "closed"

REGISTER = Register(
    name=NAME,
    fields=(
        Field("title", required=True),
        Field(
            "kind",
            FieldKind.CHOICE,
            required=True,
            choices=("closure", "staff", "screen", "computers", "phone", "premises", "crowding", "other"),
        ),
        Field("began_on", FieldKind.DAY, required=True, past=True, preset=0),
        Field("service", FieldKind.SERVICE),
        Field("explains", FieldKind.FLAG),  # it explains figures that are out of line
        Field("description", FieldKind.NOTE, most=2_000, personal=True),
    ),
    states=(OPEN, CLOSED),
    open=frozenset({OPEN}),
    moves=(
        Move(
            "close",
            frozenset({OPEN}),
            CLOSED,
            (
                Field("ended_on", FieldKind.DAY, required=True, past=True, preset=0),
                Field("remedy", FieldKind.NOTE, most=1_000),
            ),
        ),
        Move("reopen", frozenset({CLOSED}), OPEN),
    ),
    title="title",
)
