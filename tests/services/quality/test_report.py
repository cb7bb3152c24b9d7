"""The quality report: the same figures on paper, in its accessible page and in its tables; small numbers hidden."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date
from fractions import Fraction
from html.parser import HTMLParser
from pathlib import Path

import pypdfium2
import pytest
from click.testing import CliRunner
from PySide6.QtWidgets import QApplication

from desk_app.commands import cli
from desk_app.demo.town import SUPERVISOR
from desk_app.documents.paper import register_fonts
from desk_app.documents.quality.report_files import report_files
from desk_app.documents.texts import Texts
from desk_app.domain.complaints.figures import complaint_figures
from desk_app.domain.complaints.model import Complaint, ComplaintChannel, ComplaintKind, Theme, Upheld
from desk_app.domain.figures.model import Share
from desk_app.domain.localtime import moment_ms
from desk_app.services.acting import new_operation
from desk_app.services.complaints import Entry, record
from desk_app.services.frameworks import Frameworks
from desk_app.services.quality.dossier import dossier
from desk_app.storage.complaints import Words
from tests.services.quality.conftest import RESOURCES, SCOPE, Town
from tests.support.language import language_undone

__all__ = ["language_undone"]

YEAR = (date(2026, 1, 1), date(2026, 12, 31))


def _files(town: Town, frameworks: Frameworks) -> dict[str, str]:
    register_fonts(RESOURCES / "fonts")
    read = dossier(town.store, frameworks, SCOPE, *YEAR)
    style = (RESOURCES / "documents" / "page.css").read_text("utf-8")
    files = report_files(read, Texts.load(RESOURCES / "documents", "fr"), style)
    told = {name: data.decode("utf-8-sig") for name, data in files.items() if not name.endswith(".pdf")}
    pages = pypdfium2.PdfDocument(files["rapport-qualite.pdf"])
    told["pdf"] = " ".join(" ".join(page.get_textpage().get_text_range() for page in pages).split())
    return told


class _Outline(HTMLParser):
    """What an assistive program finds its way by."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: Counter[str] = Counter()
        self.language = ""
        self.unnamed = self.unscoped = 0
        self._captioned = True

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        told = dict(attrs)
        self.tags[tag] += 1
        self.language = told.get("lang") or self.language
        self.unscoped += tag == "th" and "scope" not in told
        self.unnamed += tag == "table" and "aria-labelledby" not in told
        self.unnamed -= tag == "caption"


def test_the_page_can_be_read_aloud_and_runs_nothing(busy_town: Town, frameworks: Frameworks) -> None:
    page = _files(busy_town, frameworks)["rapport-qualite.html"]
    outline = _Outline()
    outline.feed(page)
    assert (outline.language, outline.tags["h1"], outline.tags["title"]) == ("fr-FR", 1, 1)
    assert outline.tags["h2"] >= 6
    assert outline.tags["table"] > 28
    assert (outline.unnamed, outline.unscoped) == (0, 0)
    assert outline.tags["script"] == outline.tags["img"] == outline.tags["link"] == 0
    assert "http" not in page


def test_paper_and_page_say_the_same(busy_town: Town, frameworks: Frameworks) -> None:
    files = _files(busy_town, frameworks)
    read = dossier(busy_town.store, frameworks, SCOPE, *YEAR)
    page = " ".join(re.sub(r"<[^>]+>", " ", files["rapport-qualite.html"]).split())
    for reading in read.view.commitments:
        share = reading.main.share
        heading = f"{reading.commitment.number} · {reading.commitment.title.fr}"
        counted = f"{share.numerator} sur {share.denominator}" if share.denominator else "aucun enregistrement"
        for text in (files["pdf"], page):
            assert heading.split("’")[0] in text
            assert counted in text
    assert "Période en cours" in page
    assert "Rien n’a été reçu" in page


def _complaint(number: int, **told: object) -> Complaint:
    kind = told.pop("kind", ComplaintKind.COMPLAINT)
    theme = told.pop("theme", Theme.WAIT)
    return Complaint(number, SCOPE, kind, ComplaintChannel.SLIP, theme, "2026-10-01", "a", "2026-10-01", **told)  # type: ignore[arg-type]


def test_the_figures_of_complaints() -> None:
    told = complaint_figures(
        [
            _complaint(1, first_answered_on="2026-10-05", upheld=Upheld.YES),
            _complaint(2, first_answered_on="2026-10-08", upheld=Upheld.NO),
            _complaint(3),
            _complaint(4, kind=ComplaintKind.SUGGESTION, theme=Theme.HOURS),
            _complaint(5, kind=ComplaintKind.THANKS, first_answered_on="2026-10-30"),
        ],
        6_000,
    )
    assert (told.complaints, told.suggestions, told.thanks) == (3, 1, 1)
    assert told.per_visits == Fraction(5)
    assert told.by_theme == {Theme.WAIT: 3, Theme.HOURS: 1}
    assert (told.delay_days, told.answered) == (Fraction(11, 2), 2)
    assert told.upheld == Share(1, 2)
    assert complaint_figures([], 0).per_visits is None


def _received(town: Town, n: int, theme: Theme) -> None:
    for _ in range(n):
        entry = Entry(ComplaintKind.COMPLAINT, theme, "2026-11-03", commitments=(7,))
        record(town.store, entry, Words("Zébulon attend", "Zébulon"), by=SUPERVISOR, op=new_operation(town.store))


def test_small_themes_are_told_together_and_nobody_is_named(busy_town: Town, frameworks: Frameworks) -> None:
    _received(busy_town, 12, Theme.WAIT)
    _received(busy_town, 10, Theme.HOURS)
    _received(busy_town, 2, Theme.COURTESY)
    busy_town.clock.move_to(moment_ms("2026-11-30", 600, "Europe/Paris"))
    files = _files(busy_town, frameworks)
    part = files["pdf"].split("Réclamations, suggestions et remerciements")[1]
    assert "Réclamations reçues 24" in part
    assert "Courtoisie" not in part
    assert re.search(r"Attente 50,0\s%", part)
    assert re.search(r"Autres sujets, regroupés 50,0\s%", part), "two alone could be told from the total"
    assert "(0 sur 24)" in part
    assert "Zébulon" not in "".join(files.values())
    assert "24" in files["reclamations.csv"]


@pytest.mark.usefixtures("language_undone")
def test_the_command_writes_a_month_and_refuses_what_is_none(
    busy_town: Town, qapp: QApplication, tmp_path: Path
) -> None:
    busy_town.store.close()
    out = tmp_path / "rapport"
    words = ["quality-report", "--data", str(busy_town.store.folder), "--scope", SCOPE, "--out", str(out), "--period"]
    ran = CliRunner().invoke(cli, [*words, "2026-10"])
    assert ran.exit_code == 0, ran.output
    assert "octobre 2026" in (out / "rapport-qualite.html").read_text("utf-8")
    refused = CliRunner().invoke(cli, [*words, "2026-13"])
    assert refused.exit_code == 1
    assert refused.output.startswith("Erreur : « 2026-13 » n’est pas une période.")
