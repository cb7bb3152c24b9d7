"""What was told of an entry, made fit to be kept or refused field by field."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from desk_app.domain.refusals import Refusal, RefusalCode
from desk_app.domain.registers.model import Field, FieldKind, Value, Values
from desk_app.domain.settings import Settings
from desk_app.domain.text import clean

MOST_COMMITMENTS = 99
_CODE = re.compile(r"[\w./:@-]+( \d+)?")
"""A key, a version or “incidents 3”, never a sentence: what is coded stays in the journal for good."""


@dataclass(frozen=True, slots=True)
class Context:
    """What values are checked against: the settings, today (ISO), and whether a register has an entry."""

    settings: Settings
    today: str
    has_entry: Callable[[str, int], bool]


def checked(fields: Iterable[Field], told: Values, context: Context) -> dict[str, Value]:
    """Every one of the fields, cleaned; what was not told is empty.

    Raises `Refusal` ENTRY_FIELD_NEEDED or ENTRY_FIELD_WRONG with the name of the `field` at fault.
    """
    fields = tuple(fields)
    unknown = set(told) - {one.name for one in fields}
    if unknown:
        raise Refusal(RefusalCode.ENTRY_FIELD_WRONG, field=min(unknown))
    return {one.name: _checked(one, told.get(one.name, one.empty), context) for one in fields}


def _checked(one: Field, value: Value, context: Context) -> Value:
    if isinstance(value, str):
        value = clean(value, one.most, lines=one.kind is FieldKind.NOTE) or one.empty
    if value is None or value == one.empty:
        if one.required and one.kind is not FieldKind.FLAG:
            raise Refusal(RefusalCode.ENTRY_FIELD_NEEDED, field=one.name)
        return one.empty
    if not _fits(one, value, context):
        raise Refusal(RefusalCode.ENTRY_FIELD_WRONG, field=one.name)
    return tuple(sorted(set(value))) if isinstance(value, tuple) else value


def _fits(one: Field, value: Value, context: Context) -> bool:
    match value:
        case bool():
            return one.kind is FieldKind.FLAG
        case str():
            return _text_fits(one, value, context)
        case int() if one.kind is FieldKind.NUMBER:
            return 0 <= value <= one.most
        case int():
            return one.kind is FieldKind.ENTRY and context.has_entry(one.register, value)
        case tuple():
            return one.kind is FieldKind.COMMITMENTS and all(0 < number <= MOST_COMMITMENTS for number in value)
    return False


def _text_fits(one: Field, value: str, context: Context) -> bool:
    match one.kind:
        case FieldKind.TEXT | FieldKind.NOTE:
            return not one.coded or _CODE.fullmatch(value) is not None
        case FieldKind.DAY:
            return _is_day(value) and (not one.past or value <= context.today)
        case FieldKind.CHOICE:
            return value in one.choices
        case FieldKind.AGENT:
            return context.settings.agent(value) is not None
        case FieldKind.SERVICE:
            return context.settings.service(value) is not None
    return False


def _is_day(value: str) -> bool:
    try:
        return date.fromisoformat(value).isoformat() == value
    except ValueError:
        return False
