"""The registers of who may do what: courses, posts, trainings (E10, E19, E23) and authorisations (E19).

A course is required, or not, of those posted in a module. That a training or an authorisation has expired is derived
from its day, never stored.
"""

from __future__ import annotations

from desk_app.domain.registers.model import Field, FieldKind, Move, Register

COURSES, POSTS, TRAININGS, AUTHORISATIONS = "courses", "posts", "trainings", "authorisations"
MODULES = ("reception", "acts", "services")
IN_USE, WITHDRAWN = "in_use", "withdrawn"
POSTED, LEFT = "posted", "left"
PLANNED, ATTENDED, CERTIFIED = "planned", "attended", "certified"
SUPERSEDED, CANCELLED = "superseded", "cancelled"
IN_FORCE = "in_force"

COURSE = Register(
    name=COURSES,
    fields=(
        Field("title", required=True),
        Field("module", FieldKind.CHOICE, required=True, choices=MODULES),
        Field("required", FieldKind.FLAG, preset=True),
    ),
    states=(IN_USE, WITHDRAWN),
    open=frozenset({IN_USE}),
    moves=(
        Move("withdraw", frozenset({IN_USE}), WITHDRAWN),
        Move("take_up", frozenset({WITHDRAWN}), IN_USE),
    ),
    title="title",
)

POST = Register(
    name=POSTS,
    fields=(
        Field("agent", FieldKind.AGENT, required=True),
        Field("module", FieldKind.CHOICE, required=True, choices=MODULES),
        Field("from_day", FieldKind.DAY, required=True, preset=0),
    ),
    states=(POSTED, LEFT),
    open=frozenset({POSTED}),
    moves=(
        Move("leave", frozenset({POSTED}), LEFT, (Field("to_day", FieldKind.DAY, required=True, preset=0),)),
        Move("take_up", frozenset({LEFT}), POSTED),
    ),
    title="agent",
)

TRAINING = Register(
    name=TRAININGS,
    fields=(
        Field("agent", FieldKind.AGENT, required=True),
        Field("course", FieldKind.ENTRY, required=True, register=COURSES),
        Field("provider", most=120),
        Field("planned_for", FieldKind.DAY),
    ),
    states=(PLANNED, ATTENDED, CERTIFIED, SUPERSEDED, CANCELLED),
    open=frozenset({PLANNED, ATTENDED, CERTIFIED}),
    moves=(
        Move(
            "attend",
            frozenset({PLANNED}),
            ATTENDED,
            (
                Field("held_on", FieldKind.DAY, required=True, past=True, preset=0),
                Field("hours", FieldKind.NUMBER, most=2_000),
                Field("expires", FieldKind.DAY),
            ),
        ),
        Move(
            "certify",
            frozenset({ATTENDED}),
            CERTIFIED,
            (Field("certificate", most=120, personal=True), Field("expires", FieldKind.DAY)),
        ),
        Move("supersede", frozenset({ATTENDED, CERTIFIED}), SUPERSEDED),
        Move("cancel", frozenset({PLANNED}), CANCELLED, (Field("reason", required=True),)),
    ),
    title="course",
    due="expires",
)

AUTHORISATION = Register(
    name=AUTHORISATIONS,
    fields=(
        Field("title", required=True),
        Field("kind", FieldKind.CHOICE, required=True, choices=("signature", "authorisation")),
        Field("agent", FieldKind.AGENT, required=True),
        Field("service", FieldKind.SERVICE),
        Field("begins", FieldKind.DAY, required=True, preset=0),
        Field("ends", FieldKind.DAY),
        Field("order", most=120),  # the number of the mayor's order
    ),
    states=(IN_FORCE, WITHDRAWN),
    open=frozenset({IN_FORCE}),
    moves=(
        Move(
            "renew", frozenset({IN_FORCE}), asks=(Field("ends", FieldKind.DAY, required=True), Field("order", most=120))
        ),
        Move(
            "withdraw",
            frozenset({IN_FORCE}),
            WITHDRAWN,
            (Field("withdrawn_on", FieldKind.DAY, required=True, past=True, preset=0), Field("reason")),
        ),
    ),
    title="title",
    due="ends",
)
