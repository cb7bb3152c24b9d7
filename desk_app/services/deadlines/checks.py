"""The rounds of check grids that are to be made, and the mystery tests that are to be made or scored."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from desk_app.domain.checks.planning import Due, standing
from desk_app.domain.checks.run import REGISTER, RunState
from desk_app.domain.deadlines import Deadline, What
from desk_app.services.deadlines.asked import Asked
from desk_app.storage import checks
from desk_app.storage.driver import Connection

_PAGE = "checks"
_TESTS = {RunState.PLANNED: What.MAKE_TEST, RunState.DONE: What.SCORE_TEST}


def due(connection: Connection, asked: Asked) -> Iterator[Deadline]:
    """A round by the end of its period; one whose former period passed without any has been due since then."""
    plans = checks.plans(connection, asked.site)
    first = min((steps[-1].day for steps in plans.values()), default=asked.today)
    rounds = checks.days_of_rounds(connection, asked.site, first.isoformat(), asked.today.isoformat())
    for grid, steps in plans.items():
        found = standing(steps, rounds.get(grid, []), asked.today)
        if found is None or found.due is Due.DONE:
            continue
        late = found.due is Due.LATE
        day = found.period.first - timedelta(days=1) if late else found.period.last
        if day <= asked.until:
            yield Deadline(_PAGE, REGISTER, 0, What.MAKE_ROUND, grid, day, id=grid)
    for test in checks.open_tests(connection, asked.site):
        day = date.fromisoformat(test.planned_for or test.done_on or asked.today.isoformat())
        if day <= asked.until:
            yield Deadline(_PAGE, REGISTER, test.id, _TESTS[test.state], test.grid, day)
