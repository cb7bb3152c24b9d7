"""Cells for a spreadsheet in which nothing that was typed is taken for a formula (OWASP, CSV injection)."""

from __future__ import annotations

import re

_RUNS = frozenset("=+-@\t\r\n＝＋－＠|%")
_NUMBER = re.compile(r"[+-]?\d[\d .,\u00a0\u202f]*")
_UNSEEN = "\ufeff\u200b\u2060\x00 \u00a0"


def guarded(text: str) -> str:
    """The text with an apostrophe before what a spreadsheet would run; numbers and phone numbers stay as they are."""
    text = text.replace("\x00", "")
    seen = text.lstrip(_UNSEEN)
    if text[:1] in _RUNS or seen[:1] in _RUNS:
        return text if _NUMBER.fullmatch(text) else f"'{text}"
    return text
