"""A daily summary to and from its payload: canonical JSON, every field checked on the way in."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from desk_app.domain.strict_json import canonical_bytes, parse_canonical
from desk_app.domain.summary import (
    COLUMNS,
    FIRST_SCHEMA,
    KIND,
    SCHEMA,
    Appointments,
    Cell,
    Confidentiality,
    Content,
    Counted,
    Goals,
    Making,
    Summary,
    SummaryError,
    SummaryFault,
)
from desk_app.domain.summary_checks import (
    MOMENT,
    boolean,
    check_confidentiality,
    check_content,
    few_or,
    items,
    record,
    slug,
    text,
    whole,
)
from desk_app.domain.summary_counted import read_counted
from desk_app.domain.summary_name import SummaryName
from desk_app.domain.summary_table import read_cells

_CONTENT = (
    "closed", "goals", "planned", "sessions", "columns", "cells", "appointments", "contacts", "confidentiality",
    "counted",
)  # fmt: skip
_HASH = r"[0-9a-f]{64}"
_ZONE = r"[A-Za-z0-9_+/-]{1,64}"
_VERSION = r"[0-9A-Za-z.+-]{1,40}"


def to_payload(summary: Summary) -> bytes:
    """The bytes that are signed; equal summaries give equal bytes."""
    return canonical_bytes(
        {
            "kind": KIND,
            "schema": SCHEMA,
            "site": summary.site,
            "desk": summary.desk,
            "day": summary.day,
            "timezone": summary.timezone,
            "made": asdict(summary.made),
            "content": content_document(summary.content),
        }
    )


def content_document(content: Content) -> dict[str, Any]:
    """What is told of the day as plain JSON values; a revision is made when this changed."""
    return {
        "closed": content.closed,
        "goals": asdict(content.goals),
        "planned": [list(period) for period in content.planned],
        "sessions": [list(session) for session in content.sessions],
        "columns": list(COLUMNS),
        "cells": [_row(cell) for cell in content.cells],
        "appointments": asdict(content.appointments),
        "contacts": [list(contact) for contact in content.contacts],
        "confidentiality": {**asdict(content.confidentiality), "outcomes": dict(content.confidentiality.outcomes)},
        "counted": {
            "visits": dict(content.counted.visits),
            "since": content.counted.since,
            "records": {name: list(numbers) for name, numbers in content.counted.records.items()},
        },
    }


def _row(cell: Cell) -> list[Any]:
    return [*cell[:-1], [list(entry) for entry in cell.bins]]


def from_payload(payload: bytes) -> Summary:
    """The summary back. SummaryError when the bytes are not one, in whatever way."""
    told = parse_canonical(payload)
    if not isinstance(told, dict) or told.get("kind") != KIND or told.get("schema") not in (FIRST_SCHEMA, SCHEMA):
        raise SummaryError(SummaryFault.SCHEMA)
    told = record(told, ("kind", "schema", "site", "desk", "day", "timezone", "made", "content"))
    made = _made(told["made"])
    name = SummaryName(slug(told["site"]), slug(told["desk"]), text(told["day"], r"\d{4}-\d\d-\d\d"), made.revision)
    SummaryName.parse(str(name))
    content = content_of(told["content"], name.day, counted=told["schema"] != FIRST_SCHEMA)
    return Summary(name.site, name.desk, name.day, text(told["timezone"], _ZONE), made, content)


def _made(value: Any) -> Making:
    told = record(value, ("revision", "sequence", "at", "app", "journal_count", "journal_hash", "previous"))
    previous = told["previous"]
    return Making(
        revision=whole(told["revision"], least=1),
        sequence=whole(told["sequence"], least=1),
        at=whole(told["at"], MOMENT),
        app=text(told["app"], _VERSION),
        journal_count=whole(told["journal_count"], MOMENT),
        journal_hash=text(told["journal_hash"], _HASH),
        previous=None if previous is None else text(previous, _HASH),
    )


def content_of(value: Any, day: str, *, counted: bool = True) -> Content:
    """What is told of a day, from plain JSON values. SummaryError when a field is not what it must be.

    The first schema had no counts of commitments (`counted`).
    """
    told = record(value, _CONTENT if counted else _CONTENT[:-1])
    if told["columns"] != list(COLUMNS):
        raise SummaryError(SummaryFault.SCHEMA, "columns")
    content = Content(
        closed=boolean(told["closed"]),
        goals=Goals(**_numbers(told["goals"], Goals)),
        planned=tuple(_planned(period) for period in items(told["planned"], 50)),
        sessions=tuple(_session(session) for session in items(told["sessions"], 500)),
        cells=read_cells(told["cells"]),
        appointments=Appointments(**_numbers(told["appointments"], Appointments)),
        contacts=tuple(_contact(contact) for contact in items(told["contacts"], 1_000)),
        confidentiality=_confidentiality(told["confidentiality"]),
        counted=read_counted(told["counted"], day) if counted else Counted({}, day, {}),
    )
    check_content(content)
    return content


def _numbers(value: Any, kind: type[Goals] | type[Appointments]) -> dict[str, int]:
    told = record(value, tuple(kind.__dataclass_fields__))
    return {name: whole(number) for name, number in told.items()}


def _planned(value: Any) -> tuple[int, int]:
    opens, closes = items(value, 2, 2)
    return whole(opens, 1440), whole(closes, 1440)


def _session(value: Any) -> tuple[int, int | None]:
    opened, closed = items(value, 2, 2)
    return whole(opened, MOMENT), None if closed is None else whole(closed, MOMENT)


def _contact(value: Any) -> tuple[str, str, int]:
    channel, reason, count = items(value, 3, 3)
    return slug(channel), slug(reason), whole(count, least=1)


def _confidentiality(value: Any) -> Confidentiality:
    told = record(value, ("requests", "outcomes", "delay_n", "delay_sum_ms"))
    outcomes = told["outcomes"]
    if not isinstance(outcomes, dict):
        raise SummaryError(SummaryFault.SHAPE, "outcomes")
    found = Confidentiality(
        few_or(told["requests"]),
        {text(outcome, r"[a-z_]{1,40}"): whole(count, least=1) for outcome, count in outcomes.items()},
        whole(told["delay_n"]),
        whole(told["delay_sum_ms"], MOMENT),
    )
    check_confidentiality(found)
    return found
