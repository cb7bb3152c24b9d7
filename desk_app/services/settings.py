"""The verbs of the settings: set the hall up, change the document; each change is a version and a fact."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import PurePosixPath, PureWindowsPath
from typing import Any

from desk_app.domain.actor import Actor
from desk_app.domain.facts import Kind
from desk_app.domain.localtime import local_day
from desk_app.domain.refusals import Refusal, RefusalCode
from desk_app.domain.settings import Settings
from desk_app.domain.settings_checks import wrong
from desk_app.domain.settings_document import from_document, to_document
from desk_app.domain.slugs import slug_of
from desk_app.services.acting import Act, Outcome, topics_of
from desk_app.storage import journal, settings
from desk_app.storage.driver import Connection
from desk_app.storage.projection import Projection
from desk_app.storage.settings import SettingsVersion
from desk_app.storage.store import Store


def save_settings(store: Store, document: Mapping[str, Any], *, based_on: int, by: Actor, op: str) -> Outcome:
    """Put a new version of the settings in force.

    `based_on` is the version the change was made from (0 for the first): refused when another was saved
    meanwhile, so that nobody's change is lost. The whole document is checked first.
    """
    checked = from_document(document, based_on + 1)

    def attempt(connection: Connection) -> Outcome:
        done = journal.of_operation(connection, op)
        if done:
            return Outcome(done, topics_of(done), repeated=True)
        if settings.latest_version(connection) != based_on:
            raise Refusal(RefusalCode.SETTINGS_CHANGED_MEANWHILE)
        act = _act(store, connection, checked, by, op)
        act.record(Kind.SETTINGS_CHANGED, version=checked.version, document=to_document(checked))
        version = SettingsVersion(checked.version, act.now, act.day)
        settings.save(connection, version, checked.site.id, to_document(checked))
        return Outcome(tuple(act.facts), topics_of(act.facts))

    return store.write(attempt)


NEW = "*"
"""What the identifier of an entry begins with while it is only a draft."""
_FALLBACKS = {
    "services": "service",
    "counters": "counter",
    "rooms": "room",
    "contact_reasons": "reason",
    "request_objects": "object",
    "call_reasons": "call-reason",
    "act_types": "act",
    "agents": "agent",
    "capacities": "capacity",
    "closures": "closure",
}


def change_settings(store: Store, document: Mapping[str, Any], *, based_on: int, by: Actor, op: str) -> Outcome:
    """The same for a person at the desk: a supervisor, who leaves at least one supervisor behind.

    Entries whose identifier begins with `NEW` are given one derived from their label.
    """
    if not by.supervisor:
        raise Refusal(RefusalCode.SUPERVISOR_ONLY)
    named = with_identifiers(document)
    checked = from_document(named, based_on + 1)
    if not any(agent.supervisor and agent.active for agent in checked.agents):
        wrong("agents", "at least one supervisor is needed", part="supervisor")
    if not is_folder_path(checked.shared_folder):
        wrong("shared_folder", "a folder is named from its root")
    return save_settings(store, named, based_on=based_on, by=by, op=op)


def is_folder_path(text: str) -> bool:
    """Whether a text is empty or names a folder from its root, as Windows or other systems write it."""
    return not text or PurePosixPath(text).is_absolute() or PureWindowsPath(text).is_absolute()


def with_identifiers(document: Mapping[str, Any]) -> dict[str, Any]:
    """The document with an identifier for each new entry; counters follow the services they name."""
    named = dict(document)
    given: dict[str, str] = {}
    for name, fallback in _FALLBACKS.items():
        if name not in document:  # one of before the list was known
            continue
        taken = {entry["id"] for entry in document[name]}
        named[name] = []
        for entry in document[name]:
            slug = entry["id"]
            if slug.startswith(NEW):
                slug = slug_of(entry["label"], fallback=fallback, taken=taken)
                taken.add(slug)
                given[f"{name}/{entry['id']}"] = slug
            named[name].append({**entry, "id": slug})
    for counter in named["counters"]:
        counter["services"] = [given.get(f"services/{service}", service) for service in counter.get("services", ())]
    return named


def _act(store: Store, connection: Connection, checked: Settings, by: Actor, op: str) -> Act:
    now = store.clock.now_ms()
    timezone = checked.site.timezone
    day = local_day(now, timezone)
    return Act(connection, checked, by, op, now, now, day, Projection(connection, timezone, store.open_visits))
