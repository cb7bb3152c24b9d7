"""Rows as text for a spreadsheet, in which nothing a person typed is taken for a formula."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

# A plain number or a telephone number begins like a formula and is none.
_HARMLESS = re.compile(r"[+\-−]?[\d\s\u00a0\u202f.,:%/]+")
_STARTS = ("=", "+", "-", "@", "＝", "＋", "－", "＠")


def tsv(rows: Iterable[Sequence[str]]) -> str:
    """Tab-separated lines."""
    return "\n".join("\t".join(guarded(cell) for cell in row) for row in rows)


def guarded(cell: str) -> str:
    """One cell on one line; an apostrophe goes before what a spreadsheet would run (OWASP, CSV injection)."""
    flat = " ".join(cell.replace("\t", " ").split("\n")).replace("\r", " ")
    if flat.lstrip("\ufeff \u00a0").startswith(_STARTS) and not _HARMLESS.fullmatch(flat):
        return f"'{flat}"
    return flat
