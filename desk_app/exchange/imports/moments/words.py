"""Text as people compare it: case, accents, apostrophes and runs of spaces do not count."""

from __future__ import annotations

import unicodedata
from datetime import date, datetime, time, timedelta
from functools import lru_cache

from desk_app.exchange.tables import Cell

_SHORT = 120


def plain(text: str) -> str:
    """A word in the form it is looked up by: `Rendez-vous  honoré` and `RENDEZ-VOUS HONORE` are one."""
    return _remembered(text) if len(text) <= _SHORT else _plain(text)


def _plain(text: str) -> str:
    folded = unicodedata.normalize("NFKD", text.replace("’", "'")).casefold()
    return " ".join("".join(letter for letter in folded if not unicodedata.combining(letter)).split())


_remembered = lru_cache(maxsize=65_536)(_plain)


def text_of(cell: Cell) -> str:
    """A cell as text, without blanks around; the empty text when it says nothing."""
    if isinstance(cell, str):
        return cell.strip()
    match cell:
        case None:
            return ""
        case bool():
            return "true" if cell else "false"
        case float():
            return repr(int(cell)) if cell.is_integer() else repr(cell)
        case datetime():
            return cell.isoformat(" ")
        case date() | time():
            return cell.isoformat()
        case timedelta():
            return _hours(cell)
    return str(cell)


def _hours(span: timedelta) -> str:
    seconds = round(abs(span).total_seconds())
    sign = "-" if span < timedelta() else ""
    return f"{sign}{seconds // 3600}:{seconds // 60 % 60:02d}:{seconds % 60:02d}"
