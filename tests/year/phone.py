"""The switchboard through the year: calls of every outcome, some counted by mistake, and call-backs kept or not."""

from __future__ import annotations

import random
from datetime import date, timedelta

from desk_app.domain.calls.model import TOLD, CallOutcome
from desk_app.services import calls
from desk_app.services.calls import CallEntry
from desk_app.storage.calls import Caller
from tests.year.site import Happened, Site

_SILENT = (CallOutcome.MISSED, CallOutcome.WRONG_NUMBER)
_TIMES: tuple[tuple[int | None, int | None], ...] = (
    (None, None), (1, None), (4, None), (5, None), (6, None), (None, 25), (None, 26), (None, 0),
)  # fmt: skip
"""Rings or seconds before the answer, or neither."""


class Phone:
    """The calls of a site; `play` is called on each day that is played."""

    def __init__(self, site: Site) -> None:
        self._site = site
        self._dice = random.Random(f"calls {site.agent.site}")

    def play(self, day: str) -> None:
        """A few calls."""
        for _ in range(self._dice.randint(0, 4)):
            self._call(day)

    def _call(self, day: str) -> None:
        site, dice = self._site, self._dice
        outcome = dice.choice((*TOLD, CallOutcome.ANSWERED, CallOutcome.CALLBACK_PROMISED))
        rings, seconds = (None, None) if outcome in _SILENT else dice.choice(_TIMES)
        settings = site.store.settings()
        reason = "" if outcome in _SILENT else dice.choice(settings.call_reasons).id
        service = dice.choice(("", "", *(one.id for one in settings.services[:4])))
        promised = outcome is CallOutcome.CALLBACK_PROMISED
        entry = CallEntry(outcome, reason, service, rings, seconds)
        number = site.do(calls.log_call, entry, Caller("0612345678") if promised else None).entry
        assert number is not None
        if dice.random() < 0.06:
            site.do(calls.void_call, number)
            return
        told: Happened = {
            "day": day, "service": service, "outcome": outcome.value, "rings": rings, "seconds": seconds, "tried": None,
            "dropped": None,
        }  # fmt: skip
        site.log["calls"].append(told)
        if promised:
            self._call_back(number, told)

    def _call_back(self, number: int, told: Happened) -> None:
        """The next day or later, at once or at the second try; or the caller gives it up; or nobody does."""
        site, dice = self._site, self._dice
        on = (date.fromisoformat(told["day"]) + timedelta(days=dice.choice((1, 1, 2, 3, 4, 6)))).isoformat()
        match dice.choice(("kept", "kept", "tried", "dropped", "never")):
            case "kept":
                told["tried"] = on
                site.later(on, lambda: site.do(calls.keep_callback, number))
            case "tried":
                told["tried"] = on
                site.later(on, lambda: site.do(calls.try_callback, number))
                site.later(on, lambda: site.do(calls.keep_callback, number))
            case "dropped":
                told["dropped"] = on
                site.later(on, lambda: site.do(calls.drop_callback, number))
