"""The registers of audits and of their findings.

The certificate and the days of its yearly audits belong to the scope (`domain/scope.py`); here is what became of each.
"""

from __future__ import annotations

from desk_app.domain.registers.model import Field, FieldKind, Move, Register
from desk_app.domain.scope import AuditKind

AUDITS, FINDINGS = "audits", "findings"
PLANNED, IN_PROGRESS, REPORTED, FOLLOW_UP, CLOSED = "planned", "in_progress", "reported", "follow_up", "closed"
CANCELLED = "cancelled"
OPEN, ANSWERED, ACCEPTED, VERIFIED = "open", "answered", "accepted", "verified"
FINDING_KINDS = ("strength", "improvement", "sensitive", "minor", "major")

AUDIT = Register(
    name=AUDITS,
    fields=(
        Field("title", required=True),
        Field("kind", FieldKind.CHOICE, required=True, choices=tuple(kind.value for kind in AuditKind)),
        Field("due", FieldKind.DAY, required=True),  # its day, then that of the next step
        Field("body", most=120),
        Field("owner", FieldKind.AGENT),
        Field("covers", FieldKind.NOTE, most=1_000),
    ),
    states=(PLANNED, IN_PROGRESS, REPORTED, FOLLOW_UP, CLOSED, CANCELLED),
    open=frozenset({PLANNED, IN_PROGRESS, REPORTED, FOLLOW_UP}),
    moves=(
        Move(
            "begin",
            frozenset({PLANNED}),
            IN_PROGRESS,
            (Field("began_on", FieldKind.DAY, required=True, past=True, preset=0),),
        ),
        Move(
            "report",
            frozenset({IN_PROGRESS}),
            REPORTED,
            (
                Field("reported_on", FieldKind.DAY, required=True, past=True, preset=0),
                Field("report", most=200),
                Field("due", FieldKind.DAY, required=True, preset=30),
            ),
        ),
        Move("follow", frozenset({REPORTED}), FOLLOW_UP, (Field("due", FieldKind.DAY, required=True, preset=90),)),
        Move(
            "close",
            frozenset({REPORTED, FOLLOW_UP}),
            CLOSED,
            (
                Field("closed_on", FieldKind.DAY, required=True, past=True, preset=0),
                Field("conclusion", FieldKind.NOTE),
            ),
        ),
        Move("postpone", frozenset({PLANNED}), asks=(Field("due", FieldKind.DAY, required=True),)),
        Move("cancel", frozenset({PLANNED}), CANCELLED, (Field("reason", required=True),)),
    ),
    title="title",
    due="due",
)

FINDING = Register(
    name=FINDINGS,
    fields=(
        Field("title", required=True),
        Field("kind", FieldKind.CHOICE, required=True, choices=FINDING_KINDS),
        Field("audit", FieldKind.ENTRY, required=True, register=AUDITS),
        Field("commitments", FieldKind.COMMITMENTS),
        Field("owner", FieldKind.AGENT),
        Field("due", FieldKind.DAY),
        Field("description", FieldKind.NOTE, most=2_000),
    ),
    states=(OPEN, ANSWERED, ACCEPTED, VERIFIED, CLOSED),
    open=frozenset({OPEN, ANSWERED, ACCEPTED, VERIFIED}),
    moves=(
        Move(
            "answer",
            frozenset({OPEN}),
            ANSWERED,
            (
                Field("cause", FieldKind.NOTE, required=True, most=1_000),
                Field("answer", FieldKind.NOTE, required=True, most=1_000),
            ),
        ),
        Move("accept", frozenset({ANSWERED}), ACCEPTED),
        Move("refuse", frozenset({ANSWERED}), OPEN, (Field("reason", required=True),)),
        Move(
            "verify",
            frozenset({ACCEPTED}),
            VERIFIED,
            (
                Field("verified_on", FieldKind.DAY, required=True, past=True, preset=0),
                Field("evidence", FieldKind.NOTE, most=1_000),
            ),
        ),
        Move("close", frozenset({VERIFIED}), CLOSED),
        Move("note", frozenset({OPEN}), CLOSED),  # a strength asks for no answer
    ),
    title="title",
    due="due",
)
