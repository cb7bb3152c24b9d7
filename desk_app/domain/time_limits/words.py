"""A time limit as the definition of a figure says it."""

from __future__ import annotations

from desk_app.domain.framework import Words
from desk_app.domain.time_limits.days import DayBasis
from desk_app.domain.time_limits.limit import TimeLimit

_BASES = {
    DayBasis.CALENDAR: Words("calendaires", "calendar"),
    DayBasis.CLEAR: Words("francs", "clear"),
    DayBasis.WORKING: Words("ouvrés", "working"),
    DayBasis.BUSINESS: Words("ouvrables", "business"),
}


def limit_in_words(limit: TimeLimit) -> Words:
    """A limit of days, strict or not: "less than 15 calendar days", "15 working days at most"."""
    basis = _BASES[limit.basis]
    fr, en = f"{limit.days} jours {basis.fr}", f"{limit.days} {basis.en} days"
    return Words(f"moins de {fr}", f"less than {en}") if limit.strict else Words(f"{fr} au plus", f"{en} at most")
