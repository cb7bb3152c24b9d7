"""The help of the pages names the keys that the pages really have, in both languages."""

from __future__ import annotations

from pathlib import Path

import pytest

from desk_app.ui.appointments import view as appointments
from desk_app.ui.closing.words import KEYS

HELP = Path(__file__).parents[3] / "resources" / "help"
PAGES = ("closing", "settings", "appointments", "confidentiality", "commitments", "personal_data")


def text(language: str, page: str) -> str:
    return (HELP / language / f"{page}.md").read_text("utf-8")


@pytest.mark.parametrize("page", PAGES)
def test_both_languages_explain_the_same(page: str) -> None:
    french, english = (text(language, page) for language in ("fr", "en"))
    for mark in ("\n## ", "\n- ", "\n| "):
        assert french.count(mark) == english.count(mark), mark


def test_the_closing_keys_are_those_of_the_page() -> None:
    for language in ("fr", "en"):
        rows = [line.split("|")[1].strip() for line in text(language, "closing").splitlines() if line.startswith("| ")]
        assert rows[2:] == list(KEYS.values())


def test_the_appointment_keys_are_explained() -> None:
    source = Path(appointments.__file__).read_text("utf-8")
    for key in ("F2", "F3", "F5", "F6", "F7"):
        assert f'"{key}"' in source
        assert all(key in text(language, "appointments") for language in ("fr", "en"))


@pytest.mark.parametrize("page", PAGES)
def test_the_french_help_addresses_people_calmly(page: str) -> None:
    assert "!" not in text("fr", page)
