"""Counts of the agents: posted and trained, serving and authorised, month by month."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta

from desk_app.domain.indicators.counts import Days
from desk_app.domain.indicators.registers import AUTHORISED, HANDLING, POSTED, TRAINED
from desk_app.domain.localtime import moment_ms
from desk_app.domain.registers import trainings
from desk_app.domain.registers.model import Entry
from desk_app.domain.registers.skills import courses_missing, posted, stretches_without
from desk_app.domain.settings import Settings
from desk_app.services.quality.sources.asked import Asked, gathered
from desk_app.services.quality.sources.month_ends import month_ends
from desk_app.storage import entries, served
from desk_app.storage.driver import Connection
from desk_app.storage.store import Store

Cell = tuple[str, str, str, int]


def count(store: Store, asked: Asked) -> Days:
    """The agents of each month, as the registers told them at the end of its last day (today in the current one).

    A posted agent is trained when each course required of the module is in date; where none is required, nobody
    counts. An agent who served a service in the month counts once for that service, and is authorised when an
    authorisation covers every day of it; months before the first authorisation was recorded do not count.
    """
    days = month_ends(asked.first, asked.last)

    def reading(connection: Connection) -> Days:
        told = {name: entries.on_days(connection, name, asked.site, days) for name in _REGISTERS}
        serving = _Serving(connection, store.settings())
        cells: list[Cell] = []
        for begins, day in zip([asked.first, *map(_after, days)], days, strict=False):
            on_day = {name: told[name][day] for name in _REGISTERS}
            cells += _trained(day, on_day[trainings.POSTS], on_day[trainings.COURSES], on_day[trainings.TRAININGS])
            if on_day[trainings.AUTHORISATIONS]:
                cells += serving.authorised(on_day[trainings.AUTHORISATIONS], begins, day)
        return gathered(cells)

    return store.read(reading)


_REGISTERS = (trainings.POSTS, trainings.COURSES, trainings.TRAININGS, trainings.AUTHORISATIONS)


def _trained(day: str, posts: Iterable[Entry], courses: Sequence[Entry], followed: Sequence[Entry]) -> Iterator[Cell]:
    for module in trainings.MODULES:
        required = [one.id for one in courses if _is_required(one, module)]
        agents = {post.text("agent") for post in posts if post.text("module") == module and posted(post, day)}
        for agent in agents if required else ():
            yield day, "", POSTED[module], 1
            yield day, "", TRAINED[module], int(not courses_missing(agent, required, followed, day))


def _is_required(course: Entry, module: str) -> bool:
    return course.state == trainings.IN_USE and course.flag("required") and course.text("module") == module


class _Serving:
    """Who served what at a site."""

    def __init__(self, connection: Connection, settings: Settings) -> None:
        self._connection, self._site, self._zone = connection, settings.site.id, settings.site.timezone
        self._agents = {one.id: served.agents_of(connection, self._site, one.id) for one in settings.services}

    def authorised(self, authorisations: Sequence[Entry], first: str, last: str) -> Iterator[Cell]:
        """Each agent who served a service from a day to a day, on the last one."""
        for service, agents in self._agents.items():
            for agent in agents:
                if self._served(service, agent, first, last):
                    without = stretches_without(agent, service, authorisations, first, last)
                    wrongly = any(self._served(service, agent, *stretch) for stretch in without)
                    yield last, service, HANDLING, 1
                    yield last, service, AUTHORISED, int(not wrongly)

    def _served(self, service: str, agent: str, first: str, last: str) -> bool:
        span = moment_ms(first, 0, self._zone), moment_ms(_after(last), 0, self._zone)
        return served.by_agent(self._connection, self._site, service, agent, *span)


def _after(day: str) -> str:
    return (date.fromisoformat(day) + timedelta(days=1)).isoformat()
