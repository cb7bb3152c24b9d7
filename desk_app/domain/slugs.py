"""Identifiers made from names: they stand in the journal, in file names and in the shared folder."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection

from desk_app.domain.text import folded

LONGEST = 40
_SLUG = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?", re.ASCII)
_OTHER = re.compile(r"[^a-z0-9]+", re.ASCII)
# Names of devices under Windows: no file can be called so.
_RESERVED = frozenset({"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10))})


def is_slug(text: str) -> bool:
    """Whether a text is an identifier: lower-case letters a to z, digits and hyphens, 40 at most, no device's name."""
    return _SLUG.fullmatch(text) is not None and text not in _RESERVED


def slug_of(name: str, *, fallback: str, taken: Collection[str] = ()) -> str:
    """The identifier of a name, like none of those taken: "Médiathèque Œuvre" is mediatheque-oeuvre.

    A name without a letter a to z nor a digit gives `fallback`, an identifier. What is taken or reserved is followed
    by a number, from 2.
    """
    plain = _shortened(unicodedata.normalize("NFKD", folded(name)), LONGEST) or fallback
    slug, number = plain, 1
    while slug in taken or not is_slug(slug):
        number += 1
        slug = f"{_shortened(plain, LONGEST - len(str(number)) - 1)}-{number}"
    return slug


def _shortened(text: str, longest: int) -> str:
    return _OTHER.sub("-", text).strip("-")[:longest].strip("-")
