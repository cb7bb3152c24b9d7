"""Every trouble of an import has its sentence, told with the details that it comes with."""

from __future__ import annotations

import re
import string
from collections.abc import Iterable, Mapping

import pytest
from PySide6.QtWidgets import QApplication

from desk_app.exchange.imports import MapCode, MapError, Note, Reason
from desk_app.exchange.imports.map_errors import SENTENCES as MAP_SENTENCES
from desk_app.exchange.imports.sentences import SENTENCES as ROW_SENTENCES
from desk_app.exchange.tables import TableCode, TableError, kinds
from desk_app.exchange.tables.errors import SENTENCES as TABLE_SENTENCES
from desk_app.exchange.visit_import import Doubt, Outcome, parse_map
from desk_app.ui.imports import files, reports, rows, visits

pytestmark = pytest.mark.usefixtures("qapp")


def details(sentence: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(sentence) if name}


@pytest.mark.parametrize(
    ("told", "logged", "codes"),
    [
        (files._table_sentences, TABLE_SENTENCES, TableCode),
        (files._map_sentences, MAP_SENTENCES, MapCode),
        (rows._sentences, ROW_SENTENCES, Reason),
    ],
)
def test_people_and_logs_are_told_the_same_details(
    told: object, logged: Mapping[str, str], codes: Iterable[str]
) -> None:
    sentences = told()  # type: ignore[operator]
    assert set(sentences) == set(codes) == set(logged)
    for code in codes:
        assert details(sentences[code]) == details(logged[code]), code


def test_outcomes_doubts_and_notes_have_names() -> None:
    assert set(visits.outcome_names()) == set(Outcome)
    assert set(visits.doubt_names()) == set(Doubt)
    assert set(reports.note_names()) == set(Note)


def test_parts_of_sentences_are_those_that_errors_carry() -> None:
    fragments = files._fragments()
    for text in ("[visit]\n", '[visit]\narrived = "a"\nservice = "b"\n[[rules]]\nreject = "x"\n', 'visit = "a"\n'):
        with pytest.raises(MapError) as caught:
            parse_map(text)
        carried = {caught.value.details.get(name) for name in ("why", "expected")} - {None}
        assert carried <= set(fragments), carried


def test_a_wrong_column_is_told_with_the_nearest_one(qapp: QApplication) -> None:
    error = MapError(
        MapCode.UNKNOWN_COLUMN, where="visit.arrived", key="Arrive", near="Arrivée", known=("Arrivée", "x")
    )
    told = files.map_sentence(error)
    assert re.search(r"“Arrive”|« Arrive »", told)
    assert told.count("Arrivée") == 2


def test_what_a_file_is_and_why_it_is_damaged_is_told_in_the_readers_language() -> None:
    fragments = files._fragments()
    assert {*kinds._OTHERS.values(), *kinds._MARKUP.values()} <= fragments.keys()
    error = TableError(TableCode.DAMAGED, path="a.xlsx", cause=ValueError("Cfb error: Invalid sector shift"))
    assert files.table_sentence(error).endswith(f"{fragments['unexpected content']}.")
