"""Why a map cannot be used: a code and its details, with an English sentence that says what to change."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from difflib import get_close_matches
from enum import StrEnum

from desk_app.domain.toml_lines import line_of, line_of_error


class MapCode(StrEnum):
    """One thing that is wrong with a map."""

    UNREADABLE = "unreadable"
    NOT_TOML = "not_toml"
    UNKNOWN_KEY = "unknown_key"
    MISSING_KEY = "missing_key"
    WRONG_TYPE = "wrong_type"
    WRONG_VALUE = "wrong_value"
    WRONG_FORMAT = "wrong_format"
    CONTRADICTION = "contradiction"
    UNKNOWN_TIMEZONE = "unknown_timezone"
    UNKNOWN_COLUMN = "unknown_column"


SENTENCES: dict[MapCode, str] = {
    MapCode.UNREADABLE: "The map {path} cannot be read: {cause}.",
    MapCode.NOT_TOML: (
        "The map is not written as TOML demands: a text stands between quotation marks, a list between brackets, a key"
        " is there once."
    ),
    MapCode.UNKNOWN_KEY: "{where} has no key “{key}”{close}; it may have {known}.",
    MapCode.MISSING_KEY: "{where} needs the key “{key}”: {why}.",
    MapCode.WRONG_TYPE: "{where}.{key} must be {expected}, not {found}.",
    MapCode.WRONG_VALUE: "{where}.{key} is “{value}”{close}; it may be {known}.",
    MapCode.WRONG_FORMAT: "{where}.{key}: “{value}” is not a format of dates and times ({cause}).",
    MapCode.CONTRADICTION: "{where}: {why}.",
    MapCode.UNKNOWN_TIMEZONE: "There is no time zone “{value}”; write for example Europe/Paris.",
    MapCode.UNKNOWN_COLUMN: "{where} names the column “{key}”{close}; the file has {known}.",
}


_ON_ITS_KEY = frozenset({MapCode.UNKNOWN_KEY, MapCode.WRONG_TYPE, MapCode.WRONG_VALUE, MapCode.WRONG_FORMAT})
_PART = re.compile(r"([^.\[\]]+)(?:\[(\d+)\])?")


class MapError(Exception):
    """The map cannot be used. `code` names the trouble, `details` what its sentence needs."""

    def __init__(self, code: MapCode, **details: object) -> None:
        super().__init__(code.value, details)
        self.code = code
        self.details = details

    def __str__(self) -> str:
        near, known = self.details.get("near"), self.details.get("known", ())
        told = dict(self.details, close=f" (did you mean “{near}”?)" if near else "")
        if isinstance(known, tuple):
            told["known"] = ", ".join(f"“{word}”" for word in known)
        return SENTENCES[self.code].format_map(told)


def line_of_trouble(text: str, error: MapError) -> int | None:
    """The line of the map, from 1, where the trouble is; None when it is the whole map's."""
    if error.code is MapCode.NOT_TOML:
        return line_of_error(str(error.details["cause"]))
    where, key = str(error.details.get("where", "map")), str(error.details.get("key", ""))
    path: list[str | int] = []
    for name, place in _PART.findall("" if where == "map" else where):
        path += [name, int(place) - 1] if place else [name]
    path += [key] if error.code in _ON_ITS_KEY else []
    return line_of(text, tuple(path)) if path and _known(text, path) else None


def _known(text: str, path: Sequence[str | int]) -> bool:
    """Whether the table that the path begins with is in the map: of one that is absent there is no line."""
    return re.search(rf"^\s*\[*\s*{re.escape(str(path[0]))}\b", text, re.MULTILINE) is not None


def among(key: str, known: Iterable[str]) -> dict[str, object]:
    """The details of a sentence about a word that is not one of those `known`: these, and the nearest or None."""
    words = tuple(known)
    return {"near": next(iter(get_close_matches(key, words, n=1, cutoff=0.6)), None), "known": words}
