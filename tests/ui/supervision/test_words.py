"""The page speaks with the words of the printed documents, in both languages."""

from __future__ import annotations

import tomllib
from typing import Any

import pytest

from desk_app.ui.supervision.words import definitions, other_reason, reason_words
from tests.ui.supervision.conftest import ROOT


def catalogue(language: str) -> dict[str, Any]:
    return tomllib.loads((ROOT / "resources" / "documents" / f"{language}.toml").read_text("utf-8"))


def same_words(printed: dict[str, Any]) -> None:
    for code, (name, definition) in definitions().items():
        assert (name, definition) == (printed["names"][code], printed["definitions"][code])
    assert {**reason_words(), "others": other_reason()} == printed["reasons"]


def test_definitions_and_reasons_are_those_of_the_report_in_english() -> None:
    same_words(catalogue("en"))


@pytest.mark.usefixtures("french")
def test_definitions_and_reasons_are_those_of_the_report_in_french() -> None:
    same_words(catalogue("fr"))
