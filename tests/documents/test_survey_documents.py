"""The documents of a survey: the figures on them, the same in the PDF and its HTML twin, no small cell, sound HTML."""

from __future__ import annotations

import re
from fractions import Fraction
from html.parser import HTMLParser
from pathlib import Path

import pypdfium2
import pytest

import desk_app.documents
from desk_app.documents.blocks import Rates, Say
from desk_app.documents.survey_documents import csv_rows, write_survey_documents
from desk_app.documents.survey_poster import poster_pdf
from desk_app.documents.survey_report import results_blocks
from desk_app.documents.survey_synthesis import synthesis_blocks
from desk_app.documents.survey_words import SurveyWords
from desk_app.documents.tables import Cell, Tile
from desk_app.documents.texts import LANGUAGES
from desk_app.domain.registers import actions
from desk_app.domain.surveys.bank import Scale, YesNo
from desk_app.domain.surveys.campaign import CampaignState, FormChannel
from tests.documents.reports import RESOURCES, texts
from tests.documents.surveys import told

STEM = "hall-administratif-2026"


def _pages(path: Path) -> list[str]:
    document = pypdfium2.PdfDocument(path)
    return [" ".join(page.get_textpage().get_text_range().split()) for page in document]


def _plain(text: str) -> str:
    return " ".join(text.split())


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("survey")
    write_survey_documents(told(), folder, resources=RESOURCES, language="fr")
    return folder


def test_all_the_files_are_there(out: Path) -> None:
    assert sorted(path.name.removeprefix(f"{STEM}-") for path in out.iterdir()) == [
        "poster-a3.pdf", "poster-a4.pdf", "results.csv", "results.html", "results.pdf",
        "synthesis.html", "synthesis.pdf",
    ]  # fmt: skip
    sizes = {name: pypdfium2.PdfDocument(out / f"{STEM}-poster-{name}.pdf")[0].get_size() for name in ("a3", "a4")}
    assert sizes["a3"][0] == pytest.approx(sizes["a4"][1], abs=1)


def test_every_rate_stands_in_the_pdf_and_in_its_twin(out: Path) -> None:
    words, results = SurveyWords(texts("fr")), told().results
    pdf, html = " ".join(_pages(out / f"{STEM}-results.pdf")), (out / f"{STEM}-results.html").read_text("utf-8")
    for one in results.rated:
        for text in (words.short(one.question), words.rate(one.share), words.interval(one.share)):
            assert _plain(text) in pdf
            assert _plain(text) in _plain(html)
    assert "120" in pdf
    assert "± 4,9" not in pdf  # the whole hall was not asked
    assert "12 questionnaires papier saisis deux fois, 3 écarts sur 480 champs" in pdf


def test_the_synthesis_holds_on_two_pages_and_names_the_actions(out: Path) -> None:
    pages = _pages(out / f"{STEM}-synthesis.pdf")
    assert len(pages) <= 2
    whole = " ".join(pages)
    assert "Ouvrir un guichet de plus <le midi> & le soir" in whole
    missing = ", ".join(SurveyWords(texts("fr")).short(one.question) for one in told().without_action()[:2])
    assert missing in whole
    assert "Ouvrir un guichet de plus &lt;le midi&gt; &amp; le soir" in (out / f"{STEM}-synthesis.html").read_text(
        "utf-8"
    )


def test_the_poster_tells_the_figure_and_the_action(out: Path) -> None:
    (page,) = _pages(out / f"{STEM}-poster-a4.pdf")
    assert _plain(SurveyWords(texts("fr")).one_decimal(told().results.all_answers)) in page
    assert "Merci aux 120 personnes" in page
    assert "Ouvrir un guichet de plus" in page


class _Html(HTMLParser):
    """What a page is made of; every element closed in its turn."""

    VOID = frozenset({"meta", "br"})

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append((tag, dict(attrs)))
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


@pytest.mark.parametrize("name", ["results", "synthesis"])
def test_the_html_is_whole_and_can_be_read_aloud(out: Path, name: str) -> None:
    page = _Html()
    text = (out / f"{STEM}-{name}.html").read_text("utf-8")
    page.feed(text)
    assert page.open == []
    tags = [tag for tag, _ in page.seen]
    assert dict(page.seen)["html"]["lang"] == "fr-FR"
    assert tags.count("h1") == tags.count("main") == 1
    assert not {"script", "link", "img", "iframe"} & set(tags)
    assert {attrs.get("scope") for tag, attrs in page.seen if tag == "th"} <= {"col", "row", "rowgroup"}
    assert "http" not in text
    headings = {attrs.get("id") for tag, attrs in page.seen if tag == "h2"}
    labelled = [attrs["aria-labelledby"] for tag, attrs in page.seen if tag == "table" and "aria-labelledby" in attrs]
    assert set(labelled) <= headings
    assert tags.count("caption") + len(labelled) == tags.count("table")


def test_few_forms_are_told_before_any_figure() -> None:
    first, *_ = results_blocks(told(26), SurveyWords(texts("fr")))
    assert isinstance(first, Say)
    assert "26 questionnaires" in first.text
    assert first.alert


def test_few_forms_judge_no_question() -> None:
    few, words = told(2), SurveyWords(texts("fr"))
    assert few.results.rated
    assert Tile(words("at_target"), Cell(words.texts.none), words("at_target_note", target=words.target(few))) in (
        words.tiles(few)
    )
    assert not [block for block in synthesis_blocks(few, words) if isinstance(block, Rates)]


def test_a_survey_without_any_form_is_told_too(tmp_path: Path) -> None:
    empty = told(0, state=CampaignState.OPEN, title="x" * 120)
    written = write_survey_documents(empty, tmp_path, resources=RESOURCES, language="en")
    assert len(written) == 7
    assert not empty.final


def test_two_posters_are_the_same_bytes(out: Path) -> None:
    assert poster_pdf(told(), SurveyWords(texts("fr"))) == (out / f"{STEM}-poster-a4.pdf").read_bytes()


def test_the_table_adds_up() -> None:
    head, *rows = csv_rows(told(), SurveyWords(texts("en")))
    place = {name: number for number, name in enumerate(head)}
    signs = [row for row in rows if row[0] == "signs"]
    counts = {row[place["answer"]]: int(row[place["count"]]) for row in signs}
    first = signs[0]
    assert sum(counts.values()) == int(first[place["answered"]])
    assert counts["very_satisfied"] + counts["satisfied"] == int(first[place["numerator"]])
    share = Fraction(int(first[place["numerator"]]), int(first[place["denominator"]]))
    assert float(first[place["rate"]]) == pytest.approx(float(share), abs=1e-6)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_of_the_surveys_is_there_and_used(language: str) -> None:
    catalogue = texts(language).catalogue
    assert {*Scale, *YesNo} == catalogue["answers"].keys()
    assert {*FormChannel} == catalogue["form_channels"].keys()
    assert {*actions.REGISTER.states} - {actions.CANCELLED} <= catalogue["action_states"].keys()
    source = "".join(path.read_text("utf-8") for path in Path(desk_app.documents.__path__[0]).glob("survey_*.py"))
    assert catalogue["survey"].keys() - set(re.findall(r'"([a-z0-9_]+)"', source)) == set()
    assert set(re.findall(r'words\(\s*"([a-z0-9_]+)"', source)) - catalogue["survey"].keys() == set()
