"""The verbs of the settings: set the hall up, change the document; each change is a version and a fact."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from desk_app.domain.actor import Actor
from desk_app.domain.facts import Kind
from desk_app.domain.localtime import local_day
from desk_app.domain.refusals import Refusal, RefusalCode
from desk_app.domain.settings import Settings
from desk_app.domain.settings_document import from_document, to_document
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
            return Outcome(done, repeated=True)
        if settings.latest_version(connection) != based_on:
            raise Refusal(RefusalCode.SETTINGS_CHANGED_MEANWHILE)
        act = _act(store, connection, checked, by, op)
        act.record(Kind.SETTINGS_CHANGED, version=checked.version, document=to_document(checked))
        version = SettingsVersion(checked.version, act.now, act.day)
        settings.save(connection, version, checked.site.id, to_document(checked))
        return Outcome(tuple(act.facts), topics_of(act.facts))

    return store.write(attempt)


def _act(store: Store, connection: Connection, checked: Settings, by: Actor, op: str) -> Act:
    now = store.clock.now_ms()
    timezone = checked.site.timezone
    day = local_day(now, timezone)
    return Act(connection, checked, by, op, now, now, day, Projection(connection, timezone))
