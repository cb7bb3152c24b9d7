"""Why a map cannot be used: a code and its details, with an English sentence that says what to change."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches
from enum import StrEnum


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
    MapCode.NOT_TOML: "The map is not valid TOML: {cause}.",
    MapCode.UNKNOWN_KEY: "{where} has no key “{key}”{close}; it may have {known}.",
    MapCode.MISSING_KEY: "{where} needs the key “{key}”: {why}.",
    MapCode.WRONG_TYPE: "{where}.{key} must be {expected}, not {found}.",
    MapCode.WRONG_VALUE: "{where}.{key} is “{value}”{close}; it may be {known}.",
    MapCode.WRONG_FORMAT: "{where}.{key}: “{value}” is not a format of dates and times ({cause}).",
    MapCode.CONTRADICTION: "{where}: {why}.",
    MapCode.UNKNOWN_TIMEZONE: "There is no time zone “{value}”; write for example Europe/Paris.",
    MapCode.UNKNOWN_COLUMN: "{where} names the column “{key}”{close}; the file has {known}.",
}


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


def among(key: str, known: Iterable[str]) -> dict[str, object]:
    """The details of a sentence about a word that is not one of those `known`: these, and the nearest or None."""
    words = tuple(known)
    return {"near": next(iter(get_close_matches(key, words, n=1, cutoff=0.6)), None), "known": words}
