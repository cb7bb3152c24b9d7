"""The improvement actions of each commitment: what is done where a light is not green (Qualiville sheet, 2.3)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from desk_app.domain.registers import actions
from desk_app.domain.registers.model import Entry
from desk_app.storage import entries
from desk_app.storage.store import Store

Actions = Mapping[int, tuple[Entry, ...]]
"""By the official number of a commitment; those under way first, the earliest due before the others."""
_LAST = "9999"


def actions_by_commitment(store: Store) -> Actions:
    """Every action of this site but those given up, under each commitment it is for."""
    site = store.settings().site.id
    found = store.read(lambda connection: entries.of_site(connection, actions.NAME, site))
    by_number: defaultdict[int, list[Entry]] = defaultdict(list)
    for entry in sorted(found, key=_order):
        if entry.state != actions.CANCELLED:
            for number in entry.numbers("commitments"):
                by_number[number].append(entry)
    return {number: tuple(told) for number, told in by_number.items()}


def is_under_way(entry: Entry) -> bool:
    """Whether an action is still to be done, or its effect to be seen."""
    return entry.state in actions.OPEN


def _order(entry: Entry) -> tuple[bool, str, int]:
    return not is_under_way(entry), entry.text("due") or _LAST, -entry.id
