"""The acts as codes and days: no reference, nobody."""

from __future__ import annotations

from desk_app.domain.acts.model import Act
from desk_app.domain.framework import Words
from desk_app.services.quality.exports.table import Asked, Export, Table, yes_no
from desk_app.storage import acts
from desk_app.storage.driver import Connection

_COLUMNS = (
    "number", "origin", "act", "state", "how_many", "asked_on", "delay_days", "days_counted", "due_on", "incomplete",
    "ready_on", "notified_on", "ended_on", "corrections", "errors_of_the_town",
)  # fmt: skip


def table(connection: Connection, asked: Asked) -> Table:
    """The acts asked for in the period, and those that ended in it."""
    found = {
        act.id: act
        for some in (acts.asked_between, acts.ended_between)
        for act in some(connection, asked.site, asked.first, asked.last)
    }
    return Table(_COLUMNS, tuple(_row(act) for _number, act in sorted(found.items())))


def _row(act: Act) -> tuple[str, ...]:
    return (
        str(act.id),
        act.origin,
        act.kind,
        act.state,
        str(act.n),
        act.asked_on,
        str(act.days),
        act.basis,
        act.due_on or "",
        yes_no(act.incomplete),
        act.ready_on or "",
        act.notified_on or "",
        act.ended_on or "",
        " ".join(f"{one.on}/{one.cause}/{one.found_by}" for one in act.corrections),
        str(sum(one.town for one in act.corrections)),
    )


EXPORT = Export("acts", Words("Actes délivrés", "Acts issued"), table)
