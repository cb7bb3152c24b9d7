"""The registers beside the hall: what a fact of each writes. A new one adds its kinds, or its name, here.

Each is loaded with its first fact: a start has none. How verification looks at them is in `register_checks`.
"""

from __future__ import annotations

from collections.abc import Callable

from desk_app.domain.facts import Fact, Kind
from desk_app.storage.driver import Connection


def _scope_changed(connection: Connection, fact: Fact) -> None:
    from desk_app.storage import scopes

    scopes.take(connection, fact)


def _period_closed(connection: Connection, fact: Fact) -> None:
    from desk_app.storage import frozen_periods

    frozen_periods.take_closing(connection, fact)


def _period_amended(connection: Connection, fact: Fact) -> None:
    from desk_app.storage import frozen_periods

    frozen_periods.take_amendment(connection, fact)


def _complaint(connection: Connection, entry: int) -> None:
    from desk_app.storage import complaints

    complaints.take(connection, entry)


def _survey(connection: Connection, entry: int) -> None:
    from desk_app.storage import surveys

    surveys.take(connection, entry)


def _act(connection: Connection, entry: int) -> None:
    from desk_app.storage import acts

    acts.take(connection, entry)


def _call(connection: Connection, entry: int) -> None:
    from desk_app.storage import calls

    calls.take(connection, entry)


def _check_plan_changed(connection: Connection, fact: Fact) -> None:
    from desk_app.storage import checks

    checks.take_plan(connection, fact)


def _check_run(connection: Connection, entry: int) -> None:
    from desk_app.storage import checks

    checks.take(connection, entry)


def _request(connection: Connection, entry: int) -> None:
    from desk_app.storage import requests

    requests.take(connection, entry)


TAKES: dict[Kind, Callable[[Connection, Fact], None]] = {
    Kind.SCOPE_CHANGED: _scope_changed,
    Kind.PERIOD_CLOSED: _period_closed,
    Kind.PERIOD_AMENDED: _period_amended,
    Kind.CHECK_PLAN_CHANGED: _check_plan_changed,
}
FOLDED: dict[str, Callable[[Connection, int], None]] = {
    "complaints": _complaint,
    "surveys": _survey,
    "calls": _call,
    "checks": _check_run,
    "requests": _request,
    "acts": _act,
}
"""Registers with tables of their own whose entries are folded from their facts, by the name those carry."""


def fold_entry(connection: Connection, register: str, entry: int) -> None:
    """Write an entry as its facts now tell it: of a register with tables of its own, or of a declared one."""
    if register in FOLDED:
        FOLDED[register](connection, entry)
    else:
        from desk_app.storage import entries

        entries.take(connection, register, entry)
