"""What happens outside the desk on a day of the demonstration: who comes, when, for what, and how patient they are.

Everything follows from a seed. The shape is that of a town hall's morning and afternoon: a peak after ten, a smaller
one before closing, a coach-load at 10:15. Names are invented.
"""

from __future__ import annotations

import random
from dataclasses import dataclass

WALK_INS = 148
APPOINTMENTS = 34
CONTACTS = 64
_COACH = 8

# Share of the walk-ins that arrive in each half-hour from its beginning (local minutes of the day).
_RHYTHM = {
    510: 8, 540: 9, 570: 10, 600: 11, 630: 11, 660: 9, 690: 7,
    810: 9, 840: 10, 870: 9, 900: 8, 930: 9, 960: 9, 990: 8, 1020: 4,
}  # fmt: skip
_SERVICES = {
    "identity": 30, "civil-status": 22, "elections": 8, "school": 14, "housing": 8, "planning": 6, "social": 5,
    "general": 12,
}  # fmt: skip
_BOOKED_SERVICES = ("identity", "identity", "identity", "civil-status", "housing", "social")
_REASONS = ("information", "information", "direction", "direction", "phone-call", "document")
_NAMES = (
    "Mme Aubry", "M. Bellanger", "Mme Cadet", "M. Delmas", "Mme Estève", "M. Fabre", "Mme Garcin", "M. Hamon",
    "Mme Imbert", "M. Jolivet", "Mme Keller", "M. Lacaze", "Mme Morvan", "M. N’Diaye", "Mme Ollier", "M. Pérez",
    "Mme Quéré", "M. Rossi", "Mme Salvat", "M. Thévenin",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Comer:
    """Somebody who comes without an appointment. `at` is a local time in seconds of the day, `patience_s` how long
    that person waits at most."""

    at: int
    services: tuple[str, ...]
    persons: int
    priority: bool
    discreet: bool
    form_help: bool
    patience_s: int


@dataclass(frozen=True, slots=True)
class Booked:
    """An appointment: booked time and real arrival in seconds of the day, None when the visitor never comes."""

    booked_for: int
    arrives: int | None
    service: str
    name: str
    cancelled_by: str | None


@dataclass(frozen=True, slots=True)
class Script:
    """A day's outside."""

    comers: tuple[Comer, ...]
    booked: tuple[Booked, ...]
    contacts: tuple[tuple[int, str], ...]


def write_script(seed: int) -> Script:
    """The outside of a day; the same for the same seed."""
    chance = random.Random(seed)
    comers = sorted((_comer(chance, _moment(chance)) for _ in range(WALK_INS - _COACH)), key=lambda comer: comer.at)
    surge = [_comer(chance, 36_900 + chance.randrange(420)) for _ in range(_COACH)]
    contacts = sorted((_moment(chance), chance.choice(_REASONS)) for _ in range(CONTACTS))
    return Script(
        tuple(sorted([*comers, *surge], key=lambda comer: comer.at)),
        tuple(_booked(chance, number) for number in range(APPOINTMENTS)),
        tuple(contacts),
    )


def _moment(chance: random.Random) -> int:
    start = chance.choices(list(_RHYTHM), list(_RHYTHM.values()))[0]
    return start * 60 + chance.randrange(1800)


def _comer(chance: random.Random, at: int) -> Comer:
    first = chance.choices(list(_SERVICES), list(_SERVICES.values()))[0]
    more = ("general",) if first != "general" and chance.random() < 0.04 else ()
    return Comer(
        at=at,
        services=(first, *more),
        persons=chance.choices((1, 2, 3, 4), (78, 15, 5, 2))[0],
        priority=chance.random() < 0.04,
        discreet=chance.random() < 0.03,
        form_help=chance.random() < 0.08,
        patience_s=round(chance.lognormvariate(7.9, 0.45)),
    )


def _booked(chance: random.Random, number: int) -> Booked:
    slots = [*range(540, 705, 15), *range(825, 1020, 15)]
    booked_for = slots[number % len(slots)] * 60
    fate = chance.random()
    cancelled_by = "visitor" if fate < 0.06 else "service" if fate < 0.08 else None
    comes = cancelled_by is None and fate < 0.90
    return Booked(
        booked_for=booked_for,
        arrives=booked_for + round(chance.gauss(-300, 360)) if comes else None,
        service=chance.choice(_BOOKED_SERVICES),
        name=_NAMES[number % len(_NAMES)],
        cancelled_by=cancelled_by,
    )
