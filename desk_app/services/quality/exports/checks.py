"""The rounds of the check grids and the mystery tests, with their scores; nothing of what was noted."""

from __future__ import annotations

from desk_app.domain.checks.run import CheckRun
from desk_app.domain.framework import Words
from desk_app.services.quality.exports.table import Asked, Export, Table
from desk_app.storage import checks
from desk_app.storage.driver import Connection

_COLUMNS = (
    "number", "grid", "version", "state", "channel", "planned_for", "done_on", "indicator", "met", "checked",
    "critical_failed",
)  # fmt: skip


def table(connection: Connection, asked: Asked) -> Table:
    """The rounds and tests made in the period, the first one first."""
    found = checks.done_between(connection, asked.site, asked.first, asked.last)
    return Table(_COLUMNS, tuple(map(_row, reversed(found))))


def _row(run: CheckRun) -> tuple[str, ...]:
    return (
        str(run.id),
        run.grid,
        str(run.version),
        run.state,
        run.channel or "",
        run.planned_for or "",
        run.done_on or "",
        run.indicator,
        str(run.met),
        str(run.checked),
        str(run.critical),
    )


EXPORT = Export("checks", Words("Autocontrôles et tests mystère", "Check grids and mystery tests"), table)
