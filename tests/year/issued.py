"""Acts through the year: issued at once or made within a delay, put off by others, wrong and corrected."""

from __future__ import annotations

import random
from datetime import date, timedelta
from functools import partial

from desk_app.domain.acts.model import Cause, FoundBy, WaitsFor
from desk_app.services import acts
from desk_app.services.acts import Error
from tests.year.site import Happened, Site

_DELAYS = {"copy-post": 3, "family-book": 10}
"""In working days: what the towns announce, as the Qualiville sheet proposes it for copies."""


class Issued:
    """The acts of a site; `play` is called on each day that is played."""

    def __init__(self, site: Site) -> None:
        self._site = site
        self._dice = random.Random(f"acts {site.agent.site}")

    def play(self, day: str) -> None:
        """Acts issued in the visit, others asked for, and errors found in those of before the register."""
        site, dice = self._site, self._dice
        if dice.random() < 0.5:
            n = dice.randint(1, 4)
            site.do(acts.count_acts, "copy-counter", n)
            site.log["acts"].append(_told(asked=day, days=0, n=n, ready=day, issued=day))
        if dice.random() < 0.8:
            self._ask(day)
        if dice.random() < 0.05:
            site.do(acts.correct_unlisted, "copy-counter", _error(town=True))
            site.log["acts"].append(_told(asked=day, days=None, corrected=[(day, True)]))

    def _ask(self, day: str) -> None:
        site, dice = self._site, self._dice
        kind = dice.choice(tuple(_DELAYS))
        number = site.do(acts.ask_act, kind, day).entry
        assert number is not None
        told = _told(asked=day, days=_DELAYS[kind])
        site.log["acts"].append(told)
        on = day
        if dice.random() < 0.3:
            on = self._wait(number, told, _after(day, 1), dice.choice((1, 4, 8)))
        fate = dice.random()
        if fate < 0.1:
            told["days"] = None  # nobody wants it any more: it is due to nobody
            site.later(_after(on, 1), partial(site.do, acts.cancel_act, number))
        elif fate < 0.9:
            self._make(number, told, _after(on, dice.choice((1, 2, 3, 4, 5, 6, 13, 14, 15, 16, 20))))

    def _wait(self, number: int, told: Happened, since: str, days: int) -> str:
        """For the State, or for documents; the day it goes on."""
        site, until = self._site, _after(since, days)
        told["waits"].append((since, until))
        reason = self._dice.choice(tuple(WaitsFor))
        site.later(since, partial(site.do, acts.suspend_act, number, reason))
        site.later(until, partial(site.do, acts.resume_act, number))
        return until

    def _make(self, number: int, told: Happened, on: str) -> None:
        """Ready, then fetched, or handed over as it is; then an error is found now and then, even a second one."""
        site, dice = self._site, self._dice
        told["ready"], told["issued"] = on, on
        if dice.random() < 0.7:
            site.later(on, partial(site.do, acts.ready_act, number))
            told["issued"] = _after(on, 5)
        site.later(told["issued"], partial(site.do, acts.issue_act, number))
        for later in (3, 8):
            if dice.random() < 0.2:
                town, found = dice.random() < 0.6, _after(told["issued"], later)
                told["corrected"].append((found, town))
                site.later(found, partial(site.do, acts.correct_act, number, _error(town)))


def _told(asked: str, days: int | None, **more: object) -> Happened:
    return {"asked": asked, "days": days, "n": 1, "waits": [], "ready": None, "issued": None, "corrected": [], **more}


def _error(town: bool) -> Error:
    return Error(Cause.TYPING, FoundBy.VISITOR, town)


def _after(day: str, days: int) -> str:
    return (date.fromisoformat(day) + timedelta(days=days)).isoformat()
