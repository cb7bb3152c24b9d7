"""Hostile text comes out readable, in one form and short; ordinary names come out as they were."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.domain.text import _DROPPED, _MARKS, _ORDINARY, _SPACES, clean, filtered

LIMIT = 120


@pytest.mark.parametrize(
    "name",
    ["Élodie Œuvrard", "O’Connor", "Thị Hạnh", "Jean-François", "R&D <b>", "'); DROP TABLE ticket;--", "+33 6 12",
     "{0.__class__} %s", "ﬁ", "İstanbul", "日本", "👩\u200d👩\u200d👧", "❤️", "x²"],
)  # fmt: skip
def test_what_people_write_is_kept(name: str) -> None:
    assert clean(name, LIMIT) == name


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  a  ", "a"),
        ("a\x00b\x07c", "abc"),
        ("a\u202eb\u2066c\u2069", "abc"),
        ("\ufeffa\u200bb\u00adc", "abc"),
        ("a\u200db", "ab"),
        ("👩\u200da", "👩a"),
        ("a\ud800b", "ab"),
        ("a\tb\r\nc\u2028d", "a b c d"),
        ("E\u0301va", "Éva"),
        ("", ""),
        (" \u200d ", ""),
    ],
)
def test_what_hides_or_reorders_is_dropped(typed: str, kept: str) -> None:
    assert clean(typed, LIMIT) == kept


def test_line_ends_are_kept_where_lines_are_asked_for() -> None:
    assert clean("a\r\nb\u2029c\td", LIMIT, lines=True) == "a\nb\nc d"


def test_marks_are_capped() -> None:
    assert clean("Z" + "\u0335" * 5000 + "a", LIMIT) == "Z\u0335\u0335a"


def test_long_texts_are_cut() -> None:
    assert clean("é" * 1_000_000, LIMIT) == "é" * LIMIT


@given(st.text(st.characters(), max_size=200))
def test_nothing_hostile_survives_and_cleaning_twice_changes_nothing(text: str) -> None:
    kept = clean(text, LIMIT)
    assert clean(kept, LIMIT) == kept
    assert len(kept) <= LIMIT
    assert unicodedata.is_normalized("NFC", kept)
    assert all(unicodedata.category(c) not in {"Cc", "Cs"} for c in kept)
    assert all(c == "\u200d" for c in kept if unicodedata.category(c) == "Cf")
    kept.encode("utf-8")


@given(st.text(max_size=200))
def test_filtering_while_typing_agrees_with_cleaning(text: str) -> None:
    assert clean(filtered(text), LIMIT) == clean(text, LIMIT)


def test_what_is_passed_at_a_glance_needs_no_cleaning() -> None:
    passed = "".join(chr(code) for code in range(0x3000) if _ORDINARY.fullmatch(chr(code)))
    assert set("é’\u202f€") <= set(passed)
    assert unicodedata.is_normalized("NFC", passed)
    assert not {unicodedata.category(c) for c in passed} & (_DROPPED | _MARKS)
    assert not set(passed) & _SPACES
