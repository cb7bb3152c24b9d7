"""The fictitious town of the demonstration: its hall, its agents, its settings."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from desk_app.domain.actor import Actor
from desk_app.services.acting import Outcome, new_operation
from desk_app.services.frameworks import Frameworks
from desk_app.services.quality.scopes import propose_scope
from desk_app.services.settings import save_settings
from desk_app.storage.store import Store

TOWN = "Ville de Valbrune"
SITE = "hall-administratif"
SEATED: tuple[Mapping[str, Any], ...] = (
    {"id": "hall", "label": "Hall", "from_day": "2025-01-01", "seats": 18, "counters": 4, "rooms": 2},
)
SUPERVISOR = Actor("valerie", "accueil", SITE, supervisor=True)
_AGENTS = (
    ("sophie", "Sophie", False),
    ("karim", "Karim", False),
    ("lena", "Léna", False),
    ("paul", "Paul", False),
    ("valerie", "Valérie", True),
)


def set_up(
    store: Store, resources: Path, shared_folder: str = "", capacities: Sequence[Mapping[str, Any]] = ()
) -> Outcome:
    """Put the town's settings in force, the preset of a town hall with its name and agents, and its first scope.

    `capacities` are those of the settings' document, one a day of change: `SEATED` for a hall with eighteen seats.
    """
    document: dict[str, Any] = tomllib.loads((resources / "presets" / "town_hall.toml").read_text("utf-8"))
    document["site"]["town"] = TOWN
    document["agents"] = [{"id": id_, "label": label, "supervisor": boss} for id_, label, boss in _AGENTS]
    document["shared_folder"] = shared_folder
    document["capacities"] = list(capacities)
    outcome = save_settings(store, document, based_on=0, by=SUPERVISOR, op=new_operation(store))
    propose_scope(store, document, Frameworks(resources), by=SUPERVISOR, op=new_operation(store))
    return outcome
