"""The register of improvement actions: from what they were born to the effect that was measured (E28).

An action keeps its origin, so that the way from a red indicator to its action and to the action's effect can be
walked (Qualiville sheet, 2.3). That it is overdue is derived, never stored.
"""

from __future__ import annotations

from desk_app.domain.registers.model import Field, FieldKind, Move, Register

NAME = "actions"
PROPOSED, PLANNED, IN_PROGRESS, DONE = "proposed", "planned", "in_progress", "done"
EFFECT_CHECKED, CLOSED, CANCELLED = "effectiveness_checked", "closed", "cancelled"
OPEN = frozenset({PROPOSED, PLANNED, IN_PROGRESS, DONE, EFFECT_CHECKED})
FINISHED = frozenset({DONE, EFFECT_CHECKED, CLOSED})
_UNDONE = frozenset({PROPOSED, PLANNED, IN_PROGRESS})

ORIGINS = ("indicator", "survey", "complaint", "finding", "check", "mystery_test", "review", "suggestion", "other")

ORIGIN_OF = {"findings": "finding", "reviews": "review", "complaints": "complaint"}
"""The registers that have an origin of their own; entries of others are told with the name of theirs."""


def origin_of(register: str, number: int) -> tuple[str, str]:
    """What `origin` and `origin_key` hold in the actions born from an entry."""
    origin = ORIGIN_OF.get(register)
    return ("other", f"{register} {number}") if origin is None else (origin, str(number))


REGISTER = Register(
    name=NAME,
    fields=(
        Field("title", required=True),
        Field("origin", FieldKind.CHOICE, required=True, choices=ORIGINS),
        Field("origin_key", most=120, coded=True),  # the indicator, question or entry that it was born from
        Field("commitments", FieldKind.COMMITMENTS),
        Field("description", FieldKind.NOTE, most=2_000),
        Field("owner", FieldKind.AGENT),
        Field("due", FieldKind.DAY),
        Field("before", most=120),  # the figure that the action is to change, as it was
    ),
    states=(PROPOSED, PLANNED, IN_PROGRESS, DONE, EFFECT_CHECKED, CLOSED, CANCELLED),
    open=OPEN,
    moves=(
        Move(
            "plan",
            frozenset({PROPOSED, PLANNED}),
            PLANNED,
            (Field("owner", FieldKind.AGENT, required=True), Field("due", FieldKind.DAY, required=True)),
        ),
        Move("start", frozenset({PROPOSED, PLANNED}), IN_PROGRESS),
        Move(
            "finish",
            _UNDONE,
            DONE,
            (
                Field("done_on", FieldKind.DAY, required=True, past=True, preset=0),
                Field("evidence", FieldKind.NOTE, most=1_000),
            ),
        ),
        Move(
            "check_effect",
            frozenset({DONE}),
            EFFECT_CHECKED,
            (
                Field("after", required=True, most=120),
                Field("effective", FieldKind.CHOICE, required=True, choices=("yes", "partly", "no")),
            ),
        ),
        Move("close", frozenset({EFFECT_CHECKED}), CLOSED),
        Move("cancel", _UNDONE, CANCELLED, (Field("reason", required=True),)),
        Move("take_up", frozenset({DONE, EFFECT_CHECKED, CLOSED, CANCELLED}), IN_PROGRESS),
    ),
    title="title",
    due="due",
    due_in=_UNDONE,
)
