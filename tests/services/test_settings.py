"""Settings: versions that nobody loses, and each wrong field refused by its name."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from desk_app.domain.refusals import Refusal, RefusalCode
from desk_app.domain.settings import ThresholdKey
from desk_app.domain.settings_document import from_document, to_document
from desk_app.domain.visit import Channel
from desk_app.services import hall as doors
from desk_app.services.figures import settings_on
from desk_app.services.settings import save_settings
from desk_app.storage import settings as rows
from tests.support.hall import AGENT, DAY, HOUR, Hall

Document = dict[str, Any]


def test_each_change_is_a_version_and_a_fact(hall: Hall) -> None:
    hall.set_threshold("wait.max_minutes", 25)
    assert hall.store.settings().version == 2
    assert hall.store.settings().value(ThresholdKey.WAIT_MAX_MINUTES) == 25
    assert [version.version for version in rows.history(hall.store.connection)] == [2, 1]
    hall.reopen()
    assert hall.store.settings().value(ThresholdKey.WAIT_MAX_MINUTES) == 25


def test_the_settings_of_a_day_are_those_of_its_end(hall: Hall) -> None:
    hall.set_threshold("wait.max_minutes", 25)
    hall.clock.run(24 * HOUR)
    hall.set_threshold("wait.max_minutes", 30)
    told = {day: settings_on(hall.store, day).value(ThresholdKey.WAIT_MAX_MINUTES) for day in
            ("2026-01-01", DAY, "2026-11-24", "2030-01-01")}  # fmt: skip
    assert told == {"2026-01-01": 20, DAY: 25, "2026-11-24": 30, "2030-01-01": 30}


def test_a_change_made_from_an_older_version_is_refused(hall: Hall) -> None:
    document = to_document(hall.store.settings())
    hall.set_threshold("wait.max_minutes", 25)
    with pytest.raises(Refusal) as refusal:
        hall.do(save_settings, document, based_on=1)
    assert refusal.value.code is RefusalCode.SETTINGS_CHANGED_MEANWHILE
    assert hall.store.settings().value(ThresholdKey.WAIT_MAX_MINUTES) == 25


def test_a_repeated_saving_changes_nothing(hall: Hall) -> None:
    document, op = to_document(hall.store.settings()), hall.op()
    first = save_settings(hall.store, document, based_on=1, by=AGENT, op=op)
    assert save_settings(hall.store, document, based_on=1, by=AGENT, op=op).facts == first.facts
    assert hall.store.settings().version == 2


def test_the_document_is_plain_json_both_ways(hall: Hall) -> None:
    settings = hall.store.settings()
    assert from_document(json.loads(json.dumps(to_document(settings))), 1) == settings


def _first(name: str, **told: object) -> Callable[[Document], object]:
    return lambda document: document[name][0].update(told)


def _threshold(key: str, **told: object) -> Callable[[Document], object]:
    return lambda document: document["thresholds"][key].update(told)


def _put(**told: object) -> Callable[[Document], object]:
    return lambda document: document.update(told)


def _double(name: str) -> Callable[[Document], object]:
    return lambda document: document[name].append(document[name][0])


WRONG: dict[str, tuple[str, Callable[[Document], object]]] = {
    "no site": ("site", lambda document: document.pop("site")),
    "site of another type": ("site", _put(site="hall")),
    "site with a bad id": ("site", lambda document: document["site"].update(id="Hall administratif")),
    "site called like a device": ("site", lambda document: document["site"].update(id="com1")),
    "site id of another type": ("site", lambda document: document["site"].update(id=5)),
    "site without a name": ("site", lambda document: document["site"].update(name="  ")),
    "site of no kind": ("site", lambda document: document["site"].update(kind="castle")),
    "no time zone": ("site", lambda document: document["site"].pop("timezone")),
    "time zone of nowhere": ("timezone", lambda document: document["site"].update(timezone="Europe/Puteaux")),
    "time zone outside": ("timezone", lambda document: document["site"].update(timezone="../../etc/passwd")),
    "no desk": ("desk", lambda document: document.pop("desk")),
    "bad desk": ("desk", _put(desk="../x")),
    "no services": ("services", _put(services=[])),
    "services of another type": ("services", _put(services="identity")),
    "a service of another type": ("services", _put(services=["identity"])),
    "a service without an id": ("services", lambda document: document["services"][0].pop("id")),
    "a service with two letters": ("services", _first("services", letter="AA")),
    "a service with a small letter": ("services", _first("services", letter="a")),
    "two services with a letter": ("services", _first("services", letter="B")),
    "two services with an id": ("services", _first("services", id="school")),
    "a service of no duration": ("services", _first("services", expected_minutes=0)),
    "a service of half minutes": ("services", _first("services", expected_minutes=7.5)),
    "a duration that is true": ("services", _first("services", expected_minutes=True)),
    "a service without a label": ("services", _first("services", label="")),
    "a label without an end": ("services", _first("services", label="x" * 61)),
    "a service sensitive in words": ("services", _first("services", sensitive="no")),
    "words that are one word": ("services", _first("services", words="cni")),
    "words that are numbers": ("services", _first("services", words=[1])),
    "all services inactive": ("services", lambda document: [s.update(active=False) for s in document["services"]]),
    "a counter twice": ("counters", _double("counters")),
    "a counter with an unknown service": ("counters", _first("counters", services=["nothing"])),
    "a counter active in words": ("counters", _first("counters", active="yes")),
    "a counter without a label": ("counters", _first("counters", label=" ")),
    "no list of rooms": ("rooms", lambda document: document.pop("rooms")),
    "a room without a label": ("rooms", _first("rooms", label="")),
    "a reason without a label": ("contact_reasons", _first("contact_reasons", label="")),
    "a reason of no channel": ("contact_reasons", _first("contact_reasons", channel="pigeon")),
    "a reason whose channel is a number": ("contact_reasons", _first("contact_reasons", channel=1)),
    "a reason twice": ("contact_reasons", _double("contact_reasons")),
    "no agent at work": ("agents", lambda document: [a.update(active=False) for a in document["agents"]]),
    "six days": ("hours", lambda document: document["hours"].pop()),
    "a period backwards": ("hours", lambda document: document["hours"].__setitem__(0, [[720, 510]])),
    "periods that overlap": ("hours", lambda document: document["hours"].__setitem__(0, [[510, 720], [700, 800]])),
    "a period after midnight": ("hours", lambda document: document["hours"].__setitem__(0, [[510, 1441]])),
    "a period with one end": ("hours", lambda document: document["hours"].__setitem__(0, [[510]])),
    "a period in words": ("hours", lambda document: document["hours"].__setitem__(0, [["8:30", "12:00"]])),
    "a day that is a number": ("hours", lambda document: document["hours"].__setitem__(0, 510)),
    "a threshold too few": ("thresholds", lambda document: document["thresholds"].pop("wait.max_minutes")),
    "a threshold too many": ("thresholds", lambda document: document["thresholds"].update({"wait.best": {}})),
    "a negative threshold": ("thresholds", _threshold("wait.max_minutes", value=-1)),
    "an endless threshold": ("thresholds", _threshold("wait.max_minutes", value=float("inf"))),
    "a threshold that is no number": ("thresholds", _threshold("wait.max_minutes", value=float("nan"))),
    "a threshold in words": ("thresholds", _threshold("wait.max_minutes", value="20")),
    "a share above one": ("thresholds", _threshold("wait.target_share", value=90)),
    "a share in percent": ("thresholds", _threshold("wait.target_share", value=90, unit="%")),
    "minutes in seconds": ("thresholds", _threshold("wait.max_minutes", unit="s")),
    "a threshold without a reason": ("thresholds", _threshold("wait.max_minutes", justification=" ")),
    "a discreet letter of a service": ("discreet_series", _put(discreet_series="A")),
    "a discreet letter of two": ("discreet_series", _put(discreet_series="RR")),
    "a start in words": ("separate_start", _put(separate_start="false")),
    "a shared folder of numbers": ("shared_folder", _put(shared_folder=3)),
}


@pytest.mark.parametrize("name", list(WRONG))
def test_each_wrong_field_is_refused_by_its_name(hall: Hall, name: str) -> None:
    field, spoil = WRONG[name]
    document = json.loads(json.dumps(to_document(hall.store.settings())))
    spoil(document)
    with pytest.raises(Refusal) as refusal:
        hall.do(save_settings, document, based_on=1)
    assert refusal.value.code is RefusalCode.SETTINGS_INVALID
    assert refusal.value.details["field"] == field
    assert refusal.value.details["problem"]
    assert hall.store.settings().version == 1


@pytest.mark.parametrize("document", [None, [], "settings", 5, {}])
def test_what_is_no_document_is_refused(hall: Hall, document: object) -> None:
    with pytest.raises(Refusal) as refusal:
        hall.do(save_settings, document, based_on=1)
    assert refusal.value.code is RefusalCode.SETTINGS_INVALID


def test_labels_are_cleaned_of_what_nobody_can_read(hall: Hall) -> None:
    hall.change_settings(lambda document: document["services"][0].update(label=" Passe\u202eport\x07\n"))
    assert hall.store.settings().services[0].label == "Passeport"


def test_reasons_of_an_older_document_get_the_channel_they_were_counted_by(hall: Hall) -> None:
    document = to_document(hall.store.settings())
    for reason in document["contact_reasons"]:
        del reason["channel"]
    read = {reason.id: reason.channel for reason in from_document(document, 1).contact_reasons}
    assert read == {reason.id: reason.channel for reason in hall.store.settings().contact_reasons}
    assert {id_ for id_, channel in read.items() if channel is Channel.PHONE} == {"phone-call"}


def test_a_contact_is_counted_by_the_channel_of_its_reason(hall: Hall) -> None:
    hall.change_settings(lambda told: told["contact_reasons"][0].update(channel="email"))
    reason = hall.store.settings().contact_reasons[0]
    fact = hall.do(doors.log_contact, reason.id).facts[-1]
    assert fact.payload == {"channel": "email", "reason": reason.id}
