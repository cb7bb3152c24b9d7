"""Setting a hall up for the first time: a preset, and the few things only its people know."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from desk_app.domain.actor import Actor
from desk_app.domain.settings import SiteKind
from desk_app.domain.slugs import slug_of
from desk_app.services.acting import Outcome, new_operation
from desk_app.services.frameworks import Frameworks
from desk_app.services.quality.scopes import propose_scope
from desk_app.services.settings import is_folder_path, save_settings
from desk_app.storage.store import Store


@dataclass(frozen=True, slots=True)
class Newcomer:
    """Somebody who will work at the desk, by the name shown to colleagues."""

    name: str
    supervisor: bool = False


@dataclass(frozen=True, slots=True)
class Beginning:
    """What is told at the first start. Without agents, whoever works acts in the name of the desk."""

    kind: SiteKind
    site: str
    desk: str
    town: str = ""
    agents: tuple[Newcomer, ...] = ()
    shared_folder: str = ""


class Flaw(StrEnum):
    """What is still missing or cannot be, one for each field."""

    NO_SITE = "no_site"
    NO_DESK = "no_desk"
    SAME_NAME = "same_name"
    NO_SUPERVISOR = "no_supervisor"
    FOLDER = "folder"


def flaws(beginning: Beginning) -> tuple[Flaw, ...]:
    """What keeps the hall from being set up, in the order of the fields."""
    names = [agent.name.casefold() for agent in beginning.agents]
    found = {
        Flaw.NO_SITE: not beginning.site,
        Flaw.NO_DESK: not beginning.desk,
        Flaw.SAME_NAME: len(set(names)) != len(names),
        Flaw.NO_SUPERVISOR: bool(names) and not any(agent.supervisor for agent in beginning.agents),
        Flaw.FOLDER: not is_folder_path(beginning.shared_folder),
    }
    return tuple(flaw for flaw, met in found.items() if met)


def site_id(beginning: Beginning) -> str:
    """The name of the site in the shared folder."""
    return slug_of(beginning.site, fallback=_FALLBACKS[beginning.kind])


def read_preset(presets: Path, kind: SiteKind) -> dict[str, Any]:
    """The settings a site of that kind usually begins with, from the folder of presets."""
    return tomllib.loads((presets / f"{kind.value}.toml").read_text("utf-8"))


def first_document(preset: Mapping[str, Any], beginning: Beginning) -> dict[str, Any]:
    """The first settings: the preset, with identifiers derived from the names told."""
    site = {"id": site_id(beginning), "name": beginning.site, "town": beginning.town, "kind": beginning.kind.value}
    return {
        **preset,
        "site": {**preset["site"], **site},
        "desk": slug_of(beginning.desk, fallback="accueil"),
        "agents": _agents(beginning),
        "shared_folder": beginning.shared_folder,
    }


def begin(store: Store, preset: Mapping[str, Any], beginning: Beginning, frameworks: Frameworks) -> Outcome:
    """Put the first settings in force, then the first scope, in the name of the first supervisor.

    Should the program stop between the two, the screen of the commitments proposes the same scope.
    """
    document = first_document(preset, beginning)
    agent = next(agent["id"] for agent in document["agents"] if agent["supervisor"])
    by = Actor(agent, document["desk"], document["site"]["id"], supervisor=True)
    outcome = save_settings(store, document, based_on=0, by=by, op=new_operation(store))
    propose_scope(store, preset, frameworks, by=by, op=new_operation(store))
    return outcome


_FALLBACKS = {SiteKind.TOWN_HALL: "mairie", SiteKind.BRANCH_LIBRARY: "mediatheque"}


def _agents(beginning: Beginning) -> list[dict[str, Any]]:
    made: list[dict[str, Any]] = []
    for agent in beginning.agents or (Newcomer(beginning.desk, supervisor=True),):
        slug = slug_of(agent.name, fallback="agent", taken={known["id"] for known in made})
        made.append({"id": slug, "label": agent.name, "supervisor": agent.supervisor})
    return made
