"""The registers of those who follow quality: meetings (steering committee, users), and the management review."""

from __future__ import annotations

from desk_app.domain.registers.model import Field, FieldKind, Move, Register

MEETINGS, REVIEWS = "meetings", "reviews"
PLANNED, HELD, CANCELLED = "planned", "held", "cancelled"
PREPARED, APPROVED = "prepared", "minutes_approved"

_HELD_ON = Field("held_on", FieldKind.DAY, required=True, past=True, preset=0)
_MINUTES = Field("minutes", most=200)  # where they are kept

MEETING = Register(
    name=MEETINGS,
    fields=(
        Field("title", required=True),
        Field("kind", FieldKind.CHOICE, required=True, choices=("steering", "users", "team")),
        Field("due", FieldKind.DAY, required=True),
        Field("owner", FieldKind.AGENT),
        Field("agenda", FieldKind.NOTE, most=2_000),
    ),
    states=(PLANNED, HELD, CANCELLED),
    open=frozenset({PLANNED}),
    moves=(
        Move(
            "hold",
            frozenset({PLANNED}),
            HELD,
            (
                _HELD_ON,
                Field("attendance", FieldKind.NUMBER, most=9_999),
                Field("participants", FieldKind.NOTE, most=1_000, personal=True),
                Field("decisions", FieldKind.NOTE, most=2_000),
                _MINUTES,
            ),
        ),
        Move("postpone", frozenset({PLANNED}), asks=(Field("due", FieldKind.DAY, required=True),)),
        Move("cancel", frozenset({PLANNED}), CANCELLED, (Field("reason", required=True),)),
    ),
    title="title",
    due="due",
)

REVIEW = Register(
    name=REVIEWS,
    fields=(
        Field("title", required=True),
        Field("from_day", FieldKind.DAY, required=True),  # the period that is reviewed
        Field("to_day", FieldKind.DAY, required=True),
        Field("due", FieldKind.DAY, required=True),
        Field("owner", FieldKind.AGENT),
        Field("agenda", FieldKind.NOTE, most=2_000),
    ),
    states=(PREPARED, HELD, APPROVED),
    open=frozenset({PREPARED, HELD}),
    moves=(
        Move(
            "hold",
            frozenset({PREPARED}),
            HELD,
            (
                _HELD_ON,
                Field("participants", FieldKind.NOTE, most=1_000, personal=True),
                Field("decisions", FieldKind.NOTE, most=2_000),
                Field("due", FieldKind.DAY, required=True, preset=30),  # by when the minutes are to be approved
            ),
        ),
        Move(
            "approve",
            frozenset({HELD}),
            APPROVED,
            (Field("approved_on", FieldKind.DAY, required=True, past=True, preset=0), _MINUTES),
            supervisor=True,
        ),
    ),
    title="title",
    due="due",
)
