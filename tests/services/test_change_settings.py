"""Settings changed by a person: a supervisor, identifiers for what is new, and a history that says who did what."""

from __future__ import annotations

from typing import Any

import pytest

from desk_app.domain.refusals import Refusal, RefusalCode
from desk_app.domain.settings_document import to_document
from desk_app.services.settings import change_settings, with_identifiers
from desk_app.services.settings_reading import settings_view
from tests.support.hall import AGENT, HOUR, SUPERVISOR, Hall


def document(hall: Hall) -> dict[str, Any]:
    return to_document(hall.store.settings())


def refused(hall: Hall, changed: dict[str, Any]) -> dict[str, object]:
    with pytest.raises(Refusal) as refusal:
        hall.do(change_settings, changed, based_on=1, by=SUPERVISOR)
    assert refusal.value.code is RefusalCode.SETTINGS_INVALID
    return {name: value for name, value in refusal.value.details.items() if name != "problem"}


def test_only_a_supervisor_changes_them(hall: Hall) -> None:
    with pytest.raises(Refusal) as refusal:
        hall.do(change_settings, document(hall), based_on=1, by=AGENT)
    assert refusal.value.code is RefusalCode.SUPERVISOR_ONLY


def test_new_entries_are_given_identifiers_and_counters_follow(hall: Hall) -> None:
    changed = document(hall)
    new = {"id": "*1", "letter": "K", "label": "Élections", "expected_minutes": 5}
    changed["services"].append(new)
    changed["counters"][0]["services"] = ["identity", "*1"]
    changed["rooms"].append({"id": "*2", "label": "🙂"})
    changed["agents"] += [{"id": "*3", "label": "Accueil"}, {"id": "*4", "label": "CON"}]
    hall.do(change_settings, changed, based_on=1, by=SUPERVISOR)
    settings = hall.store.settings()
    assert settings.services[-1].id == "elections-2"  # another one is called elections
    assert settings.counters[0].services == ("identity", "elections-2")
    assert settings.rooms[-1].id == "room"
    assert [agent.id for agent in settings.agents[-2:]] == ["accueil-2", "con-2"]
    assert changed["services"][-1]["id"] == "*1"


def test_identifiers_that_are_there_never_change(hall: Hall) -> None:
    assert with_identifiers(document(hall)) == document(hall)


@pytest.mark.parametrize(
    ("path", "value", "place"),
    [
        (("services", 2, "letter"), "A", {"field": "services", "entry": 2, "part": "letter"}),
        (("services", 1, "label"), "", {"field": "services", "entry": 1, "part": "label"}),
        (("counters", 3, "label"), " ", {"field": "counters", "entry": 3, "part": "label"}),
        (("site", "name"), "", {"field": "site", "part": "name"}),
        (("hours", 4), "8h-7h", {"field": "hours", "entry": 4}),
        (("hours", 0), [[720, 510]], {"field": "hours", "entry": 0}),
        (
            ("thresholds", "wait.max_minutes", "justification"),
            "",
            {"field": "thresholds", "entry": "wait.max_minutes", "part": "justification"},
        ),
        (("agents", 1, "supervisor"), False, {"field": "agents", "part": "supervisor"}),
        (("shared_folder",), "partage", {"field": "shared_folder"}),
    ],
)
def test_a_refusal_tells_the_place(hall: Hall, path: tuple[Any, ...], value: object, place: dict[str, object]) -> None:
    changed = document(hall)
    *above, last = path
    target: Any = changed
    for step in above:
        target = target[step]
    target[last] = value
    assert refused(hall, changed) == place


def test_the_history_tells_who_changed_what(hall: Hall) -> None:
    hall.clock.run(HOUR)
    changed = document(hall)
    changed["rooms"][0]["label"] = "Salon"
    changed["discreet_series"] = "Z"
    hall.do(change_settings, changed, based_on=1, by=SUPERVISOR)
    latest, first = settings_view(hall.store).versions
    assert (latest.version, latest.agent, set(latest.changed)) == (2, "c.petit", {"rooms", "discreet_series"})
    assert (first.version, first.agent, first.changed) == (1, "a.martin", ())
    assert first.document["discreet_series"] == "R"
