"""Complaints through the year: slips and letters, answered in time, late, or never; some are counted apart."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from functools import partial

from desk_app.domain.complaints.model import ComplaintChannel, ComplaintKind, ReclassifiedAs, Theme, Upheld
from desk_app.services import complaints
from desk_app.services.complaints import Entry
from desk_app.storage.complaints import Words
from tests.year.site import Happened, Site

_WORDS = Words("Une heure d’attente un samedi", "Mme Aubry", "3 rue des Lilas")


class Slips:
    """What is written to a site; `play` is called on each day that is played."""

    def __init__(self, site: Site) -> None:
        self._site = site
        self._to_come: list[tuple[str, Callable[[str], None]]] = []

    def play(self, day: str) -> None:
        """Answers that are due to be given by then, with the day they were given on; then new slips."""
        ready = sorted((one for one in self._to_come if one[0] <= day), key=lambda one: one[0])
        self._to_come = [one for one in self._to_come if one[0] > day]
        for on, act in ready:
            act(on)
        if self._site.chance(0.4):
            self._record(day)

    def _record(self, day: str) -> None:
        site, dice = self._site, self._site.dice
        kind = dice.choice(
            (ComplaintKind.COMPLAINT, ComplaintKind.COMPLAINT, ComplaintKind.SUGGESTION, ComplaintKind.THANKS)
        )
        touched = dice.choice(((7,), (7, 11), ()))
        received = (date.fromisoformat(day) - timedelta(days=dice.choice((0, 0, 2)))).isoformat()
        number = site.do(complaints.record, Entry(kind, Theme.WAIT, received, commitments=touched), _WORDS).entry
        told: Happened = {
            "day": (date.fromisoformat(received) + timedelta(days=14)).isoformat(),
            "promised": kind is not ComplaintKind.THANKS and bool(touched),
            "answered_on": None,
        }
        site.log["slips"].append(told)
        if kind is ComplaintKind.THANKS:
            return
        fate = dice.choice(("answered", "answered", "answered", "never", "withdrawn", "reclassified"))
        after = (date.fromisoformat(received) + timedelta(days=dice.choice((3, 9, 13, 14, 15, 22)))).isoformat()
        self._to_come.append((max(after, day), partial(getattr(self, f"_{fate}"), number, told)))

    def _answered(self, number: int, told: Happened, on: str) -> None:
        self._site.do(complaints.answer, number, on, ComplaintChannel.LETTER, Upheld.YES)
        told["answered_on"] = on

    def _never(self, number: int, _told: Happened, _on: str) -> None:
        self._site.do(complaints.review, number)

    def _withdrawn(self, number: int, told: Happened, _on: str) -> None:
        self._site.do(complaints.withdraw, number)
        told["promised"] = False

    def _reclassified(self, number: int, told: Happened, _on: str) -> None:
        self._site.do(complaints.reclassify, number, ReclassifiedAs.REQUEST)
        told["promised"] = False
