"""The steps of the quality calendar of which nothing was told: what was put off or done is an entry of its register."""

from __future__ import annotations

from collections.abc import Iterator

from desk_app.domain.deadlines import Deadline, What
from desk_app.domain.quality_calendar import Standing
from desk_app.domain.registers.calendar_steps import NAME
from desk_app.services.deadlines.asked import Asked
from desk_app.services.quality_calendar.reading import lines_of_year
from desk_app.storage.driver import Connection

_OPEN = frozenset({Standing.NOW, Standing.LATE, Standing.TO_COME})


def due(connection: Connection, asked: Asked) -> Iterator[Deadline]:
    """Each by the last day of its months, under its name in the template; those of last year until they are done."""
    for year in range(asked.today.year - 1, asked.until.year + 1):
        near = [step for step in asked.steps if step.days(year)[1] <= asked.until]
        for line in lines_of_year(connection, near, year, asked.site, asked.today):
            if line.told is None and line.standing in _OPEN:
                step = line.step.id
                yield Deadline("quality_calendar", NAME, 0, What.CALENDAR_STEP, step, line.last, id=f"{year}/{step}")
