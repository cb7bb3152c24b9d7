"""Two people changed the settings from the same version: both changes are kept where they do not meet."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

_ABSENT = object()


@dataclass(frozen=True, slots=True)
class Merged:
    """The document of both; `met` are the top-level fields where both changed the same thing, and mine was kept."""

    document: dict[str, Any]
    met: tuple[str, ...]


def merge(base: Mapping[str, Any], mine: Mapping[str, Any], theirs: Mapping[str, Any]) -> Merged:
    """My changes of `base` on top of theirs. Entries of a list are told by their `id`, and keep my order."""
    met: list[str] = []
    document = {}
    for field in dict.fromkeys([*theirs, *mine]):
        here: list[object] = []
        value = _value(base.get(field, _ABSENT), mine.get(field, _ABSENT), theirs.get(field, _ABSENT), here)
        if value is not _ABSENT:
            document[field] = value
        if here:
            met.append(field)
    return Merged(document, tuple(met))


def _value(base: Any, mine: Any, theirs: Any, met: list[object]) -> Any:
    if mine in (base, theirs):
        return theirs
    if theirs == base:
        return mine
    if isinstance(mine, Mapping) and isinstance(theirs, Mapping):
        return _table(base if isinstance(base, Mapping) else {}, mine, theirs, met)
    if _has_ids(mine) and _has_ids(theirs):
        return _entries(base if _has_ids(base) else [], mine, theirs, met)
    met.append(mine)
    return theirs if mine is _ABSENT else mine


def _table(base: Mapping[str, Any], mine: Mapping[str, Any], theirs: Mapping[str, Any], met: list[object]) -> Any:
    names = dict.fromkeys([*mine, *theirs])
    values = {
        name: _value(base.get(name, _ABSENT), mine.get(name, _ABSENT), theirs.get(name, _ABSENT), met) for name in names
    }
    return {name: value for name, value in values.items() if value is not _ABSENT}


def _entries(base: Sequence[Any], mine: Sequence[Any], theirs: Sequence[Any], met: list[object]) -> list[Any]:
    merged = _table(_by_id(base), _by_id(mine), _by_id(theirs), met)
    return list(merged.values())


def _by_id(entries: Sequence[Any]) -> dict[str, Any]:
    return {entry["id"]: entry for entry in entries}


def _has_ids(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(entry, Mapping) and "id" in entry for entry in value)
