"""How blocks are set on paper and as a page: nothing cut, nothing torn, nothing alone."""

from __future__ import annotations

from reportlab.platypus import PageBreak, Spacer

from desk_app.documents.blocks import Block, Heading, Say, TextTable
from desk_app.documents.blocks_html import Page, html_of
from desk_app.documents.blocks_pdf import story
from desk_app.documents.paper import BODY, INNER, Running, Sheet, register_fonts, render
from desk_app.documents.tables import whole
from tests.documents.reports import RESOURCES, pages

SHEET = Sheet("Essai", "fr-FR", "Édité", lambda page, all_pages: f"{page} / {all_pages}")
LONG = "compté autrement au 24/11/2026 – 100,0 % (14 sur 14, trop peu) ; " * 3 + "avenant pas encore enregistré"


def _set(*blocks: Block, above: float = 0) -> list[str]:
    register_fonts(RESOURCES / "fonts")
    return [" ".join(page.split()) for page in pages(render(lambda: [Spacer(1, above), *story(blocks)], SHEET))]


def _table(rows: int, caption: str = "") -> TextTable:
    return TextTable(caption, ["Question", "Taux"], [[f"Question {n}", "96,5 %"] for n in range(rows)])


def test_a_cell_of_words_is_whole() -> None:
    (page,) = _set(TextTable("", ["N°", "Avenant"], [["26", LONG]], 26, words=True))
    assert "avenant pas encore enregistré" in page


def test_a_heading_stays_with_its_short_table() -> None:
    first, second = _set(Heading("Attente"), Say("Mesurée.", quiet=True), _table(4), above=660)
    assert "Attente" not in first
    assert all(text in second for text in ("Attente", "Mesurée.", "Question 3"))


def test_the_caption_of_a_long_table_comes_back_with_its_head() -> None:
    first, second = _set(_table(60, "Selon : âge"))
    assert all("Selon : âge Question Taux" in page for page in (first, second))


def test_a_number_is_not_torn_at_the_end_of_a_line() -> None:
    register_fonts(RESOURCES / "fonts")
    text = "134\u202f973 visites à 95\u202f% " * 12
    for room in range(60, 90, 5):
        lines = whole(text, BODY).breakLines(room).lines
        assert [line for line in lines if "134" in line[1] and "973" not in " ".join(line[1])] == []


def test_a_page_that_goes_on_says_of_what() -> None:
    register_fonts(RESOURCES / "fonts")
    text = [Running("Engagement 13, suite"), whole("un", BODY), PageBreak(), whole("deux", BODY)]
    first, second = pages(render(lambda: [*text, Spacer(INNER, 1)], SHEET))
    assert ("suite" in first, "suite" in second) == (False, True)


def test_a_table_can_be_scrolled_by_keys_and_is_named() -> None:
    page = Page("Résultats", "Ville", "2026", "Édité", "fr-FR", "")
    text = html_of([Heading("Selon l’âge"), _table(2), _table(2, "Selon <âge>")], page)
    assert "<title>Résultats · 2026 · Ville</title>" in text
    assert '<div class="scroll" role="region" tabindex="0" aria-labelledby="part-1">' in text
    assert '<div class="scroll" role="region" tabindex="0" aria-label="Selon &lt;âge&gt;">' in text


def test_the_last_column_may_have_a_room_of_its_own() -> None:
    register_fonts(RESOURCES / "fonts")
    state = TextTable("", ["Engagement", "Valeur", "État"], [["1", "–", "rien d’enregistré"]], 400, last=74)
    (page,) = pages(render(lambda: story([state]), SHEET))
    assert "rien d’enregistré" in page
