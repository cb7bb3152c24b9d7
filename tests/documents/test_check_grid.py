"""A check grid on paper: every point on it, nothing typed is markup."""

from __future__ import annotations

from datetime import datetime

import pypdfium2
import pytest

from desk_app.documents.check_grid import GridPaper, GridPoint, check_grid_pdf
from desk_app.documents.texts import Texts
from desk_app.services.grids import Grids
from tests.support.hall import ROOT

RESOURCES = ROOT / "resources"
MOMENT = datetime(2026, 11, 23, 10, 0)  # noqa: DTZ001 - a local time


def _text(paper: GridPaper, language: str) -> str:
    pdf = check_grid_pdf(paper, Texts.load(RESOURCES / "documents", language), RESOURCES / "fonts")
    pages = pypdfium2.PdfDocument(pdf)
    return " ".join(" ".join(page.get_textpage().get_text_bounded() for page in pages).split())


@pytest.mark.parametrize("language", ["fr", "en"])
def test_a_blank_grid_has_every_point(language: str) -> None:
    grid = Grids(RESOURCES).version("signs", 1)
    points = tuple(GridPoint(item.text.said(language), "", item.critical) for item in grid.items)
    told = _text(GridPaper("Signalétique", "novembre 2026", 1, "Ville", "Hall", MOMENT, points), language)
    for point in points:
        assert " ".join(point.text.split()) in told
    assert ("critique" if language == "fr" else "critical") in told


def test_a_filled_grid_tells_its_numbers_and_words_as_they_were_typed() -> None:
    points = (GridPoint("Badge", "", True, (3, 2, 0), "<b>Deux</b> & plus"),)
    paper = GridPaper(
        "Agents", "", 2, "", "Hall", MOMENT, points, "Scénario <i>", "Agents observés", 5, "2026-11-23", "Valérie",
        "3 sur 5 : 60 %",
    )  # fmt: skip
    told = _text(paper, "fr")
    for text in (
        "<b>Deux</b> & plus",
        "Scénario <i>",
        "lundi 23 novembre 2026",
        "Valérie",
        "3 sur 5 : 60 %",
        "version 2",
    ):
        assert text in told
