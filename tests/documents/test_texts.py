"""The texts of documents: complete in both languages, typeset as each demands, numbers rounded as people do."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from string import Formatter
from typing import Any

import pytest

import desk_app.documents
from desk_app.documents.texts import LANGUAGES
from desk_app.domain.complaints.model import Theme
from desk_app.domain.figures.model import Rate, Share
from desk_app.domain.figures.query import Measure
from desk_app.domain.figures.rules import UNKNOWN_PHASE, UNTIMED
from desk_app.domain.figures.small_cells import OTHERS
from desk_app.domain.framework import EvidenceClass
from desk_app.domain.frozen import Cause
from desk_app.domain.indicators.lights import Light
from desk_app.domain.peak_hours import Level
from desk_app.domain.registers import actions
from desk_app.domain.visit import OPEN_STATES, PrivacyOutcome, State
from desk_app.services.quality.thresholds import Origin
from tests.documents.reports import RESOURCES, texts

SAID = ("quality", "pack", "pack_files", "report_files", "peak_hours")
"""Tables that documents ask for key by key."""


def leaves(table: dict[str, Any], path: str = "") -> Iterator[tuple[str, str]]:
    for key, value in table.items():
        if isinstance(value, dict):
            yield from leaves(value, f"{path}{key}.")
        else:
            yield f"{path}{key}", value


def catalogue(language: str) -> dict[str, str]:
    return dict(leaves(tomllib.loads((RESOURCES / "documents" / f"{language}.toml").read_text("utf-8"))))


def fields(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


def test_both_languages_have_the_same_keys_and_values_to_put_in() -> None:
    french, english = (catalogue(language) for language in LANGUAGES)
    assert french.keys() == english.keys()
    assert [key for key in french if fields(french[key]) != fields(english[key])] == []
    assert all(text.strip() for text in (*french.values(), *english.values()))


def test_every_text_asked_for_exists_and_every_text_is_asked_for() -> None:
    source = "".join(path.read_text("utf-8") for path in Path(desk_app.documents.__path__[0]).rglob("*.py"))
    quoted = set(re.findall(r'"([a-z0-9_]+)"', source))
    apart = tomllib.loads((RESOURCES / "documents" / "privacy" / "fr.toml").read_text("utf-8"))["texts"]
    known = {key.removeprefix("texts.") for key in catalogue("fr") if key.startswith("texts.")} | {*apart}
    assert known - quoted == set()
    for table in SAID:
        assert {key.split(".")[1] for key in catalogue("fr") if key.startswith(f"{table}.")} - quoted == set()
    assert set(re.findall(r'texts\(\s*"([a-z0-9_]+)"', source)) - known == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_code_has_its_word_and_definition(language: str) -> None:
    told = texts(language)
    assert {*Measure, *Rate} <= told.definitions().keys()
    words = {
        "privacy": {*PrivacyOutcome, OTHERS, "pending"},
        "phases": {*OPEN_STATES - {State.ABSENT}, UNKNOWN_PHASE},
        "lights": {*Light, "none"},
        "evidence": {*EvidenceClass},
        "origins": {*Origin},
        "causes": {*Cause},
        "peak_levels": {*Level},
        "tiles": {*Light, "none"},
        "themes": {*Theme, OTHERS},
        "action_states": {*actions.OPEN},
        "reasons": {"VOID", "UNCLOSED", UNTIMED, "clock", "closing", "carried_over", OTHERS},
    }
    for kind, codes in words.items():
        assert [code for code in codes if not told.has_word(kind, code)] == []


def test_french_is_typeset_as_french() -> None:
    loose = re.compile(r" [:;!?%»]|« |'|\d %")
    assert {key: text for key, text in catalogue("fr").items() if loose.search(text)} == {}


@pytest.mark.parametrize(
    ("seconds", "french", "english"),
    [(678.0, "11,3 min", "11.3 min"), (1200, "20 min", "20 min"), (3, "0,1 min", "0.1 min"), (None, "–", "–")],
)
def test_minutes(seconds: float | None, french: str, english: str) -> None:
    assert [texts(language).long_minutes(seconds) for language in LANGUAGES] == [
        expected.replace(" ", "\u00a0") for expected in (french, english)
    ]


def test_numbers_shares_and_dates() -> None:
    french, english = texts("fr"), texts("en")
    assert french.number(1234) == "1\u202f234"
    assert french.minutes(-90) == "−1,5"
    assert french.percent(Share(1, 8)) == "13\u202f%"
    assert english.percent(Share(1, 8)) == "13%"
    assert french.percent(Share(0, 0)) == "–"
    assert french.goal(0.9) == "90\u202f%"
    assert french.day("2026-11-23") == "lundi 23 novembre 2026"
    assert french.day("2026-09-01") == "mardi 1er septembre 2026"
    assert english.day("2026-11-23") == "Monday 23 November 2026"
    assert french.moment(datetime(2026, 11, 23, 9, 5)) == "23/11/2026 09:05"  # noqa: DTZ001
