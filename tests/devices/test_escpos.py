"""Slips in ESC/POS, read back by a strict decoder: what is typed is text, never a command."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk_app.devices.escpos import COLUMNS, MARK, encode, legible
from desk_app.devices.slip import Line, Size
from tests.support.escpos_decoder import BadTicketError, Row, decode

TICKET = (
    Line("Hall administratif", Size.STRONG),
    Line(""),
    Line("A 015", Size.HUGE),
    Line("lundi 23 novembre 2026 · 09:42"),
    Line("Attente : 12 à 18 min – merci d’être là, « cœur » à 5 €"),
)


def test_a_ticket_is_reset_centred_sized_and_cut() -> None:
    paper = decode(encode(TICKET))
    assert paper.rows[:4] == [
        Row("Hall administratif", height=2, bold=True, centred=True),
        Row("", centred=True),
        Row("A 015", width=6, height=6, bold=True, centred=True),
        Row("lundi 23 novembre 2026 · 09:42", centred=True),
    ]
    assert paper.cut
    assert paper.fed == 6


def test_french_comes_out_as_typed() -> None:
    typed = "é è ê ë à â ç ù û ü ô ö î ï œ Œ æ É À Ç € « » – — ’ … ÿ ñ ß"
    assert " ".join(row.text for row in decode(encode((Line(typed),))).rows) == typed


def test_long_lines_are_broken_between_words_and_long_words_anywhere() -> None:
    paper = decode(encode((Line("Merci de patienter, vous serez appelé par votre numéro. " + "x" * 60),)))
    assert paper.rows[0].text == "Merci de patienter, vous serez appelé par"
    assert all(len(row.text) <= COLUMNS for row in paper.rows)
    assert "".join(row.text for row in paper.rows).count("x") == 60


def test_a_number_of_four_digits_still_fits_at_six_times_the_size() -> None:
    assert [row.text for row in decode(encode((Line("R 1000", Size.HUGE),))).rows] == ["R 1000"]


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Fa’a’ā", "Fa’a’a"),
        ("e\u0301te\u0301", "été"),
        ("a\u0302\u0302\u0302", "â"),
        ("12\u202fmin\u00a0!", "12 min !"),
        ("قاعة", MARK * 4),
        ("日本", MARK * 2),
        ("🙂", MARK),
        ("a\x1b@b", f"a{MARK}@b"),
        ("\x00\x07\x7f\x85\x9d", MARK * 5),
        ("\ud800", MARK),
        ("<b>&amp;</b>", "<b>&amp;</b>"),
        ("{site} %1 \\n", "{site} %1 \\n"),
    ],
)
def test_what_the_code_page_lacks_is_marked(typed: str, printed: str) -> None:
    assert legible(typed) == printed


def test_an_escape_sequence_never_reaches_the_printer() -> None:
    typed = ("\x1b@", "\x1bt\x00", "\x1dV\x00", "\x10\x04\x02", "\x1c.", "\x0c", "\r", "\x9b1m", "\x1bp\x00\x19")
    for sequence in typed:
        for size in Size:
            paper = decode(encode((Line(f"avant{sequence}après", size), Line("fin"))))
            assert paper.rows[-1].text == "fin"


@given(st.lists(st.tuples(st.text(), st.sampled_from(Size)), max_size=5))
def test_any_text_at_all_prints(typed: list[tuple[str, Size]]) -> None:
    paper = decode(encode(tuple(Line(text, size) for text, size in typed)))
    assert paper.cut
    assert all(row.text.isprintable() or "\xad" in row.text for row in paper.rows)


def test_naughty_strings_print(shared_data: Path) -> None:
    [file] = (shared_data / "naughty_strings").rglob("blns.json")
    for text in json.loads(file.read_text("utf-8")):
        decode(encode((Line(text), Line(text, Size.HUGE))))


@pytest.mark.parametrize(
    "data",
    [
        b"A 015\n",
        b"\x1b@A 015\n",
        b"\x1b@\x1bt\x10A 015",
        b"\x1b@\x1bt\x00A 015\n",
        b"\x1b@\x1bt\x10\x1bp\x00\x19\xfa",
        b"\x1b@\x1bt\x10\x1dV\x01A\n",
        b"\x1b@\x1bt\x10\x1b@",
        b"\x1b@\x1bt\x10\x07",
        b"\x1b@\x1bt",
    ],
)
def test_the_decoder_is_strict(data: bytes) -> None:
    with pytest.raises(BadTicketError):
        decode(data)
