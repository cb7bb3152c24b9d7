"""A help page tells the same function keys in French and in English."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

HELP = Path(__file__).parents[2] / "resources" / "help"


@pytest.mark.parametrize("name", sorted(page.name for page in (HELP / "fr").glob("*.md")))
def test_both_languages_tell_the_same_keys(name: str) -> None:
    told = {language: (HELP / language / name).read_text(encoding="utf-8") for language in ("fr", "en")}
    keys = {language: sorted(re.findall(r"\bF\d+\b", text)) for language, text in told.items()}
    assert keys["fr"] == keys["en"]
