"""What makes a row itself, so that the same row read again tomorrow is known to be imported already."""

from __future__ import annotations

import hashlib
import json
import unicodedata
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from desk_app.exchange.imports.moments.words import text_of
from desk_app.exchange.tables import Row


@dataclass(slots=True)
class Identities:
    """Identities of the rows of one reading, in their order.

    With `places`, the cells of those columns; without, the whole row and how many equal rows came before it, so
    that two equal rows are two visits.
    """

    places: tuple[int, ...] = ()
    _seen: Counter[str] = field(default_factory=Counter)
    _lines: dict[str, int] = field(default_factory=dict)

    def of(self, row: Row, site: str | None) -> str | None:
        """The identity, 64 hexadecimal digits; None when the columns that make it are all empty."""
        if self.places:
            told = [text_of(row.cells[place]) for place in self.places]
            return _digest(site, told) if any(told) else None
        whole = _digest(site, [text_of(cell) for cell in (*row.cells, *row.extra)])
        self._seen[whole] += 1
        return _digest(site, [whole, str(self._seen[whole])])

    def line_before(self, identity: str, line_no: int) -> int | None:
        """The line that had this identity before, None when it is new; remembered from now on."""
        before = self._lines.setdefault(identity, line_no)
        return None if before == line_no else before


def _digest(site: str | None, texts: Sequence[str]) -> str:
    told = unicodedata.normalize("NFC", json.dumps([site or "", *texts], ensure_ascii=False))
    return hashlib.sha256(told.encode("utf-8", "surrogatepass")).hexdigest()
