"""Requests through the year: letters, e-mails and others, answered in time, late or never, some short of documents."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import date, timedelta

from desk_app.domain.complaints.model import Authority
from desk_app.domain.requests.model import AnswerKind, RequestChannel
from desk_app.services import requests
from desk_app.services.requests import Entry
from desk_app.storage.requests import RequestWords
from tests.year.site import Happened, Site

_WORDS = RequestWords("Une place en crèche", "Mme Aubry", "3 rue des Lilas")
_OBJECTS = {
    "town": ("information", "civil-status", "appointment", "school", "housing", "other"),
    "library": ("information", "acquisition", "document-search", "registration", "booking", "other"),
}
_DELAYS = (0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 14, 20, 21, 22, 23, 30)


class Letters:
    """What a site is asked for; `play` is called on each day that is played."""

    def __init__(self, site: Site) -> None:
        self._site = site
        self._dice = random.Random(f"requests {site.agent.site}")  # its own: nothing else depends on it
        self._first = 0

    def play(self, day: str) -> None:
        """What came that day, or shortly before."""
        for _ in range(self._dice.choice((0, 1, 1, 2))):
            self._record(day)

    def _record(self, day: str) -> None:
        site, dice = self._site, self._dice
        received = _after(day, -dice.choice((0, 0, 1, 3)))
        promised = _after(received, dice.choice((2, 12))) if dice.random() < 0.1 else None
        entry = Entry(
            dice.choice(_OBJECTS["library" if "mediatheque" in site.agent.site else "town"]),
            dice.choice(tuple(RequestChannel)),
            received,
            dice.choice(("", *(service.id for service in site.store.settings().services[:4]))),
            promised,
            dice.choice((True, True, False, None)),
        )
        number = site.do(requests.record, entry, _WORDS).entry
        assert number is not None
        told: Happened = {
            "object": entry.object,
            "channel": entry.channel.value,
            "received": received,
            "service": entry.service,
            "promised": promised,
            "complete": entry.complete,
            "answered": None,
            "owed": True,
            "waits": [],
        }
        site.log["requests"].append(told)
        self._first = self._first or number
        fates: tuple[Callable[[int, Happened, str], None], ...] = (
            *(self._answered,) * 4, self._again, self._never, self._taken_back, self._twice, self._passed_on,
            *(self._incomplete,) * 3,
        )  # fmt: skip
        dice.choice(fates)(number, told, max(day, _after(received, dice.choice(_DELAYS))))

    def _answered(self, number: int, told: Happened, on: str) -> None:
        """The answer is entered on its day, or a little later."""

        def act() -> None:
            self._site.do(requests.answer, number, AnswerKind.GRANTED, RequestChannel.LETTER, on)
            told["answered"] = told["answered"] or on

        self._site.later(_after(on, self._dice.choice((0, 0, 2))), act)

    def _again(self, number: int, told: Happened, on: str) -> None:
        """Answered, asked anew, answered again: the first answer is the one that was promised."""
        self._answered(number, told, on)
        self._site.later(_after(on, 9), lambda: self._site.do(requests.reopen, number))
        self._answered(number, told, _after(on, 20))

    def _never(self, number: int, _told: Happened, on: str) -> None:
        """An interim answer at best, which is none."""
        self._site.later(on, lambda: self._site.do(requests.hold_reply, number, on, _after(on, 10)))

    def _taken_back(self, number: int, told: Happened, on: str) -> None:
        self._apart(told, on, lambda: self._site.do(requests.withdraw, number))

    def _twice(self, number: int, told: Happened, on: str) -> None:
        if number != self._first:
            self._apart(told, on, lambda: self._site.do(requests.mark_duplicate, number, self._first))

    def _apart(self, told: Happened, on: str, act: Callable[[], object]) -> None:
        told["owed"] = False
        self._site.later(on, act)

    def _passed_on(self, number: int, told: Happened, on: str) -> None:
        """Sent to who is competent, and told so, which is an answer."""
        self._site.later(on, lambda: self._site.do(requests.transfer, number, Authority.STATE, on))
        told["answered"] = on

    def _incomplete(self, number: int, told: Happened, on: str) -> None:
        """Documents are asked for; they come some days later and the answer follows, or they never come."""
        came = _after(on, self._dice.choice((3, 9)))
        self._site.later(on, lambda: self._site.do(requests.ask_documents, number, "Un justificatif", on))
        if self._dice.random() < 0.2:
            told["waits"].append((on, ""))
            return
        told["waits"].append((on, came))
        self._site.later(came, lambda: self._site.do(requests.documents_came, number, came))
        self._answered(number, told, _after(came, self._dice.choice((0, 2, 4, 12))))


def _after(day: str, days: int) -> str:
    return (date.fromisoformat(day) + timedelta(days=days)).isoformat()
