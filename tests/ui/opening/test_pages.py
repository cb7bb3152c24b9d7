"""The pages of the desk: each with its own letter in its area, in French as in English, and its help."""

from __future__ import annotations

from itertools import groupby
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtGui import QKeySequence

from desk_app.ui.opening.pages import pages
from desk_app.ui.shell.page import Page
from desk_app.ui.shell.remembered import Remembered

ROOT = Path(__file__).parents[3]
_AGENT = QKeySequence("Alt+G")


def all_pages(folder: Path) -> tuple[Page, ...]:
    """Those of the desk, none of them made."""

    def nothing(_told: object) -> None:
        """Asked by no page of this test."""

    return pages(nothing, nothing, nothing, nothing, Remembered(folder / "habits.ini"), ROOT / "resources")


def _letters_are_unique(folder: Path) -> None:
    every = all_pages(folder)
    assert [page.title for page in every if page.aside and page.title != page.name] == []  # an icon has no letter
    tabbed = sorted((page for page in every if not page.aside), key=lambda page: page.area)
    for area, members in groupby(tabbed, key=lambda page: page.area):
        letters = {page.key: QKeySequence.mnemonic(page.title).toString() for page in members}
        assert "" not in letters.values(), letters
        assert _AGENT.toString() not in letters.values(), letters
        assert len(set(letters.values())) == len(letters), (area, letters)


def test_each_page_has_its_letter_in_english(tmp_path: Path) -> None:
    _letters_are_unique(tmp_path)


@pytest.mark.usefixtures("french")
def test_each_page_has_its_letter_in_french(tmp_path: Path) -> None:
    _letters_are_unique(tmp_path)


@pytest.mark.parametrize("language", ["fr", "en"])
def test_each_page_has_its_help(tmp_path: Path, language: str) -> None:
    helped = {path.stem for path in (ROOT / "resources" / "help" / language).glob("*.md")}
    assert {page.key for page in all_pages(tmp_path)} <= helped


def test_the_letters_under_alt_are_those_of_the_pages_alone() -> None:
    """A field with a letter of its own would take it from a tab; only the first start, without tabs, has some."""
    texts = [path for path in (ROOT / "resources" / "i18n").glob("*.ts") if not path.stem.startswith("first_start")]
    lettered = {
        context.findtext("name")
        for path in texts
        for context in ElementTree.parse(path).getroot().iter("context")
        for told in context.itertext()
        if not QKeySequence.mnemonic(told).isEmpty()
    }
    assert lettered == {"Pages"}
