"""Maps: what is wrong with one is said in one sentence."""

from __future__ import annotations

from pathlib import Path

import pytest

from desk_app.exchange.imports import MapCode, MapError
from desk_app.exchange.tables import read_table
from desk_app.exchange.visit_import import parse_map, read_map
from tests.exchange.visit_import.reading import readings

GOOD = '[visit]\narrived = "a"\nservice = "b"\n'


@pytest.mark.parametrize(
    ("text", "code", "said"),
    [
        ("[visit\n", MapCode.NOT_TOML, "as TOML demands"),
        ("", MapCode.MISSING_KEY, "visit needs the key “arrived”: when the visitor arrived."),
        ('[visit]\narrived = "a"\n', MapCode.MISSING_KEY, "“service”"),
        (GOOD + "[time]\n", MapCode.UNKNOWN_KEY, "map has no key “time” (did you mean “times”?)"),
        (GOOD + 'arived = "x"\n', MapCode.UNKNOWN_KEY, "visit has no key “arived” (did you mean “arrived”?)"),
        (GOOD + '[times]\ntimezone = "Paris"\n', MapCode.UNKNOWN_TIMEZONE, "no time zone “Paris”"),
        (GOOD + '[times]\ntimezone = "../x"\n', MapCode.UNKNOWN_TIMEZONE, "no time zone"),
        (GOOD + '[times]\norder = "dym"\n', MapCode.WRONG_VALUE, "times.order is “dym”"),
        (GOOD + '[times]\nformats = ["%Q"]\n', MapCode.WRONG_FORMAT, "times.formats: “%Q” is not a format"),
        (GOOD + '[times]\nformats = ["dd/mm"]\n', MapCode.WRONG_FORMAT, "“dd/mm” is not a format"),
        (GOOD + '[times]\nformats = ["%d %d"]\n', MapCode.WRONG_FORMAT, "“%d %d” is not a format"),
        (GOOD + "[times]\nafter_midnight = 1\n", MapCode.WRONG_TYPE, "must be true or false, not a whole number"),
        (GOOD + 'day = { value = "soon" }\n', MapCode.CONTRADICTION, "“soon” is not a date"),
        (GOOD + 'started = { column = "c", after = "arrived" }\n', MapCode.MISSING_KEY, "unit"),
        (GOOD + 'ended = { column = "c", after = "started", unit = "s" }\n', MapCode.CONTRADICTION, "started"),
        (GOOD + 'started = { column = "c", after = "dawn", unit = "s" }\n', MapCode.WRONG_VALUE, "“dawn”"),
        (GOOD + "counter = { values = {} }\n", MapCode.MISSING_KEY, "column"),
        (GOOD + '[outcome]\ncolumn = "c"\nvalues = { X = "servd" }\n', MapCode.WRONG_VALUE, "“servd” (did you mean"),
        (GOOD + '[[rules]]\nwhen = { c = "x" }\n', MapCode.CONTRADICTION, "rules[1]: give either"),
        (GOOD + '[[rules]]\nreject = "x"\n', MapCode.MISSING_KEY, "when"),
        (GOOD + '[[rules]]\nwhen = { c = { more = 1 } }\nreject = "x"\n', MapCode.UNKNOWN_KEY, "rules[1].when.c"),
        ('rules = "x"\n' + GOOD, MapCode.CONTRADICTION, "[[rules]]"),
        ("visit = 3\n", MapCode.WRONG_TYPE, "visit must be a table"),
        (GOOD + "[source]\nheader_row = -2\n", MapCode.WRONG_TYPE, "header_row"),
        ("a = " + "[" * 5000, MapCode.NOT_TOML, "TOML"),
    ],
)
def test_a_wrong_map_is_told_in_one_sentence(text: str, code: MapCode, said: str) -> None:
    with pytest.raises(MapError) as caught:
        parse_map(text)
    assert caught.value.code is code
    assert said in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_column_that_the_file_lacks_is_told_with_those_it_has(tmp_path: Path) -> None:
    path = tmp_path / "visits.csv"
    path.write_text("Arrivee,Motif\n9:00,x\n")
    told = parse_map('[visit]\narrived = "Arrive"\nservice = "Motif"\n')
    with pytest.raises(MapError) as caught:
        list(readings(read_table(path), told))
    assert str(caught.value) == (
        "visit.arrived names the column “Arrive” (did you mean “Arrivee”?); the file has “Arrivee”, “Motif”."
    )


@pytest.mark.parametrize("named", ["Arrivée", "ARRIVEE", " arrivée", "#1"])
def test_a_column_is_found_without_case_or_accents_or_by_position(tmp_path: Path, named: str) -> None:
    path = tmp_path / "visits.csv"
    path.write_text("Arrivée,Motif\n2022-04-12 9:00,x\n", encoding="utf-8")
    told = parse_map(f'[visit]\narrived = "{named}"\nservice = "Motif"\n[outcome]\ncolumn = "#2"\nother = "served"\n')
    assert len(list(readings(read_table(path), told))) == 1


def test_a_map_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "nowhere.toml"):
        with pytest.raises(MapError) as caught:
            read_map(path)
        assert caught.value.code is MapCode.UNREADABLE
    (tmp_path / "latin.toml").write_bytes(GOOD.replace("b", "é").encode("latin-1"))
    with pytest.raises(MapError) as caught:
        read_map(tmp_path / "latin.toml")
    assert "UTF-8" in str(caught.value)


def test_a_map_saved_by_notepad_is_read(tmp_path: Path) -> None:
    path = tmp_path / "map.toml"
    path.write_bytes(b"\xef\xbb\xbf" + GOOD.replace("\n", "\r\n").encode())
    assert read_map(path).texts["service"].columns == ("b",)
