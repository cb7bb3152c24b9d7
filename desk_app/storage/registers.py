"""The registers beside the hall: what a fact of each of their kinds writes. A new register adds its kinds here.

Each is loaded with its first fact: a start has none. How verification looks at them is in `register_checks`.
"""

from __future__ import annotations

from collections.abc import Callable

from desk_app.domain.facts import Fact, Kind
from desk_app.storage.driver import Connection


def _scope_changed(connection: Connection, fact: Fact) -> None:
    from desk_app.storage import scopes

    scopes.take(connection, fact)


TAKES: dict[Kind, Callable[[Connection, Fact], None]] = {
    Kind.SCOPE_CHANGED: _scope_changed,
}
