"""How many forms are needed, how precise a rate is, whom to ask still (Qualiville sheet, 3.5)."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import NamedTuple

from desk_app.domain.statistics import round_half_up
from desk_app.domain.surveys.campaign import Half

Z = Fraction(196, 100)
"""The quantile that the published tables are made with."""
FEW_FORMS, GOOD_FORMS, IDEAL_FORMS = 100, 200, 385
"""Under the first, the reader is warned; the last gives five points of margin whatever the population."""
MARGINS = (Fraction(5, 100), Fraction(7, 100), Fraction(10, 100))
POPULATIONS = (500, 1_000, 2_000, 5_000, 10_000, 50_000)
_NOON = 13 * 60


def sample_size(margin: Fraction, population: int | None = None, share: Fraction = Fraction(1, 2)) -> int:
    """The forms that give a share with that margin (0.05: five points) nineteen times in twenty.

    `population` are those who might be asked; None for very many. n0 = z² p (1 − p) / e², then
    n0 / (1 + (n0 − 1) / N), to the nearest as the published tables are.
    """
    wanted = Z * Z * share * (1 - share) / (margin * margin)
    if population is not None:
        wanted = wanted / (1 + (wanted - 1) / population)
    return int(round_half_up(wanted))


def margin(forms: int, share: float = 0.5, population: int | None = None) -> float:
    """The half-width of the 95 % interval of a share out of so many forms, between 0 and 1.

    With a `population`, less so, as part of it was asked. ValueError without any form.
    """
    if forms < 1:
        raise ValueError("no margin of no forms")
    half = float(Z) * math.sqrt(share * (1 - share) / forms)
    if population is None or population <= 1:
        return half
    return half * math.sqrt(max(0, population - forms) / (population - 1))


def half_of(minute: int) -> Half:
    """The half of the day of a local minute; one in the afternoon begins the second."""
    return Half.MORNING if minute < _NOON else Half.AFTERNOON


class Slot(NamedTuple):
    """Visitors of one service on one weekday (0 is Monday) and half of the day."""

    service: str
    weekday: int
    half: Half


@dataclass(frozen=True, slots=True)
class Quota:
    """How many forms one slot should give for the respondents to be as the visitors, and how many it gave."""

    slot: Slot
    wanted: int
    collected: int

    @property
    def missing(self) -> int:
        """How many are still to be collected."""
        return max(0, self.wanted - self.collected)


@dataclass(frozen=True, slots=True)
class Quotas:
    """The quotas of a campaign, those that miss most first; `unplaced` forms tell no service or no half of the day.

    `visits` is how many visits the mix was told from.
    """

    quotas: tuple[Quota, ...]
    unplaced: int
    visits: int


def quotas(wanted: int, visits: Mapping[Slot, int], collected: Mapping[Slot, int], unplaced: int = 0) -> Quotas:
    """Share the forms aimed at among the slots as the visits are, so that the shares add up to them."""
    total = sum(visits.values())
    shares = _shared(wanted, visits, total) if total else {}
    slots = [*shares, *(slot for slot in collected if slot not in shares)]
    told = [Quota(slot, shares.get(slot, 0), collected.get(slot, 0)) for slot in slots]
    told.sort(key=lambda quota: (-quota.missing, quota.slot.weekday, quota.slot.half == Half.AFTERNOON, quota.slot))
    return Quotas(tuple(told), unplaced, total)


def _shared(wanted: int, weights: Mapping[Slot, int], total: int) -> dict[Slot, int]:
    """Whole numbers in proportion: the largest remainders take what is left."""
    parts = {slot: divmod(wanted * weight, total) for slot, weight in weights.items()}
    left = wanted - sum(whole for whole, _ in parts.values())
    first = sorted(parts, key=lambda slot: (-parts[slot][1], slot))[:left]
    return {slot: whole + (slot in first) for slot, (whole, _) in parts.items()}


def classes_of_waits(seconds: Iterable[int], limits: Iterable[int | None]) -> list[int]:
    """How many waits fall in each class; `limits` end the classes in minutes, None the last one.

    "Less than 5 minutes" is under five whole minutes; twenty minutes are still "from 10 to 20".
    """
    ends = [math.inf if limit is None else limit * 60 for limit in limits]
    counts = [0] * len(ends)
    for wait in seconds:
        place = next(place for place, end in enumerate(ends) if wait < end or (place and wait == end))
        counts[place] += 1
    return counts
