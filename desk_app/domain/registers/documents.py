"""The registers of what is told to visitors: documents at the desk (E03), information sheets (E20, E24).

Both are drafted, approved, published and reviewed before a day that is always told: the day they are in date until.
A review is due after 90 days unless another day is told (Loire prefecture; Qualiville sheet, 1.1).
"""

from __future__ import annotations

from desk_app.domain.registers.model import Field, FieldKind, Move, Register

DOCUMENTS, SHEETS = "documents", "information_sheets"
DRAFT, APPROVED, PUBLISHED, OBSOLETE = "draft", "approved", "published", "obsolete"
NEXT_REVIEW = "next_review"
_STATES = (DRAFT, APPROVED, PUBLISHED, OBSOLETE)
_OPEN = frozenset({DRAFT, APPROVED, PUBLISHED})
_REVIEW_DAYS = 90

_CHECK = (
    Field("checked_on", FieldKind.DAY, required=True, past=True, preset=0),
    Field(NEXT_REVIEW, FieldKind.DAY, required=True, preset=_REVIEW_DAYS),
)
_LIFE = (
    Move("approve", frozenset({DRAFT}), APPROVED, supervisor=True),
    Move("publish", frozenset({APPROVED}), PUBLISHED, _CHECK),
    Move("review", frozenset({PUBLISHED}), asks=_CHECK),
    Move("revise", frozenset({APPROVED, PUBLISHED}), DRAFT, (Field("version", required=True, most=20, coded=True),)),
    Move("withdraw", _OPEN, OBSOLETE, (Field("reason", required=True),)),
    Move("take_up", frozenset({OBSOLETE}), DRAFT),
)
_OWNED = (Field("version", most=20, coded=True), Field("owner", FieldKind.AGENT))

DOCUMENT = Register(
    name=DOCUMENTS,
    fields=(
        Field("title", required=True),
        Field("service", FieldKind.SERVICE),
        Field("place", most=120),  # where it is found: a rack, a drawer, a page
        *_OWNED,
    ),
    states=_STATES,
    open=_OPEN,
    moves=(
        *_LIFE,
        Move(
            "run_out",
            frozenset({PUBLISHED}),
            asks=(Field("out_since", FieldKind.DAY, required=True, past=True, preset=0),),
        ),
        Move(
            "restock",
            frozenset({PUBLISHED}),
            asks=(Field("restocked_on", FieldKind.DAY, required=True, past=True, preset=0),),
        ),
    ),
    title="title",
    due=NEXT_REVIEW,
)

SHEET = Register(
    name=SHEETS,
    fields=(
        Field("title", required=True),
        Field("service", FieldKind.SERVICE),
        Field("to_bring", FieldKind.NOTE, most=2_000),
        Field("cost", most=120),
        Field("delay", most=120),
        Field("legal", most=200),
        *_OWNED,
    ),
    states=_STATES,
    open=_OPEN,
    moves=_LIFE,
    title="title",
    due=NEXT_REVIEW,
)
